import FoundationEssentials
import GRDB
import SendAPI

/// What attempts are compared with: a filter in the form in which the tables can be asked.
struct AttemptSearch: Sendable {
    let filter: AttemptFilter
    let window: Range<Int64>
    /// What of the filter only personal values can say.
    let personal: [PersonalMatch]
    private let codes: Set<String>
    private let peer: [UInt8]?
    /// `nil` where nobody asks for causes.
    private let causes: AttemptCauses?

    /// - Throws: ``LedgerError``: `invalid` for an empty address, `notFound` for a device or a network address of an attempt
    ///   that is not there.
    init(_ filter: AttemptFilter, _ reader: AuditReader) throws(LedgerError) {
        self.filter = filter
        let (start, end) = filter.window.bounds
        window = start..<max(start, end)
        codes = Set(filter.codes.map(\.name))
        let asksForCauses = !filter.causes.isEmpty || filter.values[.cause] != nil
        causes = asksForCauses ? try reader.ask { try AttemptCauses(at: filter.now, $0) } : nil
        peer = try filter.addressOf.map { id throws(LedgerError) in
            try reader.value(of: id, named: "network address") { $0.peer }
        }
        var personal: [PersonalMatch] = []
        if let email = filter.email {
            let match = PersonalMatch(email: email)
            guard !match.canonical.isEmpty else {
                throw LedgerError(code: .invalid, message: "the address is empty; name one such as anna@example.org")
            }
            personal.append(match)
        }
        if let device = filter.device { personal.append(PersonalMatch(device: Array(device.utf8))) }
        if let id = filter.deviceOf {
            personal.append(PersonalMatch(device: try reader.value(of: id, named: "device") { $0.device }))
        }
        self.personal = personal
    }

    func holds(_ record: AttemptRecord, _ database: Database) throws -> Bool {
        guard window.contains(record.time), filter.includesCaptchaFailures || record.kind == 1,
            filter.results.isEmpty || filter.results.contains(record.state),
            codes.isEmpty || record.countedCode.map(codes.contains) == true,
            filter.clients.isEmpty || record.clientID.map(filter.clients.contains) == true,
            filter.scenarios.isEmpty || record.scenario.map(filter.scenarios.contains) == true,
            peer == nil || record.peer == peer
        else { return false }
        if let id = filter.id, record.id != id.bytes, record.callerID != id.bytes { return false }
        guard personal.allSatisfy({ $0.holds(record) }) else { return false }
        return try hasValues(record, database) && hasCause(record, database)
    }

    /// What takes further reads, for the attempts that are left.
    private func hasValues(_ record: AttemptRecord, _ database: Database) throws -> Bool {
        for (grouping, values) in filter.values where !grouping.isTime {
            if grouping.isPersonal, !record.hasPersonal, try Self.isErased(record.sequence, database) { return false }
            let value = try grouping.value(of: record) { try causes?.cause(of: record.sequence, database) }
            guard values.contains(value) else { return false }
        }
        return true
    }

    private func hasCause(_ record: AttemptRecord, _ database: Database) throws -> Bool {
        guard !filter.causes.isEmpty else { return true }
        return try causes?.cause(of: record.sequence, database).map(filter.causes.contains) ?? false
    }

    private static func isErased(_ sequence: Int64, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM erased WHERE seq = ?)"),
            arguments: [sequence]) ?? false
    }
}
