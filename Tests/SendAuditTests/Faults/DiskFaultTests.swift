import Foundation
import TestSupport
import Testing

@testable import SendAudit

/// Writes and syncs that fail, one after the other, by `strace -e inject`.
struct DiskFaultTests {
    private static let strace = "/usr/bin/strace"

    /// Whether processes may be traced here; containers often forbid it.
    static let isPossible =
        (try? ChildProcess(strace, ["-f", "-qq", "-o", "/dev/null", "/bin/true"]))?.waitUntilEnd(timeLimit: 60) == 0

    /// A call that fails: which, how, at which time, and for how many times.
    private struct Fault: CustomStringConvertible {
        let call: String
        let error: String
        let first: Int
        /// `nil` for a disk that stays broken.
        let count: Int?

        /// About how often a run of 60 attempts makes each call.
        private static let calls = [("pwrite64", 900), ("fdatasync", 130), ("fsync", 12), ("ftruncate", 8)]

        init(_ random: inout SeededRandom) {
            let (call, most) = Self.calls[Int.random(in: 0..<Self.calls.count, using: &random)]
            self.call = call
            error = Bool.random(using: &random) ? "EIO" : "ENOSPC"
            first = Int.random(in: 1...most, using: &random)
            count = [1, 3, nil][Int.random(in: 0..<3, using: &random)]
        }

        var description: String {
            let end = count.map { "..\(first + $0 - 1)" } ?? "+"
            return "\(call):error=\(error):when=\(first)\(end)"
        }
    }

    /// Calls that fail once, three times, or from then on. `ERRATA_DISK_FAULTS` says how many; a seed, which ones.
    @Test(
        .enabled(if: isPossible, "strace cannot trace here: the disk's faults are NOT tested"), .timeLimit(.minutes(60))
    )
    func nothingAcknowledgedIsLostWhenACallFails() async throws {
        let environment = ProcessInfo.processInfo.environment
        let count = Int(environment["ERRATA_DISK_FAULTS"] ?? "") ?? 14
        var random = SeededRandom(seed: UInt64(environment["ERRATA_SEED"] ?? "") ?? 5)
        var (acknowledged, refused) = (0, 0)
        for _ in 0..<count {
            let fault = Fault(&random)
            let folder = try TemporaryFolder()
            let path = folder.file("audit.db")
            let run = try await ProgramRun(
                URL(fileURLWithPath: Self.strace),
                [
                    "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(fault.call)", "-e", "inject=\(fault)",
                    try Repository.program("ledger-generator").path, path, "--acknowledge", "--rows", "60", "--callers",
                    "1",
                ])
            let work = AcknowledgedWork(run.output)
            if work.submitted == 0 {
                // It failed while the ledger was opened, and said so.
                #expect(!work.refused.isEmpty || run.exitCode != 0, "\(fault)")
            } else {
                // Each attempt has one answer: on disk, or refused.
                #expect(
                    work.acknowledged.count + work.refused.filter { $0 != "close" }.count == 60, "\(fault)")
            }
            acknowledged += work.acknowledged.count
            refused += work.refused.count
            try await work.check(path)
        }
        print("disk faults: \(count); \(acknowledged) acknowledged entries are there, \(refused) were refused")
        #expect(acknowledged > 0 && refused > 0)
    }

    /// From some call on, every one fails: the ledger says so each time and acknowledges nothing.
    @Test(.enabled(if: isPossible, "strace cannot trace here: the disk's faults are NOT tested"))
    func aDiskThatStaysBrokenAcknowledgesNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("audit.db")
        let run = try await ProgramRun(
            URL(fileURLWithPath: Self.strace),
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e",
                "inject=fdatasync,fsync:error=EIO:when=30+",
                try Repository.program("ledger-generator").path, path, "--acknowledge", "--rows", "60", "--callers",
                "1",
            ])
        let work = AcknowledgedWork(run.output)
        #expect(work.submitted == 60)
        // strace counts the calls of each thread by itself, so that some go through at first.
        #expect(work.refused.filter { $0 == "notWritten" }.count >= 5)
        try await work.check(path)
    }
}
