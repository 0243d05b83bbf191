// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

/// The texts of `mail`; the raw value is the position in the table.
public enum MailText: Int, Sendable, Hashable, CaseIterable {
    /// Hello,
    case frameGreeting
    /// Your code: {$code}
    case frameCode
    /// .input {$minutes :integer} .match $minutes one {{You can use this code once, within {$minutes} minute. If you ask for a new code, this one stops working.}} * {{You can use this code once, within {$minutes} minutes. If you ask for a new code, this one stops working.}}
    case frameExpiry
    /// Never give this code to anyone. Our staff will never ask you for it.
    case frameSecrecy
    /// If it was not you who asked for this code, you can stop codes to this address for 24 hours:
    case frameNotMe
    /// This was not me
    case frameNotMeButton
    /// Stop codes to this e-mail address?
    case stopTitle
    /// Somebody asked for a code for the e-mail address {$address}. If that was not you, you can stop codes to it for 24 hours. Your accounts and passwords stay as they are.
    case stopExplanation
    /// If you did ask for the code, close this page. After a stop, the next code comes in 24 hours at the earliest.
    case stopCaution
    /// Stop codes for 24 hours
    case stopButton
    /// Codes are stopped
    case stopDoneTitle
    /// No codes are sent to {$address} until {$until}. If you need one before that, contact support.
    case stopDone
    /// This link is too old
    case stopTooOldTitle
    /// Please use the link in the newest e-mail. If no more e-mails come, there is nothing to be done.
    case stopTooOld
    /// This link does not work
    case stopUnusableTitle
    /// It is not complete. Please open it from the e-mail again, or copy all of it.
    case stopUnusable
    /// That did not work
    case stopBusyTitle
    /// Please try again in a moment.
    case stopBusy
    /// {$code} is your code to sign in
    case loginEmsSubject
    /// Use this code to sign in.
    case loginEmsPurpose
    /// If you did not ask for this code, you can ignore this e-mail.
    case loginEmsUnexpected
    /// {$code} is your code to create your account
    case registerEmsSubject
    /// Use this code to create your account.
    case registerEmsPurpose
    /// If you did not ask for this code, you can ignore this e-mail.
    case registerEmsUnexpected
    /// {$code} is your code to finish signing in
    case mfaAuthEmsSubject
    /// Use this code to finish signing in.
    case mfaAuthEmsPurpose
    /// If you did not try to sign in, someone may know your password. Please change it.
    case mfaAuthEmsUnexpected
    /// {$code} is your code to reset your password
    case forgetPwdEmsSubject
    /// Use this code to reset your password.
    case forgetPwdEmsPurpose
    /// If you did not ask for this code, you can ignore this e-mail.
    case forgetPwdEmsUnexpected
    /// {$code} is your code to change your password
    case changePwdEmsSubject
    /// Use this code to change your password.
    case changePwdEmsPurpose
    /// If you did not ask for this code, someone may be using your account. Please contact support.
    case changePwdEmsUnexpected
    /// {$code} is your code to link this e-mail address
    case bindEmailEmsSubject
    /// Use this code to link this e-mail address to your account.
    case bindEmailEmsPurpose
    /// If you did not ask for this code, you can ignore this e-mail.
    case bindEmailEmsUnexpected
    /// {$code} is your code to confirm your new e-mail address
    case updateEmailEmsSubject
    /// Use this code to confirm this as the new e-mail address of your account.
    case updateEmailEmsPurpose
    /// If you did not ask for this code, you can ignore this e-mail.
    case updateEmailEmsUnexpected

    /// The key in the catalogue.
    public var key: String {
        switch self {
        case .frameGreeting: "frame.greeting"
        case .frameCode: "frame.code"
        case .frameExpiry: "frame.expiry"
        case .frameSecrecy: "frame.secrecy"
        case .frameNotMe: "frame.notMe"
        case .frameNotMeButton: "frame.notMeButton"
        case .stopTitle: "stop.title"
        case .stopExplanation: "stop.explanation"
        case .stopCaution: "stop.caution"
        case .stopButton: "stop.button"
        case .stopDoneTitle: "stop.doneTitle"
        case .stopDone: "stop.done"
        case .stopTooOldTitle: "stop.tooOldTitle"
        case .stopTooOld: "stop.tooOld"
        case .stopUnusableTitle: "stop.unusableTitle"
        case .stopUnusable: "stop.unusable"
        case .stopBusyTitle: "stop.busyTitle"
        case .stopBusy: "stop.busy"
        case .loginEmsSubject: "LOGIN_EMS.subject"
        case .loginEmsPurpose: "LOGIN_EMS.purpose"
        case .loginEmsUnexpected: "LOGIN_EMS.unexpected"
        case .registerEmsSubject: "REGISTER_EMS.subject"
        case .registerEmsPurpose: "REGISTER_EMS.purpose"
        case .registerEmsUnexpected: "REGISTER_EMS.unexpected"
        case .mfaAuthEmsSubject: "MFA_AUTH_EMS.subject"
        case .mfaAuthEmsPurpose: "MFA_AUTH_EMS.purpose"
        case .mfaAuthEmsUnexpected: "MFA_AUTH_EMS.unexpected"
        case .forgetPwdEmsSubject: "FORGET_PWD_EMS.subject"
        case .forgetPwdEmsPurpose: "FORGET_PWD_EMS.purpose"
        case .forgetPwdEmsUnexpected: "FORGET_PWD_EMS.unexpected"
        case .changePwdEmsSubject: "CHANGE_PWD_EMS.subject"
        case .changePwdEmsPurpose: "CHANGE_PWD_EMS.purpose"
        case .changePwdEmsUnexpected: "CHANGE_PWD_EMS.unexpected"
        case .bindEmailEmsSubject: "BIND_EMAIL_EMS.subject"
        case .bindEmailEmsPurpose: "BIND_EMAIL_EMS.purpose"
        case .bindEmailEmsUnexpected: "BIND_EMAIL_EMS.unexpected"
        case .updateEmailEmsSubject: "UPDATE_EMAIL_EMS.subject"
        case .updateEmailEmsPurpose: "UPDATE_EMAIL_EMS.purpose"
        case .updateEmailEmsUnexpected: "UPDATE_EMAIL_EMS.unexpected"
        }
    }

    /// The texts `subject`, by the wire name of what each is about.
    public enum Subject: String, Sendable, Hashable, CaseIterable {
        /// {$code} is your code to sign in
        case loginEms = "LOGIN_EMS"
        /// {$code} is your code to create your account
        case registerEms = "REGISTER_EMS"
        /// {$code} is your code to finish signing in
        case mfaAuthEms = "MFA_AUTH_EMS"
        /// {$code} is your code to reset your password
        case forgetPwdEms = "FORGET_PWD_EMS"
        /// {$code} is your code to change your password
        case changePwdEms = "CHANGE_PWD_EMS"
        /// {$code} is your code to link this e-mail address
        case bindEmailEms = "BIND_EMAIL_EMS"
        /// {$code} is your code to confirm your new e-mail address
        case updateEmailEms = "UPDATE_EMAIL_EMS"

        /// The text.
        public var text: MailText {
            switch self {
            case .loginEms: .loginEmsSubject
            case .registerEms: .registerEmsSubject
            case .mfaAuthEms: .mfaAuthEmsSubject
            case .forgetPwdEms: .forgetPwdEmsSubject
            case .changePwdEms: .changePwdEmsSubject
            case .bindEmailEms: .bindEmailEmsSubject
            case .updateEmailEms: .updateEmailEmsSubject
            }
        }
    }

    /// The texts `purpose`, by the wire name of what each is about.
    public enum Purpose: String, Sendable, Hashable, CaseIterable {
        /// Use this code to sign in.
        case loginEms = "LOGIN_EMS"
        /// Use this code to create your account.
        case registerEms = "REGISTER_EMS"
        /// Use this code to finish signing in.
        case mfaAuthEms = "MFA_AUTH_EMS"
        /// Use this code to reset your password.
        case forgetPwdEms = "FORGET_PWD_EMS"
        /// Use this code to change your password.
        case changePwdEms = "CHANGE_PWD_EMS"
        /// Use this code to link this e-mail address to your account.
        case bindEmailEms = "BIND_EMAIL_EMS"
        /// Use this code to confirm this as the new e-mail address of your account.
        case updateEmailEms = "UPDATE_EMAIL_EMS"

        /// The text.
        public var text: MailText {
            switch self {
            case .loginEms: .loginEmsPurpose
            case .registerEms: .registerEmsPurpose
            case .mfaAuthEms: .mfaAuthEmsPurpose
            case .forgetPwdEms: .forgetPwdEmsPurpose
            case .changePwdEms: .changePwdEmsPurpose
            case .bindEmailEms: .bindEmailEmsPurpose
            case .updateEmailEms: .updateEmailEmsPurpose
            }
        }
    }

    /// The texts `unexpected`, by the wire name of what each is about.
    public enum Unexpected: String, Sendable, Hashable, CaseIterable {
        /// If you did not ask for this code, you can ignore this e-mail.
        case loginEms = "LOGIN_EMS"
        /// If you did not ask for this code, you can ignore this e-mail.
        case registerEms = "REGISTER_EMS"
        /// If you did not try to sign in, someone may know your password. Please change it.
        case mfaAuthEms = "MFA_AUTH_EMS"
        /// If you did not ask for this code, you can ignore this e-mail.
        case forgetPwdEms = "FORGET_PWD_EMS"
        /// If you did not ask for this code, someone may be using your account. Please contact support.
        case changePwdEms = "CHANGE_PWD_EMS"
        /// If you did not ask for this code, you can ignore this e-mail.
        case bindEmailEms = "BIND_EMAIL_EMS"
        /// If you did not ask for this code, you can ignore this e-mail.
        case updateEmailEms = "UPDATE_EMAIL_EMS"

        /// The text.
        public var text: MailText {
            switch self {
            case .loginEms: .loginEmsUnexpected
            case .registerEms: .registerEmsUnexpected
            case .mfaAuthEms: .mfaAuthEmsUnexpected
            case .forgetPwdEms: .forgetPwdEmsUnexpected
            case .changePwdEms: .changePwdEmsUnexpected
            case .bindEmailEms: .bindEmailEmsUnexpected
            case .updateEmailEms: .updateEmailEmsUnexpected
            }
        }
    }

    /// The messages.
    public static var messages: MessageTable { MailTextMessages.table }
}
