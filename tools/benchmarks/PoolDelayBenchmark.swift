import Foundation
import LedgerWorkload
import SendAPI
import SendAudit

/// How long an unrelated task that yields waits for its next turn while the ledger writes, or is verified. A call that blocks
/// a thread of Swift's cooperative pool shows here: the pool has one thread a core.
struct PoolDelayBenchmark: Benchmark {
    let name = "pool"

    private static let rounds = 5
    private static let callers = 1_024
    private static let duration = Duration.seconds(2)

    func run() async throws -> [Comparison] {
        let folder = try Folder()
        var options = LedgerOptions()
        options.refusalsPerMinute = nil
        options.acceptsControl = false
        let ledger = try await AuditLedger.open(path: folder.file("pool.db"), options: options)
        var workload = LedgerWorkload(seed: 11, attempts: 20_000)
        let attempts = (0..<20_000).map { _ in workload.next().attempt }
        var figures: [String: [Double]] = [:]
        var idle: [String: [Double]] = [:]
        let works: [(name: String, work: @Sendable () async throws -> Void)] = [
            ("append", { try await ledger.append(attempts, callers: Self.callers) }),
            ("appendOneCaller", { try await ledger.append(Array(attempts.prefix(200)), callers: 1) }),
            (
                "verify",
                {
                    let path = ledger.path
                    _ = try await LedgerVerifier(path: path, options: .init(externalCheckpointPath: nil)).verify()
                }
            ),
        ]
        for _ in 0..<Self.rounds {
            for (name, work) in works {
                idle[name, default: []].append(try await Self.delay { try await Task.sleep(for: .milliseconds(100)) })
                figures[name, default: []].append(try await Self.delay(work))
            }
        }
        try await ledger.close()
        return works.map { name, _ in
            Self.compare(name, figures[name] ?? [], idle[name] ?? [])
        }
    }

    /// The 99th percentile of the waits, in milliseconds, of a task that asks for its next turn at random moments while the
    /// work is repeated.
    private static func delay(_ work: @escaping @Sendable () async throws -> Void) async throws -> Double {
        return try await withThrowingTaskGroup(of: [Double].self) { group in
            group.addTask {
                let clock = ContinuousClock()
                var waits: [Double] = []
                var random = SystemRandomNumberGenerator()
                while !Task.isCancelled {
                    let start = clock.now
                    await Task.yield()
                    waits.append((clock.now - start) / .milliseconds(1))
                    // Not in step with anything: a server's requests come when they come.
                    try? await Task.sleep(for: .microseconds(Int.random(in: 50..<500, using: &random)))
                }
                return waits
            }
            let clock = ContinuousClock()
            let start = clock.now
            repeat { try await work() } while clock.now - start < duration
            group.cancelAll()
            let waits = try await group.next()?.sorted() ?? []
            guard waits.count >= 100 else { return .infinity }
            return waits[waits.count * 99 / 100]
        }
    }

    private static func compare(_ name: String, _ waits: [Double], _ idle: [Double]) -> Comparison {
        let (mine, quiet) = (median(waits), median(idle))
        let limit = max(1, 2 * quiet)
        return Comparison(
            bench: "pool.delay.\(name)", peer: "1 ms, or twice the p99 while nothing else runs",
            figures: .init(ours: mine, theirs: limit, unit: "ms, p99", ratio: limit / mine), goal: 1)
    }

    private static func median(_ figures: [Double]) -> Double { figures.sorted()[figures.count / 2] }
}
