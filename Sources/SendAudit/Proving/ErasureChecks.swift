import FoundationEssentials
import GRDB

/// Compares which rows were erased with the entries that say so.
struct ErasureChecks {
    /// The rows under each erasure. A row that an erasure at work takes from one table to another is one row.
    private var rows: [Int64: Set<Int64>] = [:]
    private var recorded: [Int64: [UInt8]] = [:]
    private var completed: Set<Int64> = []
    /// The newest entry after which no older erasure is at work: a retention, or a restore of what nobody had signed for.
    private var newestEnd: Int64 = -1

    /// Takes up what an erasure in progress has still to do, and what a retention has removed since.
    mutating func begin(_ database: Database) throws {
        let cursor = try Row.fetchCursor(
            database, sql: "SELECT seq, erasure FROM erasing UNION ALL SELECT seq, erasure FROM removed_erased")
        while let row = try cursor.next() { try rows[row.value(1), default: []].insert(row.value(0)) }
    }

    mutating func record(_ sequence: Int64, erasure: Int64) {
        rows[erasure, default: []].insert(sequence)
    }

    mutating func include(_ fields: FieldList, sequence: Int64) {
        recorded[sequence] = fields.bytes(.rowsDigest) ?? []
    }

    mutating func include(completionOf erasure: Int64) {
        completed.insert(erasure)
    }

    mutating func include(end sequence: Int64) {
        newestEnd = max(newestEnd, sequence)
    }

    /// - Parameters:
    ///   - size: of what was gone through; an erasure that began since is compared with its entry as it stands.
    ///   - removedTo: the first row that the removals have left.
    mutating func differences(
        _ database: Database, size: Int64, removedTo: Int64
    ) throws -> [VerificationReport.Finding] {
        let newest = try Int64.fetchOne(
            database, sql: "SELECT max(seq) FROM entry WHERE kind = ? AND kind > 3",
            arguments: [Int64(EntryKind.erasure.rawValue)])
        for erasure in Set(rows.keys).union([newest].compactMap(\.self)) where erasure >= size {
            try includeErasure(erasure, database)
        }
        var findings: [VerificationReport.Finding] = []
        for erasure in Set(rows.keys).union(recorded.keys).sorted() {
            let erased = (rows[erasure] ?? []).sorted()
            guard let digest = recorded[erasure] else {
                findings.append(
                    .init(
                        place: "entry \(erased.first ?? -1)",
                        message: "its personal values are gone, and entry \(erasure) is no erasure that says so"))
                continue
            }
            if RowNumbers.digest(erased) != digest {
                findings.append(
                    .init(
                        place: "entry \(erasure)",
                        message: "the erasure names other rows than those whose personal values are gone"))
            }
        }
        let last = recorded.keys.max()
        let unfinished = last.flatMap { completed.contains($0) || $0 < newestEnd ? nil : $0 }
        for mark in try SideTables.misplaced(database, removedTo: removedTo, unfinished: unfinished) {
            findings.append(
                .init(place: "entry \(mark.row)", message: "it is erased, and its mark is not where it belongs"))
        }
        return findings
    }

    /// Takes up an erasure that began while the entries were gone through. Its entry is proven by the next verification.
    private mutating func includeErasure(_ erasure: Int64, _ database: Database) throws {
        let details = try Data.fetchOne(
            database, sql: "SELECT details FROM entry WHERE seq = ? AND kind = ?",
            arguments: [erasure, Int64(EntryKind.erasure.rawValue)])
        recorded[erasure] = details.flatMap { DetailCoding.decode($0) }?.bytes(.rowsDigest)
        let marks = try Int64.fetchAll(
            database,
            sql: """
                SELECT seq FROM erasing WHERE erasure = ?1 UNION SELECT seq FROM erased WHERE erasure = ?1
                UNION SELECT seq FROM removed_erased WHERE erasure = ?1
                """, arguments: [erasure])
        rows[erasure] = Set(marks)
    }
}
