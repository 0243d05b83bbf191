import ArgumentParser
import AuditReports
import Foundation
import MerkleLog
import SendAPI
import SendAudit

struct VerifyCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Proves that the ledger is as it was recorded, or shows where it was changed.",
        discussion: """
            Makes every leaf, the tree, roll-ups and blind indexes again, and compares them with the checkpoints. Beside the
            running service or on a copy, without a network. --certificate leaves evidence of the review, whatever its result;
            where a process writes the ledger, an entry names the certificate's hash.

            Exit codes: 0 good; 1 something was changed; 2 good, but older than --max-age; 64 wrong usage; 66 the ledger
            cannot be read or the certificate not be written; 75 a retention ran meanwhile, try again.
            """
    )

    @OptionGroup var location: LedgerLocation

    @Option(help: "The public key to trust (a vkey: name+hash+base64); the default is those that the ledger names.")
    var publicKey: String?

    @Option(help: "A file with a signed checkpoint from elsewhere that the ledger must contain.")
    var checkpoint: String?

    @Flag(help: "Do without the external checkpoint: for a copy of the file alone.")
    var withoutExternal = false

    @Flag(help: "Skip SQLite's own check of its indices and pages.")
    var skipStructure = false

    @Option(help: "How old the newest entry may be, such as 2h; an idle ledger makes one an hour.")
    var maxAge: String?

    @OptionGroup var certificate: CertificateOptions

    @OptionGroup var words: WordOptions

    @Flag(help: "JSON for programs.")
    var json = false

    func validate() throws {
        if let publicKey, (try? NoteVerifierKey(publicKey)) == nil {
            throw ValidationError("--public-key '\(publicKey)' is no vkey, such as 'sendaudit keys' prints")
        }
        if let maxAge, TimeWindow(since: maxAge, now: .now()) == nil {
            throw ValidationError("--max-age '\(maxAge)' is no interval such as 30m, 2h or 1d")
        }
    }

    func perform() async throws {
        let key = try certificate.prepare(location)
        let report = try verify()
        try await certificate.write(report, location, key: key)
        let isStale = try isStale(report)
        let verdict = VerdictReport(report, isStale: isStale)
        try StandardOutput.print(json ? verdict.json : verdict.text(words.style))
        if !report.isGood { throw ExitCode(1) }
        if isStale { throw ExitCode(2) }
    }

    private func verify() throws -> VerificationReport {
        var options = LedgerVerifier.Options(
            externalCheckpointPath: withoutExternal ? nil : location.externalCheckpointPath)
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
}
