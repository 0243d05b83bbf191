import SendAPI
import SendAudit

/// The arguments of an operator's command, read one by one.
struct CommandArguments {
    let command: ServiceCommand

    subscript(_ name: String) -> String? { command.arguments[name] }

    /// The attempt that is named.
    func attempt() throws(LedgerError) -> AttemptID {
        guard let text = self["attempt"] else { throw invalid("name an attempt") }
        guard let id = AttemptID(text) else { throw invalid("'\(text)' is no attempt's id") }
        return id
    }

    /// The address that is named, in any spelling.
    func email() throws(LedgerError) -> String {
        guard let text = self["email"], !CanonicalAddress(text).isEmpty else { throw invalid("name an e-mail address") }
        guard text.utf8.count <= EmailAddress.maximumLength else { throw invalid("the address is too long") }
        return text
    }

    /// Why; what is changed is recorded with it.
    func reason() throws(LedgerError) -> String {
        guard let reason = command.reason, !reason.isEmpty else { throw invalid("say why") }
        return reason
    }

    func invalid(_ message: String) -> LedgerError {
        LedgerError(code: .invalid, message: "\(command.name): \(message)")
    }
}
