import ArgumentParser
import AuditReports
import ErrorCatalog
import Foundation
import SendAudit

/// Whether a question is only answered from a ledger that was verified right before.
struct VerifiedOption: ParsableArguments {
    @Flag(
        help: "Verify the ledger first, all that the answer rests on, and answer only if it is good; else exit with 1.")
    var verified = false

    /// Verifies the ledger where that was asked for.
    ///
    /// - Returns: what an answer of the reader stands on.
    func basis(of reader: AuditReader, _ location: LedgerLocation) throws -> AnswerBasis {
        if verified { try verify(location) }
        return try reader.basis(isVerified: verified)
    }

    private func verify(_ location: LedgerLocation) throws {
        // A copy of the file alone has none; the verdict of 'verify' would say so.
        let hasExternal = FileManager.default.fileExists(atPath: location.externalCheckpointPath)
        var options = LedgerVerifier.Options(
            externalCheckpointPath: hasExternal ? location.externalCheckpointPath : nil)
        options.keys = try location.readKeys()
        let progress = ProgressLine("Verifying")
        defer { progress.end() }
        let report = try LedgerVerifier(path: location.database, options: options).verify {
            progress.update($0, of: $1)
        }
        guard let finding = report.findings.first else { return }
        throw ToolFailure.end(
            "\(location.database): not answered, since the ledger is not as it was recorded: \(TerminalText.printable("\(finding)")). See 'sendaudit verify'",
            1)
    }
}
