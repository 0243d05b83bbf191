// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let zhHant: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PT>驗證碼電子郵件：摘要."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT/稽核記錄：V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PV T% 至 V\"T)（UTC）.", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTE!完整稽核記錄（時間為 UTC）."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTA!這段期間沒有任何嘗試。."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT,嘗試次數."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT)已傳送."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT&失敗."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT)已拒絕."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT/決定不傳送."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT,結果不明."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT)進行中."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PTA!失敗次數（依錯誤代碼）."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT;失敗次數（依用途）."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PTA!失敗次數（依應用程式）."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTG!用於多個電子郵件地址的裝置."),
        ],
        // column.code
        [
            TableMessage("1\"  PT,錯誤代碼."),
        ],
        // column.count
        [
            TableMessage("1\"  PT&數量."),
        ],
        // column.share
        [
            TableMessage("1\"  PT)百分比."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT&意義."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT&用途."),
        ],
        // column.client
        [
            TableMessage("1\"  PT,應用程式."),
        ],
        // column.device
        [
            TableMessage("1\"  PT&裝置."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT2電子郵件地址."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT&序號."),
        ],
        // column.time
        [
            TableMessage("1\"  PT/時間（UTC）."),
        ],
        // column.email
        [
            TableMessage("1\"  PT2電子郵件地址."),
        ],
        // column.result
        [
            TableMessage("1\"  PT&結果."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTM!郵件伺服器未接受這封電子郵件。."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTG!郵件伺服器未在時限內回應。."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTA!無法連線到郵件伺服器。."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTB\"電子郵件尚未交付傳送，我們的服務就停止運作。."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT)已傳送."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT&失敗."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT)已拒絕."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT/決定不傳送."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT&不明."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT)進行中."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PTE!嘗試記錄，由新到舊（顯示 V T+ 筆，共 V\"T' 筆）.", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT&登入."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT,註冊帳號."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT5登入的第二步驟."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PT5重設忘記的密碼."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT,變更密碼."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PT8連結電子郵件地址."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PT8變更電子郵件地址."),
        ],
    ]
}
