// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let ar: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PTE\"رسائل التحقق بالبريد الإلكتروني: ملخص."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT7سجل التدقيق: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT%من V T( إلى V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTD\"سجل التدقيق بأكمله (الأوقات بتوقيت UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTV!لا توجد محاولات في هذه الفترة.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT2المحاولات."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT*مرسلة."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT*فاشلة."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT,مرفوضة."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT<غير مرسلة عمدًا."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PTB!غير معروفة النتيجة."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT5قيد التنفيذ."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PTN!حالات الفشل حسب رمز الخطأ."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PTG!حالات الفشل حسب الغرض."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PTK!حالات الفشل حسب التطبيق."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTX\"الأجهزة المستخدمة مع عناوين بريد إلكتروني كثيرة."),
        ],
        // column.code
        [
            TableMessage("1\"  PT1رمز الخطأ."),
        ],
        // column.count
        [
            TableMessage("1\"  PT*العدد."),
        ],
        // column.share
        [
            TableMessage("1\"  PT;النسبة المئوية."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT,المعنى."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT*الغرض."),
        ],
        // column.client
        [
            TableMessage("1\"  PT.التطبيق."),
        ],
        // column.device
        [
            TableMessage("1\"  PT,الجهاز."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PTN!عناوين البريد الإلكتروني."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT;الرقم المتسلسل."),
        ],
        // column.time
        [
            TableMessage("1\"  PT0الوقت (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PTL!عنوان البريد الإلكتروني."),
        ],
        // column.result
        [
            TableMessage("1\"  PT.النتيجة."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTQ\"لم يقبل خادم البريد رسالة البريد الإلكتروني.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTA\"لم يردّ خادم البريد في الوقت المحدد.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTU!تعذّر الوصول إلى خادم البريد.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTF#توقفت خدمتنا قبل تسليم رسالة البريد الإلكتروني للإرسال.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT*مرسلة."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT*فاشلة."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT,مرفوضة."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT<غير مرسلة عمدًا."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT3غير معروفة."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT5قيد التنفيذ."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PT^!المحاولات، الأحدث أولًا (المعروض: V T& من V\"T!).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT7تسجيل الدخول."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT3إنشاء حساب."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PTX!الخطوة الثانية من تسجيل الدخول."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTR!إعادة تعيين كلمة مرور منسية."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT@!تغيير كلمة المرور."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PTK!ربط عنوان بريد إلكتروني."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PTW!تغيير عنوان البريد الإلكتروني."),
        ],
    ]
}
