import EIAMErrors
import SendAPI

/// The values of one grouping as numbers, so that groups are told apart quickly, and back as keys.
struct GroupLabels: Sendable {
    static let none = StringInterner.none
    static let erased: Int32 = -2
    static let removed: Int32 = -3

    let grouping: SummaryGrouping
    private var texts = StringInterner()
    /// Where each value of time lies; empty for other groupings.
    private var places: [Int64] = []
    private var clock: LocalClock
    /// The newest value of time with its first moment and the first after it: attempts come in the order of time.
    private var memo: (range: Range<Int64>, number: Int32)?

    init(_ grouping: SummaryGrouping, _ clock: LocalClock) {
        (self.grouping, self.clock) = (grouping, clock)
    }

    mutating func number(of text: String?) -> Int32 { texts.number(of: text) }

    /// The hour or day in which a moment lies.
    mutating func number(at time: Int64) -> Int32 {
        if let memo, memo.range.contains(time) { return memo.number }
        let offset = clock.offset(at: time)
        let length = grouping == .hour ? 3_600_000_000 : CivilTime.dayLength
        let start = CivilTime.floor(time &+ offset, length) &* length
        let shown = CivilTime(microseconds: start)
        let text =
            grouping == .hour
            ? "\(shown.date)T\(shown.clock)\(clock.isUTC ? "Z" : LocalClock.text(offset: offset))" : shown.date
        let count = texts.count
        let number = texts.number(of: text)
        if texts.count > count { places.append(start &- (grouping == .hour ? offset : 0)) }
        // No further than the quarter of an hour: offsets change in the midst of hours and days.
        let quarter = AttemptStatus.quarter(of: time) &* AttemptStatus.quarterLength
        memo = (quarter..<max(quarter, quarter &+ AttemptStatus.quarterLength), number)
        return number
    }

    /// What groups of time are ordered by.
    func place(_ number: Int32) -> Int64 {
        places.indices.contains(Int(number)) ? places[Int(number)] : .max
    }

    func key(_ number: Int32, _ labels: MaskedLabels) -> GroupKey {
        switch number {
        case Self.erased: return .erased
        case Self.removed: return .removed
        default: break
        }
        guard let text = texts.text(number) else { return .none }
        switch grouping {
        case .device: return .value(labels.text(text, masked: AuditReader.masked(device: text)))
        case .address:
            let masked = NetworkAddress(text)?.masked ?? AuditReader.masked(device: text)
            return .value(labels.text(text, masked: masked))
        default: return .value(text)
        }
    }

    /// What orders groups of the same size; the value itself, whatever it is shown as.
    func text(_ number: Int32) -> String { texts.text(number) ?? "\u{10FFFF}\(number)" }

    /// The value of an attempt.
    mutating func number(of record: AttemptRecord, isErased: () throws -> Bool) rethrows -> Int32 {
        if grouping.isPersonal, !record.hasPersonal { return try isErased() ? Self.erased : Self.none }
        switch grouping {
        case .code: return texts.number(of: record.countedCode)
        case .result: return texts.number(of: record.state.rawValue)
        case .scenario: return texts.number(of: record.scenario)
        case .client: return texts.number(of: record.clientID)
        case .domain: return texts.number(of: record.email.flatMap { Self.domain($0) })
        case .relay: return texts.number(of: record.reply.host?.lowercased())
        case .phase: return texts.number(of: record.reply.phase?.name)
        case .answerClass: return texts.number(of: record.reply.answerClass.map { "\($0).x.x" })
        case .device: return texts.number(of: Self.text(record.device))
        case .address: return texts.number(of: Self.text(record.peer))
        case .network: return texts.number(of: Self.text(record.peer).flatMap { NetworkAddress($0)?.network })
        case .operatingSystem: return texts.number(of: Self.text(record.operatingSystem))
        case .language: return texts.number(of: record.language)
        case .hour, .day: return number(at: record.time)
        }
    }

    /// The value of attempts that share an entry, or of which only the numbers are kept.
    mutating func number(
        state: AttemptState, code: String?, scenario: String?, client: String?, time: Int64, peer: String?,
        isRemoved: Bool
    ) -> Int32 {
        if isRemoved, !grouping.isKeptAfterRemoval { return Self.removed }
        switch grouping {
        case .code:
            return texts.number(of: state == .unknown ? SendOutcome.Result.unknown.rawValue : code)
        case .result: return texts.number(of: state.rawValue)
        case .scenario: return texts.number(of: scenario)
        case .client: return texts.number(of: client)
        case .address: return texts.number(of: peer)
        case .network: return texts.number(of: peer.flatMap { NetworkAddress($0)?.network })
        case .hour, .day: return number(at: time)
        case .domain, .relay, .phase, .answerClass, .device, .operatingSystem, .language: return Self.none
        }
    }

    /// What stands after the last at sign of an address in its canonical form.
    static func domain(_ email: [UInt8]) -> String? {
        let canonical = SearchKey.canonical(.email, email)
        guard let at = canonical.lastIndex(of: UInt8(ascii: "@")), at + 1 < canonical.count else { return nil }
        return String(decoding: canonical[(at + 1)...], as: UTF8.self)
    }

    private static func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
}
