import FoundationEssentials
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where log lines go: one after the other, each whole.
public final class LogOutput: Sendable {
    /// Standard error.
    public static let standardError = LogOutput { line in
        var rest = Array(line.utf8)[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { bytes in
                unsafe bytes.baseAddress.map { unsafe LogOutput.write(descriptor: 2, $0, bytes.count) } ?? -1
            }
            // Where nobody reads, a service must not end for want of a reader of its log.
            guard written > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(written, 0))
        }
    }

    private let order = Mutex(())
    private let sink: @Sendable (String) -> Void

    /// Creates an output.
    ///
    /// - Parameter sink: takes one line with its end; it is called by one thread at a time.
    public init(_ sink: @escaping @Sendable (String) -> Void) {
        self.sink = sink
    }

    private static func write(descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, bytes, count)
        #else
            unsafe Darwin.write(descriptor, bytes, count)
        #endif
    }

    func write(_ line: String) {
        order.withLock { _ in sink(line) }
    }
}
