import SendAPI

/// Counts what could not be recorded while sends went on: the mode `open-with-gap-record`.
struct GapCounter {
    /// What one gap entry says.
    struct Gap {
        var count: Int64
        var first: Timestamp
        var last: Timestamp
    }

    private var gap: Gap?

    mutating func add(_ time: Timestamp, count: Int64 = 1) {
        guard let old = gap else {
            gap = Gap(count: count, first: time, last: time)
            return
        }
        gap = Gap(count: old.count + count, first: min(old.first, time), last: max(old.last, time))
    }

    mutating func take() -> Gap? {
        defer { gap = nil }
        return gap
    }

    mutating func putBack(_ old: Gap) {
        add(old.first, count: old.count)
        add(old.last, count: 0)
    }
}
