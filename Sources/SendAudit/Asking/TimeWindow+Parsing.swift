import FoundationEssentials
public import SendAPI

extension TimeWindow {
    /// Makes the window from a moment to now.
    ///
    /// - Parameters:
    ///   - since: a stretch of time before now (`30m`, `24h`, `7d`, `2w`) or a moment in UTC (`2026-11-23`,
    ///     `2026-11-23T08:00:00Z`).
    ///   - now: the present moment, and the window's end.
    /// - Returns: `nil` when the text is neither, or the moment is still to come.
    public init?(since: String, now: Timestamp) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
        if let unit = since.last.flatMap({ units[$0] }), let count = Int64(since.dropLast()),
            (1...1_000_000).contains(count)
        {
            self.init(start: now - .seconds(count * unit), end: now)
            return
        }
        let text = since.contains("T") ? since : since + "T00:00:00Z"
        guard let date = try? Date(text, strategy: .iso8601) else { return nil }
        let moment = Timestamp(date)
        // Foundation takes the 30th of February for a day in March.
        guard moment < now, !text.hasSuffix("Z") || moment.description.prefix(10) == text.prefix(10) else { return nil }
        self.init(start: moment, end: now)
    }
}
