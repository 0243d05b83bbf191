import FoundationEssentials
import SendAudit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Tells a service manager, such as systemd, when the service is ready and when it ends. Source: sd_notify(3).
public struct ServiceManager: Sendable {
    /// The socket's address: a path, or the name of an abstract socket after `@`.
    private let address: String

    /// Creates the way to the service manager; `nil` where none waits.
    ///
    /// - Parameter environment: `NOTIFY_SOCKET` is read.
    public init?(environment: [String: String]) {
        guard let address = environment["NOTIFY_SOCKET"], address.first == "/" || address.first == "@",
            address.utf8.count > 1, address.utf8.count < Self.maximumLength
        else { return nil }
        self.address = address
    }

    private static let maximumLength = MemoryLayout.size(ofValue: sockaddr_un().sun_path)

    /// Says that requests are answered.
    ///
    /// - Returns: whether it was heard.
    @discardableResult
    public func sayReady() async -> Bool { await say("READY=1") }

    /// Says that the service ends.
    ///
    /// - Returns: whether it was heard.
    @discardableResult
    public func sayStopping() async -> Bool { await say("STOPPING=1") }

    private func say(_ text: String) async -> Bool {
        await BlockingCall.run { send(text) }
    }

    private func send(_ text: String) -> Bool {
        #if canImport(Glibc)
            let kind = Int32(SOCK_DGRAM.rawValue)
        #else
            let kind = SOCK_DGRAM
        #endif
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // A manager that does not read must not hold up the service.
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        _ = unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var target = sockaddr_un()
        target.sun_family = sa_family_t(AF_UNIX)
        var name = Array(address.utf8)
        // An abstract name begins with a zero byte and ends with the address, without one.
        let isAbstract = name[0] == UInt8(ascii: "@")
        if isAbstract { name[0] = 0 }
        unsafe withUnsafeMutableBytes(of: &target.sun_path) { unsafe $0.copyBytes(from: name) }
        let offset = MemoryLayout<sockaddr_un>.size - Self.maximumLength
        let length = socklen_t(offset + name.count + (isAbstract ? 0 : 1))
        let bytes = Array(text.utf8)
        let sent = unsafe withUnsafePointer(to: &target) { target in
            unsafe target.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
                unsafe sendto(descriptor, bytes, bytes.count, 0, target, length)
            }
        }
        return sent == bytes.count
    }
}
