// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let ja: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PTD!認証コードのメール：概要."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT/監査ログ：V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PV T&からV\"T/まで（UTC）.", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTD!監査ログ全体（時刻はUTC）."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTJ!この期間の試行はありません。."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT&試行."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT,送信済み."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT&失敗."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT&拒否."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT5意図的な未送信."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT,結果不明."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT)処理中."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT>エラーコード別の失敗."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT2用途別の失敗."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT5アプリ別の失敗."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTV!多数のメールアドレスで使用された端末."),
        ],
        // column.code
        [
            TableMessage("1\"  PT2エラーコード."),
        ],
        // column.count
        [
            TableMessage("1\"  PT&件数."),
        ],
        // column.share
        [
            TableMessage("1\"  PT&割合."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT&意味."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT&用途."),
        ],
        // column.client
        [
            TableMessage("1\"  PT)アプリ."),
        ],
        // column.device
        [
            TableMessage("1\"  PT&端末."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT5メールアドレス."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT#No.."),
        ],
        // column.time
        [
            TableMessage("1\"  PT/日時（UTC）."),
        ],
        // column.email
        [
            TableMessage("1\"  PT5メールアドレス."),
        ],
        // column.result
        [
            TableMessage("1\"  PT&結果."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTE\"メールサーバーがメールを受け付けませんでした。."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTB\"メールサーバーが時間内に応答しませんでした。."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTY!メールサーバーに接続できませんでした。."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTQ\"メールを送信処理に渡す前に、当サービスが停止しました。."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT,送信済み."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT&失敗."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT&拒否."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT5意図的な未送信."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT&不明."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT)処理中."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PT;試行（新しい順、全V\"T&件中V T/件を表示）.", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT,ログイン."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT8アカウントの作成."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT9ログインの2段階目."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTD!忘れたパスワードの再設定."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT8パスワードの変更."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PT>メールアドレスの登録."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PT>メールアドレスの変更."),
        ],
    ]
}
