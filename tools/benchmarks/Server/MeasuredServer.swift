import Foundation

/// A server that is measured, as a process of its own. Where two are compared, both are held to one core of the machine, so that
/// the load generator has the other one and takes nothing from either.
final class MeasuredServer {
    struct Failed: Error {
        let what: String
    }

    let port: Int
    private let process: Process

    /// Starts it and waits until it has written its port.
    init(
        _ program: URL, _ arguments: [String], environment: [String: String], portFile: String, log: String,
        hasOneCore: Bool = true
    ) async throws {
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw Failed(what: "\(program.path): build it first (tools/bench does)")
        }
        process = Process()
        let pinning = URL(fileURLWithPath: "/usr/bin/taskset")
        let isPinned =
            hasOneCore && FileManager.default.isExecutableFile(atPath: pinning.path)
            && ProcessInfo.processInfo.activeProcessorCount > 1
        process.executableURL = isPinned ? pinning : program
        process.arguments = (isPinned ? ["-c", "0", program.path] : []) + arguments
        process.environment = environment
        _ = FileManager.default.createFile(atPath: log, contents: nil)
        process.standardError = FileHandle(forWritingAtPath: log)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        while process.isRunning, FileManager.default.contents(atPath: portFile)?.isEmpty ?? true {
            try await Task.sleep(for: .milliseconds(20))
        }
        let text = FileManager.default.contents(atPath: portFile).map { String(decoding: $0, as: UTF8.self) }
        guard let port = text.flatMap({ Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }) else {
            throw Failed(what: "\(program.path) did not start; its log is \(log)")
        }
        self.port = port
    }

    deinit {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }
}
