public import FoundationEssentials
public import SendAPI

/// The clock of a time zone: what it shows at a moment, and when it shows something.
///
/// Asking a zone costs as much as reading a row. Most days have one offset, which is asked for once.
public struct LocalClock: Sendable {
    /// The zone.
    public let zone: TimeZone
    private var memo: (day: Int64, offset: Int64)?

    /// Creates the clock of a zone.
    public init(_ zone: TimeZone) {
        self.zone = zone
    }

    /// Whether the zone is UTC, in which moments are written with a `Z`.
    package var isUTC: Bool { ["GMT", "UTC", "Etc/UTC", "Z"].contains(zone.identifier) }

    /// How far the clock is ahead of UTC, in microseconds.
    mutating func offset(at microseconds: Int64) -> Int64 {
        let day = CivilTime.floor(microseconds, CivilTime.dayLength)
        if let memo, memo.day == day { return memo.offset }
        let start = day &* CivilTime.dayLength
        let offset = slowOffset(at: start)
        guard offset == slowOffset(at: start &+ CivilTime.dayLength) else { return slowOffset(at: microseconds) }
        memo = (day, offset)
        return offset
    }

    private func slowOffset(at microseconds: Int64) -> Int64 {
        // A damaged file may say any time; no zone has rules for the year 200,000.
        let bounded = min(max(microseconds, -62_135_596_800_000_000), 253_402_300_799_000_000)
        let seconds = CivilTime.floor(bounded, 1_000_000)
        return Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))) * 1_000_000
    }

    /// What the clock shows.
    mutating func time(at moment: Timestamp) -> CivilTime {
        CivilTime(microseconds: moment.microseconds &+ offset(at: moment.microseconds))
    }

    /// The moment at which the clock shows a time: the first of two, where it is set back over it, and the moment of the
    /// change, where it is set forward over it.
    func moment(of time: CivilTime) -> Timestamp {
        let local = time.microseconds
        // No clock is further from UTC than this, so the two ends lie before and after any change that matters.
        let reach: Int64 = 15 * 3_600_000_000
        let candidates = [slowOffset(at: local - reach), slowOffset(at: local + reach)].map { local - $0 }
        let valid = candidates.filter { $0 + slowOffset(at: $0) == local }
        if let first = valid.min() { return Timestamp(microseconds: first) }
        var (before, after) = (candidates.min() ?? local, candidates.max() ?? local)
        // The clock shows less before the change, and more after it.
        while after - before > 1 {
            let middle = before + (after - before) / 2
            if middle + slowOffset(at: middle) < local { before = middle } else { after = middle }
        }
        return Timestamp(microseconds: after)
    }

    /// A moment as text: in UTC as `Timestamp.description` with a `Z`, elsewhere with the offset, `2026-11-27T03:00:00+01:00`.
    public func text(_ moment: Timestamp) -> String {
        var clock = self
        let time = clock.time(at: moment)
        // As `Timestamp` writes it, and to the microsecond where there are some: read again, it is the same moment.
        if isUTC { return "\(time.date)T\(time.fullClock)\(time.timeOfDay % 1_000_000 == 0 ? ".000" : "")Z" }
        return "\(time.date)T\(time.fullClock)\(Self.text(offset: clock.offset(at: moment.microseconds)))"
    }

    /// A moment as tables show it, to the millisecond everywhere: `2026-11-27T03:00:00.000+01:00`.
    package func shown(_ moment: Timestamp) -> String {
        if isUTC { return moment.description }
        var clock = self
        let offset = clock.offset(at: moment.microseconds)
        // What a clock in UTC would show at the moment at which it shows what this one shows now.
        let shown = Timestamp(microseconds: moment.microseconds &+ offset).description
        return shown.dropLast() + Self.text(offset: offset)
    }

    /// The date that the clock shows at a moment, `2026-11-27`.
    public func date(_ moment: Timestamp) -> String {
        var clock = self
        return clock.time(at: moment).date
    }

    /// `+05:30`.
    static func text(offset: Int64) -> String {
        let minutes = abs(offset) / 60_000_000
        return (offset < 0 ? "-" : "+") + CivilTime.padded(minutes / 60, 2) + ":" + CivilTime.padded(minutes % 60, 2)
    }
}
