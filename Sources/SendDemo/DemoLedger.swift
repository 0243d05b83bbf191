import AuditReports
import LanguageMatching
import SendAPI
import SendAudit
import SendService
import Synchronization

/// What the page asks the ledger, answered as `sendaudit` answers with `--json`: personal values are masked.
final class DemoLedger: Sendable {
    /// So many rows are shown.
    static let rows = 30

    private let path: String
    private let reader = Mutex<AuditReader?>(nil)
    private let keys: KeySource<IndexKeys>
    private let clock: TimeSource

    init(_ configuration: ServiceConfiguration, clock: TimeSource) {
        path = "\(configuration.dataFolder)/audit.db"
        (keys, self.clock) = (configuration.ledger.indexKeys, clock)
    }

    /// The newest rows, where the ledger has grown beyond an entry: older rows change while their mail is on its way.
    func rows(after known: Int64, in languages: LanguagePreferences) async throws(LedgerError) -> String {
        try await BlockingCall.run { [self] () throws(LedgerError) in
            let reader = try opened()
            let basis = try reader.basis()
            let last = Int64(basis.signedSize ?? 0) - 1
            guard last > known else { return #"{"last":\#(last),"rows":[]}"# }
            var filter = AttemptFilter(window: TimeWindow(), includesCaptchaFailures: true)
            filter.now = clock()
            let rows = try reader.attempts(filter, limit: Self.rows).rows
            let lines = rows.map { AttemptsReport.jsonLine($0, in: languages, basis: basis) }
            return #"{"last":\#(last),"rows":[\#(lines.joined(separator: ","))]}"#
        }
    }

    /// Why somebody got no code.
    func explanation(for email: String, in languages: LanguagePreferences) async throws(LedgerError) -> String {
        try await BlockingCall.run { [self] () throws(LedgerError) in
            let reader = try opened()
            let question = HistoryQuestion.address(email)
            let loaded = try reader.history(of: question, keys: try indexKeys(), now: clock())
            return ExplanationReport(loaded, question: question, basis: try reader.basis())
                .json(ReportStyle(languages: languages))
        }
    }

    /// The connection, which the first question opens. It blocks.
    private func opened() throws(LedgerError) -> AuditReader {
        try reader.withLock { reader throws(LedgerError) in
            if let reader { return reader }
            let opened = try AuditReader(path: path)
            reader = opened
            return opened
        }
    }

    private func indexKeys() throws(LedgerError) -> IndexKeys? {
        switch keys {
        case .given(let keys): keys
        case .file(let file): try IndexKeys(file: file ?? "\(path).index-keys")
        }
    }
}
