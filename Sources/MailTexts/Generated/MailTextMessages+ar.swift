// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let ar: MessageTable.Messages = [
        "frame.greeting": [
            "مرحبًا،",
        ],
        "frame.code": [
            "رمز التحقق الخاص بك: {$code}",
        ],
        "frame.expiry": [
            "هذا الرمز صالح لمدة {$minutes} د ويُستخدم مرة واحدة فقط. وأي رمز أحدث منه يحل محله.",
        ],
        "frame.secrecy": [
            "يرجى عدم إعطاء هذا الرمز لأي شخص على الإطلاق. لن نطلبه منك أبدًا.",
        ],
        "frame.unexpected": [
            "إذا لم يصدر هذا الطلب منك، فيمكنك تجاهل هذه الرسالة.",
        ],
        "LOGIN_EMS.subject": [
            "{$code} هو رمزك لتسجيل الدخول",
        ],
        "LOGIN_EMS.purpose": [
            "يرجى استخدام هذا الرمز لتسجيل الدخول.",
        ],
        "REGISTER_EMS.subject": [
            "{$code} هو رمزك لإنشاء الحساب",
        ],
        "REGISTER_EMS.purpose": [
            "يرجى استخدام هذا الرمز لإنشاء حسابك.",
        ],
        "MFA_AUTH_EMS.subject": [
            "{$code} هو رمز الأمان الخاص بك",
        ],
        "MFA_AUTH_EMS.purpose": [
            "يرجى استخدام هذا الرمز في الخطوة الثانية من تسجيل الدخول.",
        ],
        "FORGET_PWD_EMS.subject": [
            "{$code} هو رمزك لإعادة تعيين كلمة المرور",
        ],
        "FORGET_PWD_EMS.purpose": [
            "يرجى استخدام هذا الرمز لتعيين كلمة مرور جديدة بدلًا من كلمة المرور المنسية.",
        ],
        "CHANGE_PWD_EMS.subject": [
            "{$code} هو رمزك لتغيير كلمة المرور",
        ],
        "CHANGE_PWD_EMS.purpose": [
            "يرجى استخدام هذا الرمز لتغيير كلمة المرور الخاصة بك.",
        ],
        "BIND_EMAIL_EMS.subject": [
            "{$code} هو رمزك لتأكيد البريد الإلكتروني",
        ],
        "BIND_EMAIL_EMS.purpose": [
            "يرجى استخدام هذا الرمز لربط عنوان البريد الإلكتروني هذا بحسابك.",
        ],
        "UPDATE_EMAIL_EMS.subject": [
            "{$code} هو رمزك لتأكيد العنوان الجديد",
        ],
        "UPDATE_EMAIL_EMS.purpose": [
            "يرجى استخدام هذا الرمز لجعل هذا العنوان عنوان بريدك الإلكتروني الجديد.",
        ],
    ]
}
