// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let he: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT)שלום,."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT3הקוד שלכם: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! #1O$TK$אפשר להשתמש בקוד הזה פעם אחת, בתוך דקה. אם תבקשו קוד חדש, הקוד הזה יפסיק לפעול..2X$TT$אפשר להשתמש בקוד הזה פעם אחת, בתוך שתי דקות. אם תבקשו קוד חדש, הקוד הזה יפסיק לפעול..*X$T^!אפשר להשתמש בקוד הזה פעם אחת, בתוך W! TP\" דקות. אם תבקשו קוד חדש, הקוד הזה יפסיק לפעול..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PTQ#אל תמסרו את הקוד הזה לאף אחד. הצוות שלנו לעולם לא יבקש אותו מכם.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV TJ! הוא הקוד שלכם להתחברות.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTQ!השתמשו בקוד הזה כדי להתחבר.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTF#אם לא ביקשתם את הקוד הזה, אפשר להתעלם מהודעת האימייל הזו.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TS! הוא הקוד שלכם ליצירת החשבון.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTA\"השתמשו בקוד הזה כדי ליצור את החשבון.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTF#אם לא ביקשתם את הקוד הזה, אפשר להתעלם מהודעת האימייל הזו.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TW! הוא הקוד שלכם להשלמת ההתחברות.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTG\"השתמשו בקוד הזה כדי להשלים את ההתחברות.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PT_#אם לא ניסיתם להתחבר, ייתכן שמישהו אחר יודע את הסיסמה שלכם. החליפו אותה.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TS! הוא הקוד שלכם לאיפוס הסיסמה.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PT_!השתמשו בקוד הזה כדי לאפס את הסיסמה.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTF#אם לא ביקשתם את הקוד הזה, אפשר להתעלם מהודעת האימייל הזו.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TS! הוא הקוד שלכם להחלפת הסיסמה.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTC\"השתמשו בקוד הזה כדי להחליף את הסיסמה.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTB$אם לא ביקשתם את הקוד הזה, ייתכן שמישהו אחר משתמש בחשבון שלכם. פנו לתמיכה.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TG\" הוא הקוד שלכם לקישור כתובת האימייל הזו.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTI#השתמשו בקוד הזה כדי לקשר את כתובת האימייל הזו לחשבון שלכם.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTF#אם לא ביקשתם את הקוד הזה, אפשר להתעלם מהודעת האימייל הזו.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TK\" הוא הקוד שלכם לאישור כתובת האימייל החדשה.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTT#השתמשו בקוד הזה כדי לאשר שזו כתובת האימייל החדשה של החשבון שלכם.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTF#אם לא ביקשתם את הקוד הזה, אפשר להתעלם מהודעת האימייל הזו.."),
        ],
    ]
}
