import ArgumentParser
import SendAPI
import SendAudit

struct PurgeCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Removes entries that are older than is allowed. Their hashes and their roll-up stay.",
        discussion: """
            Whole blocks of 256 entries go, the oldest first, up to the first that a hold is on: one person's hold keeps what
            came after it too. A hold that comes meanwhile stops it.

            Where something is that old, every entry that is kept is compared with the tree first. A ledger that is damaged is
            left as it is, unless --unverified says to go on with what stands there.

            Exit codes: 0 good, also when nothing was that old; 1 the ledger is not as it was recorded, or refuses to open; 3 nothing was removed, because
            a hold stands, which is named; 64 wrong usage; 66 ledger or keys cannot be used; 75 the ledger is busy, try again.
            """
    )

    @OptionGroup var options: ChangeOptions

    @Option(help: "The age, such as 400d or 58w, or a moment in UTC, such as 2025-01-01.")
    var olderThan: String

    @OptionGroup var unverified: UnverifiedOption

    func validate() throws {
        guard TimeWindow(since: olderThan, now: .now()) != nil else {
            throw ValidationError(
                "--older-than '\(olderThan)' is neither an age such as 400d nor a moment such as 2025-01-01")
        }
    }

    func perform() async throws {
        guard let cutoff = TimeWindow(since: olderThan, now: .now())?.start else { return }
        let answer = try await options.send(
            .purge(
                before: cutoff, reason: options.reason, actor: options.who.name, isUnverified: unverified.unverified),
            removing: "Removing")
        try options.report(answer, "Removed", nothing: "Nothing is that old.")
    }
}
