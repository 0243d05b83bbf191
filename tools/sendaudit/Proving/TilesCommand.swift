import ArgumentParser
import MerkleLog
import SendAudit

struct TilesCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "tiles",
        abstract: "Writes the log into a folder as other people's tools read it (C2SP tlog-tiles).",
        discussion: """
            The entries are written as leaves, in which personal values are commitments only.

            Exit codes: 0 good; 1 nothing is signed yet; 66 the ledger or the folder cannot be used.
            """
    )

    @OptionGroup var location: LedgerLocation

    @Argument(help: "The folder.")
    var folder: String

    func perform() throws {
        let progress = ProgressLine("Writing")
        defer { progress.end() }
        let checkpoint = try AuditReader(path: location.database).exportTiles(to: folder) {
            progress.update($0, of: $1)
        }
        try StandardOutput.print("\(folder): \(checkpoint.size) entries, root \(checkpoint.root.base64)")
    }
}
