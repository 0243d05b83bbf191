import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that runs beside the test and is ended with it. What it writes is collected line by line.
public final class RunningProgram: Sendable {
    /// It ended, and had written less.
    public struct SaidNothing: Error {
        /// What it wrote to standard error.
        public let errors: String
    }

    /// The process.
    public let process: ChildProcess
    private let input: FileHandle
    private let errorFile: String
    private let folder: TemporaryFolder
    private let written: Watched<Written>

    private struct Written: Sendable {
        var lines: [String] = []
        var hasEnded = false
    }

    /// Starts a program.
    public init(_ program: String, _ arguments: [String], environment: [String: String]? = nil) throws {
        folder = try TemporaryFolder()
        errorFile = folder.file("errors.txt")
        _ = FileManager.default.createFile(atPath: errorFile, contents: nil)
        let (pipeIn, pipeOut) = (Pipe(), Pipe())
        process = try ChildProcess(
            program, arguments, environment: environment,
            input: .descriptor(pipeIn.fileHandleForReading.fileDescriptor),
            output: .descriptor(pipeOut.fileHandleForWriting.fileDescriptor), errors: .file(errorFile))
        // The program's ends: while one is open here, the other never sees an end.
        try pipeIn.fileHandleForReading.close()
        try pipeOut.fileHandleForWriting.close()
        input = pipeIn.fileHandleForWriting
        let written = Watched(Written())
        self.written = written
        let handle = pipeOut.fileHandleForReading
        Thread.detachNewThread {
            var rest = Data()
            while true {
                let data = Self.nextBytes(handle)
                guard !data.isEmpty else { return written.change { $0.hasEnded = true } }
                rest += data
                while let end = rest.firstIndex(of: 0x0A) {
                    let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
                    rest = Data(rest[rest.index(after: end)...])
                    written.change { $0.lines.append(line) }
                }
            }
        }
    }

    /// What is there next; nothing at the end. `availableData` ends the process when a signal comes in between.
    private static func nextBytes(_ handle: FileHandle) -> Data {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe read(handle.fileDescriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            return Data(buffer.prefix(max(count, 0)))
        }
    }

    deinit {
        try? input.close()
        process.send(SIGTERM)
    }

    /// The lines that it wrote to standard output so far.
    public var lines: [String] { written.value.lines }

    /// Types into its standard input.
    public func write(_ text: String) {
        try? input.write(contentsOf: Data(text.utf8))
    }

    /// What it wrote to standard error so far.
    public var errors: String { (try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "" }

    /// Waits until it wrote so many lines.
    ///
    /// - Throws: ``SaidNothing``, or `CancellationError` when the test's time is over.
    public func waitForLines(_ count: Int) async throws -> [String] {
        let written = try await written.wait { $0.lines.count >= count || $0.hasEnded }
        guard written.lines.count >= count else { throw SaidNothing(errors: errors) }
        return written.lines
    }
}
