import GRDB
public import SendAPI
import SendDiagnosis

extension AuditReader {
    /// What the ledger holds about one person, device or attempt: the attempts, what became of each, and what happened to the
    /// ledger itself. `Explanation` of `SendDiagnosis` says what it means.
    ///
    /// - Parameters:
    ///   - question: whose code did not come.
    ///   - keys: the keys of the blind index. Where one is missing, every value of its time is read.
    ///   - scenario: the scenario that is asked about; `nil` for any.
    ///   - window: from when and up to when the code was asked for; without a beginning, what is missed now.
    ///   - now: the present moment.
    /// - Throws: ``LedgerError``: `invalid` for a blank question, or an attempt that is not there, `unreadable`.
    public func history(
        of question: HistoryQuestion, keys: IndexKeys?, scenario: String? = nil, window: TimeWindow = TimeWindow(),
        now: Timestamp
    ) throws(LedgerError) -> LoadedHistory {
        try ask { database in
            var loader = HistoryLoader(database, keys: keys, window: window, now: now)
            return try loader.load(question, scenario: scenario)
        }
    }
}
