// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let ar: MessageTable.Messages = [
        "summary.title": [
            "رسائل التحقق: ملخص",
        ],
        "summary.ledger": [
            "السجل: {$path}",
        ],
        "summary.window": [
            "من {$from} إلى {$to} (UTC)",
        ],
        "summary.windowAll": [
            "السجل بأكمله (الأوقات بتوقيت UTC)",
        ],
        "summary.empty": [
            "لا توجد محاولات في هذه الفترة.",
        ],
        "total.attempts": [
            "المحاولات",
        ],
        "total.sent": [
            "مرسلة",
        ],
        "total.failed": [
            "فاشلة",
        ],
        "total.refused": [
            "مرفوضة",
        ],
        "total.suppressed": [
            "غير مرسلة عمدًا",
        ],
        "total.unknown": [
            "غير معروفة النتيجة",
        ],
        "total.inFlight": [
            "قيد التنفيذ",
        ],
        "heading.failuresByCode": [
            "حالات الفشل حسب رمز الخطأ",
        ],
        "heading.failuresByScenario": [
            "حالات الفشل حسب السيناريو",
        ],
        "heading.failuresByClient": [
            "حالات الفشل حسب العميل",
        ],
        "heading.suspiciousDevices": [
            "قيم الأجهزة التي تشترك فيها عناوين بريد كثيرة",
        ],
        "column.code": [
            "رمز الخطأ",
        ],
        "column.count": [
            "العدد",
        ],
        "column.share": [
            "النسبة",
        ],
        "column.meaning": [
            "المعنى",
        ],
        "column.scenario": [
            "السيناريو",
        ],
        "column.client": [
            "العميل",
        ],
        "column.device": [
            "الجهاز",
        ],
        "column.addresses": [
            "عناوين البريد",
        ],
        "column.sequence": [
            "الرقم",
        ],
        "column.time": [
            "الوقت (UTC)",
        ],
        "column.email": [
            "البريد الإلكتروني",
        ],
        "column.result": [
            "النتيجة",
        ],
        "value.none": [
            "لا يوجد",
        ],
        "value.other": [
            "أخرى",
        ],
        "value.mailFailed": [
            "لم يقبل خادم البريد الرسالة.",
        ],
        "value.mailTimedOut": [
            "لم يرد خادم البريد في الوقت المحدد.",
        ],
        "result.sent": [
            "مرسلة",
        ],
        "result.failed": [
            "فاشلة",
        ],
        "result.refused": [
            "مرفوضة",
        ],
        "result.suppressed": [
            "غير مرسلة عمدًا",
        ],
        "result.unknown": [
            "غير معروفة",
        ],
        "result.inFlight": [
            "قيد التنفيذ",
        ],
        "attempts.title": [
            "المحاولات، الأحدث أولًا: {$shown} من {$total}",
        ],
    ]
}
