public import Foundation

/// A program that ran to its end.
public struct ProgramRun: Sendable {
    /// A program that is not there.
    public struct NotFound: Error {
        /// Its name.
        public let name: String
    }

    /// The exit code; negative for the signal that ended it.
    public let exitCode: Int32
    /// What it wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let errors: String

    /// Runs a program and waits for it, on a thread of its own: the pool that runs the tests has as many threads as the
    /// machine has cores, and a service under test needs them.
    public init(
        _ program: URL, _ arguments: [String], environment: [String: String] = [:], input: Data? = nil,
        timeLimit: TimeInterval = 600
    ) async throws {
        let environment = ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("ERRATA_") || $0.key == "ERRATA_VECTORS" }
            .merging(environment) { $1 }
        self = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result { try ProgramRun(blocking: program, arguments, environment, input, timeLimit) })
            }
        }
    }

    private init(
        blocking program: URL, _ arguments: [String], _ environment: [String: String], _ input: Data?,
        _ timeLimit: TimeInterval
    ) throws {
        let folder = try TemporaryFolder()
        let files = ["in", "out", "err"].map { folder.file($0) }
        for file in files { try Data().write(to: URL(fileURLWithPath: file)) }
        if let input { try input.write(to: URL(fileURLWithPath: files[0])) }
        let child = try ChildProcess(
            program.path, arguments, environment: environment, input: .file(files[0]), output: .file(files[1]),
            errors: .file(files[2]))
        // A program that hangs fails its test, and does not hold up all others.
        exitCode = child.waitUntilEnd(timeLimit: timeLimit)
        output = String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[1])), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[2])), as: UTF8.self)
    }

    /// Runs one of this package's programs.
    public init(
        tool: String, _ arguments: [String], environment: [String: String] = [:], input: Data? = nil
    ) async throws {
        try await self.init(Repository.program(tool), arguments, environment: environment, input: input)
    }
}
