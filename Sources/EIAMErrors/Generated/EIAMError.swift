// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

/// An error of the catalogue: one case a code, with typed parameters.
///
/// `==` compares the code, the parameters, the original reply and the cause.
@nonexhaustive
public enum EIAMError: Sendable, Hashable {
    /// `ERRATA.CLIENT.1001`: No connection to the server could be made, or it broke before an answer arrived. Whether the request was carried out is not known.
    case serverNotReached(ServerNotReached)
    /// `ERRATA.CLIENT.1002`: The server did not answer in time. Whether the request was carried out is not known.
    case answerTimedOut(AnswerTimedOut)
    /// `ERRATA.CLIENT.1003`: The reply does not follow the API contract. A proxy or another server may have answered.
    case replyNotUnderstood(ReplyNotUnderstood)
    /// `ERRATA.CLIENT.1004`: The attempt could not be recorded in the caller's audit log, so the request was not sent.
    case attemptNotRecorded(AttemptNotRecorded)
    /// `ERRATA.CLIENT.1005`: The operating system reports that this device has no network connection. Nothing was sent.
    case deviceOffline(DeviceOffline)
    /// `ERRATA.CLIENT.1006`: The TLS handshake failed, so nothing was sent: the server's certificate is not trusted, is not valid at this time or is for another host name, or the server does not use TLS.
    case connectionNotSecure(ConnectionNotSecure)
    /// `ERRATA.CLIENT.1007`: The connection was lost after the request had left and before the answer was complete. Whether the request was carried out is not known.
    case connectionLost(ConnectionLost)
    /// `ERRATA.CLIENT.1008`: A gateway or the service itself answered without an error code: it is overloaded, restarting, or not reached by the gateway.
    case serviceUnavailable(ServiceUnavailable)
    /// `ERRATA.CLIENT.1009`: The task was cancelled before the answer arrived. Where the request had left already, it is not known whether it was carried out.
    case requestCancelled(RequestCancelled)
    /// `ERRATA.CLIENT.1010`: The answer is not the contract's success, which is 200 without a body. A captive portal or a proxy may have answered; whether the code was sent is not known.
    case sendNotConfirmed(SendNotConfirmed)
    /// `ERRATA.CLIENT.1011`: The server wants the captcha's point encrypted (its challenge has a secretKey), and this client has no cipher for that. Give SendClient one: AES-128 in ECB mode with PKCS#7 padding.
    case captchaCipherMissing(CaptchaCipherMissing)
    /// `IDAAS.SDK.PARAM.0001`: A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.
    case ciamDeviceInformationIncomplete(CiamDeviceInformationIncomplete)
    /// `IDAAS.SDK.PARAM.0002`: The client id is missing or blank.
    case ciamClientBlank(CiamClientBlank)
    /// `IDAAS.SDK.PARAM.0016`: The ID token is invalid or expired. Sign the user in again.
    case ciamIdentityTokenInvalid(CiamIdentityTokenInvalid)
    /// `IDAAS.SDK.PARAM.0023`: The session token is invalid or expired. Sign the user in again.
    case ciamSessionTokenInvalid(CiamSessionTokenInvalid)
    /// `IDAAS.SDK.CAPTCHA.0002`: The graphical captcha was not passed. Get a new one.
    case ciamCaptchaFailed(CiamCaptchaFailed)
    /// `IDAAS.SDK.CAPTCHA.0006`: The server could not send the verification code. Check the gateway and its quota.
    case ciamCodeNotSent(CiamCodeNotSent)
    /// `IDAAS.SDK.CAPTCHA.0007`: The verification code is wrong or no longer valid.
    case ciamCodeIncorrect(CiamCodeIncorrect)
    /// `IDAAS.SDK.COMMON.1007`: The state_token is wrong, has expired or belongs to another sign-in. Start the sign-in again.
    case ciamStateTokenInvalid(CiamStateTokenInvalid)
    /// `SDK.COMMON.1001`: A required header or field is missing or blank. Send it with a value.
    case parameterBlank(ParameterBlank)
    /// `SDK.COMMON.1002`: A header or field does not have the required form.
    case parameterFormatIncorrect(ParameterFormatIncorrect)
    /// `SDK.COMMON.1003`: A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.
    case deviceInformationIncomplete(DeviceInformationIncomplete)
    /// `SDK.COMMON.1004`: The server could not decrypt the request's signature. Check the application's key and the algorithm.
    case signatureDecryptionFailed(SignatureDecryptionFailed)
    /// `SDK.COMMON.1005`: A token is unknown, used or expired. Get a new one.
    case expired(Expired)
    /// `SDK.COMMON.1006`: A parameter's value is not one of the allowed values. Values are case-sensitive.
    case parameterInvalid(ParameterInvalid)
    /// `SDK.COMMON.1007`: A value has the wrong JSON type. Send a string.
    case parameterTypeInvalid(ParameterTypeInvalid)
    /// `SDK.COMMON.1008`: The server cannot handle the request at the moment. The same request may succeed later; wait longer before each retry.
    case systemBusy(SystemBusy)
    /// `SDK.COMMON.1009`: The server does not know the authentication configuration that the request refers to. An administrator must set it up.
    case authenticationConfigurationUnknown(AuthenticationConfigurationUnknown)
    /// `SDK.COMMON.1010`: The server could not read the enterprise centre's global configuration.
    case globalConfigurationUnavailable(GlobalConfigurationUnavailable)
    /// `SDK.COMMON.1011`: The server could not read the configuration of international dialling codes.
    case areaCodeConfigurationUnavailable(AreaCodeConfigurationUnavailable)
    /// `SDK.COMMON.1012`: No application is registered under the X-client-id that was sent. Compare it with the value in the console.
    case clientUnknown(ClientUnknown)
    /// `SDK.COMMON.1013`: No user matches the request.
    case userNotFound(UserNotFound)
    /// `SDK.COMMON.1014`: The application has no private key on the server. An administrator must create one.
    case applicationKeyNotFound(ApplicationKeyNotFound)
    /// `SDK.LOGIN.1001`: The server failed while it called another interface.
    case interfaceCallFailed(InterfaceCallFailed)
    /// `SDK.LOGIN.1002`: The social account is not bound to a user. Offer binding or registration.
    case userNotBound(UserNotBound)
    /// `SDK.LOGIN.1003`: The user is locked after too many failed sign-ins.
    case userLocked(UserLocked)
    /// `SDK.LOGIN.1004`: The server could not read the password policy.
    case passwordPolicyUnavailable(PasswordPolicyUnavailable)
    /// `SDK.LOGIN.1005`: The username or the password is wrong.
    case credentialsIncorrect(CredentialsIncorrect)
    /// `SDK.SEND.1001`: A limit was reached; the Retry-After header gives the seconds to wait.
    case tooManyRequests(TooManyRequests)
    /// `SDK.SEND.1002`: The position in point_json is not where the piece belongs. The challenge is used up; get a new captcha.
    case captchaFailed(CaptchaFailed)
    /// `SDK.SEND.1003`: There is no endpoint under this method and path.
    case endpointNotFound(EndpointNotFound)
    /// `SDK.SMS.1005`: The verification code from the text message is wrong or no longer valid.
    case smsCodeIncorrect(SmsCodeIncorrect)
    /// `SDK.SMS.1006`: The verification code from the e-mail is wrong or no longer valid.
    case emailCodeIncorrect(EmailCodeIncorrect)
    /// A code that this catalogue does not know. It keeps its code and has its family's words.
    case unknown(UnknownCode)
}
