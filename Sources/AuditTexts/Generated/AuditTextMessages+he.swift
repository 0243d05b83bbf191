// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var he: String {
        """
        A9@@@@@CB@@@PC@@@\\D@@@@G@@@XH@@@VN@@@MV@@@IW@@@_W@@@UX@@@IY@@@TZ@@@[[@@@S\\@@@D^@@@K_@@@[@A@@LCA@@IDA@@]DA@@QEA@@IFA@@]FA@@YGA@@OHA@@UIA@@GJA@@_JA@@BLA@@XLA@@ZNA@@QPA@@SRA@@RUA@@FVA@@ZVA@@NWA@@WXA@@^YA@@VZA@@W]A@@Q^A@@R_A@@GAB@@WBB@@ZCB@@JEB@@\\FB@@ZJB@@UNB@@OQB@@TRB@@KUB@@NWB@@C[B@@U]B@@]AC@@^EC@@WGC@@BKC@@PPC@@RVC@@^^C@@FAD@@MCD@@GFD@@QID@@MKD@@CQD@@WRD@@ITD@@TUD@@WVD@@GYD@@JZD@@X[D@@V]D@@F_D@@\\AE@@ZDE@@XFE@@VHE@@YJE@@WLE@@GPE@@ZUE@@OWE@@ZYE@@B]E@@O^E@@W_E@@WBF@@CEF@@PHF@@WKF@@CNF@@\\PF@@OWF@@ZYF@@Z\\F@@@BG@@ADG@@ZFG@@UIG@@JNG@@ZOG@@MRG@@TTG@@MWG@@JYG@@KYG@@LYG@@MYG@@NYG@@OYG@@PYG@@QYG@@RYG@@SYG@@TYG@@UYG@@VYG@@WYG@@XYG@@YYG@@ZYG@@[YG@@\\YG@@]YG@@^YG@@_YG@@@ZG@@AZG@@BZG@@CZG@@DZG@@EZG@@FZG@@GZG@@HZG@@IZG@@JZG@@KZG@@LZG@@MZG@@NZG@@OZG@@PZG@@QZG@@RZG@@SZG@@TZG@@UZG@@VZG@@WZG@@XZG@@YZG@@ZZG@@[ZG@@\\ZG@@]ZG@@^ZG@@_ZG@@@[G@@A[G@@B[G@@C[G@@D[G@@E[G@@F[G@@G[G@@H[G@@I[G@@J[G@@K[G@@L[G@@M[G@@N[G@@O[G@@P[G@@Q[G@@R[G@@S[G@@T[G@@U[G@@V[G@@W[G@@X[G@@Y[G@@Z[G@@[[G@@\\[G@@][G@@^[G@@_[G@@@\\G@@A\\G@@B\\G@@C\\G@@D\\G@@E\\G@@F\\G@@G\\G@@H\\G@@I\\G@@J\\G@@K\\G@@L\\G@@M\\G@@N\\G@@O\\G@@P\\G@@Q\\G@@R\\G@@S\\G@@T\\G@@U\\G@@V\\G@@W\\G@@X\\G@@Y\\G@@Z\\G@@[\\G@@\\\\G@@]\\G@@^\\G@@_\\G@@@]G@@A]G@@B]G@@C]G@@D]G@@E]G@@F]G@@G]G@@H]G@@I]G@@J]G@@K]G@@L]G@@M]G@@N]G@@O]G@@P]G@@Q]G@@R]G@@S]G@@T]G@@U]G@@V]G@@W]G@@X]G@@Y]G@@Z]G@@[]G@@\\]G@@]]G@@^]G@@_]G@@@^G@@A^G@@B^G@@C^G@@D^G@@E^G@@F^G@@G^G@@H^G@@I^G@@J^G@@K^G@@L^G@@M^G@@N^G@@O^G@@P^G@@Q^G@@R^G@@S^G@@T^G@@U^G@@V^G@@W^G@@X^G@@Y^G@@Z^G@@[^G@@\\^G@@]^G@@^^G@@_^G@@@_G@@A_G@@B_G@@C_G@@D_G@@E_G@@F_G@@G_G@@H_G@@I_G@@J_G@@K_G@@L_G@@M_G@@N_G@@O_G@@P_G@@Q_G@@R_G@@S_G@@T_G@@U_G@@V_G@@W_G@@X_G@@Y_G@@Z_G@@[_G@@\\_G@@]_G@@^_G@@__G@@@@H@@A@H@@B@H@@C@H@@D@H@@E@H@@F@H@@G@H@@H@H@@I@H@@J@H@@K@H@@L@H@@M@H@@N@H@@O@H@@P@H@@Q@H@@R@H@@S@H@@T@H@@U@H@@V@H@@W@H@@X@H@@Y@H@@Z@H@@[@H@@\\@H@@]@H@@^@H@@_@H@@@AH@@AAH@@BAH@@CAH@@DAH@@EAH@@FAH@@GAH@@HAH@@IAH@@JAH@@KAH@@LAH@@MAH@@NAH@@OAH@@PAH@@QAH@@RAH@@SAH@@TAH@@UAH@@VAH@@WAH@@XAH@@YAH@@ZAH@@[AH@@\\AH@@]AH@@^AH@@_AH@@@BH@@ABH@@BBH@@CBH@@DBH@@EBH@@FBH@@GBH@@HBH@@IBH@@JBH@@KBH@@LBH@@MBH@@NBH@@OBH@@PBH@@QBH@@RBH@@SBH@@TBH@@UBH@@VBH@@WBH@@XBH@@YBH@@ZBH@@[BH@@\\BH@@]BH@@^BH@@_BH@@@CH@@ACH@@BCH@@CCH@@DCH@@ECH@@FCH@@GCH@@HCH@@ICH@@JCH@@KCH@@LCH@@MCH@@NCH@@OCH@@PCH@@QCH@@RCH@@SCH@@TCH@@UCH@@VCH@@WCH@@XCH@@YCH@@ZCH@@[CH@@\\CH@@]CH@@^CH@@_CH@@@DH@@ADH@@BDH@@CDH@@DDH@@EDH@@FDH@@GDH@@HDH@@IDH@@JDH@@KDH@@LDH@@MDH@@NDH@@ODH@@PDH@@QDH@@RDH@@SDH@@TDH@@UDH@@VDH@@WDH@@XDH@@YDH@@ZDH@@[DH@@\\DH@@]DH@@^DH@@_DH@@@EH@@AEH@@BEH@@CEH@@DEH@@EEH@@FEH@@GEH@@HEH@@IEH@@JEH@@KEH@@LEH@@MEH@@NEH@@OEH@@PEH@@QEH@@REH@@SEH@@TEH@@UEH@@VEH@@WEH@@XEH@@YEH@@ZEH@@[EH@@\\EH@@]EH@@^EH@@_EH@@@FH@@AFH@@BFH@@CFH@@DFH@@EFH@@FFH@@GFH@@HFH@@IFH@@JFH@@KFH@@LFH@@MFH@@NFH@@OFH@@PFH@@QFH@@RFH@@SFH@@TFH@@UFH@@VFH@@WFH@@XFH@@YFH@@ZFH@@[FH@@\\FH@@]FH@@^FH@@_FH@@@GH@@AGH@@BGH@@CGH@@DGH@@EGH@@FGH@@GGH@@HGH@@IGH@@JGH@@KGH@@LGH@@MGH@@NGH@@OGH@@PGH@@QGH@@RGH@@SGH@@TGH@@UGH@@VGH@@WGH@@XGH@@YGH@@ZGH@@[GH@@\\GH@@]GH@@^GH@@_GH@@@HH@@AHH@@BHH@@CHH@@DHH@@EHH@@FHH@@GHH@@HHH@@IHH@@JHH@@KHH@@LHH@@MHH@@NHH@@OHH@@PHH@@QHH@@RHH@@SHH@@THH@@UHH@@VHH@@WHH@@XHH@@YHH@@ZHH@@[HH@@\\HH@@]HH@@^HH@@_HH@@@IH@@AIH@@BIH@@CIH@@DIH@@EIH@@FIH@@GIH@@HIH@@IIH@@JIH@@KIH@@LIH@@MIH@@NIH@@OIH@@PIH@@QIH@@RIH@@SIH@@TIH@@UIH@@VIH@@WIH@@XIH@@YIH@@ZIH@@[IH@@\\IH@@]IH@@^IH@@_IH@@@JH@@AJH@@BJH@@CJH@@DJH@@EJH@@FJH@@GJH@@HJH@@IJH@@JJH@@KJH@@LJH@@MJH@@NJH@@OJH@@PJH@@QJH@@RJH@@SJH@@TJH@@UJH@@VJH@@WJH@@XJH@@YJH@@ZJH@@[JH@@\\JH@@]JH@@^JH@@_JH@@@KH@@AKH@@BKH@@CKH@@DKH@@EKH@@FKH@@GKH@@HKH@@IKH@@JKH@@KKH@@LKH@@MKH@@NKH@@OKH@@PKH@@QKH@@RKH@@SKH@@TKH@@UKH@@VKH@@WKH@@XKH@@YKH@@ZKH@@[KH@@\\KH@@]KH@@^KH@@_KH@@@LH@@ALH@@BLH@@CLH@@DLH@@ELH@@FLH@@GLH@@HLH@@ILH@@JLH@@KLH@@LLH@@MLH@@NLH@@OLH@@PLH@@QLH@@RLH@@SLH@@TLH@@ULH@@VLH@@WLH@@XLH@@YLH@@ZLH@@[LH@@\\LH@@]LH@@^LH@@_LH@@@MH@@AMH@@BMH@@CMH@@DMH@@EMH@@FMH@@GMH@@HMH@@IMH@@JMH@@KMH@@LMH@@MMH@@NMH@@OMH@@PMH@@QMH@@RMH@@SMH@@TMH@@UMH@@VMH@@WMH@@XMH@@YMH@@ZMH@@[MH@@\\MH@@]MH@@^MH@@_MH@@@NH@@ANH@@BNH@@CNH@@DNH@@ENH@@FNH@@GNH@@HNH@@INH@@JNH@@KNH@@LNH@@MNH@@NNH@@ONH@@PNH@@QNH@@RNH@@SNH@@TNH@@UNH@@VNH@@WNH@@XNH@@YNH@@ZNH@@[NH@@\\NH@@
        ! ^!1\"  PTU!אימיילים עם קודי אימות: סיכום.
        !!H!1'!$path PT9יומן הביקורת: V .
        !#G!1*\"$from\"to PT#מ-V T& עד V\"T& (UTC).
        ! _!1\"  PTV!כל יומן הביקורת (הזמנים לפי UTC).
        ! S!1\"  PTJ!אין ניסיונות בתקופה זו..
        !!Y%1(!%count PTH%ניסיונות בתקופה זו שהרשומות שלהם הוסרו משום שהיו ישנות, ושלגביהם ידועים רק המספרים הכוללים: V .
        !'R'10#%count$from\"to PTK!לא נכללים: ניסיונות בין V\"T$ ל-V$T: (UTC), לכל היותר V TE$. הרשומות שלהם הוסרו משום שהיו ישנות, ולא ידוע עוד כמה מהם חלו בתקופת הדוח..
        ! 81\"  PT0ניסיונות.
        ! 21\"  PT*נשלחו.
        ! 21\"  PT*נכשלו.
        ! 01\"  PT(נדחו.
        ! F!1\"  PT>לא נשלחו (במכוון).
        ! B!1\"  PT:תוצאה לא ידועה.
        ! 41\"  PT,בתהליך.
        ! L!1\"  PTC!כשלים לפי קוד שגיאה.
        ! B!1\"  PT:כשלים לפי מטרה.
        ! K!1\"  PTB!כשלים לפי אפליקציה.
        ! L\"1\"  PTC\"מכשירים ששימשו עם כתובות אימייל רבות.
        ! 91\"  PT1קוד שגיאה.
        ! 01\"  PT(כמות.
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
        ! ]!1\"  PTT!שרת הדואר לא קיבל את האימייל..
        ! R!1\"  PTI!שרת הדואר לא השיב בזמן..
        ! ]!1\"  PTT!לא ניתן היה להגיע לשרת הדואר..
        ! Z\"1\"  PTQ\"השירות שלנו נעצר לפני שהאימייל הועבר לשליחה..
        ! 01\"  PT(נשלח.
        ! 01\"  PT(נכשל.
        ! 01\"  PT(נדחה.
        ! D!1\"  PT<לא נשלח (במכוון).
        ! B!1\"  PT:תוצאה לא ידועה.
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
        !!F#1'!$time PT=הרשומה האחרונה: V TW! (UTC). היא ישנה יותר מהסף שהוגדר..
        ! I%1\"  PT@%הערה: לא סופקה נקודת בקרה שנשמרה במקום אחר. אם הוסרו רשומות מסוף היומן, לא ניתן לגלות זאת..
        ! ]%1\"  PTT%הערה: מפתחות יומן הביקורת אינם זמינים, ולכן השורות בטבלאות החיפוש שלו רק נספרו, והתוכן שלהן לא נבדק..
        ! G(1\"  PT^'הערה: האינדקסים והדפים של הקובץ לא נבדקו. אם בוצע שינוי באינדקס כלשהו, רשימות וספירות עלולות להיות שגויות גם אם כל רשומה זהה למה שנרשם במקור..
        !#C\"10\"(sequence$time PT4בשימוש מאז V\"T3 (UTC), רשומה V .
        !#B\"1*\"$from\"to PT>התקופה המכוסה: מ-V T& עד V\"T& (UTC).
        ! U\"1\"  PTL\"בוצעה השוואה לנקודות הבקרה החתומות הבאות:.
        !'E#14#%count&source$time PV\"T> – מספר הרשומות: V T=; האחרונה שבהן מ-V$T& (UTC).
        !#W!1/\"%count&source PV\"T> – מספר הרשומות: V .
        !/Q%1@!$+checkpoints%first$last&source PV&TG! – מספר נקודות הבקרה: V TJ!; מספר הרשומות בראשונה: V\"TJ!; מספר הרשומות באחרונה: V$.
        ! O!1\"  PTF!חתימת הרשומה האחרונה.
        ! M!1\"  PTD!שמורה ביומן הביקורת.
        ! F!1\"  PT>שמורה בקובץ נפרד.
        ! ?1\"  PT7סופקה לבדיקה.
        ! K\"1\"  PTB\"הפעולות שבוצעו על יומן הביקורת עצמו:.
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
        ! K#1\"  PTB#אזהרה: רשומות אלה אינן חתומות. יש לאמת את יומן הביקורת..
        ! N%1\"  PTE%אזהרה: הטבלאות של יומן ביקורת זה שונו. המספרים עלולים להיות שגויים. יש לאמת את יומן הביקורת..
        ! P!1\"  PTG!תעודה על מחיקת נתונים.
        !!F\"1*!'address PTS!כתובת אימייל (מוסתרת חלקית): V .
        !#C#1.\"$hash&number PTF\"סימן הזיהוי של הכתובת, לפי מפתח אינדקס V\"T\": V .
        !!H!1'!$name PT9יומן הביקורת: V .
        !!C!1'!$time PT,תאריך: V T& (UTC).
        !![\"1(!%count PTJ\"שורות של נתונים אישיים שבהן בוצע החיפוש: V .
        !!G\"1(!%count PTV!צורות כתיב שבהן נמצאה הכתובת: V .
        !#H#10\"%count'entries PT\\!רשומות שמהן נמחקו נתונים אישיים: V\"T, (סה״כ: V T!).
        ! B#1\"  PTY\"ביומן הביקורת לא היו נתונים אישיים עבור כתובת זו..
        !!G\"1+!(sequence PTP!המחיקה תועדה ביומן כרשומה V T!..
        ! T\"1\"  PTK\"מצב חתום של יומן הביקורת, המכסה את המחיקה:.
        ! N&1\"  PTE&יומן הכתיבה המקדימה (WAL) של הקובץ היה בשימוש. הבייטים האחרונים שנותרו בו מהנתונים שנמחקו יוסרו ממנו אוטומטית..
        !#F\"1-\"%count$name PTJ!רישומים שנמחקו גם מתוך V\"T\": V .
        !#[\"1.\"$name&reason PTB!אזהרה: המחיקה מתוך V T> לא בוצעה! הסיבה: V\".
        ! A%1\"  PTX$החיפוש בוצע ביומן הביקורת בלבד. נתונים אחרים של השירות, כגון תור הדואר שלו, לא נמחקו..
        !!\\!1(!%count PTK!כתובות דומות (לא נמחקו): V .
        !#T\"13\"'address(sequence PT+רשומה V\"T\": V TE! (אותו שם, דומיין אחר).
        !#V\"13\"'address(sequence PT+רשומה V\"T\": V TG! (אותו דומיין, שם דומה).
        !!P$1*!'entries PT]#רשומות שהכתובת מוזכרת בסיבה שצוינה בהן (את האזכור הזה אי אפשר למחוק): V .
        ! K!1\"  PTB!תעודה זו אינה מכסה:.
        ! N\"1\"  PTE\"גיבויים ועותקים אחרים של יומן הביקורת.
        ! B\"1\"  PTY!תיבות דואר ויומנים של שרתי דואר.
        ! T\"1\"  PTK\"יומני ביקורת אחרים, כגון אלה של אפליקציות.
        ! X!1\"  PTO!הוכחות ודוחות שנמסרו בעבר.
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           
        """
    }
}
