import Foundation
import GRDB
import SendAPI

@testable import SendAudit

/// One thing that somebody does who can write the ledger's files and has no key.
struct Manipulation: Sendable, CustomStringConvertible {
    /// What is within reach.
    enum Reach: Sendable {
        /// The database, and its write-ahead log.
        case file
        /// The external checkpoint as well.
        case fileAndCheckpoint
    }

    let description: String
    let reach: Reach
    let apply: @Sendable (String) throws -> Void

    init(_ description: String, reach: Reach = .file, _ apply: @escaping @Sendable (String) throws -> Void) {
        (self.description, self.reach, self.apply) = (description, reach, apply)
    }

    /// Statements, with triggers and checks out of the way and back after.
    static func sql(_ statements: String) -> Manipulation {
        Manipulation(statements) { try Attacker($0).execute { try $0.execute(sql: statements) } }
    }

    /// Statements as they are, triggers and all.
    static func plain(_ statements: String) -> Manipulation {
        Manipulation("plain: \(statements)") { path in
            let queue = try DatabaseQueue(path: path, configuration: .waiting)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 2000;" + statements) }
            try queue.close()
        }
    }

    /// Bytes of the file, once what stands in the log is in it.
    static func bytes(_ description: String, _ change: @escaping @Sendable (inout Data) -> Void) -> Manipulation {
        Manipulation("bytes: \(description)") { path in
            let queue = try DatabaseQueue(path: path, configuration: .waiting)
            try queue.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA busy_timeout = 2000; PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try queue.close()
            let url = URL(fileURLWithPath: path)
            var data = try Data(contentsOf: url)
            change(&data)
            // In place: a running ledger keeps its file.
            let handle = try FileHandle(forWritingTo: url)
            try handle.write(contentsOf: data)
            try handle.truncate(atOffset: UInt64(data.count))
            try handle.close()
        }
    }

    /// Entries appended rightly, and signed by another key, by the former signature, or by none.
    static func append(_ kind: EntryKind, _ signature: Attacker.Signature) -> Manipulation {
        Manipulation("append \(kind), signed \(signature)") { path in
            try Attacker(path).append([try entry(kind, path)], signature: signature) { database, sequence in
                switch kind {
                case .erasure:
                    for row in try victims(database) {
                        try database.execute(
                            sql: "INSERT OR REPLACE INTO erasing VALUES (?, ?)", arguments: [row, sequence])
                    }
                case .retention:
                    try database.execute(sql: "INSERT OR REPLACE INTO purged VALUES (512, ?)", arguments: [sequence])
                default: break
                }
            }
        }
    }

    private static func victims(_ database: Database) throws -> [Int64] {
        try Int64.fetchAll(database, sql: "SELECT seq FROM personal ORDER BY seq DESC LIMIT 3").sorted()
    }

    private static func entry(_ kind: EntryKind, _ path: String) throws -> LedgerEntry {
        let time = Timestamp(microseconds: 1_743_200_000_000_000)
        var entry = LedgerEntry(kind: kind, time: time)
        let queue = try DatabaseQueue(path: path, configuration: .waiting)
        defer { try? queue.close() }
        switch kind {
        case .attempt:
            entry = LedgerEntry(
                SendAttempt(
                    id: AttemptID(time: time), time: time, endpoint: "/forged", scenario: "LOGIN_EMS",
                    deviceFingerprint: "forged", email: "forged@example.org", decision: .accepted), kind: .attempt)
        case .outcome:
            let attempt = try queue.read {
                try Int64.fetchOne($0, sql: "SELECT max(seq) FROM entry WHERE kind = 1 AND decision_code IS NULL")
            }
            entry = LedgerEntry(SendOutcome(time: time, result: .delivered), attemptSequence: attempt ?? 0)
        case .erasure:
            let rows = try queue.read { try victims($0) }
            entry.set(.count, rows.count)
            entry.set(.rowsDigest, bytes: RowNumbers.digest(rows))
        case .hold:
            entry.set(
                .target, try queue.read { try Int64.fetchOne($0, sql: "SELECT max(seq) FROM entry WHERE kind = 14") })
        case .retention:
            entry.set(.rowsFrom, 256)
            entry.set(.rowsTo, 512)
        case .keyRotation:
            entry = .signingKey(try SigningKeys(origin: "forged").publicKey, actor: nil, reason: nil, time: time)
        default: break
        }
        return entry
    }
}
