import ArgumentParser
import ErrorCatalog
import Foundation
import MerkleLog
import SendAudit

struct BackupCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the ledger while it is written, and verifies the copy.",
        discussion: """
            The keys are not in it: keep them elsewhere, and not beside the copies. Where a process writes the ledger, the
            copy is recorded, with its name, once it has verified.

            Exit codes: 0 good; 1 the copy does not verify; 64 wrong usage; 66 a file cannot be used.
            """
    )

    @OptionGroup var location: LedgerLocation
    @OptionGroup var who: ActorOption

    @Argument(help: "The copy, a file that does not exist yet.")
    var copy: String

    func perform() async throws {
        let progress = ProgressLine("Copying")
        defer { progress.end() }
        let report = try LedgerBackup.make(of: location.database, at: copy, externalCheckpointPath: location.external) {
            progress.update($0, of: $1)
        }
        guard report.isGood else {
            for finding in report.findings {
                try StandardOutput.print("  \(TerminalText.printable(finding.description))")
            }
            throw ToolFailure.end("\(copy): the copy does not verify; it was kept to be looked at", 1)
        }
        try StandardOutput.print("\(copy): \(report.size) entries, verified, root \(report.root.base64)")
        await record(Int64(clamping: report.size))
    }

    /// The copy is as good where nobody records it: the tool does not become a writer for that.
    private func record(_ entries: Int64) async {
        do {
            let control = LedgerControl(path: location.database, options: try location.options())
            _ = try await control.sendToWriter(.backup(entries: entries, name: copy, actor: who.name))
        } catch {
            FileHandle.standardError.write(Data("sendaudit: the copy was not recorded: \(error)\n".utf8))
        }
    }
}
