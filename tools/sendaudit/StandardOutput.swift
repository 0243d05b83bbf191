import ArgumentParser
import Foundation

/// Output whose every byte is accounted for: a full disk ends the command with a line and 66, a pipe that nobody reads any
/// more ends it quietly, and neither looks like success.
final class StandardOutput {
    /// What shells report of a program that a broken pipe has ended: 128 + SIGPIPE.
    static let brokenPipe = ExitCode(141)

    private let descriptor: Int32
    private let name: String
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 16

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - descriptor: where it writes; it stays open.
    ///   - name: what a message calls it.
    init(descriptor: Int32 = STDOUT_FILENO, name: String = "standard output") {
        // A write that fails is asked why; the signal would end the process in the middle of a change.
        _ = signal(SIGPIPE, SIG_IGN)
        self.descriptor = descriptor
        self.name = name
        buffer.reserveCapacity(Self.bufferSize)
    }

    /// Writes a line, and waits until it is out.
    static func print(_ line: String) throws { try write((line + "\n").utf8) }

    /// Writes bytes, and waits until they are out.
    static func write(_ bytes: some Sequence<UInt8>) throws {
        let output = StandardOutput()
        try output.append(bytes)
        try output.flush()
    }

    /// Takes bytes, and writes what has gathered when it is much.
    ///
    /// - Throws: an exit code, after its line.
    func append(_ bytes: some Sequence<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes what has gathered.
    ///
    /// - Throws: an exit code, after its line.
    func flush() throws {
        var written = 0
        defer { buffer.removeAll(keepingCapacity: true) }
        while written < buffer.count {
            let count = unsafe buffer.withUnsafeBytes { bytes in
                unsafe Foundation.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count >= 0 {
                written += count
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: waitForRoom()
            case EPIPE: throw Self.brokenPipe
            case let code: throw ToolFailure.end("\(name): \(Self.words(code)); the output is not complete", 66)
            }
        }
    }

    /// A terminal or pipe that somebody else has set not to block.
    private func waitForRoom() {
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&place, 1, -1)
    }

    private static func words(_ code: Int32) -> String {
        switch code {
        case ENOSPC: "the disk is full"
        case EDQUOT: "the disk quota is used up"
        default: unsafe String(cString: strerror(code))
        }
    }
}
