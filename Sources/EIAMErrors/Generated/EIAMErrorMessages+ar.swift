// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let ar: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PT_!تعذّر على التطبيق الاتصال بخدمتنا.."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PTE#يُرجى التأكد من اتصالك بالإنترنت، ثم المحاولة مرة أخرى.."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PTK%تعذّر إنشاء اتصال بالخادم، أو انقطع الاتصال قبل وصول الرد. ولا يُعرف ما إذا كان الطلب قد نُفّذ.."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTZ&يُرجى فحص تحليل الأسماء (name resolution) والتوجيه والخادم الوكيل والشهادة بين هذا الجهاز والخدمة، ثم التأكد من أن الخدمة تعمل.."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PTG\"استغرق ردّ خدمتنا وقتًا أطول من اللازم.."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PT@'يُرجى الانتظار دقيقة. إذا طلبت رمز التحقق، فيُرجى تفقّد صندوق الوارد ومجلد البريد غير المرغوب فيه. ثم يُرجى إعادة المحاولة.."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PTY#لم يردّ الخادم في الوقت المحدد. ولا يُعرف ما إذا كان الطلب قد نُفّذ.."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PTT$يُرجى فحص الحمل على الخدمة وأزمنة استجابتها، والمهلة الزمنية التي يحددها العميل.."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PTE\"تلقّى التطبيق ردًا لم يتمكن من قراءته.."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PTD&عند استخدام شبكة Wi-Fi عامة، يُرجى التأكد من اكتمال الاتصال بها ومن الموافقة على شروطها، ثم المحاولة مرة أخرى.."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PT_\"الرد ليس من الردود المعروفة في عقد الواجهة؛ حالة HTTP: V\"TT\". ربما جاء الرد من خادم وكيل (proxy) أو من خادم آخر..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTA%الرد ليس من الردود المعروفة في عقد الواجهة. ربما جاء الرد من خادم وكيل (proxy) أو من خادم آخر.."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PTL\"جاء الرد من جهة أخرى غير الخدمة، بحالة HTTP: V\"T[\". يُرجى فحص الخادم الوكيل وموازن الأحمال والعنوان..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTS$جاء الرد من جهة أخرى غير الخدمة. يُرجى فحص الخادم الوكيل وموازن الأحمال والعنوان.."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTI!حدث خطأ في هذا التطبيق.."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PTP%يُرجى المحاولة مرة أخرى بعد بضع دقائق. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PTO$تعذّر تسجيل المحاولة في سجل التدقيق لدى الجهة المستدعية، ولذلك لم يُرسل الطلب.."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PTN&يُرجى فحص سجل التدقيق لدى الجهة المستدعية: المساحة الحرة والأذونات وما إذا كانت عملية أخرى تحجزه. لم يُرسل أي شيء.."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PTX\"لم يرسل التطبيق معلومات الجهاز التي نحتاج إليها.."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PT@'يُرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTC%إحدى ترويسات الجهاز مفقودة أو فارغة. يُرجى إرسال X-operating-sys-version وX-device-fingerprint وX-agent مع كل طلب.."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PT]%يُرجى التأكد من أن العميل يرسل كل ترويسات الجهاز، ومن عدم وجود خادم وكيل يحذف الترويسات التي تبدأ بـ X-\u{200E}.."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTT\"لم يرسل التطبيق كل المعلومات التي نحتاج إليها.."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PT@'يُرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PT]!معرّف العميل (client id) مفقود أو فارغ.."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PT^\"يُرجى فحص إعدادات العميل: معرّف العميل (client id) مفقود.."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PTO!لم يعد تسجيل دخولك ساريًا.."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PTS!يُرجى تسجيل الدخول مرة أخرى.."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PT\\$رمز الهوية المميز (ID token) غير صالح أو منتهي الصلاحية. يُرجى تسجيل دخول المستخدم من جديد.."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PTY(لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وإذا تأثر عدد كبير منهم، فيُرجى مقارنة ساعات الخوادم والتحقق من مدة صلاحية رموز الهوية المميزة (ID tokens).."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PTO!لم يعد تسجيل دخولك ساريًا.."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PTS!يُرجى تسجيل الدخول مرة أخرى.."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PTA%رمز الجلسة المميز (session token) غير صالح أو منتهي الصلاحية. يُرجى تسجيل دخول المستخدم من جديد.."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PTM(لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وإذا تأثر عدد كبير منهم، فيُرجى التحقق من مدة صلاحية الجلسات ومما إذا كان مخزن الجلسات قد أُفرغ.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PTJ!لم ينجح التحقق بالصورة.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTY\"يُرجى المحاولة مرة أخرى باستخدام الصورة الجديدة.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PT]\"لم يُجتز اختبار captcha الرسومي. يُرجى طلب اختبار جديد.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PTB&لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وقد يدل الارتفاع الحاد على هجوم أو على عطل في صفحة captcha.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PTU!تعذّر علينا إرسال رمز التحقق.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PTX%يُرجى الانتظار دقيقة ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PTW#تعذّر على الخادم إرسال رمز التحقق. يُرجى فحص البوابة (gateway) وحصتها.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PTL%يُرجى التأكد من أن البوابة (gateway) مفعّلة، ومن أن حصتها لم تُستنفد، ومن أن بيانات اعتمادها صالحة.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PTC\"رمز التحقق غير صحيح أو انتهت صلاحيته.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PTN#يُرجى إدخال رمز التحقق الوارد في أحدث رسالة، أو طلب رمز جديد.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PT[!رمز التحقق خاطئ أو لم يعد صالحًا.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTI(لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وقد يدل الارتفاع الحاد على محاولة تخمين رموز التحقق أو على تأخر وصول رسائل البريد الإلكتروني.."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PTR#استغرق تسجيل الدخول وقتًا أطول من اللازم أو انقطع قبل أن يكتمل.."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PTS!يُرجى تسجيل الدخول مرة أخرى.."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PTP%قيمة state_token خاطئة أو منتهية الصلاحية أو تخص عملية تسجيل دخول أخرى. يُرجى بدء تسجيل الدخول من جديد.."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PTB+لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وإذا تأثر عدد كبير منهم، فيُرجى التحقق من المدة المسموح بها لتسجيل الدخول ومما إذا كانت طلبات عملية تسجيل الدخول الواحدة تصل إلى خوادم مختلفة.."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PTE!بعض المعلومات ناقصة.."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTJ\"يُرجى استكمال ما يلي والمحاولة مرة أخرى: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTF&يُرجى ملء جميع الحقول ثم المحاولة مرة أخرى. وإذا لم يكن هناك حقل فارغ، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT[!الترويسة أو الحقل مفقود أو فارغ: V\"T8. يُرجى إرسال V\"T/ مع قيمة..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTP%ترويسة مطلوبة أو حقل مطلوب مفقود أو فارغ. يُرجى إرسال الترويسة المطلوبة أو الحقل المطلوب مع قيمة.."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTX!يُرجى التأكد من أن العميل يرسل V\"TZ! ومن عدم وجود خادم وكيل يحذف ذلك..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTW%يُرجى التأكد من أن العميل يرسل كل الترويسات والحقول المطلوبة، ومن عدم وجود خادم وكيل يحذف الترويسات.."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PTL!بعض المعلومات غير صالحة.."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTH\"يُرجى مراجعة ما يلي والمحاولة مرة أخرى: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTR\"يُرجى مراجعة ما أدخلته، ثم المحاولة مرة أخرى.."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyP&TL&محتوى الطلب (body) ليس كما هو مطلوب. يُرجى إرسال كائن JSON واحد بترميز UTF-8 وبمفاتيح غير مكررة، على ألا يتجاوز حجمه 16 KiB..*Y\"TP\"الترويسة أو الحقل لا يطابق الصيغة المطلوبة: V!T!..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTC#إحدى الترويسات أو أحد الحقول لا يطابق الصيغة المطلوبة.."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTR)يُرجى مقارنة ما يرسله العميل بوثيقة API؛ ويذكر النص الموجّه إلى المطوّر اسم الترويسة أو الحقل. وإذا اقتصر الأمر على إصدار واحد من العميل، فالأرجح أن في هذا الإصدار خللًا.."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PTX\"لم يرسل التطبيق معلومات الجهاز التي نحتاج إليها.."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PT@'يُرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PTI\"ترويسات الجهاز التالية مفقودة أو فارغة: V\"TB#. يُرجى إرسال X-operating-sys-version وX-device-fingerprint وX-agent مع كل طلب..", needs: 0b10),
            TableMessage("1/\"$code'missing PTC%إحدى ترويسات الجهاز مفقودة أو فارغة. يُرجى إرسال X-operating-sys-version وX-device-fingerprint وX-agent مع كل طلب.."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PT]%يُرجى التأكد من أن العميل يرسل كل ترويسات الجهاز، ومن عدم وجود خادم وكيل يحذف الترويسات التي تبدأ بـ X-\u{200E}.."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PT\\\"تعذّر علينا التأكد من أن هذا الطلب صادر عن التطبيق.."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PT@'يُرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PTY$تعذّر على الخادم فك تشفير توقيع الطلب. يُرجى التحقق من مفتاح التطبيق ومن الخوارزمية.."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PTM$يُرجى مقارنة مفتاح التطبيق لدى الطرفين، وكذلك خوارزمية التوقيع وترميز أحرفه.."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenX!TT!انتهت صلاحية التحقق بالصورة..*P!TL!انتهت صلاحية هذه الخطوة..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTL!انتهت صلاحية هذه الخطوة.."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenH#TD#يُرجى إجراء التحقق بالصورة مرة أخرى، ثم طلب رمز التحقق..*X!TT!يُرجى بدء هذه الخطوة من جديد..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTT!يُرجى بدء هذه الخطوة من جديد.."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenI)TE)قيمة captcha_token غير معروفة أو سبق استخدامها أو انتهت صلاحيتها، أو تخص عنوان بريد إلكتروني آخر. وهي صالحة لمدة 180 ثانية ولمرة واحدة فقط؛ يُرجى اجتياز اختبار captcha جديد..*Z$T)قيمة V!TI$ غير معروفة أو سبق استخدامها أو انتهت صلاحيتها. يُرجى الحصول على قيمة جديدة..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTS%أحد الرموز المميزة (tokens) غير معروف أو سبق استخدامه أو انتهت صلاحيته. يُرجى الحصول على رمز مميز جديد.."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTY)لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وإذا تأثر عدد كبير منهم، فيُرجى مقارنة ساعات الخوادم والتأكد من أن الخوادم كلها تشترك في قاعدة بيانات واحدة للحالة (state).."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PTO!تعذّر علينا فهم هذا الطلب.."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT^$يُرجى الرجوع والبدء من جديد. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT)قيمة V\"TD# ليست من القيم المسموح بها. تُراعى حالة الأحرف في القيم..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTF$قيمة أحد المعاملات ليست من القيم المسموح بها. تُراعى حالة الأحرف في القيم.."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTH%يُرجى التحقق من إصدار العميل الذي يرسل هذه القيمة؛ ويذكر النص الموجّه إلى المطوّر اسم الحقل.."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTH\"أرسل التطبيق شيئًا تعذّرت علينا قراءته.."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT@'يُرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT7نوع JSON لقيمة V\"TU! خاطئ. يُرجى إرسال سلسلة نصية..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTV\"نوع JSON لإحدى القيم خاطئ. يُرجى إرسال سلسلة نصية.."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTL%يُرجى التحقق من إصدار العميل الذي يرسل النوع الخاطئ؛ ويذكر النص الموجّه إلى المطوّر اسم الحقل.."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTW!خدمتنا مشغولة في الوقت الحالي.."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PTI$يُرجى المحاولة مرة أخرى بعد بضع دقائق. وهذه المشكلة ليست بسبب أي شيء أدخلته.."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PTJ&يتعذّر على الخادم معالجة الطلب حاليًا. قد ينجح الطلب نفسه لاحقًا؛ يُرجى إطالة مدة الانتظار قبل كل محاولة جديدة.."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PT['يُرجى مراجعة ما ورد في سجل الخدمة وقت حدوث الخطأ: قرص ممتلئ، أو سجل تدقيق مقفل، أو حمل زائد، أو خدمة أخرى تعتمد عليها هذه الخدمة ولا تستجيب.."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PT\\!طريقة تسجيل الدخول هذه غير متاحة.."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PTL#يُرجى اختيار طريقة أخرى لتسجيل الدخول، أو التواصل مع الدعم.."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PTQ$إعداد المصادقة الذي يشير إليه الطلب غير معروف للخادم. يجب أن يضبطه مسؤول النظام.."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PTA%يُرجى فحص مصادر المصادقة في وحدة التحكم: حُذف أو عُطّل مصدر ما زال بعض العملاء يستخدمونه.."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PT@!حدث خطأ من جانبنا.."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PTP%يُرجى المحاولة مرة أخرى بعد بضع دقائق. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PT^\"تعذّر على الخادم قراءة الإعداد العام لمركز المؤسسة.."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PTS$يُرجى فحص الإعداد العام لمركز المؤسسة في وحدة التحكم وسلامة قاعدة بيانات الخادم.."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PT@!حدث خطأ من جانبنا.."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PTP%يُرجى المحاولة مرة أخرى بعد بضع دقائق. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PT\\\"تعذّر على الخادم قراءة إعداد رموز الاتصال الدولية.."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PT_\"يُرجى فحص إعداد رموز الاتصال الدولية في وحدة التحكم.."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PTS!هذا التطبيق غير معروف لدينا.."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PT@'يُرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PTB%لا يوجد تطبيق مسجّل بقيمة X-client-id المرسلة. يُرجى مقارنتها بالقيمة الموجودة في وحدة التحكم.."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PTF&يُرجى مقارنة قيمة X-client-id التي يرسلها العميل بالتطبيقات الموجودة في وحدة التحكم؛ فربما حُذف التطبيق أو عُطّل.."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PTA\"لا يوجد مستخدم يطابق ما يحدده الطلب.."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTT'يُرجى التحقق في وحدة التحكم مما إذا كان المستخدم موجودًا ونشطًا وداخلًا في نطاق التطبيق. ويجب عدم تأكيد ذلك لأي شخص لم يُتحقق من هويته.."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PTJ\"لم يكتمل إعداد هذا التطبيق من جانبنا بعد.."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PTE\"يُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTZ#ليس للتطبيق مفتاح خاص (private key) على الخادم. يجب أن ينشئه مسؤول النظام.."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTT\"يُرجى إنشاء زوج مفاتيح للتطبيق في وحدة التحكم.."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PT@!حدث خطأ من جانبنا.."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PTP%يُرجى المحاولة مرة أخرى بعد بضع دقائق. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PT]!فشل الخادم أثناء استدعاء الواجهة V\"T!..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTB\"فشل الخادم أثناء استدعاء واجهة أخرى.."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PTL!يُرجى فحص سلامة الواجهة V\"TD! ومسار الشبكة إليها..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTV#يُرجى فحص سلامة الخدمات التي يستدعيها الخادم ومسار الشبكة إليها.."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PTA#حساب التواصل الاجتماعي هذا غير مرتبط بعد بحساب لدينا.."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTH#يُرجى ربطه بحسابك الحالي لدينا، أو إنشاء حساب جديد لدينا.."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PTW%حساب التواصل الاجتماعي غير مرتبط بأي مستخدم. يُرجى أن يُعرض على المستخدم خياران: الربط أو إنشاء حساب.."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PTA&لا يلزم أي إجراء، إلا إذا قال المستخدم إن الحساب كان مرتبطًا من قبل؛ وعندئذ يُرجى فحص الربط في وحدة التحكم.."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTD#تسجيل الدخول موقوف مؤقتًا بسبب كثرة المحاولات الفاشلة.."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$&0K$TG$يمكنك المحاولة مرة أخرى الآن. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..1_$T[$يُرجى المحاولة مرة أخرى بعد دقيقة واحدة. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..2X$TT$يُرجى المحاولة مرة أخرى بعد دقيقتين. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..3[$TS!يُرجى المحاولة مرة أخرى بعد W!$T^\" دقائق. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..4[$TS!يُرجى المحاولة مرة أخرى بعد W!$T^\" دقيقة. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..*[$TS!يُرجى المحاولة مرة أخرى بعد W!$T^\" دقيقة. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#&0K$TG$يمكنك المحاولة مرة أخرى الآن. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..1_$T[$يُرجى المحاولة مرة أخرى بعد ثانية واحدة. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..2X$TT$يُرجى المحاولة مرة أخرى بعد ثانيتين. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..3[$TS!يُرجى المحاولة مرة أخرى بعد W!#T^\" ثوانٍ. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..4[$TS!يُرجى المحاولة مرة أخرى بعد W!#T^\" ثانية. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..*[$TS!يُرجى المحاولة مرة أخرى بعد W!#T^\" ثانية. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها..", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTK$يُرجى المحاولة مرة أخرى لاحقًا. وإذا نسيت كلمة المرور، فيُرجى إعادة تعيينها.."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTR$المستخدم مقفل بعد عدد كبير جدًا من محاولات تسجيل الدخول الفاشلة؛ الوقت المتبقي: V\"T& د وV$T$ ث..", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTU#المستخدم مقفل بعد عدد كبير جدًا من محاولات تسجيل الدخول الفاشلة.."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTX(يمكن لمسؤول النظام إلغاء قفل المستخدم في وحدة التحكم. ويُرجى التحقق مما إذا كانت محاولات تسجيل الدخول الفاشلة صادرة عن عنوان شبكة واحد أو عن عناوين كثيرة.."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PT@!حدث خطأ من جانبنا.."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PTP%يُرجى المحاولة مرة أخرى بعد بضع دقائق. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTM\"تعذّر على الخادم قراءة سياسة كلمات المرور.."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PTB$يُرجى فحص سياسة كلمات المرور في وحدة التحكم وسلامة قاعدة بيانات الخادم.."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PTW!بيانات تسجيل الدخول غير صحيحة.."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!'n!0I$TE$لم تتبقَّ لك أي محاولة. يُرجى إعادة تعيين كلمة المرور أو التواصل مع الدعم..0I$TE$لم تتبقَّ لك أي محاولة. يُرجى إعادة تعيين كلمة المرور أو التواصل مع الدعم..1_#T[#يُرجى مراجعة ما أدخلته، ثم المحاولة مرة أخرى. تبقّت لك محاولة واحدة..2X#TT#يُرجى مراجعة ما أدخلته، ثم المحاولة مرة أخرى. تبقّت لك محاولتان..3\\#TC#يُرجى مراجعة ما أدخلته، ثم المحاولة مرة أخرى. تبقّت لك W!!T0 محاولات..4Z#TC#يُرجى مراجعة ما أدخلته، ثم المحاولة مرة أخرى. تبقّت لك W!!T. محاولة..*Z#TC#يُرجى مراجعة ما أدخلته، ثم المحاولة مرة أخرى. تبقّت لك W!!T. محاولة..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTR\"يُرجى مراجعة ما أدخلته، ثم المحاولة مرة أخرى.."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PTU#اسم المستخدم خاطئ أو كلمة المرور خاطئة؛ عدد المحاولات المتبقية: V\"T!..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTG\"اسم المستخدم خاطئ أو كلمة المرور خاطئة.."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTM'لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وقد يدل الارتفاع الحاد لدى عدد كبير من المستخدمين على هجوم بكلمات مرور مسروقة.."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTC\"جرت محاولات كثيرة جدًا خلال وقت قصير.."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!#&0D'T@'يمكنك المحاولة مرة أخرى الآن. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..1X'TT'يُرجى المحاولة مرة أخرى بعد دقيقة واحدة. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..2Q'TM'يُرجى المحاولة مرة أخرى بعد دقيقتين. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..3T'TS!يُرجى المحاولة مرة أخرى بعد W!#TW% دقائق. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..4T'TS!يُرجى المحاولة مرة أخرى بعد W!#TW% دقيقة. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..*T'TS!يُرجى المحاولة مرة أخرى بعد W!#TW% دقيقة. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"&0D'T@'يمكنك المحاولة مرة أخرى الآن. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..1X'TT'يُرجى المحاولة مرة أخرى بعد ثانية واحدة. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..2Q'TM'يُرجى المحاولة مرة أخرى بعد ثانيتين. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..3T'TS!يُرجى المحاولة مرة أخرى بعد W!\"TW% ثوانٍ. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..4T'TS!يُرجى المحاولة مرة أخرى بعد W!\"TW% ثانية. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..*T'TS!يُرجى المحاولة مرة أخرى بعد W!\"TW% ثانية. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه..", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTD'يُرجى المحاولة مرة أخرى لاحقًا. وإذا كنت في انتظار رمز تحقق، فيُرجى البحث عنه في صندوق الوارد وفي مجلد البريد غير المرغوب فيه.."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTT#تم بلوغ أحد الحدود؛ تحدد الترويسة Retry-After مدة الانتظار بالثواني: V\"T!..", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTS#تم بلوغ أحد الحدود؛ تحدد الترويسة Retry-After مدة الانتظار بالثواني.."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTX(لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وإذا تأثرت شبكة بأكملها، فيُرجى فحص قائمة الخوادم الوكيلة الموثوق بها والحدود المضبوطة في الإعدادات.."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PTD#لم تكن قطعة الأحجية في مكانها الصحيح في التحقق بالصورة.."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTY\"يُرجى المحاولة مرة أخرى باستخدام الصورة الجديدة.."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PTN%الموضع الوارد في point_json ليس موضع القطعة الصحيح. استُنفد هذا الاختبار؛ يُرجى طلب اختبار captcha جديد.."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PTB&لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وقد يدل الارتفاع الحاد على هجوم أو على عطل في صفحة captcha.."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PT^!طلب التطبيق شيئًا لا توفره خدمتنا.."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PT@'يُرجى تحديث التطبيق أو إعادة تحميل الصفحة، ثم المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PT\\\"لا توجد نقطة نهاية (endpoint) لهذه الطريقة وهذا المسار: V\"T!..", needs: 0b10),
            TableMessage("1,\"$code$path PT[\"لا توجد نقطة نهاية (endpoint) لهذه الطريقة وهذا المسار.."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PTJ%يُرجى فحص العنوان الذي يستخدمه العميل، وقواعد المسارات في الخادم الوكيل الموجود أمام الخدمة.."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PTS#رمز التحقق المُدخل من الرسالة النصية غير صحيح أو انتهت صلاحيته.."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PTW#يُرجى إدخال رمز التحقق الوارد في أحدث رسالة نصية، أو طلب رمز جديد.."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTI#رمز التحقق الوارد في الرسالة النصية خاطئ أو لم يعد صالحًا.."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PTK'لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وقد يدل الارتفاع الحاد على محاولة تخمين رموز التحقق أو على تأخر وصول الرسائل.."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PTD$رمز التحقق المُدخل من رسالة البريد الإلكتروني غير صحيح أو انتهت صلاحيته.."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTH$يُرجى إدخال رمز التحقق الوارد في أحدث رسالة بريد إلكتروني، أو طلب رمز جديد.."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PTZ#رمز التحقق الوارد في رسالة البريد الإلكتروني خاطئ أو لم يعد صالحًا.."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTI(لا يلزم أي إجراء إذا اقتصر الأمر على مستخدمين أفراد. وقد يدل الارتفاع الحاد على محاولة تخمين رموز التحقق أو على تأخر وصول رسائل البريد الإلكتروني.."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PT3حدث خطأ ما.."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PTW$يُرجى المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PT^!واجه العميل (client) فشلًا برمز الخطأ V TZ!، وهو رمز غير مدرج في هذا الفهرس..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTH#يستخدم الخادم رمز خطأ غير موجود في هذا الإصدار من الفهرس: V TR\". يُرجى البحث عنه في وثائق المورّد وتحديث Errata..", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PT@!حدث خطأ من جانبنا.."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PTW$يُرجى المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTH!ردّ الخادم برمز الخطأ V TS#، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلات CIAM..", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTH#يستخدم الخادم رمز خطأ غير موجود في هذا الإصدار من الفهرس: V TR\". يُرجى البحث عنه في وثائق المورّد وتحديث Errata..", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PT@!حدث خطأ من جانبنا.."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PTW$يُرجى المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTH!ردّ الخادم برمز الخطأ V TF$، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى العائلة العامة (common)..", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTH#يستخدم الخادم رمز خطأ غير موجود في هذا الإصدار من الفهرس: V TR\". يُرجى البحث عنه في وثائق المورّد وتحديث Errata..", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PTA!تعذّر تسجيل دخولك.."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PTW$يُرجى المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTH!ردّ الخادم برمز الخطأ V TD$، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلة تسجيل الدخول..", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTH#يستخدم الخادم رمز خطأ غير موجود في هذا الإصدار من الفهرس: V TR\". يُرجى البحث عنه في وثائق المورّد وتحديث Errata..", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PTU!تعذّر علينا إرسال رمز التحقق.."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PTW$يُرجى المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTH!ردّ الخادم برمز الخطأ V T[#، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلة الإرسال..", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTH#يستخدم الخادم رمز خطأ غير موجود في هذا الإصدار من الفهرس: V TR\". يُرجى البحث عنه في وثائق المورّد وتحديث Errata..", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PTC\"تعذّر علينا التأكد من صحة رمز التحقق.."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PTV$يُرجى طلب رمز تحقق جديد. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTH!ردّ الخادم برمز الخطأ V TB$، وهو رمز غير مدرج في هذا الفهرس. وينتمي هذا الرمز إلى عائلة رموز التحقق..", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTH#يستخدم الخادم رمز خطأ غير موجود في هذا الإصدار من الفهرس: V TR\". يُرجى البحث عنه في وثائق المورّد وتحديث Errata..", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PT3حدث خطأ ما.."),
        ],
        // */advice
        [
            TableMessage("1'!$code PTW$يُرجى المحاولة مرة أخرى. إذا تكررت المشكلة، فيُرجى التواصل مع الدعم وذكر رمز الخطأ V T!..", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTH!ردّ الخادم برمز الخطأ V TZ!، وهو رمز غير مدرج في هذا الفهرس..", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTH#يستخدم الخادم رمز خطأ غير موجود في هذا الإصدار من الفهرس: V TR\". يُرجى البحث عنه في وثائق المورّد وتحديث Errata..", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PTL!عنوان البريد الإلكتروني."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PT;التحقق بالصورة."),
        ],
        // mobile
        [
            TableMessage("1\"  PTB!رقم الهاتف المحمول."),
        ],
        // username
        [
            TableMessage("1\"  PT7اسم المستخدم."),
        ],
        // password
        [
            TableMessage("1\"  PT5كلمة المرور."),
        ],
        // type
        [
            TableMessage("1\"  PTC!الغرض من رمز التحقق."),
        ],
    ]
}
