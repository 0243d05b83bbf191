// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var zhHans: String {
        """
        N&@@@@@BB@@@XM@@@BR@@@OV@@@NX@@@[CA@@XFA@@DJA@@QLA@@P\\A@@BEB@@\\LB@@INB@@^QB@@_TB@@JYB@@^ZB@@B]B@@]_B@@ZAC@@XDC@@@IC@@ZNC@@ASC@@@UC@@F^C@@GBD@@BFD@@MID@@FGE@@DTE@@A_E@@M@F@@KJF@@XNF@@FQF@@WSF@@@ZF@@THG@@JPG@@VRG@@TVG@@O]G@@J@H@@^AH@@KFH@@^JH@@DOH@@XPH@@EUH@@SVH@@TXH@@DZH@@G[H@@S]H@@QBI@@ADI@@DEI@@SGI@@PLI@@ZMI@@GOI@@PQI@@GVI@@WWI@@S\\I@@E_I@@LBJ@@@DJ@@[FJ@@KHJ@@BMJ@@VNJ@@YOJ@@@SJ@@JYJ@@I[J@@CCK@@QJK@@CSK@@BUK@@L]K@@TGL@@DOL@@@QL@@UUL@@R_L@@@DM@@FFM@@SJM@@QMM@@RPM@@GVM@@H]M@@XIN@@APN@@FRN@@VVN@@R]N@@CBO@@HDO@@MIO@@NOO@@HTO@@XUO@@JXO@@X\\O@@OAP@@\\BP@@_DP@@IHP@@_KP@@SMP@@HQP@@NSP@@DWP@@XXP@@M\\P@@P^P@@V@Q@@FBQ@@SFQ@@AJQ@@ANQ@@BNQ@@CNQ@@WOQ@@RUQ@@LWQ@@NYQ@@F\\Q@@I^Q@@U@R@@BER@@^IR@@^QR@@JTR@@ZWR@@RZR@@N^R@@@BS@@@RS@@ZYS@@@@T@@TAT@@IET@@@GT@@GJT@@^KT@@]TT@@MYT@@Z^T@@RAU@@CZU@@CBV@@JHV@@DJV@@QKV@@XOV@@OTV@@HVV@@ZZV@@D_V@@PBW@@VDW@@QGW@@QIW@@HNW@@NPW@@ISW@@IUW@@@ZW@@C[W@@L^W@@RAX@@DEX@@XFX@@AJX@@ZMX@@SRX@@GTX@@PWX@@I[X@@B@Y@@VAY@@_DY@@XHY@@QMY@@AOY@@WSY@@PWY@@B[Y@@Y\\Y@@Q@Z@@MDZ@@FIZ@@IJZ@@RMZ@@MPZ@@FUZ@@^UZ@@VVZ@@KWZ@@@XZ@@RXZ@@
        ! ]!1/\"$code'request PTG!应用无法连接到我们的服务。.
        \"\"\\&1=\"$code'request!-i'requestv\"s S!r!\"s$sendB$T^#请检查网络连接。验证码仍有可能送达：在重新获取之前，请先查看收件箱和垃圾邮件文件夹。.*K!TG!请检查网络连接，然后重试。.
         Q$1/\"$code'request PT[#请检查网络连接，然后重试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.
        ! E$1/\"$code'request PTO#无法与服务器建立连接，或连接在收到响应之前中断。无法确定请求是否已被执行。.
        ! H$1/\"$code'request PTR#请检查本机与服务之间的域名解析、路由、代理和证书，然后确认服务是否正在运行。.
        ! Z!1/\"$code'request PTD!我们的服务未能及时响应。.
        \"\"V&1=\"$code'request!-i'requestv\"s S!r!\"s$send_#T[#验证码仍有可能送达。在重新获取之前，请等待一分钟，然后查看收件箱和垃圾邮件文件夹。.*H!TD!请等待一分钟，然后重试。.
         N$1/\"$code'request PTX#请等待一分钟，然后重试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.
        ! X\"1/\"$code'request PTB\"服务器未及时响应。无法确定请求是否已被执行。.
        ! G#1/\"$code'request PTQ\"请检查服务的负载和响应时间，以及客户端设置的超时时间。.
        ! H\"1:#$code*httpStatus'request PTG!应用无法连接到我们的服务。.
        \"$L+1H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$sendD&T@&验证码仍有可能送达：在重新获取之前，请先查看收件箱和垃圾邮件文件夹。如果您使用的是公共 Wi-Fi，请确认已连接网络并已接受其使用条款。.*M#TI#如果您使用的是公共 Wi-Fi，请确认已连接网络并已接受其使用条款，然后重试。.
         J$1:#$code*httpStatus'request PTI#如果您使用的是公共 Wi-Fi，请确认已连接网络并已接受其使用条款，然后重试。.
        \"\"Q$1:#$code*httpStatus'request PT[!收到的响应不在接口契约之内；HTTP 状态码：V\"TP!。响应可能来自代理或其他服务器。.
         X#1:#$code*httpStatus'request PTW\"收到的响应不在接口契约之内。响应可能来自代理或其他服务器。.
        \"\"E$1:#$code*httpStatus'request PTO!响应并非来自该服务；HTTP 状态码：V\"TP!。请检查代理、负载均衡器和地址。.
         L#1:#$code*httpStatus'request PTK\"响应并非来自该服务。请检查代理、负载均衡器和地址。.
        ! H!1'!$code PT;此应用出了点问题。.
        !!P#1'!$code PT[\"请过几分钟再试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! \\\"1'!$code PTN\"无法将本次尝试写入调用方的审计日志，因此未发送请求。.
        ! F$1'!$code PTX#请检查调用方的审计日志：可用空间、权限，以及是否被其他进程占用。未发送任何请求。.
        ! O!1'!$code PTA!此设备未连接到互联网。.
        ! _!1'!$code PTQ!请打开 Wi-Fi 或移动数据，然后重试。.
        ! V\"1'!$code PTH\"操作系统报告此设备没有网络连接。未发送任何请求。.
        ! X!1'!$code PTJ!无需处理：设备处于离线状态。.
        ! Y\"1'!$code PTK\"应用无法与我们的服务建立安全连接。未发送任何信息。.
        ! C$1'!$code PTU#请检查此设备的日期和时间。如果您使用的是公共 Wi-Fi，请切换到其他网络。然后重试。.
        ! U%1'!$code PTG%TLS 握手失败，因此未发送任何请求：服务器的证书不受信任、当前不在有效期内或不适用于该主机名，或者服务器未使用 TLS。.
        ! B$1'!$code PTT#请检查服务的证书：证书链、有效期和主机名。然后检查会对 TLS 流量进行检测的代理。.
        ! Z!1/\"$code'request PTD!与我们服务的连接已中断。.
        \"\"G%1=\"$code'request!-i'requestv\"s S!r!\"s$sendJ#TF#验证码仍有可能送达：在重新获取之前，请先查看收件箱和垃圾邮件文件夹。.*/T,请重试。.
         V#1/\"$code'request PT@#请重试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.
        ! \\#1/\"$code'request PTF#连接在请求发出之后、响应接收完整之前中断。无法确定请求是否已被执行。.
        ! V#1/\"$code'request PT@#请检查本机与服务之间的代理和负载均衡器，以及服务当时是否重启过。.
        ! F#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTA!我们的服务目前不可用。.
        $@!J&1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i PT'请在 W!%TG# 分钟后重试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.
        0D*1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$\"n!0P#TL#您现在可以重试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.*T#T'请在 W!$TD# 秒后重试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.
        $H'1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendP#TL#验证码仍有可能送达：请先查看收件箱和垃圾邮件文件夹，过几分钟再重新获取。.*;T8请过几分钟再试。.
         Q%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTL#请过几分钟再试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.
        \"\"U&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTN!网关或服务本身返回了 HTTP 状态码 V\"T]\"，但未提供错误代码：服务过载、正在重启，或网关无法连接到服务。.
         @&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT[#网关或服务本身返回的响应未提供错误代码：服务过载、正在重启，或网关无法连接到服务。.
        \"\"[%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTO#请检查服务的负载、服务是否正在运行，以及前置网关的限制；返回的 HTTP 状态码：V\"T#。.
         Y$1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTT\"请检查服务的负载、服务是否正在运行，以及前置网关的限制。.
        ! G!1/\"$code'request PT2操作已取消。.
        \"\"S%1=\"$code'request!-i'requestv\"s S!r!\"s$sendJ#TF#验证码仍有可能送达：在重新获取之前，请先查看收件箱和垃圾邮件文件夹。.*;T8您可以随时重试。.
         B$1/\"$code'request PTL#您可以随时重试。如果您已请求发送验证码，请先查看收件箱和垃圾邮件文件夹。.
        ! H$1/\"$code'request PTR#任务在收到响应之前被取消。如果请求当时已经发出，则无法确定请求是否已被执行。.
        ! I\"1/\"$code'request PTS!无需处理：应用或其用户取消了请求。.
        ! L\"12\"$code*httpStatus PTS!我们无法确定您的验证码是否已发送。.
        ! D&12\"$code*httpStatus PTK%在重新获取验证码之前，请先查看收件箱和垃圾邮件文件夹。如果您使用的是公共 Wi-Fi，请确认已连接网络并已接受其使用条款。.
        \"\"T'12\"$code*httpStatus PT<响应的 HTTP 状态码为 V\"T[%，不是接口契约规定的成功响应（状态码为 200 且没有响应体）。响应可能来自强制门户（captive portal）或代理；无法确定验证码是否已发送。.
         W&12\"$code*httpStatus PT^%响应不是接口契约规定的成功响应（状态码为 200 且没有响应体）。响应可能来自强制门户（captive portal）或代理；无法确定验证码是否已发送。.
        \"\"C$12\"$code*httpStatus PTU!响应可能并非来自该服务；HTTP 状态码：V\"TP!。请检查代理、负载均衡器和地址。.
         J#12\"$code*httpStatus PTQ\"响应可能并非来自该服务。请检查代理、负载均衡器和地址。.
        ! G\"1'!$code PTY!此版本的应用无法与我们的服务配合使用。.
        !!Y#1'!$code PTD#请更新应用，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! V&1'!$code PTH&服务器要求加密图形验证的坐标点（其质询中含有 secretKey），而此客户端没有用于加密的 cipher。请为 SendClient 提供一个：AES-128，ECB 模式，PKCS#7 填充。.
        ! V\"1'!$code PTH\"请安排更新应用，或在服务器上关闭图形验证的加密。.
        ! O!1'!$code PTA!应用发送的信息不完整。.
        !!H$1'!$code PTS#请更新应用或刷新页面，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! N$1'!$code PT@$某个设备请求头缺失或为空。请在每个请求中发送 X-operating-sys-version、X-device-fingerprint 和 X-agent。.
        ! A$1'!$code PTS#请检查客户端是否发送了所有设备请求头，以及是否有代理删除了以 X- 开头的请求头。.
        ! O!1'!$code PTA!应用发送的信息不完整。.
        !!H$1'!$code PTS#请更新应用或刷新页面，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! I!1'!$code PT<client id 缺失或为空。.
        ! \\!1'!$code PTN!请检查客户端配置：缺少 client id。.
        ! K!1'!$code PT>您的登录状态已失效。.
        ! ?1'!$code PT2请重新登录。.
        ! G\"1'!$code PTY!ID 令牌无效或已过期。请让用户重新登录。.
        ! Y$1'!$code PTK$如果只影响个别用户，无需处理。如果影响大量用户，请核对各服务器的时钟，并检查 ID 令牌的有效期。.
        ! K!1'!$code PT>您的登录状态已失效。.
        ! ?1'!$code PT2请重新登录。.
        ! J\"1'!$code PT\\!会话令牌无效或已过期。请让用户重新登录。.
        ! X$1'!$code PTJ$如果只影响个别用户，无需处理。如果影响大量用户，请检查会话的有效期，以及会话存储是否被清空。.
        ! E!1'!$code PT8拼图验证未通过。.
        ! H!1'!$code PT;请用新的拼图重试。.
        ! D\"1'!$code PTV!图形验证未通过。请获取新的图形验证。.
        ! R$1'!$code PTD$如果只影响个别用户，无需处理。如果此类错误骤增，可能是遭到攻击，或图形验证页面出现故障。.
        ! K!1'!$code PT>我们未能发送验证码。.
        !!W$1'!$code PTB$请检查邮箱地址或手机号，等待一分钟后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! M\"1'!$code PT_!服务器无法发送验证码。请检查网关及其配额。.
        ! B#1'!$code PTT\"请检查网关是否已启用、配额是否已用完，以及凭据是否有效。.
        ! O!1'!$code PTA!验证码不正确或已过期。.
        ! V\"1'!$code PTH\"请输入最新一条消息中的验证码，或重新获取验证码。.
        ! K!1'!$code PT>验证码错误或已失效。.
        ! R$1'!$code PTD$如果只影响个别用户，无需处理。如果此类错误骤增，可能是有人在猜测验证码，或邮件送达延迟。.
        ! O!1'!$code PTA!登录用时过长或被中断。.
        ! ?1'!$code PT2请重新登录。.
        ! B#1'!$code PTT\"state_token 错误、已过期，或属于另一次登录。请重新开始登录。.
        ! E&1'!$code PTW%如果只影响个别用户，无需处理。如果影响大量用户，请检查登录的最长允许时间，以及同一次登录的各个请求是否到达了不同的服务器。.
        ! Z!1?#$code)parameter-parameterName PT5缺少部分信息。.
        \"$C#1?#$code)parameter-parameterName PT,还缺少：V$TM!。请填写或完成此项，然后重试。.
        !N$1?#$code)parameter-parameterName PTA#请填写所有项目后重试。如果没有空白项，请联系客服，并提供错误代码 V T#。.
        \"\"N#1?#$code)parameter-parameterName PT3请求头或字段 V\"TQ! 缺失或为空。请发送该项并提供值。.
         W#1?#$code)parameter-parameterName PTQ\"某个必需的请求头或字段缺失或为空。请发送该项并提供值。.
        \"\"T#1?#$code)parameter-parameterName PTB!请检查客户端是否发送了 V\"TG!，以及是否有代理将其删除。.
         U$1?#$code)parameter-parameterName PTO#请检查客户端是否发送了所有必需的请求头和字段，以及是否有代理删除了请求头。.
        ! Z!1?#$code)parameter-parameterName PT5部分信息无效。.
        \"&N%1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%email]!TY!请检查邮箱地址是否拼写正确，然后重试。.*N!T/此项无效：V$T8。请检查后重试。.
         S\"1?#$code)parameter-parameterName PTM!请检查您输入的内容，然后重试。.
        \"\"F'1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyN#TJ#请求体不符合要求。请发送一个 JSON 对象：UTF-8 编码，键不重复，不超过 16 KiB。.*V!T3请求头或字段 V!T< 的格式不符合要求。.
         Y\"1?#$code)parameter-parameterName PTS!某个请求头或字段的格式不符合要求。.
        ! K'1?#$code)parameter-parameterName PTE&请将客户端发送的内容与 API 文档对照；面向开发者的说明中列出了具体的请求头或字段。如果只涉及某一个客户端版本，则很可能是该版本的缺陷。.
        ! W!1/\"$code'missing PTA!应用发送的信息不完整。.
        !!P$1/\"$code'missing PTS#请更新应用或刷新页面，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        \"\"^$1/\"$code'missing PTG!以下设备请求头缺失或为空：V\"T\\\"。请在每个请求中发送 X-operating-sys-version、X-device-fingerprint 和 X-agent。.
         V$1/\"$code'missing PT@$某个设备请求头缺失或为空。请在每个请求中发送 X-operating-sys-version、X-device-fingerprint 和 X-agent。.
        ! I$1/\"$code'missing PTS#请检查客户端是否发送了所有设备请求头，以及是否有代理删除了以 X- 开头的请求头。.
        ! A\"1'!$code PTS!我们无法确认此请求是由应用发出的。.
        !!H$1'!$code PTS#请更新应用或刷新页面，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! Y\"1'!$code PTK\"服务器无法解密请求的签名。请检查应用的密钥和算法。.
        ! \\\"1'!$code PTN\"请核对双方的应用密钥，以及签名所用的算法和字符编码。.
        \"\"V#1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token;T8拼图验证已过期。.*8T5此步骤已过期。.
         V!1;#$code'subject+subjectName PT5此步骤已过期。.
        \"\"\\$1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenZ!TV!请重新完成拼图验证，然后获取验证码。.*>T;请重新进行此步骤。.
         \\!1;#$code'subject+subjectName PT;请重新进行此步骤。.
        \"\"F)1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenG%TC%captcha_token 未知、已使用或已过期，或者属于另一个邮箱地址。其有效期为 180 秒，且只能使用一次；请完成新的图形验证。.*Z!V!TT! 未知、已使用或已过期。请重新获取。.
         A#1;#$code'subject+subjectName PT_!某个令牌未知、已使用或已过期。请重新获取。.
        ! D&1;#$code'subject+subjectName PTB%如果只影响个别用户，无需处理。如果影响大量用户，请核对各服务器的时钟，并确认所有服务器共用同一个状态数据库。.
        ! @\"1?#$code)parameter-parameterName PT;此应用出了点问题。.
        !!K$1?#$code)parameter-parameterName PT^\"请返回并重新开始。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        \"\"E#1?#$code)parameter-parameterName PV\"T]! 的值不在允许的取值范围内。值区分大小写。.
         N#1?#$code)parameter-parameterName PTH\"某个参数的值不在允许的取值范围内。值区分大小写。.
        ! L$1?#$code)parameter-parameterName PTF#请检查是哪个客户端版本发送了该值；面向开发者的说明中列出了具体字段。.
        ! @\"1?#$code)parameter-parameterName PT;此应用出了点问题。.
        !!@%1?#$code)parameter-parameterName PTS#请更新应用或刷新页面，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        \"\"\\\"1?#$code)parameter-parameterName PV\"TT! 的值的 JSON 类型错误。请发送字符串。.
         \\\"1?#$code)parameter-parameterName PTV!某个值的 JSON 类型错误。请发送字符串。.
        ! U$1?#$code)parameter-parameterName PTO#请检查是哪个客户端版本发送了错误的类型；面向开发者的说明中列出了具体字段。.
        ! K!1'!$code PT>我们的服务目前繁忙。.
        ! M\"1'!$code PT_!请过几分钟再试。此问题与您输入的内容无关。.
        ! I$1'!$code PT[#服务器目前无法处理该请求。稍后发送同一请求可能会成功；请逐次延长重试前的等待时间。.
        ! R$1'!$code PTD$请查看服务在同一时间的日志：是否磁盘已满、审计日志被锁定、负载过高，或后端服务没有响应。.
        ! H!1'!$code PT;此登录方式不可用。.
        ! ^!1'!$code PTP!请选择其他登录方式，或联系客服。.
        ! E#1'!$code PTW\"服务器中不存在该请求所引用的认证配置。需由管理员进行设置。.
        ! Q#1'!$code PTC#请在控制台中检查认证源：某个客户端仍在使用的认证源已被删除或停用。.
        ! O!1'!$code PTA!我们的服务出了点问题。.
        !!P#1'!$code PT[\"请过几分钟再试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! A\"1'!$code PTS!服务器无法读取企业中心的全局配置。.
        ! Q#1'!$code PTC#请在控制台中检查企业中心的全局配置，并检查服务器数据库的运行状况。.
        ! O!1'!$code PTA!我们的服务出了点问题。.
        !!P#1'!$code PT[\"请过几分钟再试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! ^!1'!$code PTP!服务器无法读取国际电话区号配置。.
        ! A\"1'!$code PTS!请在控制台中检查国际电话区号配置。.
        ! K!1'!$code PT>我们无法识别此应用。.
        !!H$1'!$code PTS#请更新应用或刷新页面，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! I#1'!$code PT[\"所发送的 X-client-id 没有对应的已注册应用。请与控制台中的值核对。.
        ! [#1'!$code PTM#请将客户端发送的 X-client-id 与控制台中的应用核对；该应用可能已被删除或停用。.
          ! O!1'!$code PTA!请求所指的用户不存在。.
        ! V%1'!$code PTH%请在控制台中检查该用户是否存在、是否处于启用状态，以及是否在该应用的适用范围内。请勿向身份未经核实的人透露结果。.
        ! U!1'!$code PTG!我们尚未完成此应用的设置。.
        !!]!1'!$code PTH!请联系客服，并提供错误代码 V T#。.
        ! S\"1'!$code PTE\"该应用在服务器上没有私钥。需由管理员创建私钥。.
        ! ^!1'!$code PTP!请在控制台中为该应用创建密钥对。.
        ! G\"1?#$code)interface-interfaceName PTA!我们的服务出了点问题。.
        !!H$1?#$code)interface-interfaceName PT[\"请过几分钟再试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        \"\"I\"1?#$code)interface-interfaceName PT6服务器调用接口 V\"T* 失败。.
         J\"1?#$code)interface-interfaceName PTD!服务器调用其他接口失败。.
        \"\"T#1?#$code)interface-interfaceName PT0请检查接口 V\"TZ! 的运行状况，以及通往该接口的网络路径。.
         C$1?#$code)interface-interfaceName PT]\"请检查服务器所调用接口的运行状况，以及通往这些接口的网络路径。.
        ! G\"1'!$code PTY!此社交账号尚未与我们服务中的账号绑定。.
        ! K#1'!$code PT]\"请在我们的服务中将此社交账号绑定到您的已有账号，或注册新账号。.
        ! S\"1'!$code PTE\"该社交账号未绑定用户。请提供绑定或注册的选项。.
        ! W#1'!$code PTI#通常无需处理。如果用户表示该账号此前已绑定，请在控制台中检查绑定关系。.
        ! M#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTV!由于登录失败次数过多，暂时无法登录。.
        #0U$1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i PT'请在 W!$T@\" 分钟后重试。如果您忘记了密码，请重置密码。.
        (H'1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#\"n!0I\"TE\"您现在可以重试。如果您忘记了密码，请重置密码。.*M\"T'请在 W!#T]! 秒后重试。如果您忘记了密码，请重置密码。.
         V#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT_!请稍后重试。如果您忘记了密码，请重置密码。.
        \"&J$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT_!用户因登录失败次数过多而被锁定；剩余时间：V\"T% 分 V$T' 秒。.
         G#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTP!用户因登录失败次数过多而被锁定。.
        ! A&1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTJ$管理员可以在控制台中解锁该用户。请查看失败的登录是来自同一个网络地址，还是来自多个网络地址。.
        ! O!1'!$code PTA!我们的服务出了点问题。.
        !!P#1'!$code PT[\"请过几分钟再试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        ! R!1'!$code PTD!服务器无法读取密码策略。.
        ! B#1'!$code PTT\"请在控制台中检查密码策略，并检查服务器数据库的运行状况。.
        ! R!14\"$code,attemptsLeft PT8登录信息不正确。.
        \"\"N&1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!\"n!0F\"TB\"您的尝试次数已用完。请重置密码，或联系客服。.*P\"T@\"请检查您输入的内容，然后重试。您还可以尝试 W!!T' 次。.
         H\"14\"$code,attemptsLeft PTM!请检查您输入的内容，然后重试。.
        \"\"R\"14\"$code,attemptsLeft PTP!用户名或密码错误；剩余尝试次数：V\"T#。.
         U!14\"$code,attemptsLeft PT;用户名或密码错误。.
        ! H%14\"$code,attemptsLeft PTM$如果只影响个别用户，无需处理。如果大量用户的此类错误骤增，可能是有人在使用窃取的密码进行攻击。.
        ! S\"1J!$$code*retryAfter+waitSeconds+waitMinutes PTA!短时间内尝试次数过多。.
        #(X&1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i PT'请在 W!#TH$ 分钟后重试。如果您在等待验证码，请查看收件箱和垃圾邮件文件夹，并检查邮箱地址是否拼写正确。.
        $S+1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"\"n!0Q$TM$您现在可以重试。如果您在等待验证码，请查看收件箱和垃圾邮件文件夹，并检查邮箱地址是否拼写正确。.*U$T'请在 W!\"TE$ 秒后重试。如果您在等待验证码，请查看收件箱和垃圾邮件文件夹，并检查邮箱地址是否拼写正确。.
         Y%1J!$$code*retryAfter+waitSeconds+waitMinutes PTG$请稍后重试。如果您在等待验证码，请查看收件箱和垃圾邮件文件夹，并检查邮箱地址是否拼写正确。.
        \"\"_#1J!$$code*retryAfter+waitSeconds+waitMinutes PTF\"已达到上限；响应头 Retry-After 给出了需等待的秒数：V\"T#。.
         X#1J!$$code*retryAfter+waitSeconds+waitMinutes PTF\"已达到上限；响应头 Retry-After 给出了需等待的秒数。.
        ! B&1J!$$code*retryAfter+waitSeconds+waitMinutes PTP$如果只影响个别用户，无需处理。如果某个网络的用户全都受影响，请检查配置中的受信任代理和各项上限。.
        ! U!1'!$code PTG!拼图块没有放到正确的位置。.
        ! H!1'!$code PT;请用新的拼图重试。.
        ! B$1'!$code PTT#point_json 中的位置不是拼图块应在的位置。本次图形验证已作废；请获取新的图形验证。.
        ! R$1'!$code PTD$如果只影响个别用户，无需处理。如果此类错误骤增，可能是遭到攻击，或图形验证页面出现故障。.
        ! T!1,\"$code$path PTA!应用可能不是最新版本。.
        !!M$1,\"$code$path PTS#请更新应用或刷新页面，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        \"\"D\"1,\"$code$path PTJ!该方法和路径没有对应的端点：V\"T#。.
         ]!1,\"$code$path PTJ!该方法和路径没有对应的端点。.
        ! G#1,\"$code$path PTT\"请检查客户端使用的地址，以及该服务的前置代理的路径规则。.
        ! A\"1'!$code PTS!您输入的短信验证码不正确或已过期。.
        ! V\"1'!$code PTH\"请输入最新一条短信中的验证码，或重新获取验证码。.
        ! [!1'!$code PTM!输入的短信验证码错误或已失效。.
        ! R$1'!$code PTD$如果只影响个别用户，无需处理。如果此类错误骤增，可能是有人在猜测验证码，或消息送达延迟。.
        ! A\"1'!$code PTS!您输入的邮件验证码不正确或已过期。.
        ! V\"1'!$code PTH\"请输入最新一封邮件中的验证码，或重新获取验证码。.
        ! [!1'!$code PTM!输入的邮件验证码错误或已失效。.
        ! R$1'!$code PTD$如果只影响个别用户，无需处理。如果此类错误骤增，可能是有人在猜测验证码，或邮件送达延迟。.
        ! ?1'!$code PT2出了点问题。.
        !!D#1'!$code PTO\"请重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        !!A#1'!$code PT?客户端报告了错误代码 V TP!，该代码未收录在此错误代码表中。.
        !!M#1'!$code PT?客户端使用的错误代码 V T\\!，当前版本的 Errata 无法识别。请更新 Errata。.
        ! O!1'!$code PTA!我们的服务出了点问题。.
        !!D#1'!$code PTO\"请重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        !!T#1'!$code PT?服务器返回的错误代码 V TC\" 未收录在此错误代码表中。该代码属于 CIAM 系列。.
        !!T$1'!$code PT?服务器使用的错误代码 V TC#，当前版本的 Errata 无法识别。请在厂商文档中查询该代码，并更新 Errata。.
        ! O!1'!$code PTA!我们的服务出了点问题。.
        !!D#1'!$code PTO\"请重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        !!T#1'!$code PT?服务器返回的错误代码 V TC\" 未收录在此错误代码表中。该代码属于通用系列。.
        !!T$1'!$code PT?服务器使用的错误代码 V TC#，当前版本的 Errata 无法识别。请在厂商文档中查询该代码，并更新 Errata。.
        ! O!1'!$code PTA!我们未能为您完成登录。.
        !!D#1'!$code PTO\"请重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        !!T#1'!$code PT?服务器返回的错误代码 V TC\" 未收录在此错误代码表中。该代码属于登录系列。.
        !!T$1'!$code PT?服务器使用的错误代码 V TC#，当前版本的 Errata 无法识别。请在厂商文档中查询该代码，并更新 Errata。.
        ! K!1'!$code PT>我们未能发送验证码。.
        !!Q$1'!$code PT\\#请检查邮箱地址是否拼写正确，然后重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        !!T#1'!$code PT?服务器返回的错误代码 V TC\" 未收录在此错误代码表中。该代码属于发送系列。.
        !!M#1'!$code PT?服务器使用的错误代码 V T\\!，当前版本的 Errata 无法识别。请更新 Errata。.
        ! R!1'!$code PTD!我们暂时无法核对验证码。.
        !!S#1'!$code PT^\"请重新获取验证码。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        !!W#1'!$code PT?服务器返回的错误代码 V TF\" 未收录在此错误代码表中。该代码属于验证码系列。.
        !!T$1'!$code PT?服务器使用的错误代码 V TC#，当前版本的 Errata 无法识别。请在厂商文档中查询该代码，并更新 Errata。.
        ! ?1'!$code PT2出了点问题。.
        !!D#1'!$code PTO\"请重试。如果问题仍然存在，请联系客服，并提供错误代码 V T#。.
        !!V\"1'!$code PT?服务器返回的错误代码 V TE! 未收录在此错误代码表中。.
        !!T$1'!$code PT?服务器使用的错误代码 V TC#，当前版本的 Errata 无法识别。请在厂商文档中查询该代码，并更新 Errata。.
        ! 41\"  PT,邮箱地址.
        ! 41\"  PT,拼图验证.
        ! 11\"  PT)手机号.
        ! 11\"  PT)用户名.
        ! .1\"  PT&密码.
        ! 71\"  PT/验证码用途.

        """
    }
}
