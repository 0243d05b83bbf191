import FoundationEssentials
import GRDB
import SendAPI

extension AuditReader {
    /// Everything that the ledger holds on a person: the entries with the address in whatever spelling, the outcomes of
    /// those attempts, and of other entries the fields that quote it. Every row of personal values is read for it, in short
    /// reads.
    ///
    /// Record the access first (``AuditLedger/recordAccess(email:reason:actor:)``). What is held beside the ledger is
    /// ``AuditLedger/exportBeside(email:)``'s.
    ///
    /// - Parameters:
    ///   - email: the address, in any spelling.
    ///   - progress: called between two reads with the next row's number, of how many there are.
    /// - Throws: ``LedgerError``: `invalid` for blanks, `unreadable`.
    public func personalData(
        of email: String, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(LedgerError) -> PersonalData {
        let address = CanonicalAddress(email)
        guard !address.isEmpty else { throw .noAddress }
        var scan = PersonalScan(address)
        let last = Int(try ask { try Int64.fetchOne($0, sql: "SELECT max(seq) FROM personal") ?? 0 })
        while try ask({ try scan.read($0) }) { progress(Int(scan.next), max(last &+ 1, Int(scan.next))) }
        let found = scan
        let entries = try ask { database in
            let own = try found.byAddress.union(Self.outcomes(of: found.byAddress, database))
            return try own.union(found.byText).sorted().compactMap { sequence in
                try Self.entry(sequence, database, quoting: own.contains(sequence) ? nil : found.matcher)
            }
        }
        return PersonalData(entries: entries, rowsRead: scan.rowsRead)
    }

    /// The outcomes of some attempts, whose texts often quote the address.
    private static func outcomes(of attempts: Set<Int64>, _ database: Database) throws -> [Int64] {
        let outcomes = try database.cachedStatement(sql: "SELECT seq FROM entry WHERE attempt_seq = ?")
        return try attempts.flatMap { try Int64.fetchAll(outcomes, arguments: [$0]) }
    }

    /// - Parameter matcher: of somebody else's entry only the personal values that quote the person are given out.
    private static func entry(
        _ sequence: Int64, _ database: Database, quoting matcher: AddressMatcher?
    ) throws -> SubjectEntry? {
        var reader = try LeafReader(database, from: sequence, to: sequence &+ 1)
        guard try reader.next() else { return nil }
        let personal = reader.personalFields().filter { field in
            guard let matcher else { return true }
            guard case .bytes(let bytes) = field.value else { return false }
            return matcher.isQuoted(in: bytes)
        }
        var fields: [SubjectEntry.Field] = []
        for field in Array(try reader.openFields()) + personal where field.tag != .time {
            fields.append(SubjectEntry.Field(field))
        }
        return SubjectEntry(
            sequence: sequence, kind: EntryKind.name(of: reader.kind),
            time: Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn)), fields: fields)
    }
}
