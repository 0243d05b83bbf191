// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let he: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PTU!אימיילים עם קודי אימות: סיכום."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT9יומן הביקורת: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT#מ-V T& עד V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTV!כל יומן הביקורת (הזמנים לפי UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTL!אין ניסיונות בתקופה הזו.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT0ניסיונות."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT*נשלחו."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT*נכשלו."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT*סורבו."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT<במכוון לא נשלחו."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT:תוצאה לא ידועה."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT,בתהליך."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PTC!כשלים לפי קוד שגיאה."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT:כשלים לפי מטרה."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PTB!כשלים לפי אפליקציה."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTC\"מכשירים ששימשו עם כתובות אימייל רבות."),
        ],
        // column.code
        [
            TableMessage("1\"  PT1קוד שגיאה."),
        ],
        // column.count
        [
            TableMessage("1\"  PT3מספר מקרים."),
        ],
        // column.share
        [
            TableMessage("1\"  PT(אחוז."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT,משמעות."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT(מטרה."),
        ],
        // column.client
        [
            TableMessage("1\"  PT0אפליקציה."),
        ],
        // column.device
        [
            TableMessage("1\"  PT*מכשיר."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT9כתובות אימייל."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT&מס׳."),
        ],
        // column.time
        [
            TableMessage("1\"  PT,זמן (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PT7כתובת אימייל."),
        ],
        // column.result
        [
            TableMessage("1\"  PT*תוצאה."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTX!שרת הדואר סירב לקבל את האימייל.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTI!שרת הדואר לא השיב בזמן.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTT!לא ניתן היה להגיע לשרת הדואר.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTQ\"השירות שלנו נעצר לפני שהאימייל הועבר לשליחה.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT(נשלח."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT(נכשל."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT(סורב."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT:במכוון לא נשלח."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT-לא ידוע."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT,בתהליך."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PTT!ניסיונות, מהחדש לישן (מוצגים V T* מתוך V\"T!).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT.התחברות."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT5יצירת חשבון."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PTG!השלב השני של ההתחברות."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTB!איפוס סיסמה שנשכחה."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT7החלפת הסיסמה."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PTB!קישור כתובת אימייל."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PTD!החלפת כתובת האימייל."),
        ],
    ]
}
