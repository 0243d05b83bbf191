import ArgumentParser
import Foundation
import SendAPI
import SendAudit

struct RestoreCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Goes on from a ledger that the service refuses: a restored backup, a lost checkpoint, lost keys.",
        discussion: """
            Records the head that was trusted, the head from which the ledger goes on, who and why. Entries that are gone do
            not come back, and 'verify' against an older checkpoint goes on to show that. Stop the service first.

            What waits in the service's own state.db is compared at its next start, before anything is sent: a mail that the \
            restored ledger does not know is recorded anew and not sent, and an attempt whose mail is gone is closed.

            Exit codes: 0 good; 1 the copy does not verify, or the file is damaged; 64 wrong usage; 66 a file cannot be used; 75 somebody writes the
            ledger.
            """
    )

    @OptionGroup var location: LedgerLocation
    @OptionGroup var who: ActorOption

    @Option(help: "Why; it is recorded, with your user name.", transform: GivenText.reason)
    var reason: String

    @Option(help: "A copy that 'backup' made, to be put in the ledger's place; what was there is kept beside it.")
    var from: String?

    @Flag(help: "Make new keys, because the old ones are lost. People in older entries are then found slowly.")
    var newKeys = false

    func perform() async throws {
        let kept = try from.flatMap { from in
            let stamp = Timestamp.now().description.filter { $0.isNumber || $0 == "T" }
            return try LedgerBackup.putBack(from, as: location.database, now: stamp)
        }
        let ledger = try AuditLedger.restore(
            path: location.database, options: location.options(),
            recovery: LedgerRecovery(
                reason: reason, actor: OperationActor(who.name, process: .current), makesNewKeys: newKeys))
        do {
            try await ledger.close()
        } catch {
            throw ToolFailure.end("\(location.database): \(error)", 66)
        }
        // Said when it is done: an output that fails must not leave it half done.
        if let kept { try StandardOutput.print("The former file is kept as \(kept).") }
        try StandardOutput.print("The ledger goes on, and says so. Key \(ledger.publicKey)")
    }
}
