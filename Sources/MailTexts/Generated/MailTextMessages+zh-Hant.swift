// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let zhHant: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT)您好：."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT2您的驗證碼：V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i PT0此驗證碼在 W! TD# 分鐘內有效，且只能使用一次。如果您重新取得驗證碼，此驗證碼將失效。.", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PTW\"請勿將此驗證碼告訴任何人。我們的人員絕不會向您索取驗證碼。."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV T9 是您的登入驗證碼.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PT>請使用此驗證碼登入。."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTE\"如果您沒有申請此驗證碼，可以忽略這封電子郵件。."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV T? 是您的帳號註冊驗證碼.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTD!請使用此驗證碼註冊帳號。."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTE\"如果您沒有申請此驗證碼，可以忽略這封電子郵件。."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TE! 是您完成登入所需的驗證碼.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTD!請使用此驗證碼完成登入。."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTQ\"如果您沒有嘗試登入，可能有人知道您的密碼。請變更密碼。."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV T? 是您重設密碼的驗證碼.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTD!請使用此驗證碼重設密碼。."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTE\"如果您沒有申請此驗證碼，可以忽略這封電子郵件。."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV T? 是您變更密碼的驗證碼.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTD!請使用此驗證碼變更密碼。."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT]\"如果您沒有申請此驗證碼，可能有人正在使用您的帳號。請聯絡客服。."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TN! 是您連結此電子郵件地址的驗證碼.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTH\"請使用此驗證碼，將此電子郵件地址連結到您的帳號。."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTE\"如果您沒有申請此驗證碼，可以忽略這封電子郵件。."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TN! 是您確認新電子郵件地址的驗證碼.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTQ\"請使用此驗證碼，將此電子郵件地址確認為您帳號的新地址。."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTE\"如果您沒有申請此驗證碼，可以忽略這封電子郵件。."),
        ],
    ]
}
