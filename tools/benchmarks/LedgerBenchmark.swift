import EIAMErrors
import Foundation
import LedgerPeers
import LedgerWorkload
import MerkleLog
import SendAPI
import SendAudit

/// The ledger's writing and verifying against C with the same library: the same rows into the same tables in commits of
/// the same size, without hash and tree.
struct LedgerBenchmark: Benchmark {
    let name = "ledger"

    private static let rounds = 5
    private static let rows = 60_000
    private static let callers = 1_024
    /// Enough for the write-ahead log to reach its length several times: while it grows, the file system costs most.
    private static let rowsAlone = 6_000

    private struct Failed: Error {
        let what: String
    }

    func run() async throws -> [Comparison] {
        var ours: [Double] = []
        var read: [Double] = []
        var same: [Double] = []
        var single: [Double] = []
        var singleC: [Double] = []
        for _ in 0..<Self.rounds {
            let folder = try Folder()
            let (rate, commit) = try await append(folder.file("ours.db"), rows: Self.rows, callers: Self.callers)
            ours.append(rate)
            same.append(try PeerRows(count: Self.rows).insert(folder.file("c.db"), commit: commit, ordinary: false))
            read.append(
                try await append(folder.file("read.db"), rows: Self.rows, callers: Self.callers, withReader: true).rate)
            single.append(try await append(folder.file("s.db"), rows: Self.rowsAlone, callers: 1).rate)
            singleC.append(try PeerRows(count: Self.rowsAlone).insert(folder.file("sc.db"), commit: 1, ordinary: false))
        }
        let (large, ordinary) = try await appendToALargeLedger()
        let (mine, theirs) = try await verify()
        return [
            Self.compare("append", "raw C, the same tables and commits, no hash and tree", ours, same, 0.8),
            Self.compare(
                "appendOrdinary", "raw C, blind indexes as ordinary indices, both with 1.5 million rows before", large,
                ordinary,
                1.5),
            Self.compare("appendUnderReader", "raw C without a reader", read, same, nil),
            Self.compare("appendOneCaller", "raw C, one row a commit", single, singleC, 0.5),
            try Self.signature(single),
            Self.compare(
                "verify",
                "the same leaves and tree in C on one core, without roll-ups and blind indexes; ours on all cores",
                mine, theirs, 0.8),
        ]
    }

    /// What the signature of a commit costs: one over a head, against what a lone caller's whole commit takes.
    private static func signature(_ alone: [Double]) throws -> Comparison {
        let signer = try SigningKeys(origin: "example.com/ledger")
        let clock = ContinuousClock()
        let count = 5_000
        let figures = try (0..<rounds).map { _ in
            let start = clock.now
            for size in 0..<count { try signer.signHead(size: UInt64(size), root: .emptyTree) }
            return Double(count) / ((clock.now - start) / .seconds(1))
        }
        return compare("signature", "commits of a lone caller", figures, alone, nil)
    }

    private static func median(_ figures: [Double]) -> Double { figures.sorted()[figures.count / 2] }

    private static func compare(
        _ bench: String, _ peer: String, _ ours: [Double], _ theirs: [Double], _ goal: Double?
    ) -> Comparison {
        // Pairs of one round: what disturbs the machine disturbs both.
        let ratio = median(zip(ours, theirs).map { $0 / $1 })
        return Comparison(
            bench: "ledger.\(bench)", peer: peer,
            figures: .init(ours: median(ours), theirs: median(theirs), unit: "rows/s", ratio: ratio), goal: goal)
    }

    /// - Returns: rows a second, and how many a commit took on average.
    private func append(
        _ path: String, rows: Int, callers: Int, withReader: Bool = false, after before: Int = 0
    ) async throws -> (rate: Double, commit: Int) {
        var options = LedgerOptions()
        options.refusalsPerMinute = nil
        options.acceptsControl = false
        let ledger = try await AuditLedger.open(path: path, options: options)
        var workload = LedgerWorkload(seed: 7, attempts: rows)
        let attempts = (0..<rows).map { _ in workload.next().attempt }
        let reader = withReader ? try AuditReader(path: path) : nil
        let asking = Task {
            while !Task.isCancelled, let reader {
                _ = try? reader.summary(TimeWindow())
                _ = try? reader.attempts(TimeWindow(), limit: 50)
                await Task.yield()
            }
        }
        for _ in 0..<(before / rows) { try await ledger.append(attempts, callers: callers) }
        let commitsBefore = ledger.commitCount
        let clock = ContinuousClock()
        let start = clock.now
        try await ledger.append(attempts, callers: callers)
        let passed = (clock.now - start) / .seconds(1)
        let commits = ledger.commitCount - commitsBefore
        asking.cancel()
        await asking.value
        try await ledger.close()
        return (Double(rows) / passed, max(1, rows / max(commits, 1)))
    }

    /// Ordinary indices of random keys cost nothing while they fit into the cache: both sides are filled before.
    private func appendToALargeLedger() async throws -> (ours: [Double], theirs: [Double]) {
        let folder = try Folder()
        let (before, measured) = (1_500_000, 100_000)
        let ours = try await append(folder.file("large.db"), rows: measured, callers: Self.callers, after: before)
        let rows = PeerRows(count: measured)
        let theirs = try rows.insert(folder.file("o.db"), commit: ours.commit, ordinary: true, after: before / measured)
        return ([ours.rate], [theirs])
    }

    private func verify() async throws -> (ours: [Double], theirs: [Double]) {
        let folder = try Folder()
        let path = folder.file("verify.db")
        _ = try await append(path, rows: 150_000, callers: Self.callers)
        var ours: [Double] = []
        var theirs: [Double] = []
        var options = LedgerVerifier.Options(externalCheckpointPath: path + ".checkpoints")
        options.checksStructure = false
        options.keys = try IndexKeys(file: path + ".index-keys")
        let clock = ContinuousClock()
        for _ in 0..<Self.rounds {
            var start = clock.now
            let report = try await LedgerVerifier(path: path, options: options).verify()
            ours.append(Double(report.size) / ((clock.now - start) / .seconds(1)))
            start = clock.now
            var root = [UInt8](repeating: 0, count: 32)
            let count = unsafe peer_verify(path, &root)
            theirs.append(Double(count) / ((clock.now - start) / .seconds(1)))
            guard report.isGood, count == Int64(report.size), root == report.root.bytes else {
                throw Failed(what: "both verifiers must come to the same root: \(report.findings)")
            }
        }
        return (ours, theirs)
    }
}

/// A folder that goes when its owner does.
final class Folder {
    private let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("errata-bench-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }
}
