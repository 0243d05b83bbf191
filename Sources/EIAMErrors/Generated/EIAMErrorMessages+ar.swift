// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let ar: MessageTable.Messages = [
        "ERRATA.CLIENT.*/developer": [
            TableMessage("1'!$code PTS!واجه العميل (client) عطلًا رمزه V TZ!، وهو رمز غير مدرج في هذا الفهرس..", ["code"]),
        ],
        "ERRATA.CLIENT.*/user": [
            TableMessage("1\"  PT?تعذر إكمال الطلب.."),
        ],
        "ERRATA.CLIENT.*/advice": [
            TableMessage("1'!$code PTR$يرجى المحاولة مجددًا. إذا استمرت المشكلة، فيرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", ["code"]),
        ],
        "ERRATA.CLIENT.1001/developer": [
            TableMessage("1\"  PTG%تعذر إنشاء اتصال بالخادم، أو انقطع الاتصال قبل وصول الرد. ولا يُعرف ما إذا كان الطلب قد نُفذ.."),
        ],
        "ERRATA.CLIENT.1001/user": [
            TableMessage("1\"  PTU!تعذر علينا الوصول إلى الخادم.."),
        ],
        "ERRATA.CLIENT.1001/advice": [
            TableMessage("1\"  PT@#يرجى التحقق من اتصالك بالإنترنت، ثم المحاولة مجددًا.."),
        ],
        "ERRATA.CLIENT.1002/developer": [
            TableMessage("1\"  PTU#لم يرد الخادم في الوقت المحدد. ولا يُعرف ما إذا كان الطلب قد نُفذ.."),
        ],
        "ERRATA.CLIENT.1002/user": [
            TableMessage("1\"  PT@\"استغرق رد الخادم وقتًا طويلًا جدًا.."),
        ],
        "ERRATA.CLIENT.1002/advice": [
            TableMessage("1\"  PTE$يرجى الانتظار دقيقة واحدة والاطلاع على صندوق الوارد قبل طلب رمز تحقق آخر.."),
        ],
        "ERRATA.CLIENT.1003/developer": [
            TableMessage("1-!*httpStatus PTC#الرد ليس من الردود المعروفة في عقد الواجهة؛ حالة HTTP هي V TK\". ربما جاء الرد من وكيل (proxy) أو من خادم آخر..", ["httpStatus"]),
            TableMessage("1\"  PTX$الرد ليس من الردود المعروفة في عقد الواجهة. ربما جاء الرد من وكيل (proxy) أو من خادم آخر.."),
        ],
        "ERRATA.CLIENT.1003/user": [
            TableMessage("1\"  PTB!تعذر فهم رد الخادم.."),
        ],
        "ERRATA.CLIENT.1003/advice": [
            TableMessage("1\"  PTP$يرجى المحاولة مجددًا. عند استخدام شبكة عامة، يرجى التأكد من تسجيل الدخول إليها.."),
        ],
        "ERRATA.CLIENT.1004/developer": [
            TableMessage("1\"  PTM$تعذر تسجيل المحاولة في سجل التدقيق لدى الجهة المستدعية، ولذلك لم يُرسل الطلب.."),
        ],
        "ERRATA.CLIENT.1004/user": [
            TableMessage("1\"  PTI!حدث خطأ في هذا التطبيق.."),
        ],
        "ERRATA.CLIENT.1004/advice": [
            TableMessage("1\"  PTP$يرجى المحاولة مجددًا بعد بضع دقائق. إذا استمرت المشكلة، فيرجى التواصل مع الدعم.."),
        ],
        "IDAAS.SDK.*/developer": [
            TableMessage("1'!$code PTJ!أجاب الخادم برمز الخطأ V TS#، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلات CIAM..", ["code"]),
        ],
        "IDAAS.SDK.*/user": [
            TableMessage("1\"  PT@!حدث خطأ من جانبنا.."),
        ],
        "IDAAS.SDK.*/advice": [
            TableMessage("1'!$code PTR$يرجى المحاولة مجددًا. إذا استمرت المشكلة، فيرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", ["code"]),
        ],
        "IDAAS.SDK.PARAM.0001/developer": [
            TableMessage("1\"  PTA%إحدى ترويسات الجهاز مفقودة أو فارغة. يرجى إرسال X-operating-sys-version وX-device-fingerprint وX-agent مع كل طلب.."),
        ],
        "IDAAS.SDK.PARAM.0001/user": [
            TableMessage("1\"  PTS!تعذر علينا التعرف على جهازك.."),
        ],
        "IDAAS.SDK.PARAM.0001/advice": [
            TableMessage("1\"  PTP#يرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مجددًا.."),
        ],
        "IDAAS.SDK.PARAM.0002/developer": [
            TableMessage("1\"  PT[!معرف العميل (client id) مفقود أو فارغ.."),
        ],
        "IDAAS.SDK.PARAM.0002/user": [
            TableMessage("1\"  PTT\"تعذر علينا إرسال طلبك لأن بعض المعلومات ناقصة.."),
        ],
        "IDAAS.SDK.PARAM.0002/advice": [
            TableMessage("1\"  PTP#يرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مجددًا.."),
        ],
        "IDAAS.SDK.PARAM.0016/developer": [
            TableMessage("1\"  PTW$رمز الهوية المميز (ID token) غير صالح أو منتهي الصلاحية. يرجى إعادة تسجيل دخول المستخدم.."),
        ],
        "IDAAS.SDK.PARAM.0016/user": [
            TableMessage("1\"  PTO!لم يعد تسجيل دخولك ساريًا.."),
        ],
        "IDAAS.SDK.PARAM.0016/advice": [
            TableMessage("1\"  PTN!يرجى تسجيل الدخول مجددًا.."),
        ],
        "IDAAS.SDK.PARAM.0023/developer": [
            TableMessage("1\"  PT\\$رمز الجلسة المميز (session token) غير صالح أو منتهي الصلاحية. يرجى إعادة تسجيل دخول المستخدم.."),
        ],
        "IDAAS.SDK.PARAM.0023/user": [
            TableMessage("1\"  PTO!لم يعد تسجيل دخولك ساريًا.."),
        ],
        "IDAAS.SDK.PARAM.0023/advice": [
            TableMessage("1\"  PTN!يرجى تسجيل الدخول مجددًا.."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/developer": [
            TableMessage("1\"  PTK#لم يُجتز اختبار captcha القائم على الصور. يرجى طلب اختبار جديد.."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/user": [
            TableMessage("1\"  PTJ!لم ينجح التحقق بالصورة.."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/advice": [
            TableMessage("1\"  PTT\"يرجى المحاولة مجددًا باستخدام الصورة الجديدة.."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/developer": [
            TableMessage("1\"  PT^#تعذر على الخادم إرسال رمز التحقق. يرجى التحقق من البوابة (gateway) وحصتها.."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/user": [
            TableMessage("1\"  PTH!تعذر إرسال رمز التحقق.."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/advice": [
            TableMessage("1\"  PTU\"يرجى الانتظار دقيقة واحدة، ثم المحاولة مجددًا.."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/developer": [
            TableMessage("1\"  PT[!رمز التحقق خاطئ أو لم يعد صالحًا.."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/user": [
            TableMessage("1\"  PTD!رمز التحقق غير صحيح.."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/advice": [
            TableMessage("1\"  PTH$يرجى الاطلاع على أحدث رسالة وإدخال الرمز الوارد فيها، أو طلب رمز تحقق جديد.."),
        ],
        "IDAAS.SDK.COMMON.1007/developer": [
            TableMessage("1\"  PTK$قيمة state_token خاطئة أو تخص عملية تسجيل دخول أخرى. يرجى بدء تسجيل الدخول من جديد.."),
        ],
        "IDAAS.SDK.COMMON.1007/user": [
            TableMessage("1\"  PTV\"استغرق تسجيل الدخول وقتًا طويلًا جدًا أو انقطع.."),
        ],
        "IDAAS.SDK.COMMON.1007/advice": [
            TableMessage("1\"  PTB!يرجى البدء من جديد.."),
        ],
        "SDK.COMMON.*/developer": [
            TableMessage("1'!$code PTJ!أجاب الخادم برمز الخطأ V T]#، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى العائلة العامة..", ["code"]),
        ],
        "SDK.COMMON.*/user": [
            TableMessage("1\"  PT@!حدث خطأ من جانبنا.."),
        ],
        "SDK.COMMON.*/advice": [
            TableMessage("1'!$code PTR$يرجى المحاولة مجددًا. إذا استمرت المشكلة، فيرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", ["code"]),
        ],
        "SDK.COMMON.1001/developer": [
            TableMessage("1,!)parameter PTA!الترويسة أو الحقل V T_! مفقود أو فارغ. يرجى إرساله مع قيمة..", ["parameter"]),
            TableMessage("1\"  PTD$إحدى الترويسات أو أحد الحقول المطلوبة مفقود أو فارغ. يرجى إرساله مع قيمة.."),
        ],
        "SDK.COMMON.1001/user": [
            TableMessage("1\"  PTT\"تعذر علينا إرسال طلبك لأن بعض المعلومات ناقصة.."),
        ],
        "SDK.COMMON.1001/advice": [
            TableMessage("1\"  PTI&يرجى ملء جميع الخانات، ثم المحاولة مجددًا. إذا لم تكن هناك خانة فارغة، فيرجى تحديث التطبيق أو التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1002/developer": [
            TableMessage("1,!)parameter PTJ!صيغة الترويسة أو الحقل V TS& لا تطابق الصيغة المطلوبة. في حالة body، يرجى إرسال كائن JSON واحد بترميز UTF-8 وبمفاتيح غير مكررة، على ألا يتجاوز حجمه 16 KiB..", ["parameter"]),
            TableMessage("1\"  PTL#صيغة إحدى الترويسات أو أحد الحقول لا تطابق الصيغة المطلوبة.."),
        ],
        "SDK.COMMON.1002/user": [
            TableMessage("1\"  PT]!بعض ما أدخلته غير مكتوب بشكل صحيح.."),
        ],
        "SDK.COMMON.1002/advice": [
            TableMessage("1\"  PTX$يرجى التحقق من عدم وجود أخطاء كتابية في عنوان بريدك الإلكتروني، ثم المحاولة مجددًا.."),
        ],
        "SDK.COMMON.1003/developer": [
            TableMessage("1*!'missing PTI\"ترويسات الجهاز التالية مفقودة أو فارغة: V T@#. يرجى إرسال X-operating-sys-version وX-device-fingerprint وX-agent مع كل طلب..", ["missing"]),
            TableMessage("1\"  PTA%إحدى ترويسات الجهاز مفقودة أو فارغة. يرجى إرسال X-operating-sys-version وX-device-fingerprint وX-agent مع كل طلب.."),
        ],
        "SDK.COMMON.1003/user": [
            TableMessage("1\"  PTS!تعذر علينا التعرف على جهازك.."),
        ],
        "SDK.COMMON.1003/advice": [
            TableMessage("1\"  PTP#يرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مجددًا.."),
        ],
        "SDK.COMMON.1004/developer": [
            TableMessage("1\"  PTU$تعذر على الخادم فك تشفير توقيع الطلب. يرجى التحقق من مفتاح التطبيق ومن الخوارزمية.."),
        ],
        "SDK.COMMON.1004/user": [
            TableMessage("1\"  PT_!تعذر علينا التأكد من أن طلبك حقيقي.."),
        ],
        "SDK.COMMON.1004/advice": [
            TableMessage("1\"  PTV$يرجى تحديث التطبيق، ثم المحاولة مجددًا. إذا تكررت المشكلة، فيرجى التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1005/developer": [
            TableMessage("1*!'subject PT)قيمة V TG) غير معروفة أو مستخدمة أو منتهية الصلاحية، أو تخص عنوان بريد إلكتروني آخر. رمز captcha المميز (captcha token) صالح لمدة 180 ثانية ولمرة واحدة فقط؛ يرجى اجتياز اختبار captcha جديد..", ["subject"]),
            TableMessage("1\"  PT[$أحد الرموز المميزة (tokens) غير معروف أو مستخدم أو منتهي الصلاحية. يرجى طلب رمز مميز جديد.."),
        ],
        "SDK.COMMON.1005/user": [
            TableMessage("1\"  PTS!لم يعد التحقق الأمني صالحًا.."),
        ],
        "SDK.COMMON.1005/advice": [
            TableMessage("1\"  PTW\"يرجى إعادة التحقق بالصورة، ثم طلب رمز تحقق جديد.."),
        ],
        "SDK.COMMON.1006/developer": [
            TableMessage("1,!)parameter PT)قيمة V TD# ليست من القيم المسموح بها. تُراعى حالة الأحرف في القيم..", ["parameter"]),
            TableMessage("1\"  PTF$قيمة أحد المعاملات ليست من القيم المسموح بها. تُراعى حالة الأحرف في القيم.."),
        ],
        "SDK.COMMON.1006/user": [
            TableMessage("1\"  PTM!تعذر علينا فهم هذا الطلب.."),
        ],
        "SDK.COMMON.1006/advice": [
            TableMessage("1\"  PT@%يرجى الرجوع والبدء من جديد. إذا استمرت المشكلة، فيرجى تحديث التطبيق أو التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1007/developer": [
            TableMessage("1,!)parameter PT7نوع JSON لقيمة V TS! خاطئ. يرجى إرسال سلسلة نصية..", ["parameter"]),
            TableMessage("1\"  PTT\"نوع JSON لإحدى القيم خاطئ. يرجى إرسال سلسلة نصية.."),
        ],
        "SDK.COMMON.1007/user": [
            TableMessage("1\"  PTM!تعذر علينا فهم هذا الطلب.."),
        ],
        "SDK.COMMON.1007/advice": [
            TableMessage("1\"  PTP#يرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مجددًا.."),
        ],
        "SDK.COMMON.1008/developer": [
            TableMessage("1\"  PT@&تعذر على الخادم معالجة الطلب الآن. قد ينجح الطلب نفسه لاحقًا؛ يرجى زيادة مدة الانتظار قبل كل محاولة جديدة.."),
        ],
        "SDK.COMMON.1008/user": [
            TableMessage("1\"  PTW!خدمتنا مشغولة في الوقت الحالي.."),
        ],
        "SDK.COMMON.1008/advice": [
            TableMessage("1\"  PT]#يرجى الانتظار بضع دقائق، ثم المحاولة مجددًا. لا يوجد خطأ فيما أدخلته.."),
        ],
        "SDK.COMMON.1009/developer": [
            TableMessage("1\"  PTQ$إعداد المصادقة الذي يشير إليه الطلب غير معروف للخادم. يجب أن يضبطه مسؤول النظام.."),
        ],
        "SDK.COMMON.1009/user": [
            TableMessage("1\"  PT\\!طريقة تسجيل الدخول هذه غير متاحة.."),
        ],
        "SDK.COMMON.1009/advice": [
            TableMessage("1\"  PTJ#يرجى اختيار طريقة أخرى لتسجيل الدخول، أو التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1010/developer": [
            TableMessage("1\"  PT\\\"تعذر على الخادم قراءة الإعداد العام لمركز المؤسسة.."),
        ],
        "SDK.COMMON.1010/user": [
            TableMessage("1\"  PT@!حدث خطأ من جانبنا.."),
        ],
        "SDK.COMMON.1010/advice": [
            TableMessage("1\"  PTP$يرجى المحاولة مجددًا بعد بضع دقائق. إذا استمرت المشكلة، فيرجى التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1011/developer": [
            TableMessage("1\"  PTZ\"تعذر على الخادم قراءة إعداد رموز الاتصال الدولية.."),
        ],
        "SDK.COMMON.1011/user": [
            TableMessage("1\"  PT@!حدث خطأ من جانبنا.."),
        ],
        "SDK.COMMON.1011/advice": [
            TableMessage("1\"  PTP$يرجى المحاولة مجددًا بعد بضع دقائق. إذا استمرت المشكلة، فيرجى التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1012/developer": [
            TableMessage("1\"  PTH%لا يوجد تطبيق مسجل بقيمة X-client-id المرسلة. يرجى مقارنتها بالقيمة الموجودة في وحدة التحكم (console).."),
        ],
        "SDK.COMMON.1012/user": [
            TableMessage("1\"  PTG\"هذا التطبيق غير معد لإرسال رموز التحقق.."),
        ],
        "SDK.COMMON.1012/advice": [
            TableMessage("1\"  PTJ#يرجى تحديث التطبيق. إذا ظل لا يعمل، فيرجى التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1013/developer": [
            TableMessage("1\"  PTA\"لا يوجد مستخدم يطابق ما يحدده الطلب.."),
        ],
        "SDK.COMMON.1013/user": [
            TableMessage("1\"  PTD\"تعذر علينا إكمال طلبك بهذه المعلومات.."),
        ],
        "SDK.COMMON.1013/advice": [
            TableMessage("1\"  PTS#يرجى التحقق مما أدخلته ثم المحاولة مجددًا، أو التواصل مع الدعم.."),
        ],
        "SDK.COMMON.1014/developer": [
            TableMessage("1\"  PTZ#ليس للتطبيق مفتاح خاص (private key) على الخادم. يجب أن ينشئه مسؤول النظام.."),
        ],
        "SDK.COMMON.1014/user": [
            TableMessage("1\"  PTS!إعداد هذا التطبيق غير مكتمل.."),
        ],
        "SDK.COMMON.1014/advice": [
            TableMessage("1\"  PTH!يرجى التواصل مع الدعم.."),
        ],
        "SDK.LOGIN.*/developer": [
            TableMessage("1'!$code PTJ!أجاب الخادم برمز الخطأ V TD$، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلة تسجيل الدخول..", ["code"]),
        ],
        "SDK.LOGIN.*/user": [
            TableMessage("1\"  PT?تعذر تسجيل دخولك.."),
        ],
        "SDK.LOGIN.*/advice": [
            TableMessage("1'!$code PTR$يرجى المحاولة مجددًا. إذا استمرت المشكلة، فيرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", ["code"]),
        ],
        "SDK.LOGIN.1001/developer": [
            TableMessage("1,!)interface PT]!فشل الخادم أثناء استدعاء الواجهة V T!..", ["interface"]),
            TableMessage("1\"  PTB\"فشل الخادم أثناء استدعاء واجهة أخرى.."),
        ],
        "SDK.LOGIN.1001/user": [
            TableMessage("1\"  PT@!حدث خطأ من جانبنا.."),
        ],
        "SDK.LOGIN.1001/advice": [
            TableMessage("1\"  PTP$يرجى المحاولة مجددًا بعد بضع دقائق. إذا استمرت المشكلة، فيرجى التواصل مع الدعم.."),
        ],
        "SDK.LOGIN.1002/developer": [
            TableMessage("1\"  PTJ$حساب التواصل الاجتماعي غير مرتبط بمستخدم. يرجى عرض خيار الربط أو إنشاء حساب.."),
        ],
        "SDK.LOGIN.1002/user": [
            TableMessage("1\"  PTK\"حساب التواصل الاجتماعي هذا غير مرتبط بعد.."),
        ],
        "SDK.LOGIN.1002/advice": [
            TableMessage("1\"  PTU\"يرجى ربطه بحساب موجود لديك، أو إنشاء حساب جديد.."),
        ],
        "SDK.LOGIN.1003/developer": [
            TableMessage("12\"'minutes'seconds PTR$المستخدم مقفل بعد عدد كبير جدًا من محاولات تسجيل الدخول الفاشلة؛ الوقت المتبقي: V T& د وV\"T$ ث..", ["minutes", "seconds"]),
            TableMessage("1\"  PTU#المستخدم مقفل بعد عدد كبير جدًا من محاولات تسجيل الدخول الفاشلة.."),
        ],
        "SDK.LOGIN.1003/user": [
            TableMessage("1\"  PTM#تسجيل الدخول موقوف لفترة مؤقتة بسبب كثرة المحاولات الفاشلة.."),
        ],
        "SDK.LOGIN.1003/advice": [
            TableMessage("12\"'minutes'seconds PT:يرجى الانتظار V T& د وV\"TZ\" ث ثم المحاولة مجددًا، أو إعادة تعيين كلمة المرور..", ["minutes", "seconds"]),
            TableMessage("1\"  PTB$يرجى الانتظار بعض الوقت ثم المحاولة مجددًا، أو إعادة تعيين كلمة المرور.."),
        ],
        "SDK.LOGIN.1004/developer": [
            TableMessage("1\"  PTK\"تعذر على الخادم قراءة سياسة كلمات المرور.."),
        ],
        "SDK.LOGIN.1004/user": [
            TableMessage("1\"  PT@!حدث خطأ من جانبنا.."),
        ],
        "SDK.LOGIN.1004/advice": [
            TableMessage("1\"  PTP$يرجى المحاولة مجددًا بعد بضع دقائق. إذا استمرت المشكلة، فيرجى التواصل مع الدعم.."),
        ],
        "SDK.LOGIN.1005/developer": [
            TableMessage("1/!,attemptsLeft PTH#اسم المستخدم أو كلمة المرور خطأ؛ عدد المحاولات المتبقية: V T!..", ["attemptsLeft"]),
            TableMessage("1\"  PTZ!اسم المستخدم أو كلمة المرور خطأ.."),
        ],
        "SDK.LOGIN.1005/user": [
            TableMessage("1\"  PTE\"اسم المستخدم أو كلمة المرور غير صحيحة.."),
        ],
        "SDK.LOGIN.1005/advice": [
            TableMessage("1/!,attemptsLeft PTZ#يرجى التحقق من كليهما، ثم المحاولة مجددًا. عدد المحاولات المتبقية: V T!..", ["attemptsLeft"]),
            TableMessage("1\"  PTM\"يرجى التحقق من كليهما، ثم المحاولة مجددًا.."),
        ],
        "SDK.SEND.*/developer": [
            TableMessage("1'!$code PTJ!أجاب الخادم برمز الخطأ V T[#، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلة الإرسال..", ["code"]),
        ],
        "SDK.SEND.*/user": [
            TableMessage("1\"  PTH!تعذر إرسال رمز التحقق.."),
        ],
        "SDK.SEND.*/advice": [
            TableMessage("1'!$code PTR$يرجى المحاولة مجددًا. إذا استمرت المشكلة، فيرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", ["code"]),
        ],
        "SDK.SEND.1001/developer": [
            TableMessage("1-!*retryAfter PTT#تم بلوغ أحد الحدود؛ تحدد الترويسة Retry-After مدة الانتظار بالثواني: V T!..", ["retryAfter"]),
            TableMessage("1\"  PTS#تم بلوغ أحد الحدود؛ تحدد الترويسة Retry-After مدة الانتظار بالثواني.."),
        ],
        "SDK.SEND.1001/user": [
            TableMessage("1\"  PTW\"طُلبت رموز التحقق مرات كثيرة جدًا خلال وقت قصير.."),
        ],
        "SDK.SEND.1001/advice": [
            TableMessage("1-!*retryAfter PTL%يرجى البحث عن آخر رمز تحقق في صندوق الوارد ومجلد البريد غير المرغوب فيه. يمكنك طلب رمز جديد بعد V T$ ث..", ["retryAfter"]),
            TableMessage("1\"  PTU%يرجى البحث عن آخر رمز تحقق في صندوق الوارد ومجلد البريد غير المرغوب فيه. يمكنك طلب رمز جديد بعد قليل.."),
        ],
        "SDK.SEND.1002/developer": [
            TableMessage("1\"  PTZ&الموضع الوارد في point_json ليس موضع القطعة الصحيح. استُخدم هذا الاختبار ولا يمكن استخدامه مجددًا؛ يرجى طلب اختبار captcha جديد.."),
        ],
        "SDK.SEND.1002/user": [
            TableMessage("1\"  PTC\"لم تكن قطعة الأحجية في مكانها الصحيح.."),
        ],
        "SDK.SEND.1002/advice": [
            TableMessage("1\"  PTT\"يرجى المحاولة مجددًا باستخدام الصورة الجديدة.."),
        ],
        "SDK.SEND.1003/developer": [
            TableMessage("1'!$path PTK\"لا توجد نقطة نهاية (endpoint) للطريقة والمسار V T!..", ["path"]),
            TableMessage("1\"  PT[\"لا توجد نقطة نهاية (endpoint) لهذه الطريقة وهذا المسار.."),
        ],
        "SDK.SEND.1003/user": [
            TableMessage("1\"  PTH!هذه الوظيفة غير متاحة.."),
        ],
        "SDK.SEND.1003/advice": [
            TableMessage("1\"  PTJ#يرجى تحديث التطبيق. إذا ظل لا يعمل، فيرجى التواصل مع الدعم.."),
        ],
        "SDK.SMS.*/developer": [
            TableMessage("1'!$code PTJ!أجاب الخادم برمز الخطأ V TB$، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلة رموز التحقق..", ["code"]),
        ],
        "SDK.SMS.*/user": [
            TableMessage("1\"  PTD!تعذر فحص رمز التحقق.."),
        ],
        "SDK.SMS.*/advice": [
            TableMessage("1'!$code PTT$يرجى طلب رمز تحقق جديد. إذا استمرت المشكلة، فيرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", ["code"]),
        ],
        "SDK.SMS.1005/developer": [
            TableMessage("1\"  PTI#رمز التحقق الوارد في الرسالة النصية خاطئ أو لم يعد صالحًا.."),
        ],
        "SDK.SMS.1005/user": [
            TableMessage("1\"  PTR\"رمز التحقق الوارد في الرسالة النصية غير صحيح.."),
        ],
        "SDK.SMS.1005/advice": [
            TableMessage("1\"  PTQ$يرجى الاطلاع على أحدث رسالة نصية وإدخال الرمز الوارد فيها، أو طلب رمز تحقق جديد.."),
        ],
        "SDK.SMS.1006/developer": [
            TableMessage("1\"  PTZ#رمز التحقق الوارد في رسالة البريد الإلكتروني خاطئ أو لم يعد صالحًا.."),
        ],
        "SDK.SMS.1006/user": [
            TableMessage("1\"  PTC#رمز التحقق الوارد في رسالة البريد الإلكتروني غير صحيح.."),
        ],
        "SDK.SMS.1006/advice": [
            TableMessage("1\"  PTB%يرجى الاطلاع على أحدث رسالة بريد إلكتروني وإدخال الرمز الوارد فيها، أو طلب رمز تحقق جديد.."),
        ],
        "*/developer": [
            TableMessage("1'!$code PTJ!أجاب الخادم برمز الخطأ V TZ!، وهو رمز غير مدرج في هذا الفهرس..", ["code"]),
        ],
        "*/user": [
            TableMessage("1\"  PT3حدث خطأ ما.."),
        ],
        "*/advice": [
            TableMessage("1'!$code PTR$يرجى المحاولة مجددًا. إذا استمرت المشكلة، فيرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", ["code"]),
        ],
    ]
}
