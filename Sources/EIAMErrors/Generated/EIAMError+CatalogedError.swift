// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

extension EIAMError: ReadableError {
    /// The catalogue.
    public static let catalog = ErrorCatalog(
        definitions: EIAMErrorDefinitions.all, families: EIAMErrorDefinitions.families,
        fieldNames: EIAMErrorDefinitions.fieldNames, messages: EIAMErrorMessages.table)

    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .serverNotReached: "ERRATA.CLIENT.1001"
        case .answerTimedOut: "ERRATA.CLIENT.1002"
        case .replyNotUnderstood: "ERRATA.CLIENT.1003"
        case .attemptNotRecorded: "ERRATA.CLIENT.1004"
        case .deviceOffline: "ERRATA.CLIENT.1005"
        case .connectionNotSecure: "ERRATA.CLIENT.1006"
        case .connectionLost: "ERRATA.CLIENT.1007"
        case .serviceUnavailable: "ERRATA.CLIENT.1008"
        case .requestCancelled: "ERRATA.CLIENT.1009"
        case .sendNotConfirmed: "ERRATA.CLIENT.1010"
        case .captchaCipherMissing: "ERRATA.CLIENT.1011"
        case .ciamDeviceInformationIncomplete: "IDAAS.SDK.PARAM.0001"
        case .ciamClientBlank: "IDAAS.SDK.PARAM.0002"
        case .ciamIdentityTokenInvalid: "IDAAS.SDK.PARAM.0016"
        case .ciamSessionTokenInvalid: "IDAAS.SDK.PARAM.0023"
        case .ciamCaptchaFailed: "IDAAS.SDK.CAPTCHA.0002"
        case .ciamCodeNotSent: "IDAAS.SDK.CAPTCHA.0006"
        case .ciamCodeIncorrect: "IDAAS.SDK.CAPTCHA.0007"
        case .ciamStateTokenInvalid: "IDAAS.SDK.COMMON.1007"
        case .parameterBlank: "SDK.COMMON.1001"
        case .parameterFormatIncorrect: "SDK.COMMON.1002"
        case .deviceInformationIncomplete: "SDK.COMMON.1003"
        case .signatureDecryptionFailed: "SDK.COMMON.1004"
        case .expired: "SDK.COMMON.1005"
        case .parameterInvalid: "SDK.COMMON.1006"
        case .parameterTypeInvalid: "SDK.COMMON.1007"
        case .systemBusy: "SDK.COMMON.1008"
        case .authenticationConfigurationUnknown: "SDK.COMMON.1009"
        case .globalConfigurationUnavailable: "SDK.COMMON.1010"
        case .areaCodeConfigurationUnavailable: "SDK.COMMON.1011"
        case .clientUnknown: "SDK.COMMON.1012"
        case .userNotFound: "SDK.COMMON.1013"
        case .applicationKeyNotFound: "SDK.COMMON.1014"
        case .interfaceCallFailed: "SDK.LOGIN.1001"
        case .userNotBound: "SDK.LOGIN.1002"
        case .userLocked: "SDK.LOGIN.1003"
        case .passwordPolicyUnavailable: "SDK.LOGIN.1004"
        case .credentialsIncorrect: "SDK.LOGIN.1005"
        case .tooManyRequests: "SDK.SEND.1001"
        case .captchaFailed: "SDK.SEND.1002"
        case .endpointNotFound: "SDK.SEND.1003"
        case .smsCodeIncorrect: "SDK.SMS.1005"
        case .emailCodeIncorrect: "SDK.SMS.1006"
        case .unknown(let error): error.code
        }
    }

    /// The position of the code in the catalogue.
    public var catalogIndex: Int? {
        switch self {
        case .serverNotReached: 0
        case .answerTimedOut: 1
        case .replyNotUnderstood: 2
        case .attemptNotRecorded: 3
        case .deviceOffline: 4
        case .connectionNotSecure: 5
        case .connectionLost: 6
        case .serviceUnavailable: 7
        case .requestCancelled: 8
        case .sendNotConfirmed: 9
        case .captchaCipherMissing: 10
        case .ciamDeviceInformationIncomplete: 11
        case .ciamClientBlank: 12
        case .ciamIdentityTokenInvalid: 13
        case .ciamSessionTokenInvalid: 14
        case .ciamCaptchaFailed: 15
        case .ciamCodeNotSent: 16
        case .ciamCodeIncorrect: 17
        case .ciamStateTokenInvalid: 18
        case .parameterBlank: 19
        case .parameterFormatIncorrect: 20
        case .deviceInformationIncomplete: 21
        case .signatureDecryptionFailed: 22
        case .expired: 23
        case .parameterInvalid: 24
        case .parameterTypeInvalid: 25
        case .systemBusy: 26
        case .authenticationConfigurationUnknown: 27
        case .globalConfigurationUnavailable: 28
        case .areaCodeConfigurationUnavailable: 29
        case .clientUnknown: 30
        case .userNotFound: 31
        case .applicationKeyNotFound: 32
        case .interfaceCallFailed: 33
        case .userNotBound: 34
        case .userLocked: 35
        case .passwordPolicyUnavailable: 36
        case .credentialsIncorrect: 37
        case .tooManyRequests: 38
        case .captchaFailed: 39
        case .endpointNotFound: 40
        case .smsCodeIncorrect: 41
        case .emailCodeIncorrect: 42
        case .unknown(let error): Self.catalog.index(of: error.code)
        }
    }

    /// The reply from which the error was read; `nil` for an error made here.
    public var original: OriginalReply? {
        switch self {
        case .serverNotReached(let error): error.original
        case .answerTimedOut(let error): error.original
        case .replyNotUnderstood(let error): error.original
        case .attemptNotRecorded(let error): error.original
        case .deviceOffline(let error): error.original
        case .connectionNotSecure(let error): error.original
        case .connectionLost(let error): error.original
        case .serviceUnavailable(let error): error.original
        case .requestCancelled(let error): error.original
        case .sendNotConfirmed(let error): error.original
        case .captchaCipherMissing(let error): error.original
        case .ciamDeviceInformationIncomplete(let error): error.original
        case .ciamClientBlank(let error): error.original
        case .ciamIdentityTokenInvalid(let error): error.original
        case .ciamSessionTokenInvalid(let error): error.original
        case .ciamCaptchaFailed(let error): error.original
        case .ciamCodeNotSent(let error): error.original
        case .ciamCodeIncorrect(let error): error.original
        case .ciamStateTokenInvalid(let error): error.original
        case .parameterBlank(let error): error.original
        case .parameterFormatIncorrect(let error): error.original
        case .deviceInformationIncomplete(let error): error.original
        case .signatureDecryptionFailed(let error): error.original
        case .expired(let error): error.original
        case .parameterInvalid(let error): error.original
        case .parameterTypeInvalid(let error): error.original
        case .systemBusy(let error): error.original
        case .authenticationConfigurationUnknown(let error): error.original
        case .globalConfigurationUnavailable(let error): error.original
        case .areaCodeConfigurationUnavailable(let error): error.original
        case .clientUnknown(let error): error.original
        case .userNotFound(let error): error.original
        case .applicationKeyNotFound(let error): error.original
        case .interfaceCallFailed(let error): error.original
        case .userNotBound(let error): error.original
        case .userLocked(let error): error.original
        case .passwordPolicyUnavailable(let error): error.original
        case .credentialsIncorrect(let error): error.original
        case .tooManyRequests(let error): error.original
        case .captchaFailed(let error): error.original
        case .endpointNotFound(let error): error.original
        case .smsCodeIncorrect(let error): error.original
        case .emailCodeIncorrect(let error): error.original
        case .unknown(let error): error.original
        }
    }

    /// What lies beneath; `nil` where nothing is known of it.
    public var cause: ErrorCause? {
        switch self {
        case .serverNotReached(let error): error.cause
        case .answerTimedOut(let error): error.cause
        case .replyNotUnderstood(let error): error.cause
        case .attemptNotRecorded(let error): error.cause
        case .deviceOffline(let error): error.cause
        case .connectionNotSecure(let error): error.cause
        case .connectionLost(let error): error.cause
        case .serviceUnavailable(let error): error.cause
        case .requestCancelled(let error): error.cause
        case .sendNotConfirmed(let error): error.cause
        case .captchaCipherMissing(let error): error.cause
        case .ciamDeviceInformationIncomplete(let error): error.cause
        case .ciamClientBlank(let error): error.cause
        case .ciamIdentityTokenInvalid(let error): error.cause
        case .ciamSessionTokenInvalid(let error): error.cause
        case .ciamCaptchaFailed(let error): error.cause
        case .ciamCodeNotSent(let error): error.cause
        case .ciamCodeIncorrect(let error): error.cause
        case .ciamStateTokenInvalid(let error): error.cause
        case .parameterBlank(let error): error.cause
        case .parameterFormatIncorrect(let error): error.cause
        case .deviceInformationIncomplete(let error): error.cause
        case .signatureDecryptionFailed(let error): error.cause
        case .expired(let error): error.cause
        case .parameterInvalid(let error): error.cause
        case .parameterTypeInvalid(let error): error.cause
        case .systemBusy(let error): error.cause
        case .authenticationConfigurationUnknown(let error): error.cause
        case .globalConfigurationUnavailable(let error): error.cause
        case .areaCodeConfigurationUnavailable(let error): error.cause
        case .clientUnknown(let error): error.cause
        case .userNotFound(let error): error.cause
        case .applicationKeyNotFound(let error): error.cause
        case .interfaceCallFailed(let error): error.cause
        case .userNotBound(let error): error.cause
        case .userLocked(let error): error.cause
        case .passwordPolicyUnavailable(let error): error.cause
        case .credentialsIncorrect(let error): error.cause
        case .tooManyRequests(let error): error.cause
        case .captchaFailed(let error): error.cause
        case .endpointNotFound(let error): error.cause
        case .smsCodeIncorrect(let error): error.cause
        case .emailCodeIncorrect(let error): error.cause
        case .unknown(let error): error.cause
        }
    }

    /// The value of a parameter by its position; `nil` when it is not known.
    public func argument(at index: Int) -> ParameterValue? {
        switch self {
        case .serverNotReached(let error):
            switch index {
            case 0: error.request.map { ParameterValue($0) }
            default: nil
            }
        case .answerTimedOut(let error):
            switch index {
            case 0: error.request.map { ParameterValue($0) }
            default: nil
            }
        case .replyNotUnderstood(let error):
            switch index {
            case 0: error.httpStatus.map { ParameterValue($0) }
            case 1: error.request.map { ParameterValue($0) }
            default: nil
            }
        case .connectionLost(let error):
            switch index {
            case 0: error.request.map { ParameterValue($0) }
            default: nil
            }
        case .serviceUnavailable(let error):
            switch index {
            case 0: error.httpStatus.map { ParameterValue($0) }
            case 1: error.request.map { ParameterValue($0) }
            case 2: error.retryAfter.map { ParameterValue($0) }
            default: nil
            }
        case .requestCancelled(let error):
            switch index {
            case 0: error.request.map { ParameterValue($0) }
            default: nil
            }
        case .sendNotConfirmed(let error):
            switch index {
            case 0: error.httpStatus.map { ParameterValue($0) }
            default: nil
            }
        case .parameterBlank(let error):
            switch index {
            case 0: error.parameter.map { ParameterValue($0) }
            default: nil
            }
        case .parameterFormatIncorrect(let error):
            switch index {
            case 0: error.parameter.map { ParameterValue($0) }
            default: nil
            }
        case .deviceInformationIncomplete(let error):
            switch index {
            case 0: error.missing.map { ParameterValue($0) }
            default: nil
            }
        case .expired(let error):
            switch index {
            case 0: error.subject.map { ParameterValue($0) }
            default: nil
            }
        case .parameterInvalid(let error):
            switch index {
            case 0: error.parameter.map { ParameterValue($0) }
            default: nil
            }
        case .parameterTypeInvalid(let error):
            switch index {
            case 0: error.parameter.map { ParameterValue($0) }
            default: nil
            }
        case .interfaceCallFailed(let error):
            switch index {
            case 0: error.interface.map { ParameterValue($0) }
            default: nil
            }
        case .userLocked(let error):
            switch index {
            case 0: error.minutes.map { ParameterValue($0) }
            case 1: error.seconds.map { ParameterValue($0) }
            default: nil
            }
        case .credentialsIncorrect(let error):
            switch index {
            case 0: error.attemptsLeft.map { ParameterValue($0) }
            default: nil
            }
        case .tooManyRequests(let error):
            switch index {
            case 0: error.retryAfter.map { ParameterValue($0) }
            default: nil
            }
        case .endpointNotFound(let error):
            switch index {
            case 0: error.path.map { ParameterValue($0) }
            default: nil
            }
        case .unknown(let error): error.argument(at: index)
        default: nil
        }
    }

    /// The text of a part in a language; `nil` for advice where there is none.
    public func text(_ part: ErrorCatalog.Part, in language: MessageTable.Language) -> String? {
        let text: String? =
            switch self {
            case .serverNotReached(let error):
                language.text(part, of: 0, code: "ERRATA.CLIENT.1001", argument: error.request.map { ParameterValue($0) }?.normalized, count: 1)
            case .answerTimedOut(let error):
                language.text(part, of: 1, code: "ERRATA.CLIENT.1002", argument: error.request.map { ParameterValue($0) }?.normalized, count: 1)
            case .attemptNotRecorded:
                language.text(part, of: 3, code: "ERRATA.CLIENT.1004")
            case .deviceOffline:
                language.text(part, of: 4, code: "ERRATA.CLIENT.1005")
            case .connectionNotSecure:
                language.text(part, of: 5, code: "ERRATA.CLIENT.1006")
            case .connectionLost(let error):
                language.text(part, of: 6, code: "ERRATA.CLIENT.1007", argument: error.request.map { ParameterValue($0) }?.normalized, count: 1)
            case .requestCancelled(let error):
                language.text(part, of: 8, code: "ERRATA.CLIENT.1009", argument: error.request.map { ParameterValue($0) }?.normalized, count: 1)
            case .sendNotConfirmed(let error):
                language.text(part, of: 9, code: "ERRATA.CLIENT.1010", argument: error.httpStatus.map { ParameterValue($0) }?.normalized, count: 1)
            case .captchaCipherMissing:
                language.text(part, of: 10, code: "ERRATA.CLIENT.1011")
            case .ciamDeviceInformationIncomplete:
                language.text(part, of: 11, code: "IDAAS.SDK.PARAM.0001")
            case .ciamClientBlank:
                language.text(part, of: 12, code: "IDAAS.SDK.PARAM.0002")
            case .ciamIdentityTokenInvalid:
                language.text(part, of: 13, code: "IDAAS.SDK.PARAM.0016")
            case .ciamSessionTokenInvalid:
                language.text(part, of: 14, code: "IDAAS.SDK.PARAM.0023")
            case .ciamCaptchaFailed:
                language.text(part, of: 15, code: "IDAAS.SDK.CAPTCHA.0002")
            case .ciamCodeNotSent:
                language.text(part, of: 16, code: "IDAAS.SDK.CAPTCHA.0006")
            case .ciamCodeIncorrect:
                language.text(part, of: 17, code: "IDAAS.SDK.CAPTCHA.0007")
            case .ciamStateTokenInvalid:
                language.text(part, of: 18, code: "IDAAS.SDK.COMMON.1007")
            case .parameterBlank(let error):
                language.text(part, of: 19, code: "SDK.COMMON.1001", argument: error.parameter.map { ParameterValue($0) }?.normalized, count: 1)
            case .parameterFormatIncorrect(let error):
                language.text(part, of: 20, code: "SDK.COMMON.1002", argument: error.parameter.map { ParameterValue($0) }?.normalized, count: 1)
            case .deviceInformationIncomplete(let error):
                language.text(part, of: 21, code: "SDK.COMMON.1003", argument: error.missing.map { ParameterValue($0) }?.normalized, count: 1)
            case .signatureDecryptionFailed:
                language.text(part, of: 22, code: "SDK.COMMON.1004")
            case .expired(let error):
                language.text(part, of: 23, code: "SDK.COMMON.1005", argument: error.subject.map { ParameterValue($0) }?.normalized, count: 1)
            case .parameterInvalid(let error):
                language.text(part, of: 24, code: "SDK.COMMON.1006", argument: error.parameter.map { ParameterValue($0) }?.normalized, count: 1)
            case .parameterTypeInvalid(let error):
                language.text(part, of: 25, code: "SDK.COMMON.1007", argument: error.parameter.map { ParameterValue($0) }?.normalized, count: 1)
            case .systemBusy:
                language.text(part, of: 26, code: "SDK.COMMON.1008")
            case .authenticationConfigurationUnknown:
                language.text(part, of: 27, code: "SDK.COMMON.1009")
            case .globalConfigurationUnavailable:
                language.text(part, of: 28, code: "SDK.COMMON.1010")
            case .areaCodeConfigurationUnavailable:
                language.text(part, of: 29, code: "SDK.COMMON.1011")
            case .clientUnknown:
                language.text(part, of: 30, code: "SDK.COMMON.1012")
            case .applicationKeyNotFound:
                language.text(part, of: 32, code: "SDK.COMMON.1014")
            case .interfaceCallFailed(let error):
                language.text(part, of: 33, code: "SDK.LOGIN.1001", argument: error.interface.map { ParameterValue($0) }?.normalized, count: 1)
            case .userNotBound:
                language.text(part, of: 34, code: "SDK.LOGIN.1002")
            case .passwordPolicyUnavailable:
                language.text(part, of: 36, code: "SDK.LOGIN.1004")
            case .credentialsIncorrect(let error):
                language.text(part, of: 37, code: "SDK.LOGIN.1005", argument: error.attemptsLeft.map { ParameterValue($0) }?.normalized, count: 1)
            case .tooManyRequests(let error):
                language.text(part, of: 38, code: "SDK.SEND.1001", argument: error.retryAfter.map { ParameterValue($0) }?.normalized, count: 1)
            case .captchaFailed:
                language.text(part, of: 39, code: "SDK.SEND.1002")
            case .endpointNotFound(let error):
                language.text(part, of: 40, code: "SDK.SEND.1003", argument: error.path.map { ParameterValue($0) }?.normalized, count: 1)
            case .smsCodeIncorrect:
                language.text(part, of: 41, code: "SDK.SMS.1005")
            case .emailCodeIncorrect:
                language.text(part, of: 42, code: "SDK.SMS.1006")
            default: nil
            }
        return text
            ?? Self.catalog.text(
                part, of: catalogIndex, in: language, code: { code }, argument: { argument(at: $0)?.normalized })
    }

    /// The typed error of a code, with the parameters that are known.
    public init(code: String, arguments: [String: ParameterValue], original: OriginalReply?) {
        switch code {
        case "ERRATA.CLIENT.1001":
            self = .serverNotReached(ServerNotReached(request: arguments["request"]?.text, original: original))
        case "ERRATA.CLIENT.1002":
            self = .answerTimedOut(AnswerTimedOut(request: arguments["request"]?.text, original: original))
        case "ERRATA.CLIENT.1003":
            self = .replyNotUnderstood(ReplyNotUnderstood(httpStatus: arguments["httpStatus"]?.count, request: arguments["request"]?.text, original: original))
        case "ERRATA.CLIENT.1004":
            self = .attemptNotRecorded(AttemptNotRecorded(original: original))
        case "ERRATA.CLIENT.1005":
            self = .deviceOffline(DeviceOffline(original: original))
        case "ERRATA.CLIENT.1006":
            self = .connectionNotSecure(ConnectionNotSecure(original: original))
        case "ERRATA.CLIENT.1007":
            self = .connectionLost(ConnectionLost(request: arguments["request"]?.text, original: original))
        case "ERRATA.CLIENT.1008":
            self = .serviceUnavailable(ServiceUnavailable(httpStatus: arguments["httpStatus"]?.count, request: arguments["request"]?.text, retryAfter: arguments["retryAfter"]?.duration, original: original))
        case "ERRATA.CLIENT.1009":
            self = .requestCancelled(RequestCancelled(request: arguments["request"]?.text, original: original))
        case "ERRATA.CLIENT.1010":
            self = .sendNotConfirmed(SendNotConfirmed(httpStatus: arguments["httpStatus"]?.count, original: original))
        case "ERRATA.CLIENT.1011":
            self = .captchaCipherMissing(CaptchaCipherMissing(original: original))
        case "IDAAS.SDK.PARAM.0001":
            self = .ciamDeviceInformationIncomplete(CiamDeviceInformationIncomplete(original: original))
        case "IDAAS.SDK.PARAM.0002":
            self = .ciamClientBlank(CiamClientBlank(original: original))
        case "IDAAS.SDK.PARAM.0016":
            self = .ciamIdentityTokenInvalid(CiamIdentityTokenInvalid(original: original))
        case "IDAAS.SDK.PARAM.0023":
            self = .ciamSessionTokenInvalid(CiamSessionTokenInvalid(original: original))
        case "IDAAS.SDK.CAPTCHA.0002":
            self = .ciamCaptchaFailed(CiamCaptchaFailed(original: original))
        case "IDAAS.SDK.CAPTCHA.0006":
            self = .ciamCodeNotSent(CiamCodeNotSent(original: original))
        case "IDAAS.SDK.CAPTCHA.0007":
            self = .ciamCodeIncorrect(CiamCodeIncorrect(original: original))
        case "IDAAS.SDK.COMMON.1007":
            self = .ciamStateTokenInvalid(CiamStateTokenInvalid(original: original))
        case "SDK.COMMON.1001":
            self = .parameterBlank(ParameterBlank(parameter: arguments["parameter"]?.text, original: original))
        case "SDK.COMMON.1002":
            self = .parameterFormatIncorrect(ParameterFormatIncorrect(parameter: arguments["parameter"]?.text, original: original))
        case "SDK.COMMON.1003":
            self = .deviceInformationIncomplete(DeviceInformationIncomplete(missing: arguments["missing"]?.text, original: original))
        case "SDK.COMMON.1004":
            self = .signatureDecryptionFailed(SignatureDecryptionFailed(original: original))
        case "SDK.COMMON.1005":
            self = .expired(Expired(subject: arguments["subject"]?.text, original: original))
        case "SDK.COMMON.1006":
            self = .parameterInvalid(ParameterInvalid(parameter: arguments["parameter"]?.text, original: original))
        case "SDK.COMMON.1007":
            self = .parameterTypeInvalid(ParameterTypeInvalid(parameter: arguments["parameter"]?.text, original: original))
        case "SDK.COMMON.1008":
            self = .systemBusy(SystemBusy(original: original))
        case "SDK.COMMON.1009":
            self = .authenticationConfigurationUnknown(AuthenticationConfigurationUnknown(original: original))
        case "SDK.COMMON.1010":
            self = .globalConfigurationUnavailable(GlobalConfigurationUnavailable(original: original))
        case "SDK.COMMON.1011":
            self = .areaCodeConfigurationUnavailable(AreaCodeConfigurationUnavailable(original: original))
        case "SDK.COMMON.1012":
            self = .clientUnknown(ClientUnknown(original: original))
        case "SDK.COMMON.1013":
            self = .userNotFound(UserNotFound(original: original))
        case "SDK.COMMON.1014":
            self = .applicationKeyNotFound(ApplicationKeyNotFound(original: original))
        case "SDK.LOGIN.1001":
            self = .interfaceCallFailed(InterfaceCallFailed(interface: arguments["interface"]?.text, original: original))
        case "SDK.LOGIN.1002":
            self = .userNotBound(UserNotBound(original: original))
        case "SDK.LOGIN.1003":
            self = .userLocked(UserLocked(minutes: arguments["minutes"]?.count, seconds: arguments["seconds"]?.count, original: original))
        case "SDK.LOGIN.1004":
            self = .passwordPolicyUnavailable(PasswordPolicyUnavailable(original: original))
        case "SDK.LOGIN.1005":
            self = .credentialsIncorrect(CredentialsIncorrect(attemptsLeft: arguments["attemptsLeft"]?.count, original: original))
        case "SDK.SEND.1001":
            self = .tooManyRequests(TooManyRequests(retryAfter: arguments["retryAfter"]?.duration, original: original))
        case "SDK.SEND.1002":
            self = .captchaFailed(CaptchaFailed(original: original))
        case "SDK.SEND.1003":
            self = .endpointNotFound(EndpointNotFound(path: arguments["path"]?.text, original: original))
        case "SDK.SMS.1005":
            self = .smsCodeIncorrect(SmsCodeIncorrect(original: original))
        case "SDK.SMS.1006":
            self = .emailCodeIncorrect(EmailCodeIncorrect(original: original))
        default:
            let values = Self.catalog.values(arguments, of: code)
            self = .unknown(UnknownCode(code: code, arguments: values, original: original))
        }
    }
}
