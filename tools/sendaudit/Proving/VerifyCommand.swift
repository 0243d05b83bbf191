import ArgumentParser
import ErrorCatalog
import Foundation
import MerkleLog
import SendAPI
import SendAudit
import StrictJSON

struct VerifyCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Proves that the ledger is as it was recorded, or shows where it was changed.",
        discussion: """
            Makes every leaf, the tree, roll-ups and look-ups again, and compares them with the checkpoints. Beside the
            running service or on a copy, without a network.

            Exit codes: 0 good; 1 something was changed; 2 good, but older than --max-age; 64 wrong usage; 66 the ledger
            cannot be read; 75 a retention ran meanwhile, try again.
            """
    )

    @OptionGroup var location: LedgerLocation

    @Option(help: "The public key to trust (a vkey: name+hash+base64); the default is those that the ledger names.")
    var publicKey: String?

    @Option(help: "A file with a signed checkpoint from elsewhere that the ledger must contain.")
    var checkpoint: String?

    @Flag(help: "Do without the checkpoint outside: for a copy of the file alone.")
    var withoutOutside = false

    @Flag(help: "Skip SQLite's own check of its indices and pages, which takes about as long as the rest.")
    var skipStructure = false

    @Option(help: "How old the newest entry may be, such as 2h; an idle ledger makes one an hour.")
    var maxAge: String?

    @Flag(help: "JSON for programs.")
    var json = false

    func validate() throws {
        if let publicKey, (try? NoteVerifierKey(publicKey)) == nil {
            throw ValidationError("--public-key '\(publicKey)' is no vkey, such as 'sendaudit keys' prints")
        }
        if let maxAge, TimeWindow(since: maxAge, now: .now()) == nil {
            throw ValidationError("--max-age '\(maxAge)' is no stretch of time such as 30m, 2h or 1d")
        }
    }

    func perform() throws {
        let report = try verify()
        let isStale = try isStale(report)
        print(json ? Self.json(report, isStale: isStale).text : Self.text(report, isStale: isStale))
        if !report.isGood { throw ExitCode(1) }
        if isStale { throw ExitCode(2) }
    }

    private func verify() throws -> VerificationReport {
        var options = LedgerVerifier.Options(outsidePath: withoutOutside ? nil : location.outsidePath)
        options.publicKey = try publicKey.map { try NoteVerifierKey($0) }
        options.checkpoint = try checkpoint.map { try Self.note($0) }
        options.keys = try location.readKeys()
        options.checksStructure = !skipStructure
        let progress = ProgressLine("Verifying")
        defer { progress.end() }
        return try LedgerVerifier(path: location.database, options: options).verify {
            progress.update($0, of: $1)
        }
    }

    private func isStale(_ report: VerificationReport) throws -> Bool {
        guard let maxAge, let window = TimeWindow(since: maxAge, now: .now()), let oldest = window.start else {
            return false
        }
        return report.newestTime.map { $0 < oldest } ?? true
    }

    static func note(_ path: String) throws -> SignedNote {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ToolFailure.end("\(path): the file cannot be read", 66)
        }
        do throws(NoteError) {
            return try SignedNote(bytes: Array(data))
        } catch {
            throw ToolFailure.end("\(path): this is no signed checkpoint: \(error)", 66)
        }
    }

    private static func text(_ report: VerificationReport, isStale: Bool) -> String {
        var lines: [String] = []
        if report.isGood {
            lines.append("Good: \(report.size) entries are as they were recorded.")
        } else {
            lines.append("CHANGED: the ledger is not as it was recorded.")
            lines += report.findings.map { "  \(TerminalText.printable($0.description))" }
            if !report.isComplete { lines.append("  (the search ended here; there may be more)") }
        }
        lines.append("Root \(report.root.base64), signed up to entry \(report.signedSize) of \(report.size).")
        lines += report.keys.map { "Key \($0)" }
        if report.removedCount > 0 {
            lines.append("\(report.removedCount) entries were removed by retention; their hashes are in the tree.")
        }
        if report.erasedCount > 0 { lines.append("The personal values of \(report.erasedCount) entries were erased.") }
        if report.migratedCount > 0 {
            lines.append("\(report.migratedCount) entries were taken over from a ledger that had no tree.")
        }
        if report.gapCount > 0 { lines.append("\(report.gapCount) gaps are recorded.") }
        if let time = report.newestTime {
            lines.append("Newest entry \(time)\(isStale ? ": older than allowed" : "").")
        }
        lines += report.remarks.map { "Note: \($0)." }
        return lines.joined(separator: "\n")
    }

    private static func json(_ report: VerificationReport, isStale: Bool) -> JSONValue {
        [
            "good": .bool(report.isGood), "stale": .bool(isStale), "complete": .bool(report.isComplete),
            "size": .number(JSONNumber(report.size)), "root": .string(report.root.base64),
            "signedSize": .number(JSONNumber(report.signedSize)),
            "keys": .array(report.keys.map { .string($0.description) }),
            "removed": .number(JSONNumber(report.removedCount)), "erased": .number(JSONNumber(report.erasedCount)),
            "migrated": .number(JSONNumber(report.migratedCount)), "gaps": .number(JSONNumber(report.gapCount)),
            "newest": report.newestTime.map { .string($0.description) } ?? .null,
            "findings": .array(
                report.findings.map { ["place": .string($0.place), "message": .string($0.message)] }),
            "notes": .array(report.remarks.map { .string($0) }),
        ]
    }
}
