import GRDB
import SendAPI

/// A window as the roll-ups hold it: the quarters of an hour (UTC) that lie in it whole, and the parts of it that lie in
/// quarters which it cuts, for which the entries are read.
struct RollupRange: Sendable {
    let quarters: Range<Int64>
    let cut: [Range<Int64>]

    init(_ window: TimeWindow) {
        let (start, end) = window.bounds
        // Far outside of what a clock can say, and far from where the arithmetic ends.
        let limit: Int64 = 1 << 40
        let first = start == .min ? -limit : AttemptStatus.quarter(of: start - 1) + 1
        let last = end == .max ? limit : AttemptStatus.quarter(of: end)
        quarters = first..<max(first, last)
        cut = Self.cutParts(start, end, quarters)
    }

    private static func cutParts(_ start: Int64, _ end: Int64, _ whole: Range<Int64>) -> [Range<Int64>] {
        guard start < end else { return [] }
        let length = AttemptStatus.quarterLength
        guard whole.isEmpty else {
            return [
                start == .min ? nil : start..<(whole.lowerBound * length),
                end == .max ? nil : (whole.upperBound * length)..<end,
            ].compactMap(\.self)
        }
        // Shorter than two quarters, and perhaps on both sides of a quarter's end.
        let middle = whole.lowerBound * length
        return middle < end ? [start..<middle, middle..<end] : [start..<end]
    }

    /// The whole quarters in pieces, each with the scales that hold it: days in the middle, where there are some.
    ///
    /// - Parameter byQuarter: only quarters.
    func pieces(byQuarter: Bool) -> [(scale: RollupScale, clients: RollupScale, range: Range<Int64>)] {
        let perDay = RollupScale.quartersPerDay
        let firstDay = RollupScale.day(ofQuarter: quarters.lowerBound + perDay - 1)
        let days = firstDay..<max(firstDay, RollupScale.day(ofQuarter: quarters.upperBound))
        guard !byQuarter, !days.isEmpty else { return [(.quarter, .clientQuarter, quarters)] }
        return [
            (.quarter, .clientQuarter, quarters.lowerBound..<(days.lowerBound * perDay)),
            (.day, .clientDay, days),
            (.quarter, .clientQuarter, (days.upperBound * perDay)..<quarters.upperBound),
        ]
    }
}

extension RollupScale {
    /// How long a quarter or a day is, in microseconds.
    var length: Int64 {
        switch self {
        case .quarter, .clientQuarter: AttemptStatus.quarterLength
        case .day, .clientDay: CivilTime.dayLength
        }
    }
}
