import ArgumentParser
import SendAPI
import SendAudit

struct RetainCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "retain",
        abstract: "Removes entries that are older than is allowed. Their hashes and their roll-up stay.",
        discussion: """
            Whole blocks of 256 entries go, and nothing that a hold is on.

            Exit codes: 0 good, also when there was nothing; 1 the ledger refuses to open; 64 wrong usage; 66 ledger or keys cannot be used; 75 the ledger
            is busy, try again.
            """
    )

    @OptionGroup var options: ChangeOptions

    @Option(help: "The age, such as 400d or 58w, or a moment in UTC, such as 2025-01-01.")
    var olderThan: String

    func validate() throws {
        guard TimeWindow(since: olderThan, now: .now()) != nil else {
            throw ValidationError(
                "--older-than '\(olderThan)' is neither an age such as 400d nor a moment such as 2025-01-01")
        }
    }

    func perform() async throws {
        guard let cutoff = TimeWindow(since: olderThan, now: .now())?.start else { return }
        let answer = try await options.send(
            .retain(since: cutoff, reason: options.reason, actor: Actor.name), progress: "Removing")
        options.report(answer, "Removed", nothing: "Nothing is that old, or holds are on it.")
    }
}
