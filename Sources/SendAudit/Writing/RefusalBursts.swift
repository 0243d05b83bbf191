import SendAPI

/// Counts refusals, so that a flood of them from one peer shares an entry a minute instead of filling the disk.
///
/// No clock and no I/O inside: each event comes with its time, and what is due is returned.
struct RefusalBursts {
    /// Refusals of one peer that share an entry.
    struct Burst {
        let peer: String?
        var first: Timestamp
        var last: Timestamp
        var codes = CodeCounts()
    }

    private struct Minute {
        var start: Timestamp
        var count: Int
        var burst: Burst?
    }

    /// How many peers are counted apart; all others count as one.
    private static let maximumPeers = 4_096
    private static let length = Duration.seconds(60)

    private var minutes: [String?: Minute] = [:]

    /// Counts a refusal.
    ///
    /// - Parameters:
    ///   - limit: how many of one peer get an entry each in a minute.
    ///   - mergesAll: none gets one.
    /// - Returns: whether it was merged; `false` means that it gets an entry of its own.
    mutating func merges(peer: String?, code: String, time: Timestamp, limit: Int, mergesAll: Bool) -> Bool {
        // With a nearly full disk even an entry for each of many peers is too much.
        let key = mergesAll ? nil : minutes.count < Self.maximumPeers || minutes[peer] != nil ? peer : nil
        var minute = minutes[key] ?? Minute(start: time, count: 0)
        minute.count += 1
        let isMerged = mergesAll || minute.count > limit
        if isMerged {
            var burst = minute.burst ?? Burst(peer: key, first: time, last: time)
            burst.last = max(burst.last, time)
            burst.codes.add(code)
            minute.burst = burst
        }
        minutes[key] = minute
        return isMerged
    }

    /// Takes what is over.
    mutating func due(at now: Timestamp) -> [Burst] {
        take { now - $0.start >= Self.length || now < $0.start }
    }

    /// Takes everything, before the end.
    mutating func all() -> [Burst] {
        take { _ in true }
    }

    /// Puts a burst back that could not be written.
    mutating func putBack(_ burst: Burst) {
        var minute = minutes[burst.peer] ?? Minute(start: burst.last, count: 0)
        if var newer = minute.burst {
            newer.first = min(newer.first, burst.first)
            for (code, count) in burst.codes.counts { newer.codes.add(code, count) }
            minute.burst = newer
        } else {
            minute.burst = burst
        }
        minutes[burst.peer] = minute
    }

    private mutating func take(_ isOver: (Minute) -> Bool) -> [Burst] {
        var bursts: [Burst] = []
        for (peer, minute) in minutes where isOver(minute) {
            minutes[peer] = nil
            if let burst = minute.burst { bursts.append(burst) }
        }
        return bursts.sorted { $0.first < $1.first }
    }
}
