import FoundationEssentials
import GRDB
import MerkleLog

/// Compares which rows were erased with the entries that say so.
struct ErasureChecks {
    /// The rows under each erasure, in their order.
    private var rows: [Int64: [Int64]] = [:]
    private var recorded: [Int64: (count: Int64, digest: [UInt8])] = [:]

    /// Takes up what an erasure in progress has still to do, and what a retention has removed since.
    mutating func begin(_ database: Database) throws {
        let cursor = try Row.fetchCursor(
            database, sql: "SELECT seq, erasure FROM erasing UNION ALL SELECT seq, erasure FROM removed_erased")
        while let row = try cursor.next() { rows[row[1], default: []].append(row[0]) }
    }

    mutating func note(_ sequence: Int64, erasure: Int64) {
        rows[erasure, default: []].append(sequence)
    }

    mutating func take(_ fields: FieldList, sequence: Int64) {
        recorded[sequence] = (fields.detailNumber(.count) ?? -1, fields.bytes(.rowsDigest) ?? [])
    }

    func differences() -> [VerificationReport.Finding] {
        var findings: [VerificationReport.Finding] = []
        for erasure in Set(rows.keys).union(recorded.keys).sorted() {
            let erased = (rows[erasure] ?? []).sorted()
            guard let said = recorded[erasure] else {
                findings.append(
                    .init(
                        place: "entry \(erased.first ?? -1)",
                        message: "its personal values are gone, and entry \(erasure) is no erasure that says so"))
                continue
            }
            if AuditLedger.digest(erased) != said.digest {
                findings.append(
                    .init(
                        place: "entry \(erasure)",
                        message: "the erasure names other rows than those whose personal values are gone"))
            }
        }
        return findings
    }
}
