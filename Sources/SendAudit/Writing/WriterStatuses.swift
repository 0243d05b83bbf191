import GRDB

/// Where the attempts stand whose outcomes are still expected, for the writer, and how one commit changes the roll-ups,
/// gathered so that each group is written once.
struct WriterStatuses {
    /// The part of a group's key that has no quarter in it; compared as numbers.
    private struct Group: Hashable {
        let quarter: Int64
        let texts: UInt64
        let state: AttemptState

        init(_ quarter: Int64, _ first: Int32, _ second: Int32, _ state: AttemptState) {
            self.quarter = quarter
            texts = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
            self.state = state
        }

        var first: Int32 { Int32(truncatingIfNeeded: texts >> 32) }
        var second: Int32 { Int32(truncatingIfNeeded: texts) }

        /// The same group, counted by the day.
        var byDay: Group { Group(RollupScale.day(ofQuarter: quarter), first, second, state) }

        static func == (left: Group, right: Group) -> Bool {
            left.texts == right.texts && left.quarter == right.quarter && left.state.number == right.state.number
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(texts)
            hasher.combine(quarter << 4 | Int64(state.number))
        }
    }

    /// What is remembered at most; about 6 MB.
    private static let maximumCount = 100_000
    /// How many texts have a number at most; a service knows some hundreds.
    private static let maximumTexts = 65_536

    private var texts = StringInterner()
    private var open: [Int64: CountedStatus] = [:]
    private var codes: [Group: Int64] = [:]
    private var clients: [Group: Int64] = [:]

    /// Begins a commit; the place that the last one took is used again.
    mutating func begin() {
        codes.removeAll(keepingCapacity: true)
        clients.removeAll(keepingCapacity: true)
        guard texts.count > Self.maximumTexts else { return }
        open.removeAll()
        texts = StringInterner()
    }

    /// After a commit that failed nothing is known.
    mutating func forgetAll() {
        open.removeAll()
        begin()
    }

    /// Counts a new attempt.
    mutating func add(_ status: AttemptStatus, at sequence: Int64) {
        let counted = CountedStatus(status, &texts)
        count(counted, 1)
        remember(counted, at: sequence)
    }

    /// Counts attempts that have no entries of their own.
    mutating func add(_ status: AttemptStatus, times count: Int64) {
        self.count(CountedStatus(status, &texts), count)
    }

    /// Moves an attempt to where an outcome puts it.
    ///
    /// - Returns: `false` when there is no such attempt.
    mutating func move(
        _ sequence: Int64, to state: AttemptState, _ code: String?, _ database: Database
    ) throws -> Bool {
        var status: CountedStatus
        if let known = open[sequence] {
            status = known
        } else {
            guard let read = try OpenAttempts.read(sequence, in: database) else { return false }
            status = CountedStatus(read, &texts)
        }
        guard !status.isDecided else { return true }
        count(status, -1)
        (status.state, status.code) = (state, texts.number(of: code))
        count(status, 1)
        remember(status, at: sequence)
        return true
    }

    private mutating func count(_ status: CountedStatus, _ count: Int64) {
        codes[Group(status.quarter, status.code, status.scenario, status.state), default: 0] += count
        guard status.client != StringInterner.none else { return }
        clients[Group(status.quarter, status.client, StringInterner.none, status.state), default: 0] += count
    }

    private mutating func remember(_ status: CountedStatus, at sequence: Int64) {
        if status.state.number == AttemptState.inFlight.number, open.count < Self.maximumCount {
            open[sequence] = status
        } else {
            open[sequence] = nil
        }
    }

    /// Writes what the commit has changed.
    func write(_ statements: EntryWriter) throws {
        try write(codes, .quarter, statements)
        try write(Self.byDay(codes), .day, statements)
        try write(clients, .clientQuarter, statements)
        try write(Self.byDay(clients), .clientDay, statements)
    }

    private static func byDay(_ counts: [Group: Int64]) -> [Group: Int64] {
        var days: [Group: Int64] = [:]
        for (group, count) in counts where count != 0 { days[group.byDay, default: 0] += count }
        return days
    }

    private func write(_ counts: [Group: Int64], _ scale: RollupScale, _ statements: EntryWriter) throws {
        let statement = statements.rollups[Int(scale.rawValue)]
        let isByClient = scale == .clientQuarter || scale == .clientDay
        for (group, count) in counts where count != 0 {
            let (first, state) = (texts.text(group.first) ?? "", group.state.rawValue)
            let key =
                isByClient
                ? RollupKey(scale: scale, number: group.quarter, first: first, second: state, third: "")
                : RollupKey(
                    scale: scale, number: group.quarter, first: state, second: first,
                    third: texts.text(group.second) ?? "")
            try statement.run(key, count)
        }
    }
}

extension AttemptState {
    /// A number for comparing: the raw value is a text.
    fileprivate var number: UInt8 {
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
