// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

/// The keys of MailTexts.
public enum MailText: String, Sendable, Hashable, CaseIterable {
    /// Hello,
    case frameGreeting = "frame.greeting"
    /// Your verification code: {$code}
    case frameCode = "frame.code"
    /// The code is valid for {$minutes} min and works once. A newer code replaces it.
    case frameExpiry = "frame.expiry"
    /// Never give this code to anyone. We will never ask you for it.
    case frameSecrecy = "frame.secrecy"
    /// If you did not ask for this, you can ignore this e-mail.
    case frameUnexpected = "frame.unexpected"
    /// {$code} is your sign-in code
    case loginEmsSubject = "LOGIN_EMS.subject"
    /// Use this code to sign in.
    case loginEmsPurpose = "LOGIN_EMS.purpose"
    /// {$code} is your registration code
    case registerEmsSubject = "REGISTER_EMS.subject"
    /// Use this code to create your account.
    case registerEmsPurpose = "REGISTER_EMS.purpose"
    /// {$code} is your security code
    case mfaAuthEmsSubject = "MFA_AUTH_EMS.subject"
    /// Use this code for the second step of signing in.
    case mfaAuthEmsPurpose = "MFA_AUTH_EMS.purpose"
    /// {$code} is your password reset code
    case forgetPwdEmsSubject = "FORGET_PWD_EMS.subject"
    /// Use this code to set a new password because you forgot the old one.
    case forgetPwdEmsPurpose = "FORGET_PWD_EMS.purpose"
    /// {$code} is your password change code
    case changePwdEmsSubject = "CHANGE_PWD_EMS.subject"
    /// Use this code to change your password.
    case changePwdEmsPurpose = "CHANGE_PWD_EMS.purpose"
    /// {$code} is your e-mail confirmation code
    case bindEmailEmsSubject = "BIND_EMAIL_EMS.subject"
    /// Use this code to link this e-mail address to your account.
    case bindEmailEmsPurpose = "BIND_EMAIL_EMS.purpose"
    /// {$code} is your new address confirmation code
    case updateEmailEmsSubject = "UPDATE_EMAIL_EMS.subject"
    /// Use this code to make this your new e-mail address.
    case updateEmailEmsPurpose = "UPDATE_EMAIL_EMS.purpose"
}
