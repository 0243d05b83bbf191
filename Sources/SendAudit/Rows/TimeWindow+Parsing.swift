public import FoundationEssentials
public import SendAPI

extension TimeWindow {
    /// Creates the window that two texts name.
    ///
    /// - Parameters:
    ///   - since: the first moment, see ``TimeExpression``; `nil` for the beginning of the ledger.
    ///   - until: the first moment after it. Without one a window that has a beginning ends now, and one that has none is
    ///     the whole ledger.
    ///   - now: the present moment.
    ///   - zone: where days begin.
    /// - Throws: ``TimeExpression/Problem``.
    public init(
        since: String?, until: String?, now: Timestamp, zone: TimeZone = .gmt
    ) throws(TimeExpression.Problem) {
        let start = try since.map { (text) throws(TimeExpression.Problem) in try Self.past(text, now, zone) }
        let end = try until.map { (text) throws(TimeExpression.Problem) in try Self.past(text, now, zone) }
        if let start {
            let end = end ?? now
            guard start < end else { throw .reversed(since: start, until: end) }
            self.init(start: start, end: end)
        } else {
            self.init(end: end)
        }
    }

    private static func past(
        _ text: String, _ now: Timestamp, _ zone: TimeZone
    ) throws(TimeExpression.Problem) -> Timestamp {
        let moment = try TimeExpression.moment(text, now: now, zone: zone)
        guard moment <= now else { throw .future(text, moment) }
        return moment
    }

    /// Creates the window from a moment to now.
    ///
    /// - Parameters:
    ///   - since: a moment, see ``TimeExpression``, in UTC.
    ///   - now: the present moment, and the window's end.
    /// - Returns: `nil` when the text is none, or the moment is still to come.
    public init?(since: String, now: Timestamp) {
        guard let window = try? TimeWindow(since: since, until: nil, now: now) else { return nil }
        self = window
    }

    /// Reads a moment, past or still to come.
    ///
    /// - Parameters:
    ///   - text: see ``TimeExpression``, in UTC.
    ///   - now: the present moment.
    /// - Returns: `nil` when the text names none.
    public static func moment(_ text: String, now: Timestamp) -> Timestamp? {
        try? TimeExpression.moment(text, now: now)
    }

    /// The window of the same length that ends where this one begins; `nil` for one without bounds.
    public var previous: TimeWindow? {
        guard let start, let end else { return nil }
        let (length, isTooLong) = end.microseconds.subtractingReportingOverflow(start.microseconds)
        let (first, isTooEarly) = start.microseconds.subtractingReportingOverflow(length)
        guard !isTooLong, !isTooEarly else { return nil }
        return TimeWindow(start: Timestamp(microseconds: first), end: start)
    }
}
