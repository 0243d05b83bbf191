/// What a verification code is for. EIAM has exactly these seven for e-mail.
///
/// Source: the vendor's API document, "Send Email Verification Code", field `type`. Raw values are those of the wire and
/// case-sensitive.
public enum Scenario: String, Sendable, Hashable, CaseIterable {
    /// Login with e-mail and code: `POST /api/v2/sdk/login/email-verify-code`.
    case login = "LOGIN_EMS"
    /// Registration with e-mail and code, and registration with binding of a social account.
    case register = "REGISTER_EMS"
    /// Second factor by e-mail: `/mfa/email`.
    case secondFactor = "MFA_AUTH_EMS"
    /// Password retrieval by e-mail: `/pwd/update-by-email`.
    case forgottenPassword = "FORGET_PWD_EMS"
    /// Change of a password, forced after expiry or wanted: `/pwd/change-by-email`.
    case passwordChange = "CHANGE_PWD_EMS"
    /// Binding of an address after a social login: `/social/bind`.
    case emailBinding = "BIND_EMAIL_EMS"
    /// Change of the personal address: `/profile/update-email`.
    case emailUpdate = "UPDATE_EMAIL_EMS"
}
