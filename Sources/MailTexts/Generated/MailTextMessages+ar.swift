// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let ar: MessageTable.Messages = [
        "frame.greeting": [
            TableMessage("1\"  PT.مرحبًا،."),
        ],
        "frame.code": [
            TableMessage("1'!$code PTE!رمز التحقق الخاص بك: V .", ["code"]),
        ],
        "frame.expiry": [
            TableMessage("1*!'minutes PTD!هذا الرمز صالح لمدة V T]\" د ويُستخدم مرة واحدة فقط. وأي رمز أحدث منه يحل محله..", ["minutes"]),
        ],
        "frame.secrecy": [
            TableMessage("1\"  PTT#يرجى عدم إعطاء هذا الرمز لأي شخص على الإطلاق. لن نطلبه منك أبدًا.."),
        ],
        "frame.unexpected": [
            TableMessage("1\"  PT^\"إذا لم يصدر هذا الطلب منك، فيمكنك تجاهل هذه الرسالة.."),
        ],
        "LOGIN_EMS.subject": [
            TableMessage("1'!$code PV TH! هو رمزك لتسجيل الدخول.", ["code"]),
        ],
        "LOGIN_EMS.purpose": [
            TableMessage("1\"  PTD\"يرجى استخدام هذا الرمز لتسجيل الدخول.."),
        ],
        "REGISTER_EMS.subject": [
            TableMessage("1'!$code PV TH! هو رمزك لإنشاء الحساب.", ["code"]),
        ],
        "REGISTER_EMS.purpose": [
            TableMessage("1\"  PTB\"يرجى استخدام هذا الرمز لإنشاء حسابك.."),
        ],
        "MFA_AUTH_EMS.subject": [
            TableMessage("1'!$code PV TI! هو رمز الأمان الخاص بك.", ["code"]),
        ],
        "MFA_AUTH_EMS.purpose": [
            TableMessage("1\"  PTH#يرجى استخدام هذا الرمز في الخطوة الثانية من تسجيل الدخول.."),
        ],
        "FORGET_PWD_EMS.subject": [
            TableMessage("1'!$code PV T\\! هو رمزك لإعادة تعيين كلمة المرور.", ["code"]),
        ],
        "FORGET_PWD_EMS.purpose": [
            TableMessage("1\"  PTI$يرجى استخدام هذا الرمز لتعيين كلمة مرور جديدة بدلًا من كلمة المرور المنسية.."),
        ],
        "CHANGE_PWD_EMS.subject": [
            TableMessage("1'!$code PV TQ! هو رمزك لتغيير كلمة المرور.", ["code"]),
        ],
        "CHANGE_PWD_EMS.purpose": [
            TableMessage("1\"  PT_\"يرجى استخدام هذا الرمز لتغيير كلمة المرور الخاصة بك.."),
        ],
        "BIND_EMAIL_EMS.subject": [
            TableMessage("1'!$code PV T]! هو رمزك لتأكيد البريد الإلكتروني.", ["code"]),
        ],
        "BIND_EMAIL_EMS.purpose": [
            TableMessage("1\"  PTT#يرجى استخدام هذا الرمز لربط عنوان البريد الإلكتروني هذا بحسابك.."),
        ],
        "UPDATE_EMAIL_EMS.subject": [
            TableMessage("1'!$code PV TW! هو رمزك لتأكيد العنوان الجديد.", ["code"]),
        ],
        "UPDATE_EMAIL_EMS.purpose": [
            TableMessage("1\"  PTA$يرجى استخدام هذا الرمز لجعل هذا العنوان عنوان بريدك الإلكتروني الجديد.."),
        ],
    ]
}
