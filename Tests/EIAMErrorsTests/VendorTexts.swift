import EIAMErrors

/// Every text that the contract's table of errors lists, with the error that it stands for. None has its final period.
enum VendorTexts {
    static let all: [(code: String, text: String, error: EIAMError)] = [
        (
            "SDK.COMMON.1001", "Parameter X-client-id cannot be left blank",
            EIAMError.parameterBlank(.init(parameter: "X-client-id"))
        ),
        (
            "SDK.COMMON.1002", "The email parameter format is incorrect",
            .parameterFormatIncorrect(.init(parameter: "email"))
        ),
        (
            "SDK.COMMON.1002", "Parameter email format is incorrect",
            .parameterFormatIncorrect(.init(parameter: "email"))
        ),
        ("SDK.COMMON.1003", "Device information is incomplete", .deviceInformationIncomplete(.init())),
        ("SDK.COMMON.1003", "设备信息不完整", .deviceInformationIncomplete(.init())),
        ("SDK.COMMON.1004", "Signature decryption error", .signatureDecryptionFailed(.init())),
        ("SDK.COMMON.1005", "The captcha_token has failed", .expired(.init(subject: "captcha_token"))),
        ("SDK.COMMON.1005", "captcha_token has expired", .expired(.init(subject: "captcha_token"))),
        ("SDK.COMMON.1006", "The type parameter error", .parameterInvalid(.init(parameter: "type"))),
        ("SDK.COMMON.1006", "type parameter error", .parameterInvalid(.init(parameter: "type"))),
        ("SDK.COMMON.1007", "The email parameter type error", .parameterTypeInvalid(.init(parameter: "email"))),
        ("SDK.COMMON.1007", "email parameter type error", .parameterTypeInvalid(.init(parameter: "email"))),
        ("SDK.COMMON.1008", "The system is busy. Try again later", .systemBusy(.init())),
        ("SDK.COMMON.1009", "Unknown authentication configuration", .authenticationConfigurationUnknown(.init())),
        (
            "SDK.COMMON.1010", "Failed to obtain the enterprise center global configuration",
            .globalConfigurationUnavailable(.init())
        ),
        (
            "SDK.COMMON.1011", "Failed to obtain the international area code configuration",
            .areaCodeConfigurationUnavailable(.init())
        ),
        (
            "SDK.COMMON.1012", "The x-client-ID is incorrect and the corresponding application cannot be found",
            .clientUnknown(.init())
        ),
        (
            "SDK.COMMON.1012", "X-client-id is incorrect, cannot find the corresponding application",
            .clientUnknown(.init())
        ),
        ("SDK.COMMON.1013", "The corresponding user is not found", .userNotFound(.init())),
        ("SDK.COMMON.1013", "Corresponding user not found", .userNotFound(.init())),
        ("SDK.COMMON.1014", "Application private key not found", .applicationKeyNotFound(.init())),
        ("SDK.LOGIN.1001", "Error calling interface getUser", .interfaceCallFailed(.init(interface: "getUser"))),
        ("SDK.LOGIN.1002", "User not bound", .userNotBound(.init())),
        (
            "SDK.LOGIN.1003",
            "The user has been locked due to too many unsuccessful login attempts. It will be unlocked in 4 minutes and 59 seconds",
            .userLocked(.init(minutes: 4, seconds: 59))
        ),
        ("SDK.LOGIN.1004", "whatever it says", .passwordPolicyUnavailable(.init())),
        ("SDK.LOGIN.1005", "无效的用户名或密码。 剩余登录尝试次数:8", .credentialsIncorrect(.init(attemptsLeft: 8))),
        ("SDK.SMS.1005", "SMS verification code verification is incorrect", .smsCodeIncorrect(.init())),
        ("SDK.SMS.1006", "The email verification code is incorrect", .emailCodeIncorrect(.init())),
        ("SDK.SEND.1001", "Too many requests. Try again in 42 s", .tooManyRequests(.init(retryAfter: .seconds(42)))),
        // What an older service of ours says.
        (
            "SDK.SEND.1001", "Too many requests. Try again in 42 seconds",
            .tooManyRequests(.init(retryAfter: .seconds(42)))
        ),
        ("SDK.SEND.1002", "The captcha was not passed", .captchaFailed(.init())),
        ("SDK.SEND.1003", "No such endpoint", .endpointNotFound(.init())),
        ("IDAAS.SDK.PARAM.0001", "device information is incomplete", .ciamDeviceInformationIncomplete(.init())),
        ("IDAAS.SDK.PARAM.0002", "clientId cannot be empty", .ciamClientBlank(.init())),
        ("IDAAS.SDK.PARAM.0016", "IdToken is invalid or expired", .ciamIdentityTokenInvalid(.init())),
        ("IDAAS.SDK.PARAM.0023", "invalid or expired session token", .ciamSessionTokenInvalid(.init())),
        ("IDAAS.SDK.CAPTCHA.0002", "graphic verification failed", .ciamCaptchaFailed(.init())),
        ("IDAAS.SDK.CAPTCHA.0006", "failed to send verification code", .ciamCodeNotSent(.init())),
        ("IDAAS.SDK.CAPTCHA.0007", "incorrect verification code", .ciamCodeIncorrect(.init())),
        ("IDAAS.SDK.COMMON.1007", "state_token parameter error", .ciamStateTokenInvalid(.init())),
    ]
}
