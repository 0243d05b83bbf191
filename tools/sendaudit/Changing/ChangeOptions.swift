import ArgumentParser
import ErrorCatalog
import Foundation
import SendAudit
import StrictJSON

/// What every change of a ledger needs: which ledger, and why.
struct ChangeOptions: ParsableArguments {
    @OptionGroup var location: LedgerLocation
    @OptionGroup var who: ActorOption

    @Option(help: "Why; it is recorded, with your user name.", transform: GivenText.reason)
    var reason: String

    @Flag(help: "JSON for programs.")
    var json = false

    /// Has it done by the process that writes the ledger, or by becoming the writer.
    func send(_ request: ControlRequest, removing label: String = "Working") async throws -> ControlAnswer {
        let lines: [RemovalProgress.Phase: ProgressLine] = [
            .verifying: ProgressLine("Verifying"), .searching: ProgressLine("Searching"),
            .removing: ProgressLine(label),
        ]
        defer { for line in lines.values { line.end() } }
        return try await LedgerControl(path: location.database, options: location.options()).send(request) {
            lines[$0.phase]?.update($0.done, of: $0.total)
        }
    }

    /// Prints what a removal did.
    ///
    /// - Throws: an exit code when a hold kept it from doing anything.
    func report(_ answer: ControlAnswer, _ what: String, nothing: String) throws {
        switch answer {
        case .done(let sequence, let count, let isLogEmptied):
            try report(RemovalReport(sequence: sequence, count: count, isLogEmptied: isLogEmptied), what, nothing)
        case .heldBack(let report, let hold):
            try self.report(report, what, nil)
            let name =
                "the hold in entry \(hold.sequence) (\(TerminalText.printable(hold.reason ?? "no reason given")))"
            guard report.count > 0 else {
                throw ToolFailure.end(
                    "nothing was removed: \(name) forbids it; release it first, if that is allowed: sendaudit hold "
                        + "--release \(hold.sequence)", ToolFailure.held)
            }
            if !json { try StandardOutput.print("The rest stays: \(name) forbids it.") }
        case .erased, .exported, .key, .service, .failed: break
        }
    }

    private func report(_ report: RemovalReport, _ what: String, _ nothing: String?) throws {
        if json {
            var object = JSONObject([
                ("entry", report.sequence.map { .number(JSONNumber($0)) } ?? .null),
                ("count", .number(JSONNumber(report.count))), ("logEmptied", .bool(report.isLogEmptied)),
            ])
            if let hold = report.hold {
                object.append(
                    "hold",
                    [
                        "entry": .number(JSONNumber(hold.sequence)),
                        "reason": hold.reason.map { .string($0) } ?? .null,
                    ])
            }
            try StandardOutput.print(JSONValue.object(object).text)
            return
        }
        guard let sequence = report.sequence else {
            if let nothing { try StandardOutput.print(nothing) }
            return
        }
        try StandardOutput.print("\(what): \(report.count) entries, recorded as entry \(sequence).")
        if !report.isLogEmptied {
            try StandardOutput.print(
                "A reader kept the write-ahead log in use; the bytes in it go with the next checkpoint. Run this again."
            )
        }
    }
}
