import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Sends requests over connections that are kept, from one thread: each connection sends its next request once its last one is
/// answered, or at its time where there is a pace. It reads no more of an answer than where it ends and its status, so that it costs little, and the same for
/// every server.
struct LoadGenerator: Sendable {
    /// What came of a run.
    struct Result: Sendable {
        /// How many answers had which status.
        var statuses: [Int: Int] = [:]
        var seconds = 0.0
        /// Of each answer, in milliseconds, sorted.
        var waits: [Double] = []

        var rate: Double { Double(waits.count) / seconds }
        var slowest: Double { waits.isEmpty ? .infinity : waits[waits.count * 99 / 100] }
    }

    struct Failed: Error {
        let what: String
    }

    private struct Connection {
        let descriptor: Int32
        var received: [UInt8] = []
        /// When its request was sent, or should have been.
        var begun: ContinuousClock.Instant
        var isWaiting = false
    }

    let port: Int
    let connections: Int
    /// From one request of a connection to its next one; `nil` for as soon as it is answered.
    var pace: Duration?
    private static let longestWait: Int32 = 30_000

    /// Sends so many of these requests, beginning anew where they are fewer. It blocks the calling thread.
    func run(_ requests: [[UInt8]], total: Int) throws -> Result {
        let clock = ContinuousClock()
        var open = try (0..<connections).map { _ in Connection(descriptor: try connect(), begun: clock.now) }
        defer { for one in open { _ = close(one.descriptor) } }
        var waiting = open.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var result = Result()
        result.waits.reserveCapacity(total)
        var next = 0
        let start = clock.now
        // With a pace they begin one after the other, as people do.
        for index in open.indices { open[index].begun = clock.now + (pace ?? .zero) * index / connections }
        var lastAnswer = clock.now
        while result.waits.count < total {
            for index in open.indices
            where !open[index].isWaiting && next < total && open[index].begun <= clock.now {
                try send(requests[next % requests.count], on: open[index].descriptor)
                open[index].isWaiting = true
                next += 1
            }
            if unsafe poll(&waiting, nfds_t(waiting.count), pace == nil ? Self.longestWait : 1) == 0 {
                guard clock.now - lastAnswer < .milliseconds(Int(Self.longestWait)) else {
                    throw Failed(what: "no answer came for \(Self.longestWait / 1_000) seconds")
                }
                continue
            }
            for index in open.indices where waiting[index].revents != 0 {
                let count = unsafe recv(open[index].descriptor, &buffer, buffer.count, 0)
                guard count > 0 else {
                    throw Failed(what: "a connection was closed after \(result.waits.count) answers")
                }
                open[index].received += buffer[..<count]
                guard let status = Self.wholeAnswer(open[index].received) else { continue }
                let now = clock.now
                lastAnswer = now
                result.statuses[status, default: 0] += 1
                result.waits.append((now - open[index].begun) / .milliseconds(1))
                open[index].received.removeAll(keepingCapacity: true)
                open[index].isWaiting = false
                open[index].begun = pace.map { open[index].begun + $0 } ?? now
            }
        }
        result.seconds = (clock.now - start) / .seconds(1)
        result.waits.sort()
        return result
    }

    private func connect() throws -> Int32 {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, kind, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let connected = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                #if canImport(Glibc)
                    unsafe Glibc.connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
                #else
                    unsafe Darwin.connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
                #endif
            }
        }
        guard descriptor >= 0, connected == 0 else { throw Failed(what: "no connection to port \(port)") }
        var on: Int32 = 1
        unsafe setsockopt(
            descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return descriptor
    }

    /// A request fits into the socket's buffer, which is empty: the one before is answered.
    private func send(_ request: [UInt8], on descriptor: Int32) throws {
        #if canImport(Glibc)
            let sent = unsafe Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
        #else
            let sent = unsafe Darwin.send(descriptor, request, request.count, 0)
        #endif
        guard sent == request.count else { throw Failed(what: "a request could not be sent") }
    }

    /// The status of an answer that has come to its end; `nil` where more is to come.
    private static func wholeAnswer(_ bytes: [UInt8]) -> Int? {
        var (line, length) = (0, 0)
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == 0x0D, bytes[index + 1] == 0x0A else {
                index += 1
                continue
            }
            if index == line {
                guard bytes.count >= index + 2 + length, bytes.count > 12 else { return nil }
                return bytes[9..<12].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
            }
            if Self.isLength(bytes[line..<index]) {
                length = bytes[line..<index].reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 & 0x0F) : $0 }
            }
            index += 2
            line = index
        }
        return nil
    }

    private static let lengthName = Array("content-length:".utf8)

    private static func isLength(_ line: ArraySlice<UInt8>) -> Bool {
        line.count > lengthName.count && zip(line, lengthName).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
