import ArgumentParser
import Foundation
import MerkleLog
import SendAudit

struct CheckpointCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract:
            "Prints the newest signed checkpoint. Keep it elsewhere: it proves later that nothing was taken away.",
        discussion:
            "Exit codes: 0 good; 1 with --now: the ledger refuses to open; 66 the ledger cannot be read; 75 nothing is signed yet."
    )

    @OptionGroup var location: LedgerLocation

    @Flag(help: "Have everything up to now signed first.")
    var now = false

    func perform() async throws {
        if now {
            _ = try await LedgerControl(path: location.database, options: location.options()).send(.checkpoint)
        }
        guard let note = try AuditReader(path: location.database).newestCheckpoint() else {
            throw ToolFailure.end("\(location.database): nothing is signed yet; try again in a moment", 75)
        }
        try StandardOutput.write(note.bytes)
    }
}
