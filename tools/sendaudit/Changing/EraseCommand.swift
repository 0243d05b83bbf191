import ArgumentParser
import SendAudit

struct EraseCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract:
            "Erases a person: their values, secrets and keyed hashes, in every entry. Every proof still verifies.",
        discussion: """
            While the service runs, it does it. The erasure itself stays recorded, without the address.

            Exit codes: 0 good, also when there was nothing; 1 the ledger refuses to open; 3 a hold forbids it, nothing was
            done; 64 wrong usage; 66 ledger or keys cannot be used; 75 the ledger is busy, try again.
            """
    )

    @OptionGroup var options: ChangeOptions

    @Option(help: "The address, in any capitals.")
    var email: String

    func perform() async throws {
        let answer = try await options.send(
            .erase(email: email, reason: options.reason, actor: Actor.name), progress: "Erasing")
        try options.report(answer, "Erased", nothing: "Nothing was found on this address.")
    }
}
