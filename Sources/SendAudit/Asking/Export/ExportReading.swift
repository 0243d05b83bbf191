import GRDB
import MerkleLog
import SendAPI

/// Reads the rows of one page, inside one transaction.
struct ExportReading {
    private let order: RowExport
    private let size: Int64
    private let database: Database
    /// What belongs to a row and stands elsewhere: an attempt's outcomes, an outcome's attempt.
    private var beside: LeafReader

    /// - Parameter size: entries from this number on are not part of the export.
    init(_ order: RowExport, size: Int64, _ database: Database) throws {
        self.order = order
        self.size = size
        self.database = database
        beside = try LeafReader(database, from: 0, to: 0)
    }

    mutating func rows(from first: Int64, to end: Int64) throws -> [ExportedRow] {
        var rows: [ExportedRow] = []
        var reader = try LeafReader(database, from: first, to: end)
        while try reader.next() {
            if let row = try row(reader) { rows.append(row) }
        }
        return rows
    }

    private mutating func row(_ reader: LeafReader) throws -> ExportedRow? {
        let (start, end) = order.window.bounds
        let entry = Self.reference(reader)
        guard let kind = EntryKind(rawValue: reader.kind), entry.time.microseconds >= start,
            entry.time.microseconds < end
        else { return nil }
        switch kind {
        case .attempt:
            let outcomes = try outcomes(of: reader.sequence)
            return ExportedRow(entry: entry, content: .attempt(try attempt(reader, outcomes)))
        case .outcome where order.shape == .entries:
            let outcome = try outcome(reader)
            return ExportedRow(entry: entry, content: .outcome(outcome, of: try attempt(at: outcome.attemptSequence)))
        case .refusalBurst: return ExportedRow(entry: entry, content: .burst(try burst(reader)))
        default: return nil
        }
    }

    private static func reference(_ reader: LeafReader) -> EntryReference {
        EntryReference(
            sequence: reader.sequence,
            time: Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn)), leaf: reader.leaf,
            isErased: reader.isErased)
    }

    private mutating func outcomes(of attempt: Int64) throws -> [ExportedOutcome] {
        guard order.shape == .attempts else { return [] }
        let statement = try database.cachedStatement(
            sql: "SELECT seq FROM entry WHERE attempt_seq = ? AND seq < ? ORDER BY seq")
        return try Int64.fetchAll(statement, arguments: [attempt, size]).compactMap { sequence in
            try beside.restart(from: sequence, to: sequence &+ 1)
            return try beside.next() ? try outcome(beside) : nil
        }
    }

    private mutating func attempt(at sequence: Int64) throws -> ExportedAttempt? {
        try beside.restart(from: sequence, to: sequence &+ 1)
        guard try beside.next(), beside.kind == EntryKind.attempt.rawValue else { return nil }
        return try attempt(beside, [])
    }

    private func attempt(_ reader: LeafReader, _ outcomes: [ExportedOutcome]) throws -> ExportedAttempt {
        let fields = try reader.openFields()
        let newest = outcomes.last
        let decision = fields.text(.decisionCode)
        let result = newest.map { WireNamed<SendOutcome.Result>($0.result) }
        return ExportedAttempt(
            entry: Self.reference(reader), id: reader.attemptID,
            callerID: fields.bytes(.callerID).flatMap { AttemptID(bytes: $0) }, endpoint: fields.text(.endpoint),
            scenario: fields.text(.scenario), clientID: fields.text(.clientID),
            languageAsked: fields.text(.languageAsked), languageAnswered: fields.text(.languageAnswered),
            decisionCode: decision,
            state: AttemptState(decisionCode: decision, result: result, isTriedAgain: newest?.nextTry != nil),
            code: FailureCode(
                decisionCode: decision, errorCode: newest?.errorCode, result: result,
                replyCode: newest?.replyCode.map { Int($0) }, phase: newest?.phase.map { WireNamed($0) }),
            person: ExportedPerson(reader.personalFields(), isRevealed: order.isRevealed), outcomes: outcomes)
    }

    private func outcome(_ reader: LeafReader) throws -> ExportedOutcome {
        let fields = try reader.openFields()
        return ExportedOutcome(
            entry: Self.reference(reader), attemptSequence: fields.integer(.attemptSequence) ?? -1,
            tryNumber: fields.integer(.tryNumber), result: fields.text(.result) ?? "", phase: fields.text(.phase),
            replyCode: fields.integer(.replyCode), enhancedCode: fields.text(.enhancedCode),
            host: fields.text(.host), tlsVersion: fields.text(.tlsVersion),
            milliseconds: fields.integer(.milliseconds), errorCode: fields.text(.errorCode),
            nextTry: fields.integer(.nextTry).map { Timestamp(microseconds: $0) },
            serverText: order.isRevealed ? reader.personalFields().text(.serverText) : nil)
    }

    private func burst(_ reader: LeafReader) throws -> ExportedBurst {
        let fields = try reader.openFields()
        func moment(_ tag: FieldTag) -> Timestamp? {
            fields.detailNumber(tag).map { Timestamp(microseconds: $0) }
        }
        let peer = reader.personalFields().text(.peerAddress)
        return ExportedBurst(
            entry: Self.reference(reader), count: fields.detailNumber(.count) ?? 0,
            codes: CodeCounts(fields.text(.codeCounts) ?? "").counts.map { .init(code: $0.code, count: $0.count) },
            first: moment(.firstTime), last: moment(.lastTime),
            peerAddress: peer.flatMap { order.isRevealed ? $0 : NetworkAddress($0)?.network })
    }
}
