import ArgumentParser
import Foundation
import SendAudit
import StrictJSON

/// What every change of a ledger needs: which ledger, and why.
struct ChangeOptions: ParsableArguments {
    @OptionGroup var location: LedgerLocation

    @Option(help: "Why; it is recorded, with your user name.")
    var reason: String

    @Flag(help: "JSON for programs.")
    var json = false

    /// Has it done by the process that writes the ledger, or by becoming the writer.
    func send(_ request: ControlRequest, progress label: String) async throws -> ControlAnswer {
        let progress = ProgressLine(label)
        defer { progress.end() }
        return try await LedgerControl(path: location.database, options: location.options()).send(request) {
            progress.update($0, of: $1)
        }
    }

    /// Prints what a removal did.
    func report(_ answer: ControlAnswer, _ what: String, nothing: String) {
        guard case .done(let sequence, let count, let isLogEmptied) = answer else { return }
        if json {
            let object: JSONValue = [
                "entry": sequence.map { .number(JSONNumber($0)) } ?? .null, "count": .number(JSONNumber(count)),
                "logEmptied": .bool(isLogEmptied),
            ]
            print(object.text)
            return
        }
        guard let sequence else {
            print(nothing)
            return
        }
        print("\(what): \(count) entries, recorded as entry \(sequence).")
        if !isLogEmptied {
            print(
                "A reader kept the write-ahead log in use; the bytes in it go with the next checkpoint. Run this again."
            )
        }
    }
}
