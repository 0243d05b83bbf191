import ArgumentParser
import Foundation
import SendAPI
import SendAudit

/// The interval that a question is about.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "From when: a stretch before now (30m, 24h, 7d, 2w) or a moment.",
            discussion: """
                A moment is 2026-11-27, "2026-11-27 03:00", 2026-11-27T03:00:00+01:00, today, yesterday or the name of a \
                weekday, which is the last one, today's included. A day is 24 hours in 7d; others begin at midnight in \
                --time-zone. Of two moments that a clock shows when it is set back the first is meant.
                """))
    var since: String?

    @Option(help: "Until when, in the same forms; the default is now.")
    var until: String?

    @Option(
        help:
            "In which zone days begin and tables show times, such as Europe/Berlin; JSON and exports have times in UTC."
    )
    var timeZone = "UTC"

    /// - Throws: a line that says what is wrong with the zone.
    func zone() throws -> TimeZone {
        if timeZone == "UTC" { return .gmt }
        guard let zone = TimeZone(identifier: timeZone) else {
            throw ValidationError("--time-zone '\(timeZone)' is no zone of the IANA list, such as Europe/Berlin or UTC")
        }
        return zone
    }

    /// The interval, up to now where it has a beginning and no end.
    func window() throws -> TimeWindow {
        let zone = try zone()
        let now = Timestamp.now()
        let clock = LocalClock(zone)
        do {
            return try TimeWindow(since: since, until: until, now: now, zone: zone)
        } catch {
            let message =
                switch error {
                case .unreadable(let text):
                    "'\(text)' is neither a stretch such as 24h nor a moment such as 2026-11-27, \"2026-11-27 03:00\" or yesterday"
                case .noSuchTime(let text): "'\(text)' is no date and time that there is"
                case .future(let text, let moment):
                    "'\(text)' is \(clock.text(moment)), which is still to come; it is \(clock.text(now)) now"
                case .reversed(let since, let until):
                    "the beginning, \(clock.text(since)), is not before the end, \(clock.text(until))"
                }
            throw ValidationError("--since, --until: \(message)")
        }
    }
}
