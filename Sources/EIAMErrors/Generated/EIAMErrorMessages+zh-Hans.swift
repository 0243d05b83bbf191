// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let zhHans: MessageTable.Messages = [
        "ERRATA.CLIENT.*/developer": [
            TableMessage("1'!$code PTH!客户端遇到故障，错误代码为 V TA!，本目录未收录该代码。.", ["code"]),
        ],
        "ERRATA.CLIENT.*/user": [
            TableMessage("1\"  PT5请求未能完成。."),
        ],
        "ERRATA.CLIENT.*/advice": [
            TableMessage("1'!$code PTL\"请重试。如果问题持续出现，请联系客服并提供错误代码 V T#。.", ["code"]),
        ],
        "ERRATA.CLIENT.1001/developer": [
            TableMessage("1\"  PTO#无法与服务器建立连接，或连接在收到应答之前中断。无法确定请求是否已被执行。."),
        ],
        "ERRATA.CLIENT.1001/user": [
            TableMessage("1\"  PTA!我们无法连接到服务器。."),
        ],
        "ERRATA.CLIENT.1001/advice": [
            TableMessage("1\"  PTM!请检查您的网络连接，然后重试。."),
        ],
        "ERRATA.CLIENT.1002/developer": [
            TableMessage("1\"  PTB\"服务器未及时应答。无法确定请求是否已被执行。."),
        ],
        "ERRATA.CLIENT.1002/user": [
            TableMessage("1\"  PT>服务器应答时间过长。."),
        ],
        "ERRATA.CLIENT.1002/advice": [
            TableMessage("1\"  PTQ\"请先等待一分钟并查看您的收件箱，然后再重新获取验证码。."),
        ],
        "ERRATA.CLIENT.1003/developer": [
            TableMessage("1-!*httpStatus PT[!收到的应答不在接口约定之内；HTTP 状态码为V TP!。应答的可能是代理或其他服务器。.", ["httpStatus"]),
            TableMessage("1\"  PTW\"收到的应答不在接口约定之内。应答的可能是代理或其他服务器。."),
        ],
        "ERRATA.CLIENT.1003/user": [
            TableMessage("1\"  PTA!无法理解服务器的应答。."),
        ],
        "ERRATA.CLIENT.1003/advice": [
            TableMessage("1\"  PTQ\"请重试。如果您正在使用公共网络，请确认您已登录该网络。."),
        ],
        "ERRATA.CLIENT.1004/developer": [
            TableMessage("1\"  PTK\"该次请求无法写入调用方的审计台账，因此未发送请求。."),
        ],
        "ERRATA.CLIENT.1004/user": [
            TableMessage("1\"  PT;此应用出现了问题。."),
        ],
        "ERRATA.CLIENT.1004/advice": [
            TableMessage("1\"  PTH\"请在几分钟后重试。如果问题持续出现，请联系客服。."),
        ],
        "IDAAS.SDK.*/developer": [
            TableMessage("1'!$code PT?服务器返回了错误代码 V T_!，本目录未收录该代码。该代码属于 CIAM 系列。.", ["code"]),
        ],
        "IDAAS.SDK.*/user": [
            TableMessage("1\"  PT>我们这边出现了问题。."),
        ],
        "IDAAS.SDK.*/advice": [
            TableMessage("1'!$code PTL\"请重试。如果问题持续出现，请联系客服并提供错误代码 V T#。.", ["code"]),
        ],
        "IDAAS.SDK.PARAM.0001/developer": [
            TableMessage("1\"  PT@$某个设备请求头缺失或为空。请在每个请求中发送 X-operating-sys-version、X-device-fingerprint 和 X-agent。."),
        ],
        "IDAAS.SDK.PARAM.0001/user": [
            TableMessage("1\"  PTA!我们无法识别您的设备。."),
        ],
        "IDAAS.SDK.PARAM.0001/advice": [
            TableMessage("1\"  PTP!请更新应用或刷新页面，然后重试。."),
        ],
        "IDAAS.SDK.PARAM.0002/developer": [
            TableMessage("1\"  PT<client id 缺失或为空。."),
        ],
        "IDAAS.SDK.PARAM.0002/user": [
            TableMessage("1\"  PT\\!由于缺少部分信息，我们无法发送您的请求。."),
        ],
        "IDAAS.SDK.PARAM.0002/advice": [
            TableMessage("1\"  PTP!请更新应用或刷新页面，然后重试。."),
        ],
        "IDAAS.SDK.PARAM.0016/developer": [
            TableMessage("1\"  PTG\"ID 令牌（ID token）无效或已过期。请让用户重新登录。."),
        ],
        "IDAAS.SDK.PARAM.0016/user": [
            TableMessage("1\"  PT>您的登录状态已失效。."),
        ],
        "IDAAS.SDK.PARAM.0016/advice": [
            TableMessage("1\"  PT2请重新登录。."),
        ],
        "IDAAS.SDK.PARAM.0023/developer": [
            TableMessage("1\"  PTO\"会话令牌（session token）无效或已过期。请让用户重新登录。."),
        ],
        "IDAAS.SDK.PARAM.0023/user": [
            TableMessage("1\"  PT>您的登录状态已失效。."),
        ],
        "IDAAS.SDK.PARAM.0023/advice": [
            TableMessage("1\"  PT2请重新登录。."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/developer": [
            TableMessage("1\"  PTV!图形验证未通过。请获取新的图形验证。."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/user": [
            TableMessage("1\"  PT8图形验证未通过。."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/advice": [
            TableMessage("1\"  PT;请使用新图片重试。."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/developer": [
            TableMessage("1\"  PT_!服务器无法发送验证码。请检查网关及其配额。."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/user": [
            TableMessage("1\"  PT8验证码未能发送。."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/advice": [
            TableMessage("1\"  PT>请等待一分钟后重试。."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/developer": [
            TableMessage("1\"  PT>验证码错误或已失效。."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/user": [
            TableMessage("1\"  PT5验证码不正确。."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/advice": [
            TableMessage("1\"  PTQ\"请查看最新的消息并输入其中的验证码，或重新获取验证码。."),
        ],
        "IDAAS.SDK.COMMON.1007/developer": [
            TableMessage("1\"  PTE\"state_token 错误或属于另一次登录。请重新开始登录。."),
        ],
        "IDAAS.SDK.COMMON.1007/user": [
            TableMessage("1\"  PTA!登录用时过长或被中断。."),
        ],
        "IDAAS.SDK.COMMON.1007/advice": [
            TableMessage("1\"  PT8请从头重新开始。."),
        ],
        "SDK.COMMON.*/developer": [
            TableMessage("1'!$code PT?服务器返回了错误代码 V T_!，本目录未收录该代码。该代码属于公共系列。.", ["code"]),
        ],
        "SDK.COMMON.*/user": [
            TableMessage("1\"  PT>我们这边出现了问题。."),
        ],
        "SDK.COMMON.*/advice": [
            TableMessage("1'!$code PTL\"请重试。如果问题持续出现，请联系客服并提供错误代码 V T#。.", ["code"]),
        ],
        "SDK.COMMON.1001/developer": [
            TableMessage("1,!)parameter PT3请求头或字段 V TQ! 缺失或为空。请发送该项并提供值。.", ["parameter"]),
            TableMessage("1\"  PTQ\"某个必需的请求头或字段缺失或为空。请发送该项并提供值。."),
        ],
        "SDK.COMMON.1001/user": [
            TableMessage("1\"  PT\\!由于缺少部分信息，我们无法发送您的请求。."),
        ],
        "SDK.COMMON.1001/advice": [
            TableMessage("1\"  PTC#请填写每一项内容，然后重试。如果没有空白项，请更新应用或联系客服。."),
        ],
        "SDK.COMMON.1002/developer": [
            TableMessage("1,!)parameter PT3请求头或字段 V TC$ 的格式不符合要求。如果是 body，请发送一个采用 UTF-8 编码、键不重复且不超过16 KiB 的 JSON 对象。.", ["parameter"]),
            TableMessage("1\"  PTS!某个请求头或字段的格式不符合要求。."),
        ],
        "SDK.COMMON.1002/user": [
            TableMessage("1\"  PTJ!您输入的某项内容格式不正确。."),
        ],
        "SDK.COMMON.1002/advice": [
            TableMessage("1\"  PTH\"请检查您的电子邮箱地址是否有输入错误，然后重试。."),
        ],
        "SDK.COMMON.1003/developer": [
            TableMessage("1*!'missing PTG!以下设备请求头缺失或为空：V T\\\"。请在每个请求中发送 X-operating-sys-version、X-device-fingerprint 和 X-agent。.", ["missing"]),
            TableMessage("1\"  PT@$某个设备请求头缺失或为空。请在每个请求中发送 X-operating-sys-version、X-device-fingerprint 和 X-agent。."),
        ],
        "SDK.COMMON.1003/user": [
            TableMessage("1\"  PTA!我们无法识别您的设备。."),
        ],
        "SDK.COMMON.1003/advice": [
            TableMessage("1\"  PTP!请更新应用或刷新页面，然后重试。."),
        ],
        "SDK.COMMON.1004/developer": [
            TableMessage("1\"  PTK\"服务器无法解密请求的签名。请检查应用的密钥和算法。."),
        ],
        "SDK.COMMON.1004/user": [
            TableMessage("1\"  PTM!我们无法确认您的请求是否真实。."),
        ],
        "SDK.COMMON.1004/advice": [
            TableMessage("1\"  PTQ\"请更新应用，然后重试。如果再次出现此问题，请联系客服。."),
        ],
        "SDK.COMMON.1005/developer": [
            TableMessage("1*!'subject PV TY% 未知、已使用或已过期，或者属于另一个邮箱地址。图形验证令牌（captcha token）的有效期为180秒，且只能使用一次；请通过新的图形验证。.", ["subject"]),
            TableMessage("1\"  PTE\"某个令牌未知、已使用或已过期。请获取新的令牌。."),
        ],
        "SDK.COMMON.1005/user": [
            TableMessage("1\"  PT8安全验证已失效。."),
        ],
        "SDK.COMMON.1005/advice": [
            TableMessage("1\"  PT\\!请重新完成图形验证，然后获取新的验证码。."),
        ],
        "SDK.COMMON.1006/developer": [
            TableMessage("1,!)parameter PV TQ! 的值不是允许的值。值区分大小写。.", ["parameter"]),
            TableMessage("1\"  PT\\!某个参数的值不是允许的值。值区分大小写。."),
        ],
        "SDK.COMMON.1006/user": [
            TableMessage("1\"  PT>我们无法理解此请求。."),
        ],
        "SDK.COMMON.1006/advice": [
            TableMessage("1\"  PTW\"请返回并重新开始。如果问题持续出现，请更新应用或联系客服。."),
        ],
        "SDK.COMMON.1007/developer": [
            TableMessage("1,!)parameter PV TT! 的值的 JSON 类型错误。请发送字符串。.", ["parameter"]),
            TableMessage("1\"  PTV!某个值的 JSON 类型错误。请发送字符串。."),
        ],
        "SDK.COMMON.1007/user": [
            TableMessage("1\"  PT>我们无法理解此请求。."),
        ],
        "SDK.COMMON.1007/advice": [
            TableMessage("1\"  PTP!请更新应用或刷新页面，然后重试。."),
        ],
        "SDK.COMMON.1008/developer": [
            TableMessage("1\"  PT[#服务器现在无法处理该请求。稍后发送同一请求可能会成功；请逐次延长重试前的等待时间。."),
        ],
        "SDK.COMMON.1008/user": [
            TableMessage("1\"  PT>我们的服务目前繁忙。."),
        ],
        "SDK.COMMON.1008/advice": [
            TableMessage("1\"  PT_!请等待几分钟后重试。您输入的内容没有错误。."),
        ],
        "SDK.COMMON.1009/developer": [
            TableMessage("1\"  PTT\"服务器不认识请求所引用的认证配置。必须由管理员进行设置。."),
        ],
        "SDK.COMMON.1009/user": [
            TableMessage("1\"  PT;此登录方式不可用。."),
        ],
        "SDK.COMMON.1009/advice": [
            TableMessage("1\"  PTP!请选择其他登录方式，或联系客服。."),
        ],
        "SDK.COMMON.1010/developer": [
            TableMessage("1\"  PTS!服务器无法读取企业中心的全局配置。."),
        ],
        "SDK.COMMON.1010/user": [
            TableMessage("1\"  PT>我们这边出现了问题。."),
        ],
        "SDK.COMMON.1010/advice": [
            TableMessage("1\"  PTH\"请在几分钟后重试。如果问题持续出现，请联系客服。."),
        ],
        "SDK.COMMON.1011/developer": [
            TableMessage("1\"  PTJ!服务器无法读取国际区号配置。."),
        ],
        "SDK.COMMON.1011/user": [
            TableMessage("1\"  PT>我们这边出现了问题。."),
        ],
        "SDK.COMMON.1011/advice": [
            TableMessage("1\"  PTH\"请在几分钟后重试。如果问题持续出现，请联系客服。."),
        ],
        "SDK.COMMON.1012/developer": [
            TableMessage("1\"  PTG#所发送的 X-client-id 没有对应的已注册应用。请将其与控制台中的值进行比较。."),
        ],
        "SDK.COMMON.1012/user": [
            TableMessage("1\"  PTP!此应用尚未设置发送验证码的功能。."),
        ],
        "SDK.COMMON.1012/advice": [
            TableMessage("1\"  PT_!请更新应用。如果仍然无法使用，请联系客服。."),
        ],
        "SDK.COMMON.1013/developer": [
            TableMessage("1\"  PTM!没有与请求所指内容对应的用户。."),
        ],
        "SDK.COMMON.1013/user": [
            TableMessage("1\"  PTS!我们无法使用这些信息完成您的请求。."),
        ],
        "SDK.COMMON.1013/advice": [
            TableMessage("1\"  PT_!请检查您输入的内容，然后重试，或联系客服。."),
        ],
        "SDK.COMMON.1014/developer": [
            TableMessage("1\"  PTH\"该应用在服务器上没有私钥。必须由管理员创建私钥。."),
        ],
        "SDK.COMMON.1014/user": [
            TableMessage("1\"  PT>此应用尚未设置完成。."),
        ],
        "SDK.COMMON.1014/advice": [
            TableMessage("1\"  PT2请联系客服。."),
        ],
        "SDK.LOGIN.*/developer": [
            TableMessage("1'!$code PT?服务器返回了错误代码 V T_!，本目录未收录该代码。该代码属于登录系列。.", ["code"]),
        ],
        "SDK.LOGIN.*/user": [
            TableMessage("1\"  PT2您未能登录。."),
        ],
        "SDK.LOGIN.*/advice": [
            TableMessage("1'!$code PTL\"请重试。如果问题持续出现，请联系客服并提供错误代码 V T#。.", ["code"]),
        ],
        "SDK.LOGIN.1001/developer": [
            TableMessage("1,!)interface PT9服务器在调用接口 V T- 时失败。.", ["interface"]),
            TableMessage("1\"  PTM!服务器在调用另一个接口时失败。."),
        ],
        "SDK.LOGIN.1001/user": [
            TableMessage("1\"  PT>我们这边出现了问题。."),
        ],
        "SDK.LOGIN.1001/advice": [
            TableMessage("1\"  PTH\"请在几分钟后重试。如果问题持续出现，请联系客服。."),
        ],
        "SDK.LOGIN.1002/developer": [
            TableMessage("1\"  PTH\"该社交账号未绑定到用户。请提供绑定或注册的选项。."),
        ],
        "SDK.LOGIN.1002/user": [
            TableMessage("1\"  PT>此社交账号尚未绑定。."),
        ],
        "SDK.LOGIN.1002/advice": [
            TableMessage("1\"  PT\\!请将其绑定到您已有的账号，或创建新账号。."),
        ],
        "SDK.LOGIN.1003/developer": [
            TableMessage("12\"'minutes'seconds PT_!用户因登录失败次数过多而被锁定；剩余时间：V T#分V\"T&秒。.", ["minutes", "seconds"]),
            TableMessage("1\"  PTP!用户因登录失败次数过多而被锁定。."),
        ],
        "SDK.LOGIN.1003/user": [
            TableMessage("1\"  PTV!由于失败次数过多，登录已被暂时锁定。."),
        ],
        "SDK.LOGIN.1003/advice": [
            TableMessage("12\"'minutes'seconds PT)请等待V T#分V\"TA!秒后重试，或重置密码。.", ["minutes", "seconds"]),
            TableMessage("1\"  PTS!请等待一段时间后重试，或重置密码。."),
        ],
        "SDK.LOGIN.1004/developer": [
            TableMessage("1\"  PTD!服务器无法读取密码策略。."),
        ],
        "SDK.LOGIN.1004/user": [
            TableMessage("1\"  PT>我们这边出现了问题。."),
        ],
        "SDK.LOGIN.1004/advice": [
            TableMessage("1\"  PTH\"请在几分钟后重试。如果问题持续出现，请联系客服。."),
        ],
        "SDK.LOGIN.1005/developer": [
            TableMessage("1/!,attemptsLeft PTP!用户名或密码错误；剩余尝试次数：V T#。.", ["attemptsLeft"]),
            TableMessage("1\"  PT;用户名或密码错误。."),
        ],
        "SDK.LOGIN.1005/user": [
            TableMessage("1\"  PT>用户名或密码不正确。."),
        ],
        "SDK.LOGIN.1005/advice": [
            TableMessage("1/!,attemptsLeft PTB\"请检查用户名和密码，然后重试。剩余尝试次数：V T#。.", ["attemptsLeft"]),
            TableMessage("1\"  PTM!请检查用户名和密码，然后重试。."),
        ],
        "SDK.SEND.*/developer": [
            TableMessage("1'!$code PT?服务器返回了错误代码 V T_!，本目录未收录该代码。该代码属于发送系列。.", ["code"]),
        ],
        "SDK.SEND.*/user": [
            TableMessage("1\"  PT8验证码未能发送。."),
        ],
        "SDK.SEND.*/advice": [
            TableMessage("1'!$code PTL\"请重试。如果问题持续出现，请联系客服并提供错误代码 V T#。.", ["code"]),
        ],
        "SDK.SEND.1001/developer": [
            TableMessage("1-!*retryAfter PTF\"已达到上限；响应头 Retry-After 给出需要等待的秒数：V T#。.", ["retryAfter"]),
            TableMessage("1\"  PTF\"已达到上限；响应头 Retry-After 给出需要等待的秒数。."),
        ],
        "SDK.SEND.1001/user": [
            TableMessage("1\"  PTS!您在短时间内获取验证码的次数过多。."),
        ],
        "SDK.SEND.1001/advice": [
            TableMessage("1-!*retryAfter PTK\"请在收件箱和垃圾邮件文件夹中查找最近一次的验证码。V T>秒后您可以重新获取。.", ["retryAfter"]),
            TableMessage("1\"  PTI#请在收件箱和垃圾邮件文件夹中查找最近一次的验证码。稍后您可以重新获取。."),
        ],
        "SDK.SEND.1002/developer": [
            TableMessage("1\"  PT]#point_json 中的位置不是拼图块应在的位置。本次验证已用过，不能再用；请获取新的图形验证。."),
        ],
        "SDK.SEND.1002/user": [
            TableMessage("1\"  PTG!拼图块没有放在正确的位置。."),
        ],
        "SDK.SEND.1002/advice": [
            TableMessage("1\"  PT;请使用新图片重试。."),
        ],
        "SDK.SEND.1003/developer": [
            TableMessage("1'!$path PT0方法和路径 V T9 没有对应的接口。.", ["path"]),
            TableMessage("1\"  PTJ!此方法和路径没有对应的接口。."),
        ],
        "SDK.SEND.1003/user": [
            TableMessage("1\"  PT5此功能不可用。."),
        ],
        "SDK.SEND.1003/advice": [
            TableMessage("1\"  PT_!请更新应用。如果仍然无法使用，请联系客服。."),
        ],
        "SDK.SMS.*/developer": [
            TableMessage("1'!$code PT?服务器返回了错误代码 V TB\"，本目录未收录该代码。该代码属于验证码系列。.", ["code"]),
        ],
        "SDK.SMS.*/user": [
            TableMessage("1\"  PT8无法核对验证码。."),
        ],
        "SDK.SMS.*/advice": [
            TableMessage("1'!$code PT[\"请重新获取验证码。如果问题持续出现，请联系客服并提供错误代码 V T#。.", ["code"]),
        ],
        "SDK.SMS.1005/developer": [
            TableMessage("1\"  PTJ!短信中的验证码错误或已失效。."),
        ],
        "SDK.SMS.1005/user": [
            TableMessage("1\"  PTA!短信中的验证码不正确。."),
        ],
        "SDK.SMS.1005/advice": [
            TableMessage("1\"  PTQ\"请查看最新的短信并输入其中的验证码，或重新获取验证码。."),
        ],
        "SDK.SMS.1006/developer": [
            TableMessage("1\"  PTJ!邮件中的验证码错误或已失效。."),
        ],
        "SDK.SMS.1006/user": [
            TableMessage("1\"  PTA!邮件中的验证码不正确。."),
        ],
        "SDK.SMS.1006/advice": [
            TableMessage("1\"  PTQ\"请查看最新的邮件并输入其中的验证码，或重新获取验证码。."),
        ],
        "*/developer": [
            TableMessage("1'!$code PT?服务器返回了错误代码 V TA!，本目录未收录该代码。.", ["code"]),
        ],
        "*/user": [
            TableMessage("1\"  PT2出现了问题。."),
        ],
        "*/advice": [
            TableMessage("1'!$code PTL\"请重试。如果问题持续出现，请联系客服并提供错误代码 V T#。.", ["code"]),
        ],
    ]
}
