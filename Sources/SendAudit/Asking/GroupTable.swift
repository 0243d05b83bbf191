import SendAPI
import SendDiagnosis

/// The groups of a question while they are counted.
struct GroupTable: Sendable {
    /// The numbers of a group's values, one a grouping.
    typealias Key = SIMD4<Int32>

    let question: SummaryQuestion
    private(set) var labels: [GroupLabels]
    private var groups: [Key: GroupTally] = [:]
    private(set) var states = GroupTally()
    private(set) var previousStates = GroupTally()
    private let hash: DistinctHash

    /// Whether all attempts are added by their entries. Of roll-ups nothing but numbers is known, and details of the few
    /// entries beside them would be taken for those of all.
    private let hasDetails: Bool

    init(_ question: SummaryQuestion, _ hash: DistinctHash, hasDetails: Bool = true) {
        self.question = question
        self.hasDetails = hasDetails
        self.hash = hash
        let clock = LocalClock(question.zone)
        labels = question.groupings.map { GroupLabels($0, clock) }
    }

    /// Adds an attempt.
    mutating func add(
        _ record: AttemptRecord, isPrevious: Bool, cause: () throws -> Cause?, isErased: () throws -> Bool
    ) throws {
        var key = Key()
        for place in labels.indices {
            key[place] = try labels[place].number(of: record, cause: cause, isErased: isErased)
        }
        let hash = hash
        try add(key, record.state, 1, isPrevious: isPrevious) { $0.add(record, hash) }
    }

    /// Adds attempts that share an entry or a roll-up.
    ///
    /// - Parameters:
    ///   - span: when the first and the last of a burst were made; `nil` for roll-ups, which do not say it.
    mutating func add(
        _ state: AttemptState, code: String?, scenario: String?, client: String?, time: Int64, count: Int,
        peer: String? = nil, cause: Cause? = nil, span: (first: Int64, last: Int64)? = nil, isRemoved: Bool = false,
        isPrevious: Bool
    ) throws {
        var key = Key()
        for place in labels.indices {
            key[place] = labels[place].number(
                state: state, code: code, scenario: scenario, client: client, time: time, peer: peer,
                cause: cause, isRemoved: isRemoved)
        }
        try add(key, state, count, isPrevious: isPrevious) { tally in
            if let span { tally.add(from: span.first, to: span.last) }
        }
    }

    private mutating func add(
        _ key: Key, _ state: AttemptState, _ count: Int, isPrevious: Bool, _ details: (inout GroupTally) -> Void
    ) throws {
        if isPrevious {
            previousStates.add(state, count)
            groups[key, default: GroupTally()].previous &+= count
        } else {
            states.add(state, count)
            groups[key, default: GroupTally()].add(state, count)
            if hasDetails { details(&groups[key, default: GroupTally()]) }
        }
        if groups.count > SummaryQuestion.maximumGroups {
            throw LedgerError(
                code: .invalid,
                message: """
                    --by \(question.groupings.map(\.rawValue).joined(separator: ",")): there are more than \
                    \(SummaryQuestion.maximumGroups) groups; count by fewer or coarser ones (network instead of ip, day \
                    instead of hour), or narrow the window with --since and --until
                    """)
        }
    }

    /// The answer.
    func summary(
        _ masked: MaskedLabels, comparing: Bool, removed: RemovedAttempts, rowsRead: Int, isFromRollups: Bool
    ) -> GroupedSummary {
        func keys(_ key: Key) -> [GroupKey] { labels.indices.map { labels[$0].key(key[$0], masked) } }
        func texts(_ key: Key) -> [String] { labels.indices.map { labels[$0].text(key[$0]) } }
        func isBefore(_ left: (key: Key, size: Int), _ right: (key: Key, size: Int)) -> Bool {
            left.size == right.size
                ? texts(left.key).lexicographicallyPrecedes(texts(right.key)) : left.size > right.size
        }
        let present = groups.filter { $0.value.total != 0 }.map { (key: $0.key, size: $0.value.total) }
            .sorted(by: isBefore)
        let gone = groups.filter { $0.value.total == 0 && $0.value.previous != 0 }
            .map { (key: $0.key, size: $0.value.previous) }.sorted(by: isBefore)
        var named = Array(present.prefix(question.top))
        if let time = question.groupings.firstIndex(where: \.isTime) {
            named.sort { left, right in
                let (a, b) = (labels[time].place(left.key[time]), labels[time].place(right.key[time]))
                return a == b ? isBefore(left, right) : a < b
            }
        }
        var other: GroupTally?
        for group in present.dropFirst(question.top) {
            if let tally = groups[group.key] { other = other.map { add($0, tally) } ?? tally }
        }
        return GroupedSummary(
            question: question, states: states.states, previousStates: comparing ? previousStates.states : nil,
            groups: named.compactMap { one in
                groups[one.key].map { $0.group(keys(one.key), comparing: comparing) }
            },
            other: other.map { $0.group([], comparing: comparing) }, groupCount: present.count,
            gone: gone.prefix(question.top).compactMap { one in
                groups[one.key].map { $0.group(keys(one.key), comparing: comparing) }
            },
            goneCount: gone.count, removed: removed, rowsRead: rowsRead,
            isFromRollups: isFromRollups)
    }

    private func add(_ left: GroupTally, _ right: GroupTally) -> GroupTally {
        var sum = left
        sum.add(right)
        return sum
    }
}
