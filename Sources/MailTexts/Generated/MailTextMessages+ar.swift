// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let ar: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT.مرحبًا،."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT5رمز التحقق: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! &0@&T\\%يمكنك استخدام هذا الرمز مرة واحدة، خلال أقل من دقيقة. وإذا طلبت رمزًا جديدًا، فلن يعود هذا الرمز صالحًا..1_%T[%يمكنك استخدام هذا الرمز مرة واحدة، خلال دقيقة واحدة. وإذا طلبت رمزًا جديدًا، فلن يعود هذا الرمز صالحًا..2X%TT%يمكنك استخدام هذا الرمز مرة واحدة، خلال دقيقتين. وإذا طلبت رمزًا جديدًا، فلن يعود هذا الرمز صالحًا..3[%TI\"يمكنك استخدام هذا الرمز مرة واحدة، خلال W! TH# دقائق. وإذا طلبت رمزًا جديدًا، فلن يعود هذا الرمز صالحًا..4[%TI\"يمكنك استخدام هذا الرمز مرة واحدة، خلال W! TH# دقيقة. وإذا طلبت رمزًا جديدًا، فلن يعود هذا الرمز صالحًا..*[%TI\"يمكنك استخدام هذا الرمز مرة واحدة، خلال W! TH# دقيقة. وإذا طلبت رمزًا جديدًا، فلن يعود هذا الرمز صالحًا..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PT\\#يُرجى عدم إعطاء هذا الرمز لأي شخص مطلقًا. لن يطلبه منك موظفونا أبدًا.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV TS! هو رمز التحقق لتسجيل الدخول.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTF\"يُرجى استخدام هذا الرمز لتسجيل الدخول.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTE#إذا لم يصدر طلب هذا الرمز عنك، فيمكنك تجاهل هذه الرسالة.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TQ! هو رمز التحقق لإنشاء حسابك.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTD\"يُرجى استخدام هذا الرمز لإنشاء حسابك.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTE#إذا لم يصدر طلب هذا الرمز عنك، فيمكنك تجاهل هذه الرسالة.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV T^! هو رمز التحقق لإكمال تسجيل الدخول.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTQ\"يُرجى استخدام هذا الرمز لإكمال تسجيل الدخول.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTT$إذا لم تصدر محاولة تسجيل الدخول عنك، فربما يعرف شخص آخر كلمة مرورك. يُرجى تغييرها.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TG\" هو رمز التحقق لإعادة تعيين كلمة المرور.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTZ\"يُرجى استخدام هذا الرمز لإعادة تعيين كلمة المرور.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTE#إذا لم يصدر طلب هذا الرمز عنك، فيمكنك تجاهل هذه الرسالة.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV T\\! هو رمز التحقق لتغيير كلمة المرور.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTO\"يُرجى استخدام هذا الرمز لتغيير كلمة المرور.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTX$إذا لم يصدر طلب هذا الرمز عنك، فقد يكون شخص آخر يستخدم حسابك. يُرجى التواصل مع الدعم.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TV\" هو رمز التحقق لربط عنوان البريد الإلكتروني هذا.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTV#يُرجى استخدام هذا الرمز لربط عنوان البريد الإلكتروني هذا بحسابك.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTE#إذا لم يصدر طلب هذا الرمز عنك، فيمكنك تجاهل هذه الرسالة.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV T^\" هو رمز التحقق لتأكيد عنوان بريدك الإلكتروني الجديد.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTQ$يُرجى استخدام هذا الرمز لتأكيد أن هذا هو عنوان البريد الإلكتروني الجديد لحسابك.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTE#إذا لم يصدر طلب هذا الرمز عنك، فيمكنك تجاهل هذه الرسالة.."),
        ],
    ]
}
