import MailTexts
import SendAPI

/// The texts of a scenario's mail. Where one is missing in the catalogue, this does not compile.
struct ScenarioTexts: Sendable {
    let subject: MailText.Subject
    let purpose: MailText.Purpose
    let unexpected: MailText.Unexpected

    init(_ scenario: Scenario) {
        (subject, purpose, unexpected) =
            switch scenario {
            case .login: (.loginEms, .loginEms, .loginEms)
            case .register: (.registerEms, .registerEms, .registerEms)
            case .secondFactor: (.mfaAuthEms, .mfaAuthEms, .mfaAuthEms)
            case .forgottenPassword: (.forgetPwdEms, .forgetPwdEms, .forgetPwdEms)
            case .passwordChange: (.changePwdEms, .changePwdEms, .changePwdEms)
            case .emailBinding: (.bindEmailEms, .bindEmailEms, .bindEmailEms)
            case .emailUpdate: (.updateEmailEms, .updateEmailEms, .updateEmailEms)
            }
    }
}
