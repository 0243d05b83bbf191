import ArgumentParser
import MerkleLog
import SendAudit

struct KeysCommand: LedgerCommand {
    static let damageCode: Int32 = 1
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
    @OptionGroup var who: ActorOption

    @Option(help: "Replace a key: signing or search.")
    var rotate: String?

    @Option(help: "Why; with --rotate. It is recorded, with your user name.", transform: GivenText.reason)
    var reason: String?

    @Flag(
        help:
            "Make a key that signs certificates of reviews, and print its public key; see 'sendaudit verify --certificate'."
    )
    var newReportKey = false

    @Option(help: "The file of that key; the default is beside the ledger, with .report-key at its end.")
    var reportKey: String?

    func validate() throws {
        if newReportKey, rotate != nil { throw ValidationError("--new-report-key and --rotate are two things") }
        guard let rotate else {
            if reason != nil { throw ValidationError("--reason is for --rotate; nothing is recorded without it") }
            return
        }
        guard KeyPurpose(rawValue: rotate) != nil else {
            throw ValidationError("--rotate '\(rotate)' is neither signing nor search")
        }
        if reason == nil { throw ValidationError("--rotate needs --reason, which is recorded") }
    }

    func perform() async throws {
        if newReportKey {
            guard let origin = try AuditReader(path: location.database).publicKeys().last?.name else {
                throw ToolFailure.end("\(location.database): the ledger names no key yet, and so has no name", 75)
            }
            let key = try ReportKey(
                creating: reportKey ?? location.database + ReportKey.suffix, origin: origin.description)
            try StandardOutput.print("\(key)")
            return
        }
        if let purpose = rotate.flatMap({ KeyPurpose(rawValue: $0) }) {
            let control = LedgerControl(path: location.database, options: try location.options())
            let answer = try await control.send(.rotate(purpose, reason: reason ?? "", actor: who.name))
            if purpose == .search, case .key(let number) = answer {
                try StandardOutput.print("Search key \(number) serves new entries.")
                return
            }
        }
        for key in try AuditReader(path: location.database).publicKeys() { try StandardOutput.print("\(key)") }
    }
}
