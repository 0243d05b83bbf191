// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let ar: MessageTable.Messages = [
        "summary.title": [
            TableMessage("1\"  PTA!رسائل التحقق: ملخص."),
        ],
        "summary.ledger": [
            TableMessage("1'!$path PT,السجل: V .", ["path"]),
        ],
        "summary.window": [
            TableMessage("1*\"$from\"to PT%من V T( إلى V\"T& (UTC).", ["from", "to"]),
        ],
        "summary.windowAll": [
            TableMessage("1\"  PTY!السجل بأكمله (الأوقات بتوقيت UTC)."),
        ],
        "summary.empty": [
            TableMessage("1\"  PTV!لا توجد محاولات في هذه الفترة.."),
        ],
        "total.attempts": [
            TableMessage("1\"  PT2المحاولات."),
        ],
        "total.sent": [
            TableMessage("1\"  PT*مرسلة."),
        ],
        "total.failed": [
            TableMessage("1\"  PT*فاشلة."),
        ],
        "total.refused": [
            TableMessage("1\"  PT,مرفوضة."),
        ],
        "total.suppressed": [
            TableMessage("1\"  PT<غير مرسلة عمدًا."),
        ],
        "total.unknown": [
            TableMessage("1\"  PTB!غير معروفة النتيجة."),
        ],
        "total.inFlight": [
            TableMessage("1\"  PT5قيد التنفيذ."),
        ],
        "heading.failuresByCode": [
            TableMessage("1\"  PTN!حالات الفشل حسب رمز الخطأ."),
        ],
        "heading.failuresByScenario": [
            TableMessage("1\"  PTO!حالات الفشل حسب السيناريو."),
        ],
        "heading.failuresByClient": [
            TableMessage("1\"  PTI!حالات الفشل حسب العميل."),
        ],
        "heading.suspiciousDevices": [
            TableMessage("1\"  PTS\"قيم الأجهزة التي تشترك فيها عناوين بريد كثيرة."),
        ],
        "column.code": [
            TableMessage("1\"  PT1رمز الخطأ."),
        ],
        "column.count": [
            TableMessage("1\"  PT*العدد."),
        ],
        "column.share": [
            TableMessage("1\"  PT,النسبة."),
        ],
        "column.meaning": [
            TableMessage("1\"  PT,المعنى."),
        ],
        "column.scenario": [
            TableMessage("1\"  PT2السيناريو."),
        ],
        "column.client": [
            TableMessage("1\"  PT,العميل."),
        ],
        "column.device": [
            TableMessage("1\"  PT,الجهاز."),
        ],
        "column.addresses": [
            TableMessage("1\"  PT9عناوين البريد."),
        ],
        "column.sequence": [
            TableMessage("1\"  PT*الرقم."),
        ],
        "column.time": [
            TableMessage("1\"  PT0الوقت (UTC)."),
        ],
        "column.email": [
            TableMessage("1\"  PTA!البريد الإلكتروني."),
        ],
        "column.result": [
            TableMessage("1\"  PT.النتيجة."),
        ],
        "value.none": [
            TableMessage("1\"  PT-لا يوجد."),
        ],
        "value.mailFailed": [
            TableMessage("1\"  PTS!لم يقبل خادم البريد الرسالة.."),
        ],
        "value.mailTimedOut": [
            TableMessage("1\"  PT_!لم يرد خادم البريد في الوقت المحدد.."),
        ],
        "value.mailNotReached": [
            TableMessage("1\"  PTS!تعذر الوصول إلى خادم البريد.."),
        ],
        "value.notQueued": [
            TableMessage("1\"  PTY!توقفت الخدمة قبل تسليم الرسالة.."),
        ],
        "result.sent": [
            TableMessage("1\"  PT*مرسلة."),
        ],
        "result.failed": [
            TableMessage("1\"  PT*فاشلة."),
        ],
        "result.refused": [
            TableMessage("1\"  PT,مرفوضة."),
        ],
        "result.suppressed": [
            TableMessage("1\"  PT<غير مرسلة عمدًا."),
        ],
        "result.unknown": [
            TableMessage("1\"  PT3غير معروفة."),
        ],
        "result.inFlight": [
            TableMessage("1\"  PT5قيد التنفيذ."),
        ],
        "attempts.title": [
            TableMessage("1.\"%shown%total PTN!المحاولات، الأحدث أولًا: V T& من V\".", ["shown", "total"]),
        ],
    ]
}
