import Foundation
import SendAPI
import SendAudit

/// DuckDB with the attempts of a ledger in a table of its own: what an analyst would make of an export.
final class DuckDBPeer {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// - Returns: `nil` where python3 has no duckdb.
    init?(_ ledger: String) {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", Self.program, ledger]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil, line() == "ready" else { return nil }
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// The median of 15 times that it takes to count the attempts of a window by code.
    func milliseconds(_ window: TimeWindow) -> Double? {
        let bounds = "\(window.start?.microseconds ?? .min) \(window.end?.microseconds ?? .max)\n"
        guard (try? input.fileHandleForWriting.write(contentsOf: Data(bounds.utf8))) != nil else { return nil }
        return line().flatMap { Double($0) }
    }

    private func line() -> String? {
        var bytes: [UInt8] = []
        while let byte = try? output.fileHandleForReading.read(upToCount: 1)?.first {
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
        return nil
    }

    private static let program = """
        import csv, duckdb, sqlite3, sys, tempfile, time
        file = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True)
        with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as rows:
            csv.writer(rows).writerows(file.execute('''
                SELECT attempt.time, coalesce(attempt.decision_code, outcome.error_code, outcome.result, '')
                FROM entry AS attempt LEFT JOIN entry AS outcome
                    ON outcome.seq = (SELECT max(seq) FROM entry WHERE attempt_seq = attempt.seq)
                WHERE attempt.kind = 1'''))
            rows.flush()
            database = duckdb.connect()
            database.execute("CREATE TABLE attempt AS SELECT column0 AS time, column1 AS code FROM read_csv(?, header = false)",
                             [rows.name])
        print("ready", flush=True)
        for line in sys.stdin:
            start, end = map(int, line.split())
            times = []
            for _ in range(16):
                begin = time.perf_counter()
                database.execute("SELECT code, count(*) FROM attempt WHERE time >= ? AND time < ? GROUP BY 1",
                                 [start, end]).fetchall()
                times.append(time.perf_counter() - begin)
            print(sorted(times[1:])[7] * 1000, flush=True)
        """
}
