import EIAMErrors

extension EIAMError {
    /// What a person who asks for a code can do about the error, apart from waiting; it agrees with the error's advice.
    var remedy: NextStep {
        switch self {
        case .deviceOffline, .serverNotReached, .connectionNotSecure, .connectionLost, .answerTimedOut,
            .replyNotUnderstood, .serviceUnavailable, .requestCancelled, .sendNotConfirmed, .attemptNotRecorded:
            .tryAgain
        case .systemBusy, .globalConfigurationUnavailable, .areaCodeConfigurationUnavailable, .interfaceCallFailed,
            .passwordPolicyUnavailable, .tooManyRequests, .userLocked, .ciamCodeNotSent:
            .tryAgain
        case .smsCodeIncorrect, .emailCodeIncorrect, .ciamCodeIncorrect, .parameterInvalid, .unknown:
            .tryAgain
        case .expired, .captchaFailed, .ciamCaptchaFailed:
            .newCaptcha
        case .parameterBlank(let error): Self.remedy(ofField: error.parameter)
        case .parameterFormatIncorrect(let error): Self.remedy(ofField: error.parameter)
        case .userNotFound, .credentialsIncorrect:
            .changeAddress
        case .captchaCipherMissing, .deviceInformationIncomplete, .ciamDeviceInformationIncomplete, .ciamClientBlank,
            .clientUnknown, .signatureDecryptionFailed, .parameterTypeInvalid, .endpointNotFound:
            .updateApp
        case .authenticationConfigurationUnknown, .applicationKeyNotFound, .userNotBound, .ciamIdentityTokenInvalid,
            .ciamSessionTokenInvalid, .ciamStateTokenInvalid:
            .nothing
        }
    }

    /// The address is the one thing that the person entered; the captcha makes the token, and the app the rest.
    private static func remedy(ofField field: String?) -> NextStep {
        switch field {
        case nil, "email", "sender": .changeAddress
        case "captcha_token", "token", "point_json": .newCaptcha
        default: .updateApp
        }
    }

    /// Whether the captcha's piece was in the wrong place.
    var isWrongPlace: Bool {
        switch self {
        case .captchaFailed, .ciamCaptchaFailed: true
        default: false
        }
    }

    /// Whether a challenge or a captcha token ran out.
    var isExpiry: Bool {
        if case .expired = self { true } else { false }
    }

    /// The error with another wait, so that its advice names what is left.
    func waiting(_ seconds: Int) -> EIAMError {
        switch self {
        case .tooManyRequests(var error) where error.retryAfter != nil:
            error.retryAfter = .seconds(seconds)
            return .tooManyRequests(error)
        case .serviceUnavailable(var error) where error.retryAfter != nil:
            error.retryAfter = .seconds(seconds)
            return .serviceUnavailable(error)
        case .userLocked(var error) where error.minutes != nil && error.seconds != nil:
            error.minutes = seconds / 60
            error.seconds = seconds % 60
            return .userLocked(error)
        default: return self
        }
    }

    /// Whether the error's advice names a wait.
    var namesWait: Bool {
        switch self {
        case .tooManyRequests(let error): error.retryAfter != nil
        case .serviceUnavailable(let error): error.retryAfter != nil
        case .userLocked(let error): error.minutes != nil && error.seconds != nil
        default: false
        }
    }

    /// Whether the error's advice is to look for the mail before a new code is asked for.
    var advisesToLook: Bool {
        switch self {
        case .sendNotConfirmed, .tooManyRequests: true
        case .serviceUnavailable(let error): error.retryAfter != nil || error.request == "send"
        case .serverNotReached(let error): error.request == "send"
        case .answerTimedOut(let error): error.request == "send"
        case .replyNotUnderstood(let error): error.request == "send"
        case .connectionLost(let error): error.request == "send"
        case .requestCancelled(let error): error.request == "send"
        default: false
        }
    }
}
