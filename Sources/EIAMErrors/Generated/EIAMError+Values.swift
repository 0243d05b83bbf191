// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

public import ErrorCatalog

extension EIAMError {
    /// The code as it stands on the wire.
    public var code: String {
        switch self {
        case .serverNotReached: "ERRATA.CLIENT.1001"
        case .answerTimedOut: "ERRATA.CLIENT.1002"
        case .replyNotUnderstood: "ERRATA.CLIENT.1003"
        case .attemptNotRecorded: "ERRATA.CLIENT.1004"
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

    /// The reply from which the error was read; `nil` for an error made here.
    public var original: OriginalReply? {
        switch self {
        case .serverNotReached(let error): error.original
        case .answerTimedOut(let error): error.original
        case .replyNotUnderstood(let error): error.original
        case .attemptNotRecorded(let error): error.original
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

    /// The parameters that are known, by name.
    public var arguments: [String: ParameterValue] {
        var arguments: [String: ParameterValue] = [:]
        switch self {
        case .replyNotUnderstood(let error):
            arguments["httpStatus"] = error.httpStatus.map { ParameterValue($0) }
        case .parameterBlank(let error):
            arguments["parameter"] = error.parameter.map { ParameterValue($0) }
        case .parameterFormatIncorrect(let error):
            arguments["parameter"] = error.parameter.map { ParameterValue($0) }
        case .deviceInformationIncomplete(let error):
            arguments["missing"] = error.missing.map { ParameterValue($0) }
        case .expired(let error):
            arguments["subject"] = error.subject.map { ParameterValue($0) }
        case .parameterInvalid(let error):
            arguments["parameter"] = error.parameter.map { ParameterValue($0) }
        case .parameterTypeInvalid(let error):
            arguments["parameter"] = error.parameter.map { ParameterValue($0) }
        case .interfaceCallFailed(let error):
            arguments["interface"] = error.interface.map { ParameterValue($0) }
        case .userLocked(let error):
            arguments["minutes"] = error.minutes.map { ParameterValue($0) }
            arguments["seconds"] = error.seconds.map { ParameterValue($0) }
        case .credentialsIncorrect(let error):
            arguments["attemptsLeft"] = error.attemptsLeft.map { ParameterValue($0) }
        case .tooManyRequests(let error):
            arguments["retryAfter"] = error.retryAfter.map { ParameterValue($0) }
        case .endpointNotFound(let error):
            arguments["path"] = error.path.map { ParameterValue($0) }
        default: break
        }
        return arguments
    }

    /// The typed error of a code, with the parameters that were read from a reply.
    static func known(code: String, values: [String: String], original: OriginalReply) -> EIAMError? {
        switch code {
        case "ERRATA.CLIENT.1001":
            .serverNotReached(ServerNotReached(original: original))
        case "ERRATA.CLIENT.1002":
            .answerTimedOut(AnswerTimedOut(original: original))
        case "ERRATA.CLIENT.1003":
            .replyNotUnderstood(ReplyNotUnderstood(httpStatus: values["httpStatus"].flatMap { Int($0) }, original: original))
        case "ERRATA.CLIENT.1004":
            .attemptNotRecorded(AttemptNotRecorded(original: original))
        case "IDAAS.SDK.PARAM.0001":
            .ciamDeviceInformationIncomplete(CiamDeviceInformationIncomplete(original: original))
        case "IDAAS.SDK.PARAM.0002":
            .ciamClientBlank(CiamClientBlank(original: original))
        case "IDAAS.SDK.PARAM.0016":
            .ciamIdentityTokenInvalid(CiamIdentityTokenInvalid(original: original))
        case "IDAAS.SDK.PARAM.0023":
            .ciamSessionTokenInvalid(CiamSessionTokenInvalid(original: original))
        case "IDAAS.SDK.CAPTCHA.0002":
            .ciamCaptchaFailed(CiamCaptchaFailed(original: original))
        case "IDAAS.SDK.CAPTCHA.0006":
            .ciamCodeNotSent(CiamCodeNotSent(original: original))
        case "IDAAS.SDK.CAPTCHA.0007":
            .ciamCodeIncorrect(CiamCodeIncorrect(original: original))
        case "IDAAS.SDK.COMMON.1007":
            .ciamStateTokenInvalid(CiamStateTokenInvalid(original: original))
        case "SDK.COMMON.1001":
            .parameterBlank(ParameterBlank(parameter: values["parameter"], original: original))
        case "SDK.COMMON.1002":
            .parameterFormatIncorrect(ParameterFormatIncorrect(parameter: values["parameter"], original: original))
        case "SDK.COMMON.1003":
            .deviceInformationIncomplete(DeviceInformationIncomplete(missing: values["missing"], original: original))
        case "SDK.COMMON.1004":
            .signatureDecryptionFailed(SignatureDecryptionFailed(original: original))
        case "SDK.COMMON.1005":
            .expired(Expired(subject: values["subject"], original: original))
        case "SDK.COMMON.1006":
            .parameterInvalid(ParameterInvalid(parameter: values["parameter"], original: original))
        case "SDK.COMMON.1007":
            .parameterTypeInvalid(ParameterTypeInvalid(parameter: values["parameter"], original: original))
        case "SDK.COMMON.1008":
            .systemBusy(SystemBusy(original: original))
        case "SDK.COMMON.1009":
            .authenticationConfigurationUnknown(AuthenticationConfigurationUnknown(original: original))
        case "SDK.COMMON.1010":
            .globalConfigurationUnavailable(GlobalConfigurationUnavailable(original: original))
        case "SDK.COMMON.1011":
            .areaCodeConfigurationUnavailable(AreaCodeConfigurationUnavailable(original: original))
        case "SDK.COMMON.1012":
            .clientUnknown(ClientUnknown(original: original))
        case "SDK.COMMON.1013":
            .userNotFound(UserNotFound(original: original))
        case "SDK.COMMON.1014":
            .applicationKeyNotFound(ApplicationKeyNotFound(original: original))
        case "SDK.LOGIN.1001":
            .interfaceCallFailed(InterfaceCallFailed(interface: values["interface"], original: original))
        case "SDK.LOGIN.1002":
            .userNotBound(UserNotBound(original: original))
        case "SDK.LOGIN.1003":
            .userLocked(UserLocked(minutes: values["minutes"].flatMap { Int($0) }, seconds: values["seconds"].flatMap { Int($0) }, original: original))
        case "SDK.LOGIN.1004":
            .passwordPolicyUnavailable(PasswordPolicyUnavailable(original: original))
        case "SDK.LOGIN.1005":
            .credentialsIncorrect(CredentialsIncorrect(attemptsLeft: values["attemptsLeft"].flatMap { Int($0) }, original: original))
        case "SDK.SEND.1001":
            .tooManyRequests(TooManyRequests(retryAfter: values["retryAfter"].flatMap { Int($0) }.map { .seconds($0) }, original: original))
        case "SDK.SEND.1002":
            .captchaFailed(CaptchaFailed(original: original))
        case "SDK.SEND.1003":
            .endpointNotFound(EndpointNotFound(path: values["path"], original: original))
        case "SDK.SMS.1005":
            .smsCodeIncorrect(SmsCodeIncorrect(original: original))
        case "SDK.SMS.1006":
            .emailCodeIncorrect(EmailCodeIncorrect(original: original))
        default: nil
        }
    }
}
