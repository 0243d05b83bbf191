// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let he: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PTQ\"האפליקציה לא הצליחה ליצור חיבור לשירות שלנו.."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PT\\!בדקו את החיבור לאינטרנט ונסו שוב.."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PT_$לא ניתן היה ליצור חיבור לשרת, או שהחיבור נותק לפני שהתקבלה תשובה. לא ידוע אם הבקשה בוצעה.."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTZ&יש לבדוק את תרגום השמות (name resolution), הניתוב, הפרוקסי והאישור (certificate) בין המחשב הזה לשירות; לאחר מכן יש לבדוק אם השירות פועל.."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PT_!לשירות שלנו לקח יותר מדי זמן להגיב.."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PTZ$המתינו דקה. אם ביקשתם קוד, בדקו את תיבת הדואר הנכנס ואת תיקיית הספאם. לאחר מכן נסו שוב.."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PTJ\"השרת לא השיב בזמן. לא ידוע אם הבקשה בוצעה.."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PTJ$יש לבדוק את העומס על השירות ואת זמני התגובה שלו, ואת מגבלת הזמן שהלקוח מגדיר.."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PTH\"האפליקציה קיבלה תשובה שלא הצליחה לקרוא.."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PTV%אם אתם משתמשים ברשת Wi-Fi ציבורית, ודאו שאתם מחוברים אליה ושאישרתם את תנאי השימוש שלה. לאחר מכן נסו שוב.."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PTI\"התשובה אינה מוכרת בחוזה הממשק; סטטוס HTTP: V\"TX!. ייתכן שהשיב פרוקסי או שרת אחר..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTN#התשובה אינה מוכרת בחוזה הממשק. ייתכן שהשיב פרוקסי או שרת אחר.."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PTE\"גורם אחר השיב במקום השירות, בסטטוס HTTP: V\"TX\". יש לבדוק את הפרוקסי, את מאזן העומסים ואת הכתובת..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTH$גורם אחר השיב במקום השירות. יש לבדוק את הפרוקסי, את מאזן העומסים ואת הכתובת.."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTN!משהו השתבש באפליקציה הזו.."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PT^#נסו שוב בעוד כמה דקות. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PTN$לא ניתן היה לרשום את הניסיון ביומן הביקורת של הגורם הקורא, ולכן הבקשה לא נשלחה.."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PTS%יש לבדוק את יומן הביקורת של הגורם הקורא: מקום פנוי, הרשאות והאם תהליך אחר תופס אותו. שום דבר לא נשלח.."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PTR\"האפליקציה לא שלחה את פרטי המכשיר שדרושים לנו.."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PTS%עדכנו את האפליקציה או טענו מחדש את הדף, ואז נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTV$כותרת מכשיר חסרה או ריקה. יש לשלוח את X-operating-sys-version ואת X-device-fingerprint ואת X-agent בכל בקשה.."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PTT$יש לבדוק שהלקוח שולח את כל כותרות המכשיר ושאין פרוקסי שמסיר כותרות שמתחילות ב-X-\u{200E}.."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTH\"האפליקציה לא שלחה את כל המידע שדרוש לנו.."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PTS%עדכנו את האפליקציה או טענו מחדש את הדף, ואז נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PTS!מזהה הלקוח (client id) חסר או ריק.."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PTZ\"יש לבדוק את התצורה של הלקוח: מזהה הלקוח (client id) חסר.."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PTO!אתם כבר לא מחוברים לחשבון.."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PT4התחברו שוב.."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PTK$אסימון הזהות (ID token) אינו תקין או שתוקפו פג. יש להפנות את המשתמש להתחברות מחדש.."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PTG'אין צורך בפעולה כשמדובר במשתמשים בודדים. אם רבים מושפעים, יש להשוות את שעוני השרתים ולבדוק את משך התוקף של אסימוני הזהות (ID tokens).."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PTO!אתם כבר לא מחוברים לחשבון.."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PT4התחברו שוב.."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PTN$אסימון הסשן (session token) אינו תקין או שתוקפו פג. יש להפנות את המשתמש להתחברות מחדש.."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PTH&אין צורך בפעולה כשמדובר במשתמשים בודדים. אם רבים מושפעים, יש לבדוק את משך התוקף של הסשנים ואם מאגר הסשנים רוקן.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PTH!אימות התמונה לא הצליח.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTK!נסו שוב עם התמונה החדשה.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PTL\"אתגר ה-captcha הגרפי לא נפתר. יש לקבל אתגר חדש.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PTH%אין צורך בפעולה כשמדובר במשתמשים בודדים. עלייה חדה עשויה להעיד על מתקפה או על תקלה בדף ה-captcha.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PTK!לא הצלחנו לשלוח את הקוד.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PT[#המתינו דקה ונסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PT_#השרת לא הצליח לשלוח את קוד האימות. יש לבדוק את השער (gateway) ואת המכסה שלו.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PTL$יש לבדוק שהשער (gateway) מופעל, שהמכסה שלו לא נוצלה במלואה ושפרטי הגישה שלו תקפים.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PTI!הקוד שגוי או שתוקפו פג.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PTT\"הזינו את הקוד מההודעה האחרונה, או בקשו קוד חדש.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PT_!קוד האימות שגוי או שאינו בתוקף עוד.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTY&אין צורך בפעולה כשמדובר במשתמשים בודדים. עלייה חדה עשויה להעיד על ניסיון לנחש קודי אימות או על אימיילים שמגיעים באיחור.."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PTP\"ההתחברות נמשכה יותר מדי זמן או הופסקה באמצע.."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PT4התחברו שוב.."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PTY$הערך של state_token שגוי, אינו בתוקף עוד או שייך להתחברות אחרת. יש להתחיל את ההתחברות מחדש.."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PTD(אין צורך בפעולה כשמדובר במשתמשים בודדים. אם רבים מושפעים, יש לבדוק כמה זמן מותר להתחברות להימשך ואם הבקשות של אותה התחברות מגיעות לשרתים שונים.."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PT6חסרים פרטים.."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTS!השלימו את הפרט הבא ונסו שוב: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTD$מלאו את כל השדות ונסו שוב. אם אין שדה ריק, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT;הכותרת או השדה V\"TJ! חסר או ריק. יש לשלוח את V\"T- עם ערך..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTE$כותרת נדרשת או שדה נדרש חסר או ריק. יש לשלוח ערך בכל כותרת ובכל שדה נדרשים.."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTK!יש לבדוק שהלקוח שולח את V\"TP! ושאין פרוקסי שמסיר ערך זה..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTK$יש לבדוק שהלקוח שולח את כל הכותרות והשדות הנדרשים ושאין פרוקסי שמסיר כותרות.."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PTL!חלק מהפרטים אינם תקינים.."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTO!בדקו את הפרט הבא ונסו שוב: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTP!בדקו את מה שהזנתם ונסו שוב.."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyB&T^%גוף הבקשה (body) אינו כנדרש. יש לשלוח אובייקט JSON יחיד בקידוד UTF-8, עם מפתחות שאינם חוזרים, בגודל 16 KiB לכל היותר..*G\"T;הכותרת או השדה V!TD! אינו בתבנית הנדרשת..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTP\"אחת הכותרות או אחד השדות אינו בתבנית הנדרשת.."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTH'יש להשוות את מה שהלקוח שולח למסמך ה-API; הטקסט למפתחים מציין את שם הכותרת או השדה. אם מדובר בגרסה אחת בלבד של הלקוח, סביר שיש בה באג.."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PTR\"האפליקציה לא שלחה את פרטי המכשיר שדרושים לנו.."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PTS%עדכנו את האפליקציה או טענו מחדש את הדף, ואז נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PT_!כותרות המכשיר האלה חסרות או ריקות: V\"TJ#. יש לשלוח את X-operating-sys-version ואת X-device-fingerprint ואת X-agent בכל בקשה..", needs: 0b10),
            TableMessage("1/\"$code'missing PTV$כותרת מכשיר חסרה או ריקה. יש לשלוח את X-operating-sys-version ואת X-device-fingerprint ואת X-agent בכל בקשה.."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PTT$יש לבדוק שהלקוח שולח את כל כותרות המכשיר ושאין פרוקסי שמסיר כותרות שמתחילות ב-X-\u{200E}.."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PTQ\"לא הצלחנו לוודא שהבקשה הזו הגיעה מהאפליקציה.."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PTS%עדכנו את האפליקציה או טענו מחדש את הדף, ואז נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PTY$השרת לא הצליח לפענח את החתימה של הבקשה. יש לבדוק את המפתח של האפליקציה ואת האלגוריתם.."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PTA%יש להשוות את המפתח של האפליקציה בשני הצדדים, וכן את האלגוריתם ואת קידוד התווים של החתימה.."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenJ!TF!תוקף אימות התמונה פג..*A!T>תוקף השלב הזה פג..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT>תוקף השלב הזה פג.."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenP\"TL\"בצעו שוב את אימות התמונה, ואז בקשו את הקוד..*M!TI!התחילו שוב את השלב הזה..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTI!התחילו שוב את השלב הזה.."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenY'TU'הערך של captcha_token אינו מוכר, כבר נוצל, אינו בתוקף עוד או שייך לכתובת אימייל אחרת. הוא תקף ל-180 שניות ולשימוש אחד בלבד; יש לפתור אתגר captcha חדש..*N#T.הערך של V!TX\" אינו מוכר, כבר נוצל או שתוקפו פג. יש לקבל ערך חדש..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTJ#אסימון אינו מוכר, כבר נוצל או שתוקפו פג. יש לקבל אסימון חדש.."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTW'אין צורך בפעולה כשמדובר במשתמשים בודדים. אם רבים מושפעים, יש להשוות את שעוני השרתים ולבדוק שכל השרתים חולקים מסד נתונים אחד לשמירת המצב.."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PTT!לא הצלחנו להבין את הבקשה הזו.."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTC$חזרו אחורה והתחילו מחדש. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT.הערך של V\"TN# אינו אחד מהערכים המותרים. יש הבחנה בין אותיות גדולות לקטנות..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTS$הערך של אחד הפרמטרים אינו אחד מהערכים המותרים. יש הבחנה בין אותיות גדולות לקטנות.."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTD$יש לבדוק איזו גרסה של הלקוח שולחת את הערך; הטקסט למפתחים מציין את שם השדה.."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTD\"האפליקציה שלחה משהו שלא הצלחנו לקרוא.."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTS%עדכנו את האפליקציה או טענו מחדש את הדף, ואז נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PTB!סוג ה-JSON של הערך של V\"TH! שגוי. יש לשלוח מחרוזת..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTO\"סוג ה-JSON של אחד הערכים שגוי. יש לשלוח מחרוזת.."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTO$יש לבדוק איזו גרסה של הלקוח שולחת את הסוג השגוי; הטקסט למפתחים מציין את שם השדה.."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTH!השירות שלנו עמוס כרגע.."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PTB#נסו שוב בעוד כמה דקות. הבעיה לא נגרמה בגלל משהו שהזנתם.."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PT\\%השרת לא הצליח לטפל בבקשה כעת. אותה בקשה עשויה להצליח מאוחר יותר; יש להאריך את ההמתנה לפני כל ניסיון חוזר.."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PTN&יש לבדוק ביומן השירות מה נרשם בזמן התקלה: דיסק מלא, יומן ביקורת נעול, עומס, או שירות אחר שהשירות תלוי בו ואינו מגיב.."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PTS!דרך ההתחברות הזו אינה זמינה.."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PT@\"בחרו דרך אחרת להתחבר, או פנו לתמיכה.."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PTH$תצורת האימות שהבקשה מפנה אליה אינה מוכרת לשרת. מנהל מערכת צריך להגדיר אותה.."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PTX$יש לבדוק את מקורות האימות במסוף הניהול: מקור שלקוחות עדיין משתמשים בו נמחק או הושבת.."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PT?משהו השתבש אצלנו.."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PT^#נסו שוב בעוד כמה דקות. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PT^\"השרת לא הצליח לקרוא את התצורה הכללית של מרכז הארגון.."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PT[$יש לבדוק במסוף הניהול את התצורה הכללית של מרכז הארגון, ואת תקינות מסד הנתונים של השרת.."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PT?משהו השתבש אצלנו.."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PT^#נסו שוב בעוד כמה דקות. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PTL#השרת לא הצליח לקרוא את התצורה של קידומות החיוג הבינלאומיות.."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PTP#יש לבדוק במסוף הניהול את התצורה של קידומות החיוג הבינלאומיות.."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PTQ!האפליקציה הזו לא מוכרת לנו.."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PTS%עדכנו את האפליקציה או טענו מחדש את הדף, ואז נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PTJ$אין אפליקציה רשומה עם הערך שנשלח ב-X-client-id. יש להשוות אותו לערך שבמסוף הניהול.."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PTM%יש להשוות את ערך X-client-id שהלקוח שולח לאפליקציות שבמסוף הניהול; ייתכן שהאפליקציה נמחקה או הושבתה.."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PT^!אין משתמש שמתאים למה שמצוין בבקשה.."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTW%יש לבדוק במסוף הניהול אם המשתמש קיים, פעיל ונכלל בתחום של האפליקציה. אין לאשר זאת למי שזהותו לא אומתה.."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PTI\"עדיין לא סיימנו להגדיר את האפליקציה הזו.."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PTZ!פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTN#לאפליקציה אין מפתח פרטי בשרת. מנהל מערכת צריך ליצור מפתח כזה.."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTX\"יש ליצור עבור האפליקציה זוג מפתחות במסוף הניהול.."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PT?משהו השתבש אצלנו.."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PT^#נסו שוב בעוד כמה דקות. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PTV!אירע כשל בשרת בעת קריאה לממשק V\"T!..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PT]!אירע כשל בשרת בעת קריאה לממשק אחר.."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PTM!יש לבדוק את תקינות הממשק V\"TC! ואת נתיב הרשת אליו..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTR#יש לבדוק את תקינות השירותים שהשרת קורא להם ואת נתיב הרשת אליהם.."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PT]\"חשבון הרשת החברתית הזה עדיין לא מקושר לחשבון אצלנו.."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTH#קשרו אותו לחשבון הקיים שלכם אצלנו, או צרו אצלנו חשבון חדש.."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PT[#חשבון הרשת החברתית אינו מקושר למשתמש. יש להציע קישור או יצירת חשבון.."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PTU%אין צורך בפעולה, אלא אם המשתמש אומר שהחשבון כבר היה מקושר; במקרה כזה יש לבדוק את הקישור במסוף הניהול.."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT^\"ההתחברות נחסמה זמנית בגלל יותר מדי ניסיונות כושלים.."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$#1X\"TT\"נסו שוב בעוד דקה. אם שכחתם את הסיסמה, אפסו אותה..2A#T]\"נסו שוב בעוד שתי דקות. אם שכחתם את הסיסמה, אפסו אותה..*@#T7נסו שוב בעוד W!$T@\" דקות. אם שכחתם את הסיסמה, אפסו אותה..", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!##1\\\"TX\"נסו שוב בעוד שנייה. אם שכחתם את הסיסמה, אפסו אותה..2C#T_\"נסו שוב בעוד שתי שניות. אם שכחתם את הסיסמה, אפסו אותה..*B#T7נסו שוב בעוד W!#TB\" שניות. אם שכחתם את הסיסמה, אפסו אותה..", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTX\"נסו שוב מאוחר יותר. אם שכחתם את הסיסמה, אפסו אותה.."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTR#המשתמש נעול לאחר יותר מדי ניסיונות התחברות כושלים; הזמן שנותר: V\"T+ דק׳ ו-V$T( שנ׳..", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT\\\"המשתמש נעול לאחר יותר מדי ניסיונות התחברות כושלים.."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTG'מנהל מערכת יכול לבטל את נעילת המשתמש במסוף הניהול. יש לבדוק אם ניסיונות ההתחברות הכושלים מגיעים מכתובת רשת אחת או מכתובות רבות.."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PT?משהו השתבש אצלנו.."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PT^#נסו שוב בעוד כמה דקות. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTI\"השרת לא הצליח לקרוא את מדיניות הסיסמאות.."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PTF$יש לבדוק במסוף הניהול את מדיניות הסיסמאות, ואת תקינות מסד הנתונים של השרת.."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PTG!פרטי ההתחברות שגויים.."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!$n!0A#T]\"לא נותרו לכם ניסיונות. אפסו את הסיסמה או פנו לתמיכה..1Y\"TU\"בדקו את מה שהזנתם ונסו שוב. נותר לכם ניסיון אחד..2_\"T[\"בדקו את מה שהזנתם ונסו שוב. נותרו לכם שני ניסיונות..*^\"TC\"בדקו את מה שהזנתם ונסו שוב. נותרו לכם W!!T2 ניסיונות..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTP!בדקו את מה שהזנתם ונסו שוב.."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PT\\\"שם המשתמש או הסיסמה שגויים; מספר הניסיונות שנותרו: V\"T!..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTQ!שם המשתמש או הסיסמה שגויים.."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTC&אין צורך בפעולה כשמדובר במשתמשים בודדים. עלייה חדה אצל משתמשים רבים עשויה להעיד על מתקפה עם סיסמאות גנובות.."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTZ!נעשו יותר מדי ניסיונות בזמן קצר.."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!##1S$TO$נסו שוב בעוד דקה. אם אתם מחכים לקוד, חפשו אותו בתיבת הדואר הנכנס ובתיקיית הספאם..2\\$TX$נסו שוב בעוד שתי דקות. אם אתם מחכים לקוד, חפשו אותו בתיבת הדואר הנכנס ובתיקיית הספאם..*[$T7נסו שוב בעוד W!#T[# דקות. אם אתם מחכים לקוד, חפשו אותו בתיבת הדואר הנכנס ובתיקיית הספאם..", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"#1W$TS$נסו שוב בעוד שנייה. אם אתם מחכים לקוד, חפשו אותו בתיבת הדואר הנכנס ובתיקיית הספאם..2^$TZ$נסו שוב בעוד שתי שניות. אם אתם מחכים לקוד, חפשו אותו בתיבת הדואר הנכנס ובתיקיית הספאם..*]$T7נסו שוב בעוד W!\"T]# שניות. אם אתם מחכים לקוד, חפשו אותו בתיבת הדואר הנכנס ובתיקיית הספאם..", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTS$נסו שוב מאוחר יותר. אם אתם מחכים לקוד, חפשו אותו בתיבת הדואר הנכנס ובתיקיית הספאם.."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PT^#הבקשות הגיעו לאחת המגבלות; הכותרת Retry-After מציינת את מספר שניות ההמתנה: V\"T!..", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PT]#הבקשות הגיעו לאחת המגבלות; הכותרת Retry-After מציינת את מספר שניות ההמתנה.."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTO&אין צורך בפעולה כשמדובר במשתמשים בודדים. אם רשת שלמה מושפעת, יש לבדוק בתצורה את שרתי הפרוקסי המהימנים ואת המגבלות.."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PTN\"חלק הפאזל באימות התמונה לא היה במקום הנכון.."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTK!נסו שוב עם התמונה החדשה.."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PT]#המיקום שב-point_json אינו המקום הנכון של החלק. האתגר נוצל; יש לקבל captcha חדש.."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PTH%אין צורך בפעולה כשמדובר במשתמשים בודדים. עלייה חדה עשויה להעיד על מתקפה או על תקלה בדף ה-captcha.."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PTM\"האפליקציה ביקשה משהו שהשירות שלנו לא מציע.."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PTS%עדכנו את האפליקציה או טענו מחדש את הדף, ואז נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PTQ\"אין נקודת קצה (endpoint) עבור המתודה והנתיב האלה: V\"T!..", needs: 0b10),
            TableMessage("1,\"$code$path PTP\"אין נקודת קצה (endpoint) עבור המתודה והנתיב האלה.."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PTT$יש לבדוק את הכתובת שהלקוח משתמש בה, ואת כללי הנתיבים של הפרוקסי שנמצא לפני השירות.."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PTH\"הקוד שהוזן מהודעת ה-SMS שגוי או שתוקפו פג.."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PTY\"הזינו את הקוד מהודעת ה-SMS האחרונה, או בקשו קוד חדש.."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTS\"קוד האימות מהודעת ה-SMS שגוי או שאינו בתוקף עוד.."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PTU&אין צורך בפעולה כשמדובר במשתמשים בודדים. עלייה חדה עשויה להעיד על ניסיון לנחש קודי אימות או על הודעות שמגיעות באיחור.."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PTP\"הקוד שהוזן מהודעת האימייל שגוי או שתוקפו פג.."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTA#הזינו את הקוד מהודעת האימייל האחרונה, או בקשו קוד חדש.."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PT[\"קוד האימות מהודעת האימייל שגוי או שאינו בתוקף עוד.."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTY&אין צורך בפעולה כשמדובר במשתמשים בודדים. עלייה חדה עשויה להעיד על ניסיון לנחש קודי אימות או על אימיילים שמגיעים באיחור.."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PT4משהו השתבש.."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PTE#נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PT_!הלקוח (client) נתקל בכשל עם קוד השגיאה V TJ!, שאינו מוכר בקטלוג הזה..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTA#השרת משתמש בקוד שגיאה שאינו קיים בגרסה הזו של הקטלוג: V TM\". יש לחפש אותו בתיעוד של הספק ולעדכן את Errata..", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PT?משהו השתבש אצלנו.."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PTE#נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTH!השרת השיב בקוד השגיאה V TQ\", שאינו מוכר בקטלוג הזה. הקוד שייך למשפחות CIAM..", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTA#השרת משתמש בקוד שגיאה שאינו קיים בגרסה הזו של הקטלוג: V TM\". יש לחפש אותו בתיעוד של הספק ולעדכן את Errata..", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PT?משהו השתבש אצלנו.."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PTE#נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTH!השרת השיב בקוד השגיאה V T@#, שאינו מוכר בקטלוג הזה. הקוד שייך למשפחה הכללית (common)..", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTA#השרת משתמש בקוד שגיאה שאינו קיים בגרסה הזו של הקטלוג: V TM\". יש לחפש אותו בתיעוד של הספק ולעדכן את Errata..", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PTP!ההתחברות לחשבון לא הצליחה.."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PTE#נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTH!השרת השיב בקוד השגיאה V T[\", שאינו מוכר בקטלוג הזה. הקוד שייך למשפחת ההתחברות..", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTA#השרת משתמש בקוד שגיאה שאינו קיים בגרסה הזו של הקטלוג: V TM\". יש לחפש אותו בתיעוד של הספק ולעדכן את Errata..", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PTK!לא הצלחנו לשלוח את הקוד.."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PTE#נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTH!השרת השיב בקוד השגיאה V TW\", שאינו מוכר בקטלוג הזה. הקוד שייך למשפחת השליחה..", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTA#השרת משתמש בקוד שגיאה שאינו קיים בגרסה הזו של הקטלוג: V TM\". יש לחפש אותו בתיעוד של הספק ולעדכן את Errata..", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PTK!לא הצלחנו לבדוק את הקוד.."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PTN#בקשו קוד חדש. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTH!השרת השיב בקוד השגיאה V T@#, שאינו מוכר בקטלוג הזה. הקוד שייך למשפחת קודי האימות..", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTA#השרת משתמש בקוד שגיאה שאינו קיים בגרסה הזו של הקטלוג: V TM\". יש לחפש אותו בתיעוד של הספק ולעדכן את Errata..", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PT4משהו השתבש.."),
        ],
        // */advice
        [
            TableMessage("1'!$code PTE#נסו שוב. אם הבעיה חוזרת, פנו לתמיכה וציינו את קוד השגיאה V T!..", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTH!השרת השיב בקוד השגיאה V TJ!, שאינו מוכר בקטלוג הזה..", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTA#השרת משתמש בקוד שגיאה שאינו קיים בגרסה הזו של הקטלוג: V TM\". יש לחפש אותו בתיעוד של הספק ולעדכן את Errata..", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PT7כתובת אימייל."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PT5אימות תמונה."),
        ],
        // mobile
        [
            TableMessage("1\"  PT<מספר טלפון נייד."),
        ],
        // username
        [
            TableMessage("1\"  PT/שם משתמש."),
        ],
        // password
        [
            TableMessage("1\"  PT*סיסמה."),
        ],
        // type
        [
            TableMessage("1\"  PT1מטרת הקוד."),
        ],
    ]
}
