import SendAPI

/// A group while it is counted. Nobody has verified the file: absurd numbers make an absurd answer, and no trap.
struct GroupTally: Sendable {
    /// The attempts by state, in the order of `AttemptState.allCases`.
    private(set) var counts = SIMD8<Int>()
    var previous = 0
    private(set) var details: Details?

    struct Details: Sendable {
        var addresses = DistinctCounter()
        var devices = DistinctCounter()
        var first = Int64.max
        var last = Int64.min
        var durations = DurationCounts()
        /// The newest attempts, the newest last.
        var samples: [(sequence: Int64, id: [UInt8])] = []
    }

    static let sampleCount = 3

    mutating func add(_ state: AttemptState, _ count: Int) {
        counts[state.place] &+= count
    }

    /// Adds what an attempt says beside its state. They come in the order of their times.
    mutating func add(_ record: AttemptRecord, _ hash: DistinctHash) {
        var new = details ?? Details()
        details = nil
        if let email = record.email { new.addresses.add(hash(SearchKey.canonical(.email, email))) }
        if let device = record.device { new.devices.add(hash(device)) }
        new.first = min(new.first, record.time)
        new.last = max(new.last, record.time)
        if let milliseconds = record.milliseconds { new.durations.add(milliseconds) }
        new.samples.append((record.sequence, record.id))
        if new.samples.count > Self.sampleCount { new.samples.removeFirst() }
        details = new
    }

    /// Adds what a burst of refusals says of its time.
    mutating func add(from first: Int64, to last: Int64) {
        var new = details ?? Details()
        details = nil
        new.first = min(new.first, first)
        new.last = max(new.last, last)
        details = new
    }

    mutating func add(_ other: GroupTally) {
        counts &+= other.counts
        previous &+= other.previous
        guard let more = other.details else { return }
        guard var new = details else {
            details = more
            return
        }
        details = nil
        new.addresses.add(more.addresses)
        new.devices.add(more.devices)
        new.first = min(new.first, more.first)
        new.last = max(new.last, more.last)
        new.durations.add(more.durations)
        new.samples = Array((new.samples + more.samples).sorted { $0.sequence < $1.sequence }.suffix(Self.sampleCount))
        details = new
    }

    var total: Int { counts.wrappedSum() }

    var states: [AttemptState: Int] {
        Dictionary(
            AttemptState.allCases.compactMap { counts[$0.place] == 0 ? nil : ($0, counts[$0.place]) },
            uniquingKeysWith: { $1 })
    }

    func group(_ key: [GroupKey], comparing: Bool) -> GroupedSummary.Group {
        GroupedSummary.Group(
            key: key, states: states, previous: comparing ? previous : nil,
            details: details.map { details in
                GroupDetails(
                    addresses: details.addresses.result, devices: details.devices.result,
                    first: details.first == .max ? nil : Timestamp(microseconds: details.first),
                    last: details.last == .min ? nil : Timestamp(microseconds: details.last),
                    durations: details.durations.quantiles,
                    samples: details.samples.reversed().compactMap { sample in
                        AttemptID(bytes: sample.id).map { GroupDetails.Sample(sequence: sample.sequence, id: $0) }
                    })
            })
    }
}

extension AttemptState {
    /// Its place in ``allCases``.
    var place: Int {
        switch self {
        case .sent: 0
        case .failed: 1
        case .refused: 2
        case .suppressed: 3
        case .unknown: 4
        case .inFlight: 5
        }
    }
}
