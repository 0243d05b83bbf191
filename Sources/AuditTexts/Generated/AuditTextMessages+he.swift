// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var he: String {
        """
        N#@@@@@CB@@@PC@@@\\D@@@@G@@@ZH@@@PM@@@LT@@@HU@@@^U@@@TV@@@JW@@@SX@@@ZY@@@RZ@@@C\\@@@J]@@@Z^@@@KAA@@HBA@@GCA@@[CA@@SDA@@GEA@@CFA@@YFA@@_GA@@QHA@@IIA@@LJA@@BKA@@HMA@@_NA@@AQA@@@TA@@TTA@@HUA@@\\UA@@CWA@@\\WA@@TXA@@U[A@@O\\A@@P]A@@E_A@@U@B@@XAB@@HCB@@ZDB@@XHB@@SLB@@MOB@@RPB@@ISB@@LUB@@AYB@@S[B@@[_B@@\\CC@@UEC@@@IC@@NNC@@PTC@@Y\\C@@A_C@@HAD@@BDD@@LGD@@HID@@PMD@@DOD@@TPD@@]QD@@]RD@@JUD@@MVD@@[WD@@YYD@@I[D@@_]D@@]@E@@[BE@@YDE@@\\FE@@ZHE@@FME@@DTE@@VUE@@^WE@@UZE@@D\\E@@T]E@@Z_E@@JBF@@IEF@@ZGF@@EJF@@WLF@@OPF@@YRF@@ZTF@@YXF@@^ZF@@U]F@@N@G@@]CG@@YEG@@^GG@@]IG@@@LG@@
        ! ^!1\"  PTU!אימיילים עם קודי אימות: סיכום.
        !!H!1'!$path PT9יומן הביקורת: V .
        !#G!1*\"$from\"to PT#מ-V T& עד V\"T& (UTC).
        ! _!1\"  PTV!כל יומן הביקורת (הזמנים לפי UTC).
        ! U!1\"  PTL!אין ניסיונות בתקופה הזו..
        !!Q$1(!%count PT@$ניסיונות בתקופה זו שהרשומות שלהם הוסרו בגלל גילן וידועים רק סיכומיהם: V .
        !'W&10#%count$from\"to PTA!לא נכלל: לכל היותר V T9 ניסיונות בין V\"T$ ל-V$TU# (UTC). הרשומות שלהם הוסרו בגלל גילן, וכבר לא ידוע כמה מהם בתקופה זו..
        ! 81\"  PT0ניסיונות.
        ! 21\"  PT*נשלחו.
        ! 21\"  PT*נכשלו.
        ! 21\"  PT*סורבו.
        ! D!1\"  PT<במכוון לא נשלחו.
        ! B!1\"  PT:תוצאה לא ידועה.
        ! 41\"  PT,בתהליך.
        ! L!1\"  PTC!כשלים לפי קוד שגיאה.
        ! B!1\"  PT:כשלים לפי מטרה.
        ! K!1\"  PTB!כשלים לפי אפליקציה.
        ! L\"1\"  PTC\"מכשירים ששימשו עם כתובות אימייל רבות.
        ! 91\"  PT1קוד שגיאה.
        ! ;1\"  PT3מספר מקרים.
        ! 01\"  PT(אחוז.
        ! 41\"  PT,משמעות.
        ! 01\"  PT(מטרה.
        ! 81\"  PT0אפליקציה.
        ! 21\"  PT*מכשיר.
        ! A!1\"  PT9כתובות אימייל.
        ! .1\"  PT&מס׳.
        ! 41\"  PT,זמן (UTC).
        ! ?1\"  PT7כתובת אימייל.
        ! 21\"  PT*תוצאה.
        ! A\"1\"  PTX!שרת הדואר סירב לקבל את האימייל..
        ! R!1\"  PTI!שרת הדואר לא השיב בזמן..
        ! ]!1\"  PTT!לא ניתן היה להגיע לשרת הדואר..
        ! Z\"1\"  PTQ\"השירות שלנו נעצר לפני שהאימייל הועבר לשליחה..
        ! 01\"  PT(נשלח.
        ! 01\"  PT(נכשל.
        ! 01\"  PT(סורב.
        ! B!1\"  PT:במכוון לא נשלח.
        ! 51\"  PT-לא ידוע.
        ! 41\"  PT,בתהליך.
        !#\\\"1.\"%shown%total PTT!ניסיונות, מהחדש לישן (מוצגים V T* מתוך V\"T!).
        ! 61\"  PT.התחברות.
        ! =1\"  PT5יצירת חשבון.
        ! P!1\"  PTG!השלב השני של ההתחברות.
        ! K!1\"  PTB!איפוס סיסמה שנשכחה.
        ! ?1\"  PT7החלפת הסיסמה.
        ! K!1\"  PTB!קישור כתובת אימייל.
        ! M!1\"  PTD!החלפת כתובת האימייל.
        !!Y#1(!%count PTH#יומן הביקורת זהה למה שנרשם בו במקור. מספר הרשומות שנבדקו: V .
        ! V#1\"  PTM#אזהרה: יומן הביקורת אינו זהה למה שנרשם בו במקור! אלה ההבדלים:.
        ! U\"1\"  PTL\"הבדיקה נעצרה כאן. ייתכן שיש הבדלים נוספים..
        !!@!1'!$root PT1שורש העץ: V .
        !#R\"1.\"%count%total PTM!רשומות שחתימה חלה עליהן: V T* מתוך V\".
        !!^!1&!#key PTO!המפתח הציבורי של החתימות: V .
        !!P#1(!%count PT_\"רשומות שהוסרו בשל גילן, ושרק ערכי הגיבוב שלהן נבדקו: V .
        !!M\"1(!%count PT\\!רשומות שמהן נמחקו נתונים אישיים: V .
        !!C$1(!%count PTR#רשומות שהועברו מתוך יומן ביקורת ישן שלא היה מוגן מפני שינויים: V .
        !!\\#1(!%count PTK#פרקי זמן שבהם ייתכן שהודעות אימייל נשלחו בלי שנרשמו ביומן: V .
        !!T!1'!$time PT=הרשומה האחרונה: V T& (UTC).
        !!F#1'!$time PT=הרשומה האחרונה: V TW! (UTC). היא ישנה יותר מהסף שהגדרת..
        ! I%1\"  PT@%הערה: לא סופקה נקודת בקרה שנשמרה במקום אחר. אם הוסרו רשומות מסוף היומן, לא ניתן לגלות זאת..
        ! ]%1\"  PTT%הערה: מפתחות יומן הביקורת אינם זמינים, ולכן השורות בטבלאות החיפוש שלו רק נספרו, והתוכן שלהן לא נבדק..
        ! D(1\"  PT['הערה: האינדקסים והדפים של הקובץ לא נבדקו. אם בוצע שינוי באינדקס כלשהו, רשימות וספירות עלולות להיות שגויות אף שכל רשומה זהה למה שנרשם במקור..
        !#C\"10\"(sequence$time PT4בשימוש מאז V\"T3 (UTC), רשומה V .
        !#B\"1*\"$from\"to PT>התקופה המכוסה: מ-V T& עד V\"T& (UTC).
        ! U\"1\"  PTL\"בוצעה השוואה לנקודות הבקרה החתומות הבאות:.
        !'E#14#%count&source$time PV\"T>: מספר הרשומות – V T=, האחרונה שבהן מ-V$T& (UTC).
        !#W!1/\"%count&source PV\"T>: מספר הרשומות – V .
        !/C$1@!$+checkpoints%first$last&source PV&TG!: מספר נקודות הבקרה – V TA!, מספר הרשומות – מ-V\"T& עד V$.
        ! O!1\"  PTF!חתימת הרשומה האחרונה.
        ! K!1\"  PTB!שמור ביומן הביקורת.
        ! D!1\"  PT<שמור בקובץ נפרד.
        ! <1\"  PT4סופק על ידך.
        ! H\"1\"  PT_!הפעולות שבוצעו ביומן הביקורת עצמו:.
        ! ?1\"  PT7השירות הופעל.
        ! I!1\"  PT@!הוכנס מפתח לשימוש.
        ! Y!1\"  PTP!נמחקו הנתונים של אדם מסוים.
        ! K!1\"  PTB!הוסרו רשומות ישנות.
        ! Q\"1\"  PTH\"הוטלה או בוטלה חובת שימור משפטית (legal hold).
        ! Y\"1\"  PTP\"ייתכן שהודעות אימייל נשלחו בלי שנרשמו ביומן.
        ! Y!1\"  PTP!שוחזר גיבוי או אבדו מפתחות.
        !!Y!1*!'seconds PT>השעון זז לאחור ב-V T' שנ׳.
        !!^!1+!(sequence PT9חתום עד רשומה V T0; לא אומת..
        !!Y!1+!(sequence PT9חתום עד רשומה V T+; אומת..
        ! G$1\"  PT^#אזהרה: איש לא חתם על הרשומות האלה. יש להפעיל את הבדיקה של יומן הביקורת..
        ! Y&1\"  PTP&אזהרה: בוצעו שינויים בטבלאות של יומן הביקורת הזה. המספרים עלולים להיות שגויים. יש להפעיל את הבדיקה של יומן הביקורת..
        ! M!1\"  PTD!ﾐﾐ Certificate of erasure ﾐﾐ.
        !!C\"1*!'address PTG!ﾐﾐ E-mail address (partly hidden): V T' ﾐﾐ.
        !#R\"1.\"$hash&number PTL!ﾐﾐ Mark of the address, under index key V\"T\": V T' ﾐﾐ.
        !!J!1'!$name PT2ﾐﾐ Audit log: V T' ﾐﾐ.
        !!K!1'!$time PT-ﾐﾐ Date: V T- (UTC) ﾐﾐ.
        !!A\"1(!%count PTG!ﾐﾐ Rows of personal data searched: V T' ﾐﾐ.
        !!K\"1(!%count PTQ!ﾐﾐ Spellings in which the address was found: V T' ﾐﾐ.
        !#Z\"10\"%count'entries PTJ!ﾐﾐ Personal data erased from entries: V\"T) (total: V T() ﾐﾐ.
        ! L\"1\"  PTC\"ﾐﾐ The audit log held no personal data for this address. ﾐﾐ.
        !!F\"1+!(sequence PTH!ﾐﾐ The erasure is recorded as entry V T(. ﾐﾐ.
        ! M\"1\"  PTD\"ﾐﾐ Signed state of the audit log that covers the erasure: ﾐﾐ.
        ! S#1\"  PTJ#ﾐﾐ The file's write-ahead log was in use. The last bytes will be removed from it automatically. ﾐﾐ.
        !#E\"1-\"%count$name PT@!ﾐﾐ Records also erased from V\"T\": V T' ﾐﾐ.
        !#\\!1.\"$name&reason PT7ﾐﾐ NOT ERASED from V T\": V\"T' ﾐﾐ.
        ! Z#1\"  PTQ#ﾐﾐ Only the audit log was searched. Other data of the service, such as its mail queue, was not erased. ﾐﾐ.
        !!@\"1(!%count PTF!ﾐﾐ Similar addresses, not erased: V T' ﾐﾐ.
        !#R\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TA! (same name, other domain) ﾐﾐ.
        !#T\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TC! (same domain, similar name) ﾐﾐ.
        !!J#1*!'entries PTN\"ﾐﾐ Entries whose stated reason names the address, which cannot be erased: V T' ﾐﾐ.
        ! W!1\"  PTN!ﾐﾐ This certificate does not cover: ﾐﾐ.
        ! @\"1\"  PTW!ﾐﾐ backups and other copies of the audit log ﾐﾐ.
        ! Z!1\"  PTQ!ﾐﾐ mailboxes, and logs of mail servers ﾐﾐ.
        ! ^!1\"  PTU!ﾐﾐ other audit logs, such as those of apps ﾐﾐ.
        ! [!1\"  PTR!ﾐﾐ proofs and reports given out earlier ﾐﾐ.

        """
    }
}
