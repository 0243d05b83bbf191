// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ar: String {
        """
        N#@@@@@SB@@@^C@@@NE@@@@H@@@DJ@@@UO@@@XW@@@VX@@@LY@@@BZ@@@ZZ@@@C\\@@@S]@@@T^@@@P@A@@EBA@@^CA@@DGA@@AHA@@WHA@@_IA@@WJA@@MKA@@GLA@@_LA@@[NA@@CPA@@_PA@@YRA@@SSA@@RVA@@AYA@@D[A@@X^A@@N_A@@D@B@@\\@B@@EBB@@DCB@@EDB@@LGB@@OHB@@NIB@@TKB@@TMB@@BOB@@[PB@@@SB@@IWB@@M[B@@_]B@@H_B@@@BC@@BDC@@[HC@@ZKC@@BPC@@[TC@@LVC@@RYC@@M@D@@AGD@@VOD@@XRD@@HUD@@FXD@@P[D@@J]D@@NAE@@WBE@@LDE@@]EE@@^FE@@YIE@@DKE@@_LE@@ZNE@@NPE@@VSE@@DWE@@YYE@@M]E@@V@F@@WCF@@]GF@@NMF@@@OF@@HQF@@_SF@@NUF@@^VF@@DYF@@T[F@@S^F@@DAG@@OCG@@AFG@@YIG@@CLG@@DNG@@CRG@@HTG@@_VG@@XYG@@G]G@@C_G@@HAH@@GCH@@JEH@@
        ! N\"1\"  PTE\"رسائل التحقق بالبريد الإلكتروني: ملخص.
        !!F!1'!$path PT7سجل التدقيق: V .
        !#K!1*\"$from\"to PT%من V T( إلى V\"T& (UTC).
        ! M\"1\"  PTD\"سجل التدقيق بأكمله (الأوقات بتوقيت UTC).
        ! _!1\"  PTV!لا توجد محاولات في هذه الفترة..
        !!L%1(!%count PT[$المحاولات في هذه الفترة التي حُذفت إدخالاتها بسبب قِدمها ولا يُعرف منها إلا المجموع: V .
        !'^'10#%count$from\"to PTM!غير مشمول: ما لا يزيد على V T@! من المحاولات بين V\"T# وV$TI$ (UTC). حُذفت إدخالاتها بسبب قِدمها، ولم يعد معروفًا كم منها يقع في هذه الفترة..
        ! :1\"  PT2المحاولات.
        ! 21\"  PT*مرسلة.
        ! 21\"  PT*فاشلة.
        ! 41\"  PT,مرفوضة.
        ! D!1\"  PT<غير مرسلة عمدًا.
        ! K!1\"  PTB!غير معروفة النتيجة.
        ! =1\"  PT5قيد التنفيذ.
        ! W!1\"  PTN!حالات الفشل حسب رمز الخطأ.
        ! P!1\"  PTG!حالات الفشل حسب الغرض.
        ! T!1\"  PTK!حالات الفشل حسب التطبيق.
        ! A#1\"  PTX\"الأجهزة المستخدمة مع عناوين بريد إلكتروني كثيرة.
        ! 91\"  PT1رمز الخطأ.
        ! 21\"  PT*العدد.
        ! C!1\"  PT;النسبة المئوية.
        ! 41\"  PT,المعنى.
        ! 21\"  PT*الغرض.
        ! 61\"  PT.التطبيق.
        ! 41\"  PT,الجهاز.
        ! W!1\"  PTN!عناوين البريد الإلكتروني.
        ! C!1\"  PT;الرقم المتسلسل.
        ! 81\"  PT0الوقت (UTC).
        ! U!1\"  PTL!عنوان البريد الإلكتروني.
        ! 61\"  PT.النتيجة.
        ! Z\"1\"  PTQ\"لم يقبل خادم البريد رسالة البريد الإلكتروني..
        ! J\"1\"  PTA\"لم يردّ خادم البريد في الوقت المحدد..
        ! ^!1\"  PTU!تعذّر الوصول إلى خادم البريد..
        ! O#1\"  PTF#توقفت خدمتنا قبل تسليم رسالة البريد الإلكتروني للإرسال..
        ! 21\"  PT*مرسلة.
        ! 21\"  PT*فاشلة.
        ! 41\"  PT,مرفوضة.
        ! D!1\"  PT<غير مرسلة عمدًا.
        ! ;1\"  PT3غير معروفة.
        ! =1\"  PT5قيد التنفيذ.
        !#B#1.\"%shown%total PT^!المحاولات، الأحدث أولًا (المعروض: V T& من V\"T!).
        ! ?1\"  PT7تسجيل الدخول.
        ! ;1\"  PT3إنشاء حساب.
        ! A\"1\"  PTX!الخطوة الثانية من تسجيل الدخول.
        ! [!1\"  PTR!إعادة تعيين كلمة مرور منسية.
        ! I!1\"  PT@!تغيير كلمة المرور.
        ! T!1\"  PTK!ربط عنوان بريد إلكتروني.
        ! @\"1\"  PTW!تغيير عنوان البريد الإلكتروني.
        !!D$1(!%count PTS#سجل التدقيق على الحال التي سُجّل بها. عدد الإدخالات التي فُحصت: V .
        ! _#1\"  PTV#تحذير: سجل التدقيق ليس على الحال التي سُجّل بها! أوجه الاختلاف هي:.
        ! M\"1\"  PTD\"توقف الفحص هنا. قد توجد اختلافات أخرى..
        !!D!1'!$root PT5جذر الشجرة: V .
        !#S\"1.\"%count%total PTR!الإدخالات المشمولة بتوقيع: V T& من V\".
        !!]!1&!#key PTN!المفتاح العام للتوقيعات: V .
        !!T$1(!%count PTC$الإدخالات التي أُزيلت بسبب قِدمها ولم تُفحص إلا قيم التجزئة الخاصة بها: V .
        !!Z\"1(!%count PTI\"الإدخالات التي مُحيت منها بيانات شخصية: V .
        !!C$1(!%count PTR#الإدخالات المنقولة من سجل تدقيق أقدم لم يكن محميًا من التغيير: V .
        !!T$1(!%count PTC$الفترات التي ربما أُرسلت فيها رسائل بريد إلكتروني دون تسجيلها في السجل: V .
        !!L!1'!$time PT5أحدث إدخال: V T& (UTC).
        !!A#1'!$time PT5أحدث إدخال: V TZ! (UTC). وهو أقدم من الحد الذي حددته..
        ! V&1\"  PTM&ملاحظة: لم تُقدَّم نقطة تحقق محفوظة في مكان آخر، ولذلك لا يمكن اكتشاف ما إذا كانت إدخالات قد حُذفت من نهاية السجل..
        ! O&1\"  PTF&ملاحظة: مفاتيح سجل التدقيق غير متوفرة، ولذلك اقتصر الأمر على عدّ صفوف جداول البحث التابعة له دون فحص محتواها..
        ! P(1\"  PTG(ملاحظة: لم تُفحص فهارس الملف وصفحاته. وإذا كان أحد الفهارس قد تغيّر، فقد تكون القوائم والأعداد خاطئة حتى لو كان كل إدخال على الحال التي سُجّل بها..
        !#]\"10\"(sequence$time PTA!قيد الاستخدام منذ V\"T? (UTC)، الإدخال رقم V .
        !#K\"1*\"$from\"to PTD!الفترة المشمولة: من V T( إلى V\"T& (UTC).
        ! Y\"1\"  PTP\"تمت المقارنة بنقاط التحقق الموقّعة التالية:.
        !'E#14#%count&source$time PV\"T<: عدد الإدخالات V T?، وأحدثها بتاريخ V$T& (UTC).
        !#U!1/\"%count&source PV\"T<: عدد الإدخالات V .
        !/_#1@!$+checkpoints%first$last&source PV&T?: عدد نقاط التحقق V TD!، وعدد الإدخالات من V\"T( إلى V$.
        ! D!1\"  PT<توقيع آخر إدخال.
        ! P!1\"  PTG!محفوظة في سجل التدقيق.
        ! L!1\"  PTC!محفوظة في ملف منفصل.
        ! =1\"  PT5مقدَّمة منك.
        ! V\"1\"  PTM\"العمليات التي أُجريت على سجل التدقيق نفسه:.
        ! F!1\"  PT>بدأ تشغيل الخدمة.
        ! V!1\"  PTM!وُضع مفتاح قيد الاستخدام.
        ! V!1\"  PTM!مُحيت بيانات أحد الأشخاص.
        ! O!1\"  PTF!أُزيلت إدخالات قديمة.
        ! C#1\"  PTZ\"فُرض حظر قانوني على المحو والإزالة (legal hold) أو رُفع.
        ! I#1\"  PT@#ربما أُرسلت رسائل بريد إلكتروني دون تسجيلها في السجل.
        ! P\"1\"  PTG\"استُعيدت نسخة احتياطية أو فُقدت مفاتيح.
        !!O#1*!'seconds PTY\"كانت ساعة النظام قد رجعت إلى الوراء (عدد الثواني: V T!).
        !!D#1+!(sequence PTJ!موقَّع حتى الإدخال رقم V TC!؛ لم يتم التحقق منه..
        !!\\\"1+!(sequence PTJ!موقَّع حتى الإدخال رقم V T<؛ تم التحقق منه..
        ! A$1\"  PTX#تحذير: لم يوقّع أحد على هذه الإدخالات. يُرجى إجراء فحص سجل التدقيق..
        ! L%1\"  PTC%تحذير: جرى تغيير جداول سجل التدقيق هذا. قد تكون الأرقام خاطئة. يُرجى إجراء فحص سجل التدقيق..
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
