import ArgumentParser
import SendAPI
import SendAudit

/// What every question needs: which ledger, which interval, which form.
struct QuestionOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerLocation

    @Option(
        help:
            "From when: a stretch before now (30m, 24h, 7d, 2w) or a moment in UTC (2026-11-23, 2026-11-23T08:00:00Z).")
    var since: String?

    @OptionGroup var words: WordOptions

    @Flag(help: "JSON for programs.")
    var json = false

    @OptionGroup var verification: VerifiedOption

    func window() throws -> TimeWindow {
        guard let since else { return TimeWindow() }
        guard let window = TimeWindow(since: since, now: .now()) else {
            throw ValidationError(
                "--since '\(since)' is neither an interval such as 24h nor a moment such as 2026-11-23")
        }
        return window
    }
}
