import Foundation
import LedgerPeers
import LedgerWorkload
import SendAPI
import SendAudit

/// The questions against the same ones as plain SQL on the same file, against DuckDB over its own table of the same
/// attempts, and as whole processes.
struct QueryBenchmark: Benchmark {
    let name = "query"
    /// A ledger that `ledger-generator` wrote; without one, a smaller one is written first.
    let ledger: String?

    private static let rounds = 7
    private static let rows = 1_000_000

    private struct Failed: Error {
        let what: String
    }

    func run() async throws -> [Comparison] {
        let folder = try Folder()
        let path = ledger ?? folder.file("query.db")
        if ledger == nil { try await Self.write(path) }
        let reader = try AuditReader(path: path)
        let peer = try PeerReader(path)
        guard let last = Int64(try peer.first("SELECT max(time) FROM entry WHERE kind = 1")),
            let email = try? peer.first(
                "SELECT CAST(email AS TEXT) FROM personal WHERE email IS NOT NULL AND seq >= (SELECT max(seq) / 2 FROM entry)"
            )
        else { throw Failed(what: "\(path): there is no attempt in it") }
        let quarter: Int64 = 900_000_000
        let end = Timestamp(microseconds: last / quarter * quarter)
        let day = TimeWindow(start: end - .seconds(86_400), end: end)
        let duckDB = DuckDBPeer(path)
        var results = [
            try Self.summary("summaryDay", day, reader, peer, rounds: 15, goal: 100),
            try Self.summary("summaryAll", TimeWindow(), reader, peer, rounds: 1, goal: 100),
            try Self.duckDB("summaryDayDuckDB", day, reader, duckDB),
            try Self.duckDB("summaryAllDuckDB", TimeWindow(), reader, duckDB),
        ]
        let since = ["--since", day.start?.description ?? "", "--until", end.description]
        let commands: [(String, [String], Double)] = [
            ("process.summary", ["summary"] + since, 50),
            ("process.summaryByCode", ["summary", "--by", "code"] + since, 50),
            ("process.attempts", ["attempts", "--email", email, "--limit", "20"], 20),
            ("process.explain", ["explain", "--email", email, "--since", Self.old], 50),
        ]
        for (bench, arguments, goal) in commands {
            results.append(try Self.process(bench, arguments + ["--database", path], goal))
        }
        return results + [try await Self.writerBesideReaders(folder)]
    }

    /// Long before the workload's time.
    private static let old = "2020-01-01"

    private static func write(_ path: String) async throws {
        var options = LedgerOptions()
        options.refusalsPerMinute = nil
        options.acceptsControl = false
        let ledger = try await AuditLedger.open(path: path, options: options)
        var workload = LedgerWorkload(seed: 1, attempts: rows * 10 / 19)
        try await withThrowingTaskGroup(of: Int.self) { group in
            var written = 0
            func begin() {
                let step = workload.next()
                group.addTask {
                    let receipt = try await ledger.begin(step.attempt)
                    for outcome in step.outcomes { try await ledger.finish(receipt, with: outcome) }
                    return 1 + step.outcomes.count
                }
            }
            for _ in 0..<1_024 { begin() }
            while let count = try await group.next() {
                written += count
                if written < rows { begin() }
            }
        }
        try await ledger.close()
    }

    // MARK: In one process

    /// Failures by code, as somebody would ask who knows the tables.
    private static func question(_ window: TimeWindow) -> String {
        let (start, end) = (window.start?.microseconds ?? .min, window.end?.microseconds ?? .max)
        return """
            SELECT coalesce(attempt.decision_code, outcome.error_code, outcome.result) AS code, count(*)
            FROM entry AS attempt LEFT JOIN entry AS outcome
                ON outcome.seq = (SELECT max(seq) FROM entry WHERE attempt_seq = attempt.seq)
            WHERE attempt.kind = 1 AND attempt.time >= \(start) AND attempt.time < \(end) GROUP BY 1
            """
    }

    private static func ours(_ window: TimeWindow, _ reader: AuditReader, rounds: Int) throws -> Double {
        try median(rounds) {
            let question = SummaryQuestion(
                window: window, groupings: [.code], comparesWithPrevious: false, wantsDetails: false)
            guard try reader.summary(question).total > 0 else { throw Failed(what: "nothing was counted") }
        }
    }

    private static func summary(
        _ bench: String, _ window: TimeWindow, _ reader: AuditReader, _ peer: PeerReader, rounds: Int, goal: Double
    ) throws -> Comparison {
        let theirs = try median(max(1, rounds)) {
            guard try peer.rows(question(window)) > 0 else { throw Failed(what: "nothing was counted") }
        }
        return compare(
            bench, "GROUP BY on the same file with its indices", try ours(window, reader, rounds: 15), theirs, goal)
    }

    private static func duckDB(
        _ bench: String, _ window: TimeWindow, _ reader: AuditReader, _ peer: DuckDBPeer?
    ) throws -> Comparison {
        guard let peer, let theirs = peer.milliseconds(window) else {
            return Comparison(
                bench: "query.\(bench)", peer: "DuckDB (pip install duckdb)", figures: nil, goal: nil)
        }
        return compare(
            bench, "DuckDB over its own table of the attempts", try ours(window, reader, rounds: 15), theirs, nil)
    }

    private static func compare(
        _ bench: String, _ peer: String, _ ours: Double, _ theirs: Double, _ goal: Double?
    ) -> Comparison {
        Comparison(
            bench: "query.\(bench)", peer: peer,
            figures: .init(ours: ours, theirs: theirs, unit: "ms", ratio: theirs / ours), goal: goal)
    }

    /// Milliseconds, after a turn that warms the caches.
    static func median(_ rounds: Int, _ work: () throws -> Void) rethrows -> Double {
        if rounds > 1 { try work() }
        let clock = ContinuousClock()
        let figures = try (0..<rounds).map { _ in
            let start = clock.now
            try work()
            return (clock.now - start) / .milliseconds(1)
        }
        return figures.sorted()[rounds / 2]
    }

    // MARK: Whole processes

    private static func process(_ bench: String, _ arguments: [String], _ goal: Double) throws -> Comparison {
        let tool = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
            path: "sendaudit")
        guard FileManager.default.isExecutableFile(atPath: tool.path) else {
            throw Failed(what: "\(tool.path): build it first (tools/bench does)")
        }
        let time = try median(rounds) {
            let process = Process()
            process.executableURL = tool
            process.arguments = arguments
            process.standardOutput = FileHandle.nullDevice
            // `waitUntilExit` looks every 50 ms when another program runs as well.
            let ended = DispatchSemaphore(value: 0)
            process.terminationHandler = { _ in ended.signal() }
            try process.run()
            ended.wait()
            guard process.terminationStatus == 0 else { throw Failed(what: "sendaudit \(arguments) failed") }
        }
        return compare(bench, "the goal of performance.md", time, goal, 1)
    }

    // MARK: Beside the writer

    /// How often somebody asks while the writer writes.
    private static let pause = Duration.milliseconds(100)

    /// The writer's rate with four people who ask something every 100 ms each, against its rate alone, in turns.
    private static func writerBesideReaders(_ folder: Folder) async throws -> Comparison {
        var (alone, beside): ([Double], [Double]) = ([], [])
        for round in 0..<5 {
            alone.append(try await rate(folder.file("alone\(round).db"), readers: 0))
            beside.append(try await rate(folder.file("beside\(round).db"), readers: 4))
        }
        let ratio = zip(beside, alone).map { $0 / $1 }.sorted()[2]
        return Comparison(
            bench: "query.writerBesideReaders", peer: "the same writer, nobody asks",
            figures: .init(ours: beside.sorted()[2], theirs: alone.sorted()[2], unit: "rows/s", ratio: ratio), goal: 0.9
        )
    }

    private static func rate(_ path: String, readers: Int) async throws -> Double {
        var options = LedgerOptions()
        options.refusalsPerMinute = nil
        options.acceptsControl = false
        let ledger = try await AuditLedger.open(path: path, options: options)
        let keys = try IndexKeys(file: path + ".index-keys")
        var workload = LedgerWorkload(seed: 7, attempts: 150_000)
        let attempts = (0..<150_000).map { _ in workload.next().attempt }
        let email = attempts[0].email ?? ""
        // Something to read from the start on.
        try await ledger.append(Array(attempts.prefix(10_000)), callers: 1_024)
        let asking = (0..<readers).map { number in
            let reader = Result { try AuditReader(path: path) }
            return Task {
                let reader = try reader.get()
                var count = number
                while !Task.isCancelled {
                    let turn = count % 3
                    try await reader.read { reader throws in
                        switch turn {
                        case 0: _ = try reader.summary(TimeWindow())
                        case 1: _ = try reader.attempts(TimeWindow(), limit: 50)
                        default: _ = try reader.history(of: .address(email), keys: keys, now: .now())
                        }
                    }
                    count += 1
                    try? await Task.sleep(for: pause)
                }
            }
        }
        let clock = ContinuousClock()
        let start = clock.now
        try await ledger.append(Array(attempts.dropFirst(10_000)), callers: 1_024)
        let passed = (clock.now - start) / .seconds(1)
        // A read that failed is thrown here.
        for task in asking {
            task.cancel()
            try await task.value
        }
        try await ledger.close()
        return 140_000 / passed
    }
}
