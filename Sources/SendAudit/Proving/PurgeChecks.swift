import FoundationEssentials
import GRDB

/// Compares what was removed with the entries that say so.
struct PurgeChecks {
    private var purged: [Int64: Int64] = [:]
    private struct Statement {
        let to: Int64
        let digest: [UInt8]
        let kept: [UInt8]
    }

    private var recorded: [Int64: Statement] = [:]
    /// The entries of the kinds that stay, of which there are few.
    private var lasting: [Int64] = []

    mutating func begin(_ database: Database) throws {
        let cursor = try Row.fetchCursor(database, sql: "SELECT retention, to_seq FROM purged")
        while let row = try cursor.next() { purged[try row.value(0)] = try row.value(1) }
    }

    mutating func include(_ fields: FieldList, sequence: Int64) {
        recorded[sequence] = Statement(
            to: fields.detailNumber(.rowsTo) ?? -1, digest: fields.bytes(.rollupDigest) ?? [],
            kept: fields.bytes(.keptDigest) ?? [])
    }

    /// Takes up an entry of a kind that a retention leaves where it is.
    mutating func record(lasting sequence: Int64) {
        lasting.append(sequence)
    }

    func differences(_ database: Database) throws -> [VerificationReport.Finding] {
        var findings: [VerificationReport.Finding] = []
        for retention in Set(purged.keys).union(recorded.keys).sorted() {
            guard let statement = recorded[retention], statement.to == purged[retention] else {
                findings.append(
                    .init(
                        place: "table purged",
                        message: "it and entry \(retention) do not say the same about what was removed"))
                continue
            }
            if RowNumbers.digest(lasting.filter { $0 < statement.to }) != statement.kept {
                findings.append(
                    .init(
                        place: "entries below \(statement.to)",
                        message: "those that stayed are not those that the retention in entry \(retention) left"))
            }
            var removed = RemovedRollup()
            let cursor = try Row.fetchCursor(
                database,
                sql: "SELECT quarter, state, code, scenario, client, count FROM removed_rollup WHERE retention = ?",
                arguments: [retention])
            while let row = try cursor.next() {
                try removed.add(
                    .init(
                        quarter: row.value(0), state: row.value(1), code: row.value(2), scenario: row.value(3),
                        client: row.value(4)), row.value(5))
            }
            if removed.digest != statement.digest {
                findings.append(
                    .init(
                        place: "table removed_rollup",
                        message: "it is not the roll-up that entry \(retention) commits to"))
            }
        }
        let known = Set(recorded.keys)
        let strangers = try Int64.fetchAll(database, sql: "SELECT DISTINCT retention FROM removed_rollup")
            .filter { !known.contains($0) }
        return findings
            + strangers.map {
                .init(place: "table removed_rollup", message: "it names entry \($0), which is no retention")
            }
    }
}
