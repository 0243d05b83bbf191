public import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that runs beside the test.
///
/// Foundation's `Process` copies whole directory entries out of the buffer in which it lists a process's open files, and
/// crashes where the last one ends before the buffer does: from some 1,360 open files on, which tests at full width have.
public final class ChildProcess: Sendable {
    /// It could not be started.
    public struct NotStarted: Error {
        /// The program.
        public let program: String
        /// The number of the error, see errno(3).
        public let error: Int32
    }

    /// Where one of its three standard streams goes.
    public enum Stream: Sendable {
        /// Nowhere.
        case nothing
        /// A file, which is there.
        case file(String)
        /// What is open under a number.
        case descriptor(Int32)
    }

    /// Its number.
    public let identifier: Int32
    private let ended = Watched<Int32?>(nil)

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: its path.
    ///   - arguments: what comes after its name.
    ///   - environment: its environment; `nil` for the test's own.
    ///   - streams: standard input, output and error.
    /// - Throws: ``NotStarted``.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String]? = nil,
        input: Stream = .nothing, output: Stream = .nothing, errors: Stream = .nothing
    ) throws {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (number, stream) in [input, output, errors].enumerated() {
            let (number, flags) = (Int32(number), number == 0 ? O_RDONLY : O_WRONLY)
            switch stream {
            case .nothing: unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", flags, 0)
            case .file(let path): unsafe posix_spawn_file_actions_addopen(&actions, number, path, flags, 0)
            case .descriptor(let own): unsafe posix_spawn_file_actions_adddup2(&actions, own, number)
            }
        }
        unsafe Self.closeOthers(&actions)
        // The threads of libdispatch hold back nearly all signals, and a program would inherit that.
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let variables = (environment ?? ProcessInfo.processInfo.environment).map { "\($0)=\($1)" }
        var arguments = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        var strings = unsafe variables.map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + strings).forEach { unsafe free($0) } }
        var number: pid_t = 0
        let error = unsafe posix_spawn(&number, program, &actions, &attributes, &arguments, &strings)
        guard error == 0 else { throw NotStarted(program: program, error: error) }
        identifier = number
        Thread.detachNewThread { [ended, number] in
            var status: Int32 = 0
            while unsafe waitpid(number, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            let code = signal == 0 ? (status >> 8) & 0xFF : -signal
            ended.change { $0 = code }
        }
    }

    /// Keeps what is open in the test from the program, which could hold on to a lock or the end of a pipe.
    private static func closeOthers(_ actions: inout posix_spawn_file_actions_t) {
        #if canImport(Glibc)
            // The headers that Swift reads do not declare it; glibc has it since 2.34.
            typealias CloseFrom = @convention(c) (UnsafeMutableRawPointer, Int32) -> Int32
            guard let symbol = unsafe dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { return }
            let closeFrom = unsafe unsafeBitCast(symbol, to: CloseFrom.self)
            _ = unsafe withUnsafeMutablePointer(to: &actions) { unsafe closeFrom(UnsafeMutableRawPointer($0), 3) }
        #endif
    }

    deinit {
        if isRunning { send(SIGTERM) }
    }

    /// Whether it has not ended.
    public var isRunning: Bool { ended.value == nil }

    /// Its exit code, negative for the signal that ended it; `nil` while it runs.
    public var exitCode: Int32? { ended.value }

    /// Sends it a signal, unless it has ended.
    public func send(_ signal: Int32) {
        if isRunning { kill(identifier, signal) }
    }

    /// Waits until it has ended, without holding a thread of the pool that runs the tests.
    ///
    /// - Returns: its exit code, negative for the signal that ended it.
    /// - Throws: `CancellationError` when the test's time is over.
    @discardableResult
    public func end() async throws -> Int32 {
        try await ended.wait { $0 != nil } ?? 0
    }

    /// Waits on the calling thread until it has ended; one that takes too long is ended.
    public func waitUntilEnd(timeLimit: TimeInterval) -> Int32 {
        let deadline = Date(timeIntervalSinceNow: timeLimit)
        while true {
            if let code = exitCode { return code }
            if Date() > deadline { send(Date() > deadline + 5 ? SIGKILL : SIGTERM) }
            Thread.sleep(forTimeInterval: 0.005)
        }
    }
}
