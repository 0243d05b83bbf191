import ArgumentParser
import MerkleLog
import SendAudit

struct KeysCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract:
            "Prints the public keys that the ledger's checkpoints are verified with, the newest last; replaces keys.",
        discussion: """
            Keep the public key where checkpoints are verified, and the key file where nobody finds it who has the ledger.

            Exit codes: 0 good; 1 with --rotate: the ledger refuses to open; 64 wrong usage; 66 ledger or keys cannot be used; 75 the ledger is busy, try again.
            """
    )

    @OptionGroup var location: LedgerLocation

    @Option(help: "Replace a key: signing or search.")
    var rotate: String?

    @Option(help: "Why; with --rotate. It is recorded, with your user name.")
    var reason: String?

    func validate() throws {
        guard let rotate else { return }
        guard KeyPurpose(rawValue: rotate) != nil else {
            throw ValidationError("--rotate '\(rotate)' is neither signing nor search")
        }
        if reason == nil { throw ValidationError("--rotate needs --reason, which is recorded") }
    }

    func perform() async throws {
        if let purpose = rotate.flatMap({ KeyPurpose(rawValue: $0) }) {
            let control = LedgerControl(path: location.database, options: try location.options())
            let answer = try await control.send(.rotate(purpose, reason: reason ?? "", actor: Actor.name))
            if purpose == .search, case .key(let number) = answer {
                try StandardOutput.print("Search key \(number) serves new entries.")
                return
            }
        }
        for key in try AuditReader(path: location.database).publicKeys() { try StandardOutput.print("\(key)") }
    }
}
