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

    /// Runs a program and waits for it.
    public init(
        _ program: URL, _ arguments: [String], environment: [String: String] = [:], input: Data? = nil
    ) async throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("ERRATA_") || $0.key == "ERRATA_VECTORS" }
            .merging(environment) { $1 }
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        let stdin = Pipe()
        process.standardInput = stdin
        try process.run()
        if let input { try stdin.fileHandleForWriting.write(contentsOf: input) }
        try stdin.fileHandleForWriting.close()
        async let outputText = Self.read(output)
        async let errorText = Self.read(errors)
        (self.output, self.errors) = await (outputText, errorText)
        process.waitUntilExit()
        exitCode = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// Runs one of this package's programs.
    public init(
        tool: String, _ arguments: [String], environment: [String: String] = [:], input: Data? = nil
    ) async throws {
        try await self.init(Repository.program(tool), arguments, environment: environment, input: input)
    }

    @concurrent private static func read(_ pipe: Pipe) async -> String {
        String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
}
