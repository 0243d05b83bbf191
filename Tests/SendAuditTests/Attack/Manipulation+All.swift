import Foundation
import GRDB

@testable import SendAudit

extension Manipulation {
    /// Everything that the kit tries.
    static let all: [Manipulation] = rows + poison + schema + heads + pages + external + appended

    private static let tables = [
        "entry", "personal", "erased", "removed_erased", "removed_rollup", "purged", "blind_index", "rollup",
        "rollup_day",
        "rollup_client", "rollup_client_day", "tile", "checkpoint",
    ]

    /// Rows that are there: taken out, doubled, changed.
    private static let rows: [Manipulation] =
        tables.map { .sql("DELETE FROM \($0)") }
        + tables.map { .sql("DELETE FROM \($0) WHERE \(first($0))") }
        + [
            .sql("UPDATE entry SET result = 'delivered' WHERE kind = 2"),
            .sql("UPDATE entry SET time = time - 1000000 WHERE kind = 1"),
            .sql("UPDATE entry SET time = 9223372036854775807 WHERE seq = (SELECT max(seq) FROM entry)"),
            .sql("UPDATE entry SET time = -9223372036854775808"),
            .sql("UPDATE entry SET attempt_seq = 0 WHERE kind = 2"),
            .sql("UPDATE entry SET kind = 9 WHERE kind = 14"), .sql("UPDATE entry SET kind = 9 WHERE kind = 5"),
            .sql("UPDATE entry SET kind = 9 WHERE kind = 6"), .sql("UPDATE entry SET kind = 9 WHERE kind = 8"),
            .sql("UPDATE entry SET kind = 14 WHERE kind = 9"), .sql("UPDATE entry SET details = NULL WHERE kind = 8"),
            .sql("UPDATE entry SET details = x'0040FFFFFFFF' WHERE kind = 6"),
            .sql("UPDATE entry SET client_id = 'other' WHERE kind = 1"),
            .sql("UPDATE entry SET decision_code = NULL WHERE decision_code IS NOT NULL"),
            .sql("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)"),
            .sql("DELETE FROM entry WHERE kind = 14"), .sql("DELETE FROM entry WHERE kind = 7"),
            .sql("UPDATE personal SET email = x'61406578616D706C652E6F7267'"),
            .sql("UPDATE personal SET secret = zeroblob(32)"), .sql("UPDATE personal SET server_text = NULL"),
            .sql("UPDATE erased SET erasure = erasure + 1"), .sql("UPDATE erased SET commitments = x''"),
            .sql("UPDATE purged SET to_seq = to_seq + 256"), .sql("UPDATE purged SET to_seq = 256000000000000"),
            .sql("UPDATE purged SET retention = 0"), .sql("UPDATE removed_rollup SET count = count * 2"),
            .sql("UPDATE rollup SET count = 9223372036854775807"), .sql("UPDATE rollup_day SET count = -count"),
            .sql("UPDATE rollup_day SET day = 9223372036854775807"), .sql("UPDATE rollup_client SET client = 'other'"),
            .sql("UPDATE blind_index SET hash = zeroblob(16)"), .sql("UPDATE tile SET hashes = zeroblob(8192)"),
        ]

    private static func first(_ table: String) -> String {
        switch table {
        case "blind_index": "(block, hash, seq) IN (SELECT block, hash, seq FROM blind_index LIMIT 1)"
        case "removed_rollup": "quarter IN (SELECT quarter FROM removed_rollup LIMIT 1)"
        case "rollup": "quarter IN (SELECT quarter FROM rollup LIMIT 1)"
        case "rollup_client": "quarter IN (SELECT quarter FROM rollup_client LIMIT 1)"
        case "rollup_day": "day IN (SELECT day FROM rollup_day LIMIT 1)"
        case "rollup_client_day": "day IN (SELECT day FROM rollup_client_day LIMIT 1)"
        default: "rowid IN (SELECT rowid FROM \(table) LIMIT 1)"
        }
    }

    private static let next = "(SELECT size FROM tree)"

    /// Rows for entries that are still to come, or that no entry explains.
    private static let poison: [Manipulation] =
        (0..<4).flatMap { ahead -> [Manipulation] in
            let seq = "\(next) + \(ahead)"
            return [
                .plain("INSERT INTO blind_index SELECT (\(seq)) >> 12, hash, \(seq) FROM blind_index LIMIT 1"),
                .plain("INSERT INTO personal (seq, secret) VALUES (\(seq), zeroblob(32))"),
                .plain("INSERT INTO erasing VALUES (\(seq), 1)"),
                .plain("INSERT INTO removed_erased VALUES (\(seq), 1)"),
            ]
        }
        + [
            .plain("INSERT INTO erased VALUES (\(next), \(next) + 1, zeroblob(34))"),
            .plain("INSERT INTO entry (seq, kind, time) VALUES (\(next), 9, 0)"),
            .plain("INSERT INTO entry (seq, kind, time) VALUES (4611686018427387904, 9, 0)"),
            .plain("INSERT INTO tile VALUES (1, zeroblob(8192))"),
            .plain("INSERT INTO tile VALUES (99, zeroblob(8192))"),
            .plain("INSERT INTO checkpoint VALUES (\(next) + 1, x'00')"),
            .plain("INSERT INTO checkpoint VALUES (1, x'00')"), .plain("INSERT INTO sink VALUES ('siem', 3)"),
            .plain("INSERT INTO purged VALUES (512, 1)"),
            .plain("INSERT INTO removed_rollup VALUES (1, 0, 'sent', '', '', '', 5)"),
            .plain("INSERT INTO erasing SELECT seq, 1 FROM personal"),
            .plain("INSERT INTO rollup SELECT quarter, 'failed', 'forged', '', 3 FROM rollup LIMIT 1"),
            .plain("INSERT INTO rollup VALUES (9223372036854775807, 'sent', '', '', 9223372036854775807)"),
            .plain("INSERT INTO rollup_day VALUES (-9223372036854775808, 'inFlight', '', '', 1)"),
            .sql(
                "INSERT INTO personal (seq, secret) SELECT seq, zeroblob(32) FROM entry WHERE kind = 2 AND seq NOT IN (SELECT seq FROM personal) AND seq NOT IN (SELECT seq FROM erased)"
            ),
        ]

    private static let schema: [Manipulation] = [
        .plain("DROP TRIGGER entry_refuses_update"), .plain("DROP INDEX entry_by_time"),
        .plain("DROP INDEX entry_by_kind"),
        .plain("CREATE TABLE extra (a)"), .plain("CREATE VIEW extra AS SELECT * FROM entry"),
        .plain("CREATE INDEX extra ON entry (host)"),
        .plain("CREATE TRIGGER extra AFTER INSERT ON entry BEGIN DELETE FROM sink; END"),
        .plain("CREATE TRIGGER extra BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'no'); END"),
        .plain("PRAGMA user_version = 0"), .plain("PRAGMA user_version = 99"), .plain("PRAGMA application_id = 7"),
        .plain("DELETE FROM grdb_migrations"), .plain("INSERT INTO grdb_migrations VALUES ('4: forged')"),
        .plain("ALTER TABLE entry ADD COLUMN extra"), .plain("DROP TABLE sink"),
        // The two indices change places: questions find other rows.
        .plain(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) FROM sqlite_schema WHERE name IN ('entry_by_kind', 'outcome_by_attempt')) - rootpage
            WHERE name IN ('entry_by_kind', 'outcome_by_attempt'); PRAGMA writable_schema = RESET
            """),
    ]

    private static let heads: [Manipulation] = [
        .sql("UPDATE tree SET size = size - 1"), .sql("UPDATE tree SET size = 0"), .sql("UPDATE tree SET size = -1"),
        .sql("UPDATE tree SET size = 9223372036854775807"), .sql("UPDATE tree SET hashes = zeroblob(length(hashes))"),
        .sql("UPDATE tree SET hashes = x''"), .sql("UPDATE tree SET note = x''"), .sql("UPDATE tree SET seal = x''"),
        .sql("UPDATE tree SET note = (SELECT note FROM checkpoint LIMIT 1)"), .sql("DELETE FROM tree"),
        .sql("UPDATE tree SET note = CAST(replace(CAST(note AS TEXT), '—', '-') AS BLOB)"),
    ]

    private static let pages: [Manipulation] = [
        .bytes("cut in half") { $0.removeLast($0.count / 2) }, .bytes("cut by a page") { $0.removeLast(1024) },
        .bytes("emptied") { $0.removeAll() },
        // Another one may have cut the file before.
        .bytes("the header is zero") {
            guard $0.count >= 100 else { return }
            $0.replaceSubrange(0..<100, with: Data(count: 100))
        },
        .bytes("a page of zeros in the middle") {
            guard $0.count >= 2 * 1024 else { return }
            let start = $0.count / 2 / 1024 * 1024
            $0.replaceSubrange(start..<(start + 1024), with: Data(count: 1024))
        },
        .bytes("two pages exchanged") {
            let (one, other) = (10 * 1024, 20 * 1024)
            guard $0.count >= other + 1024 else { return }
            let kept = $0.subdata(in: one..<(one + 1024))
            $0.replaceSubrange(one..<(one + 1024), with: $0.subdata(in: other..<(other + 1024)))
            $0.replaceSubrange(other..<(other + 1024), with: kept)
        },
        .bytes("more pages") { $0.append(Data(repeating: 7, count: 4096)) },
        .bytes("an address exchanged") {
            while let range = $0.range(of: Data("bert@example.org".utf8)) {
                $0.replaceSubrange(range, with: Data("evil@example.org".utf8))
            }
        },
    ]

    private static func checkpoints(_ description: String, _ change: @escaping @Sendable (inout Data) -> Void)
        -> Manipulation
    {
        Manipulation("external: \(description)", reach: .fileAndCheckpoint) { path in
            let url = URL(fileURLWithPath: path + ".checkpoints")
            var data = try Data(contentsOf: url)
            change(&data)
            try data.write(to: url)
        }
    }

    private static let external: [Manipulation] = [
        checkpoints("emptied") { $0.removeAll() }, checkpoints("zeros") { $0 = Data(count: 8192) },
        checkpoints("the first slot is gone") {
            if $0.count >= 4096 { $0.replaceSubrange(0..<4096, with: Data(count: 4096)) }
        },
        checkpoints("the second slot is gone") { $0.removeLast(max(0, $0.count - 4096)) },
        checkpoints("one bit") { if $0.count > 60 { $0[60] ^= 1 } },
        Manipulation("external: removed", reach: .fileAndCheckpoint) {
            try FileManager.default.removeItem(atPath: $0 + ".checkpoints")
        },
    ]

    private static let appended: [Manipulation] = [
        EntryKind.attempt, .outcome, .erasure, .hold, .retention, .keyRotation, .restore, .gap,
    ].flatMap { kind in Attacker.Signature.allCases.map { .append(kind, $0) } }
}
