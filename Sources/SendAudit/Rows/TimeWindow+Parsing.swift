import FoundationEssentials
public import SendAPI

extension TimeWindow {
    /// Creates the window from a moment to now.
    ///
    /// - Parameters:
    ///   - since: an interval before now (`30m`, `24h`, `7d`, `2w`) or a moment in UTC (`2026-11-23`,
    ///     `2026-11-23T08:00:00Z`).
    ///   - now: the present moment, and the window's end.
    /// - Returns: `nil` when the text is neither, or the moment is still to come.
    public init?(since: String, now: Timestamp) {
        guard let moment = Self.moment(since, now: now), moment < now else { return nil }
        self.init(start: moment, end: now)
    }

    /// Reads a moment, past or still to come.
    ///
    /// - Parameters:
    ///   - text: an interval before now (`30m`, `24h`, `7d`, `2w`) or a moment in UTC (`2030-01-01`,
    ///     `2030-01-01T08:00:00Z`).
    ///   - now: the present moment.
    /// - Returns: `nil` when the text is neither.
    public static func moment(_ text: String, now: Timestamp) -> Timestamp? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
        if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            (1...1_000_000).contains(count)
        {
            return now - .seconds(count * unit)
        }
        let whole = text.contains("T") ? text : text + "T00:00:00Z"
        guard let date = try? Date(whole, strategy: .iso8601) else { return nil }
        let moment = Timestamp(date)
        // Foundation takes the 30th of February for a day in March.
        guard !whole.hasSuffix("Z") || moment.description.prefix(10) == whole.prefix(10) else { return nil }
        return moment
    }
}
