// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

/// The codes of the catalogue.
enum EIAMErrorDefinitions {
    static let all: [CodeDefinition] = [
        CodeDefinition(
            code: "ERRATA.CLIENT.1001",
            name: "serverNotReached",
            status: 0,
            retry: .later,
            parameters: [.init("request", .string)]
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1002",
            name: "answerTimedOut",
            status: 0,
            retry: .later,
            parameters: [.init("request", .string)]
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1003",
            name: "replyNotUnderstood",
            status: 0,
            retry: .never,
            parameters: [.init("httpStatus", .int), .init("request", .string)]
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1004",
            name: "attemptNotRecorded",
            status: 0,
            retry: .later
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1005",
            name: "deviceOffline",
            status: 0,
            retry: .later
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1006",
            name: "connectionNotSecure",
            status: 0,
            retry: .afterFix
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1007",
            name: "connectionLost",
            status: 0,
            retry: .later,
            parameters: [.init("request", .string)]
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1008",
            name: "serviceUnavailable",
            status: 0,
            retry: .later,
            parameters: [.init("httpStatus", .int), .init("request", .string), .init("retryAfter", .seconds, waitSeconds: 1)]
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1009",
            name: "requestCancelled",
            status: 0,
            retry: .later,
            parameters: [.init("request", .string)]
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1010",
            name: "sendNotConfirmed",
            status: 0,
            retry: .later,
            parameters: [.init("httpStatus", .int)]
        ),
        CodeDefinition(
            code: "ERRATA.CLIENT.1011",
            name: "captchaCipherMissing",
            status: 0,
            retry: .never
        ),
        CodeDefinition(
            code: "IDAAS.SDK.PARAM.0001",
            name: "ciamDeviceInformationIncomplete",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "Device information is incomplete.",
            ],
            read: [
                ("en", "Device information is incomplete."),
            ]
        ),
        CodeDefinition(
            code: "IDAAS.SDK.PARAM.0002",
            name: "ciamClientBlank",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "clientId cannot be empty.",
            ],
            read: [
                ("en", "clientId cannot be empty."),
            ]
        ),
        CodeDefinition(
            code: "IDAAS.SDK.PARAM.0016",
            name: "ciamIdentityTokenInvalid",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "IdToken is invalid or expired.",
            ],
            read: [
                ("en", "IdToken is invalid or expired."),
            ]
        ),
        CodeDefinition(
            code: "IDAAS.SDK.PARAM.0023",
            name: "ciamSessionTokenInvalid",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "Invalid or expired session token.",
            ],
            read: [
                ("en", "Invalid or expired session token."),
            ]
        ),
        CodeDefinition(
            code: "IDAAS.SDK.CAPTCHA.0002",
            name: "ciamCaptchaFailed",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "Graphic verification failed.",
            ],
            read: [
                ("en", "Graphic verification failed."),
            ]
        ),
        CodeDefinition(
            code: "IDAAS.SDK.CAPTCHA.0006",
            name: "ciamCodeNotSent",
            status: 400,
            retry: .later,
            emit: [
                "en": "Failed to send verification code.",
            ],
            read: [
                ("en", "Failed to send verification code."),
            ]
        ),
        CodeDefinition(
            code: "IDAAS.SDK.CAPTCHA.0007",
            name: "ciamCodeIncorrect",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "Incorrect verification code.",
            ],
            read: [
                ("en", "Incorrect verification code."),
            ]
        ),
        CodeDefinition(
            code: "IDAAS.SDK.COMMON.1007",
            name: "ciamStateTokenInvalid",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "state_token parameter error.",
            ],
            read: [
                ("en", "state_token parameter error."),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1001",
            name: "parameterBlank",
            status: 400,
            retry: .afterFix,
            parameters: [.init("parameter", .field)],
            emit: [
                "en": "Parameter {parameter} cannot be left blank.",
                "zh": "参数 {parameter} 不能为空。",
            ],
            read: [
                ("en", "Parameter {parameter} cannot be left blank."),
                ("zh", "参数 {parameter} 不能为空。"),
                ("en", "Parameter {parameter} cannot be left blank"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1002",
            name: "parameterFormatIncorrect",
            status: 400,
            retry: .afterFix,
            parameters: [.init("parameter", .field)],
            emit: [
                "en": "The {parameter} parameter format is incorrect.",
                "zh": "参数 {parameter} 格式不正确。",
            ],
            read: [
                ("en", "The {parameter} parameter format is incorrect."),
                ("zh", "参数 {parameter} 格式不正确。"),
                ("en", "Parameter {parameter} format is incorrect"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1003",
            name: "deviceInformationIncomplete",
            status: 400,
            retry: .afterFix,
            parameters: [.init("missing", .string)],
            emit: [
                "en": "Device information is incomplete.",
                "zh": "设备信息不完整。",
            ],
            read: [
                ("en", "Device information is incomplete."),
                ("zh", "设备信息不完整。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1004",
            name: "signatureDecryptionFailed",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "Signature decryption error.",
                "zh": "签名解密错误。",
            ],
            read: [
                ("en", "Signature decryption error."),
                ("zh", "签名解密错误。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1005",
            name: "expired",
            status: 400,
            retry: .afterFix,
            parameters: [.init("subject", .field)],
            emit: [
                "en": "{subject} has expired.",
                "zh": "{subject} 已失效。",
            ],
            read: [
                ("en", "{subject} has expired."),
                ("zh", "{subject} 已失效。"),
                ("en", "The {subject} has failed"),
                ("en", "The {subject} has expired"),
                ("en", "{subject} has failed"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1006",
            name: "parameterInvalid",
            status: 400,
            retry: .afterFix,
            parameters: [.init("parameter", .field)],
            emit: [
                "en": "The {parameter} parameter error.",
                "zh": "参数 {parameter} 错误。",
            ],
            read: [
                ("en", "The {parameter} parameter error."),
                ("zh", "参数 {parameter} 错误。"),
                ("en", "{parameter} parameter error"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1007",
            name: "parameterTypeInvalid",
            status: 400,
            retry: .afterFix,
            parameters: [.init("parameter", .field)],
            emit: [
                "en": "The {parameter} parameter type error.",
                "zh": "参数 {parameter} 类型错误。",
            ],
            read: [
                ("en", "The {parameter} parameter type error."),
                ("zh", "参数 {parameter} 类型错误。"),
                ("en", "{parameter} parameter type error"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1008",
            name: "systemBusy",
            status: 500,
            retry: .later,
            emit: [
                "en": "The system is busy. Try again later.",
                "zh": "系统繁忙，请稍后再试。",
            ],
            read: [
                ("en", "The system is busy. Try again later."),
                ("zh", "系统繁忙，请稍后再试。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1009",
            name: "authenticationConfigurationUnknown",
            status: 400,
            retry: .never,
            emit: [
                "en": "Unknown authentication configuration.",
                "zh": "未知的认证配置。",
            ],
            read: [
                ("en", "Unknown authentication configuration."),
                ("zh", "未知的认证配置。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1010",
            name: "globalConfigurationUnavailable",
            status: 400,
            retry: .later,
            emit: [
                "en": "Failed to obtain the enterprise center global configuration.",
                "zh": "获取企业中心全局配置失败。",
            ],
            read: [
                ("en", "Failed to obtain the enterprise center global configuration."),
                ("zh", "获取企业中心全局配置失败。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1011",
            name: "areaCodeConfigurationUnavailable",
            status: 400,
            retry: .later,
            emit: [
                "en": "Failed to obtain the international area code configuration.",
                "zh": "获取国际区号配置失败。",
            ],
            read: [
                ("en", "Failed to obtain the international area code configuration."),
                ("zh", "获取国际区号配置失败。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1012",
            name: "clientUnknown",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "X-client-id is incorrect, cannot find the corresponding application.",
                "zh": "X-client-id 不正确，找不到对应的应用。",
            ],
            read: [
                ("en", "X-client-id is incorrect, cannot find the corresponding application."),
                ("zh", "X-client-id 不正确，找不到对应的应用。"),
                ("en", "The x-client-ID is incorrect and the corresponding application cannot be found"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1013",
            name: "userNotFound",
            status: 400,
            retry: .never,
            presentAs: [.user: "SDK.LOGIN.1005"],
            emit: [
                "en": "Corresponding user not found.",
                "zh": "未找到对应的用户。",
            ],
            read: [
                ("en", "Corresponding user not found."),
                ("zh", "未找到对应的用户。"),
                ("en", "The corresponding user is not found"),
            ]
        ),
        CodeDefinition(
            code: "SDK.COMMON.1014",
            name: "applicationKeyNotFound",
            status: 400,
            retry: .never,
            emit: [
                "en": "Application private key not found.",
                "zh": "未找到应用私钥。",
            ],
            read: [
                ("en", "Application private key not found."),
                ("zh", "未找到应用私钥。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.LOGIN.1001",
            name: "interfaceCallFailed",
            status: 400,
            retry: .later,
            parameters: [.init("interface", .field)],
            emit: [
                "en": "Error calling interface {interface}.",
                "zh": "调用接口 {interface} 出错。",
            ],
            read: [
                ("en", "Error calling interface {interface}."),
                ("zh", "调用接口 {interface} 出错。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.LOGIN.1002",
            name: "userNotBound",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "User not bound.",
                "zh": "用户未绑定。",
            ],
            read: [
                ("en", "User not bound."),
                ("zh", "用户未绑定。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.LOGIN.1003",
            name: "userLocked",
            status: 400,
            retry: .later,
            parameters: [.init("minutes", .int, waitSeconds: 60), .init("seconds", .int, waitSeconds: 1)],
            emit: [
                "en": "The user has been locked due to too many unsuccessful login attempts. It will be unlocked in {minutes} minutes and {seconds} seconds.",
                "zh": "登录失败次数过多，用户已被锁定，将在 {minutes} 分 {seconds} 秒后解锁。",
            ],
            read: [
                ("en", "The user has been locked due to too many unsuccessful login attempts. It will be unlocked in {minutes} minutes and {seconds} seconds."),
                ("zh", "登录失败次数过多，用户已被锁定，将在 {minutes} 分 {seconds} 秒后解锁。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.LOGIN.1004",
            name: "passwordPolicyUnavailable",
            status: 400,
            retry: .later,
            emit: [
                "en": "Failed to obtain the password policy.",
                "zh": "获取密码策略失败。",
            ],
            read: [
                ("en", "Failed to obtain the password policy."),
                ("zh", "获取密码策略失败。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.LOGIN.1005",
            name: "credentialsIncorrect",
            status: 400,
            retry: .afterFix,
            parameters: [.init("attemptsLeft", .int)],
            emit: [
                "en": "Invalid username or password. Remaining login attempts:{attemptsLeft}",
                "zh": "无效的用户名或密码。 剩余登录尝试次数:{attemptsLeft}",
            ],
            read: [
                ("en", "Invalid username or password. Remaining login attempts:{attemptsLeft}"),
                ("zh", "无效的用户名或密码。 剩余登录尝试次数:{attemptsLeft}"),
                ("en", "Invalid username or password. Remaining login attempts: {attemptsLeft}"),
                ("zh", "无效的用户名或密码。剩余登录尝试次数:{attemptsLeft}"),
                ("zh", "无效的用户名或密码。 剩余登录尝试次数:{attemptsLeft}"),
                ("zh", "无效的用户名或密码。剩余登录尝试次数：{attemptsLeft}"),
                ("zh", "无效的用户名或密码。 剩余登录尝试次数：{attemptsLeft}"),
            ]
        ),
        CodeDefinition(
            code: "SDK.SEND.1001",
            name: "tooManyRequests",
            status: 429,
            retry: .later,
            parameters: [.init("retryAfter", .seconds, waitSeconds: 1)],
            emit: [
                "en": "Too many requests. Try again in {retryAfter} s.",
                "zh": "请求过于频繁，请在 {retryAfter} 秒后重试。",
            ],
            read: [
                ("en", "Too many requests. Try again in {retryAfter} s."),
                ("zh", "请求过于频繁，请在 {retryAfter} 秒后重试。"),
                ("en", "Too many requests. Try again in {retryAfter} seconds."),
            ]
        ),
        CodeDefinition(
            code: "SDK.SEND.1002",
            name: "captchaFailed",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "The captcha was not passed.",
                "zh": "图形验证未通过。",
            ],
            read: [
                ("en", "The captcha was not passed."),
                ("zh", "图形验证未通过。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.SEND.1003",
            name: "endpointNotFound",
            status: 404,
            retry: .never,
            parameters: [.init("path", .string)],
            emit: [
                "en": "No such endpoint.",
                "zh": "接口不存在。",
            ],
            read: [
                ("en", "No such endpoint."),
                ("zh", "接口不存在。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.SMS.1005",
            name: "smsCodeIncorrect",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "SMS verification code verification is incorrect.",
                "zh": "短信验证码不正确。",
            ],
            read: [
                ("en", "SMS verification code verification is incorrect."),
                ("zh", "短信验证码不正确。"),
            ]
        ),
        CodeDefinition(
            code: "SDK.SMS.1006",
            name: "emailCodeIncorrect",
            status: 400,
            retry: .afterFix,
            emit: [
                "en": "The email verification code is incorrect.",
                "zh": "邮箱验证码不正确。",
            ],
            read: [
                ("en", "The email verification code is incorrect."),
                ("zh", "邮箱验证码不正确。"),
            ]
        ),
    ]

    static let families: [String] = [
        "ERRATA.CLIENT.*",
        "IDAAS.SDK.*",
        "SDK.COMMON.*",
        "SDK.LOGIN.*",
        "SDK.SEND.*",
        "SDK.SMS.*",
        "*",
    ]

    static let fieldNames: [String] = [
        "email",
        "captcha_token",
        "mobile",
        "username",
        "password",
        "type",
    ]
}
