import ArgumentParser
import Foundation
import LedgerWorkload
import SendAPI
import SendAudit

struct SampleCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Creates a ledger to try everything on, with its keys: two weeks in which everything happens.",
        discussion: """
            Every scenario, refusals and failures of each kind, an outage of two hours, codes that are used and codes that are
            not, a flood from one address, an access, holds, an erasure, new keys, a purge. The people do not exist; the
            times end now. The same seed gives the same attempts; keys and secrets are always new. A gap is not among them; with fewer than 300 attempts the purge finds nothing to remove.

            Exit codes: 0 good; 64 wrong usage, or there is such a ledger already; 66 the folder cannot be written.
            """
    )

    @Argument(help: "The folder; it is made where it is missing.")
    var folder: String

    @Option(help: "The seed.")
    var seed: UInt64 = 1

    @Option(help: "How many attempts, about; at least 100.")
    var attempts = 2_000

    func validate() throws {
        guard (100...1_000_000).contains(attempts) else {
            throw ValidationError("--attempts is a number from 100 to 1000000")
        }
    }

    func perform() async throws {
        let path = folder + "/audit.db"
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ToolFailure.end("\(path): there is a ledger already; name another folder", 64)
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw ToolFailure.end("\(folder): the folder cannot be made: \(error.localizedDescription)", 66)
        }
        var workload = SampleWorkload(seed: seed, attempts: attempts, end: .now())
        let outage = workload.outage
        let events = workload.all()
        let clock = WorkloadClock(workload.start)
        try await SampleLedger(path: path, clock: clock).record(events)
        try StandardOutput.print(Self.suggestions(path, outage))
    }

    private static func suggestions(_ path: String, _ outage: Range<Timestamp>) -> String {
        let option = "--database '\(path)'"
        let moment = { (time: Timestamp) in String("\(time)".prefix(19)) + "Z" }
        return """
            \(path) is ready. What to try next:

              sendaudit summary \(option)
              sendaudit attempts \(option) --since 2d --limit 20
              sendaudit operations \(option)
              sendaudit stats \(option) --check
              sendaudit verify \(option)
              sendaudit export \(option) --format csv --since \(moment(outage.lowerBound)) --until \(moment(outage.upperBound))
              sendaudit access \(option) --email \(SampleWorkload.unlucky) --reason trying --format html --output access.html
              sendaudit hold \(option)
              sendaudit erase \(option) --email \(SampleWorkload.held) --reason trying

            The mail server was out of order from \(moment(outage.lowerBound)) to \(moment(outage.upperBound)).
            The data of \(SampleWorkload.erased) was erased; a hold keeps that of \(SampleWorkload.held).
            """
    }
}
