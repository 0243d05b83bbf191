// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let ja: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT2こんにちは。."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT2認証コード：V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i PT;この認証コードは、W! TZ$分以内に1回のみご利用いただけます。新しい認証コードをリクエストすると、この認証コードは無効になります。.", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PTK%この認証コードは絶対に他人に教えないでください。当サービスのスタッフが認証コードをお尋ねすることは一切ありません。."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV TJ!はログイン用の認証コードです.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTN\"ログインするには、この認証コードを入力してください。."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTG$この認証コードをリクエストした覚えがない場合は、このメールは無視していただいて構いません。."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TS!はアカウント作成用の認証コードです.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTZ\"アカウントを作成するには、この認証コードを入力してください。."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTG$この認証コードをリクエストした覚えがない場合は、このメールは無視していただいて構いません。."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV T\\!はログインを完了するための認証コードです.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTW\"ログインを完了するには、この認証コードを入力してください。."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTK%ログインにお心当たりがない場合は、第三者にパスワードを知られている可能性があります。パスワードを変更してください。."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TV!はパスワード再設定用の認証コードです.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PT]\"パスワードを再設定するには、この認証コードを入力してください。."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTG$この認証コードをリクエストした覚えがない場合は、このメールは無視していただいて構いません。."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TS!はパスワード変更用の認証コードです.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTZ\"パスワードを変更するには、この認証コードを入力してください。."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTC&この認証コードをリクエストした覚えがない場合は、第三者がアカウントを利用している可能性があります。サポートにお問い合わせください。."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TY!はメールアドレス登録用の認証コードです.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTX#このメールアドレスをアカウントに登録するには、この認証コードを入力してください。."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTG$この認証コードをリクエストした覚えがない場合は、このメールは無視していただいて構いません。."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TN\"は新しいメールアドレスを確認するための認証コードです.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PT_$このメールアドレスをアカウントの新しいメールアドレスとして確認するには、この認証コードを入力してください。."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTG$この認証コードをリクエストした覚えがない場合は、このメールは無視していただいて構いません。."),
        ],
    ]
}
