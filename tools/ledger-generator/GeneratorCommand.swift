import ArgumentParser
import Foundation
import LedgerWorkload
import SendAPI
import SendAudit

/// Fills a ledger through its own front door, and measures on the way.
@main
struct GeneratorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger-generator",
        abstract:
            "Writes a realistic ledger of any size, from a seed, and prints size and rate after each million rows."
    )

    @Argument(help: "The ledger's file, which must not exist.")
    var path: String

    @Option(help: "How many entries, attempts and outcomes together.")
    var rows = 10_000_000

    @Option(help: "The seed.")
    var seed: UInt64 = 1

    @Option(help: "How many callers wait at the same time.")
    var callers = 1_024

    @Option(help: "After how many rows a line is printed.")
    var step = 1_000_000

    @Flag(
        help: """
            For tests of crashes: takes an existing ledger too, and prints 'submitted N' and 'acknowledged SEQ LEAF' as it \
            happens, and 'refused CODE' for what the ledger refused.
            """)
    var acknowledge = false

    func validate() throws {
        guard rows > 0, callers > 0, step > 0 else { throw ValidationError("counts are greater than zero") }
        guard acknowledge || !FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("\(path): there is a file already")
        }
    }

    func run() async throws {
        var options = LedgerOptions()
        options.refusalsPerMinute = nil
        options.acceptsControl = false
        options.program = "ledger-generator"
        if acknowledge { return try await acknowledge(options) }
        // The ledger's own entries are of the workload's time too.
        let time = LedgerClock(LedgerWorkload.start)
        options.clock = TimeSource { time.now }
        let ledger = try await AuditLedger.open(path: path, options: options)
        // Attempts have 1.9 entries on average.
        var workload = LedgerWorkload(seed: seed, attempts: rows * 10 / 19)
        let clock = ContinuousClock()
        let start = clock.now
        var (written, mark, markTime) = (0, step, start)
        try await withThrowingTaskGroup(of: Int.self) { group in
            func begin() {
                let step = workload.next()
                time.set(step.attempt.time)
                group.addTask { try await Self.perform(step, ledger) }
            }
            for _ in 0..<callers { begin() }
            while let count = try await group.next() {
                written += count
                if written >= mark {
                    report(written, step, clock.now - markTime)
                    (mark, markTime) = (mark + step, clock.now)
                }
                if written < rows { begin() }
            }
        }
        try await ledger.close()
        report(written, written, clock.now - start)
    }

    /// Appends until everything is appended or somebody ends the process.
    private func acknowledge(_ options: LedgerOptions) async throws {
        let ledger: AuditLedger
        do throws(LedgerError) {
            ledger = try await AuditLedger.open(path: path, options: options)
        } catch {
            Self.say("refused \(error.code)")
            throw ExitCode(1)
        }
        var workload = LedgerWorkload(seed: seed, attempts: rows)
        let steps = (0..<rows).map { _ in workload.next() }
        let callers = callers
        await withTaskGroup { group in
            for caller in 0..<callers {
                group.addTask {
                    for index in stride(from: caller, to: steps.count, by: callers) {
                        Self.say("submitted \(index)")
                        do throws(LedgerError) {
                            if let receipt = try await ledger.append(steps[index].attempt) {
                                Self.say("acknowledged \(receipt.sequence) \(receipt.leaf)")
                            }
                        } catch {
                            Self.say("refused \(error.code)")
                        }
                    }
                }
            }
        }
        do {
            try await ledger.close()
        } catch {
            Self.say("refused close")
        }
    }

    /// One write for each line, so that a process that is killed has printed whole lines only.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    private static func perform(_ step: LedgerWorkload.Step, _ ledger: AuditLedger) async throws -> Int {
        let receipt = try await ledger.begin(step.attempt)
        for outcome in step.outcomes { try await ledger.finish(receipt, with: outcome) }
        return 1 + step.outcomes.count
    }

    private func report(_ written: Int, _ rows: Int, _ passed: Duration) {
        let bytes = [path, path + "-wal"].reduce(0) { sum, path in
            sum + ((try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int).flatMap { $0 } ?? 0)
        }
        let rate = Double(rows) / (passed / .seconds(1))
        print(
            #"{"rows":\#(written),"bytes":\#(bytes),"bytesPerRow":\#(bytes / max(written, 1)),"rowsPerSecond":\#(Int(rate))}"#
        )
        // A pipe must see it now: this runs for minutes.
        fflush(nil)
    }
}
