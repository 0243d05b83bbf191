import ArgumentParser
import AuditReports
import SendAPI
import SendAudit

struct OperationsCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "operations",
        abstract: "Lists what was done with the ledger itself: who, when, why, and the entry that records it.",
        discussion: """
            Accesses, erasures, purges (retention), holds and their releases, key rotations, restores, starts, gaps, and
            entries that were taken over (migration). Signs of life (heartbeat) and the steps of a removal (removal,
            completion) are listed where --kind names them. A backup is listed where a process wrote the ledger meanwhile.

            Exit codes: 0 good, also when there is none; 1 with --verified: the ledger is not as it was recorded; 64 wrong
            usage; 66 the ledger cannot be read or is damaged.
            """
    )

    /// The kinds that are no operations.
    private static let others: Set<EntryKind> = [.attempt, .outcome, .captchaFailure, .refusalBurst]

    @OptionGroup var options: QuestionOptions

    @Option(help: "Only this kind, such as access, erasure, retention or hold; may be given more than once.")
    var kind: [String] = []

    @Option(help: "How many at most, the newest ones; all are counted.")
    var limit = 1_000

    func validate() throws {
        guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000000") }
        _ = try kinds()
    }

    private func kinds() throws -> Set<EntryKind> {
        guard !kind.isEmpty else { return OperationQuery.reviewed }
        return Set(
            try kind.map { name in
                guard let kind = EntryKind.allCases.first(where: { $0.name == name }), !Self.others.contains(kind)
                else {
                    let known = EntryKind.allCases.filter { !Self.others.contains($0) }.map(\.name)
                    throw ValidationError("--kind '\(name)' is none of \(known.joined(separator: ", "))")
                }
                return kind
            })
    }

    func perform() throws {
        let reader = try AuditReader(path: options.ledger.database)
        let basis = try options.verification.basis(of: reader, options.ledger)
        let list = try reader.operations(OperationQuery(window: try options.window(), kinds: try kinds(), limit: limit))
        let report = OperationsReport(list, basis: basis, clock: LocalClock(try options.period.zone()))
        try StandardOutput.print(options.json ? report.json : options.style.fitted(report.text(options.style)))
    }
}
