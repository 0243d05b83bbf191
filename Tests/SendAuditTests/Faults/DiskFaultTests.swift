import Foundation
import TestSupport
import Testing

@testable import SendAudit

/// Writes and syncs that fail, one after the other, by `strace -e inject`.
struct DiskFaultTests {
    private static let strace = "/usr/bin/strace"

    /// Whether processes may be traced here; containers often forbid it.
    static let isPossible: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: strace)
        process.arguments = ["-f", "-qq", "-o", "/dev/null", "/bin/true"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test(
        .enabled(if: isPossible, "strace cannot trace here: the disk's faults are NOT tested"),
        arguments: [
            // While the ledger is made, and while it is written.
            ("pwrite64:error=ENOSPC", 60), ("pwrite64:error=EIO", 200), ("pwrite64:error=ENOSPC", 400),
            ("pwrite64:error=ENOSPC", 700), ("fdatasync:error=EIO", 5), ("fdatasync:error=EIO", 14),
            ("fdatasync:error=EIO", 20), ("fdatasync:error=EIO", 45), ("fsync:error=EIO", 1), ("fsync:error=EIO", 4),
            ("fsync:error=EIO", 7),
        ])
    func nothingAcknowledgedIsLostWhenACallFails(fault: String, number: Int) async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("audit.db")
        let call = try #require(fault.split(separator: ":").first)
        // Three in a row: a disk rarely fails once.
        let run = try await ProgramRun(
            URL(fileURLWithPath: Self.strace),
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                "inject=\(fault):when=\(number)..\(number + 2)",
                try Repository.program("ledger-generator").path, path, "--acknowledge", "--rows", "60", "--callers",
                "1",
            ])
        let work = AcknowledgedWork(run.output)
        if work.submitted == 0 {
            // It failed while the ledger was opened, and said so.
            #expect(!work.refused.isEmpty || run.exitCode != 0)
        } else {
            // Each attempt has one answer: on disk, or refused.
            #expect(work.acknowledged.count + work.refused.filter { $0 != "close" }.count == 60)
        }
        try work.check(path)
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
        try work.check(path)
    }
}
