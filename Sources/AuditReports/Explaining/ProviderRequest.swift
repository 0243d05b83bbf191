import AuditTexts
import ErrorCatalog
import LanguageMatching
import MessageFormat
import SendAPI
package import SendAudit
import SendDiagnosis

/// What the postmaster of a mailbox's provider needs to look for one mail, ready to be pasted, in English. It names nobody
/// but the recipient, whose provider it is for.
package struct ProviderRequest: Sendable {
    private let outcome: HistoryOutcome
    private let address: String
    private let proof: String?

    /// - Parameters:
    ///   - loaded: what the ledger holds.
    ///   - proof: makes the tlog-proof of an entry.
    /// - Returns: `nil` where no mail server was asked.
    package init?<Failure: Error>(
        _ loaded: LoadedHistory, proof: (Int64) throws(Failure) -> String
    ) throws(Failure) {
        let finding = Explanation(of: loaded.history).finding
        let attempts = [finding.attempt].compactMap(\.self) + loaded.history.attempts.reversed()
        guard
            let attempt = attempts.first(where: {
                $0.address != nil && $0.outcomes.contains { $0.phase != nil || $0.replyCode != nil }
            }),
            let outcome = attempt.outcomes.last(where: { $0.phase != nil || $0.replyCode != nil }),
            let address = attempt.address
        else { return nil }
        self.outcome = outcome
        self.address = address
        self.proof = try proof(outcome.sequence)
    }

    /// The text.
    package var text: String {
        let style = ReportStyle(languages: LanguagePreferences(parsing: "en"))
        func say(_ key: AuditText, _ name: String, _ value: String?) -> String? {
            value.map { style.say(key, [name: .string(TerminalText.printable($0))]) }
        }
        let domain = address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]) }
        let codes = [outcome.replyCode.map { String($0) }, outcome.serverText ?? outcome.enhancedCode].compactMap(
            \.self)
        let lines: [String?] = [
            style.say(.providerTitle, domain.map { ["domain": .string(TerminalText.printable($0))] } ?? [:]), "",
            style.say(.providerAsk), "", "To: <\(TerminalText.printable(address))>",
            say(.providerSentAt, "time", outcome.time.description), say(.providerServer, "host", outcome.host),
            say(.providerAnswer, "reply", codes.isEmpty ? nil : codes.joined(separator: " ")),
            say(.providerQueueID, "queueID", outcome.serverText.flatMap(Self.queueID)),
            say(.providerTls, "tls", outcome.tlsVersion), "", style.say(.providerProof), proof,
        ]
        return lines.compactMap(\.self).joined(separator: "\n")
    }

    /// The mail server's own number, as postfix, sendmail, Exim, Exchange and Gmail write it.
    static func queueID(_ text: String) -> String? {
        for mark in ["queued as ", "id=", "queued for delivery ", "accepted for delivery "] {
            guard let range = text.firstRange(of: mark) else { continue }
            let id = text[range.upperBound...].prefix { $0.isLetter || $0.isNumber || "-._".contains($0) }
            if id.count >= 4 { return String(id) }
        }
        return nil
    }
}
