import SendAPI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A Unix socket's calls: one line each way, and lines of progress between.
struct ControlSocket: ~Copyable {
    /// A line is never longer: addresses and reasons are bounded.
    static let maximumLine = 16_384
    /// An answer lists entries, and gives out what is held beside the ledger.
    static let maximumAnswer = 16 << 20

    let descriptor: Int32

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        _ = close(descriptor)
    }

    static func path(of ledger: String) -> String { ledger + ".control" }

    /// Waits for callers at a path, which only the owner may use.
    static func listen(at path: String) throws(LedgerError) -> ControlSocket {
        let socket = try make()
        // The lock says that nobody else writes this ledger: what is there was left behind.
        _ = unsafe unlink(path)
        // Linux takes the name's mode from the socket's; elsewhere it is set after. Never by the process's mask, which a
        // program that another thread starts at that moment would inherit.
        _ = fchmod(socket.descriptor, 0o600)
        let bound = unsafe try socket.withAddress(path) { address, length in
            unsafe bind(socket.descriptor, address, length)
        }
        guard bound == 0, unsafe chmod(path, 0o600) == 0, systemListen(socket.descriptor, 16) == 0,
            fcntl(socket.descriptor, F_SETFL, O_NONBLOCK) == 0
        else {
            throw PrivateFile.failure(path, "cannot be listened on")
        }
        return socket
    }

    /// Calls; `nil` when nobody listens.
    static func connect(to path: String) throws(LedgerError) -> ControlSocket? {
        let socket = try make()
        let connected = unsafe try socket.withAddress(path) { address, length in
            unsafe systemConnect(socket.descriptor, address, length)
        }
        if connected == 0 { return socket }
        return nil
    }

    private static func make() throws(LedgerError) -> ControlSocket {
        #if canImport(Glibc)
            let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        #else
            let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw PrivateFile.failure("socket", "cannot be made") }
        return ControlSocket(descriptor: descriptor)
    }

    /// The next caller of a listener; `nil` when there is none at the moment.
    static func accept(on descriptor: Int32, clock: TimeSource) -> ControlSocket? {
        while true {
            let caller = systemAccept(descriptor)
            if caller >= 0 {
                // Where a caller inherits the listener's flags.
                _ = fcntl(caller, F_SETFL, 0)
                return ControlSocket(descriptor: caller)
            }
            if errno == EINTR || errno == ECONNABORTED { continue }
            // Out of descriptors, say: the caller still waits, and who listens is called again at once.
            if errno != EAGAIN { clock.block(for: .milliseconds(100)) }
            return nil
        }
    }

    /// Removes a listener's name.
    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }

    /// Gives each read and each write so long at most: whoever says nothing must not keep a place for ever.
    func bound(seconds: Int) {
        var time = timeval()
        time.tv_sec = seconds
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    /// Reads up to the next line's end; `nil` at the end, or when the line is too long.
    func readLine(maximum: Int = maximumLine) -> [UInt8]? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.count < maximum {
            let count = unsafe recv(descriptor, &byte, 1, 0)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return nil }
            if byte == UInt8(ascii: "\n") { return line }
            line.append(byte)
        }
        return nil
    }

    /// Writes a line.
    ///
    /// - Returns: whether the other side took it.
    @discardableResult
    func write(line: String) -> Bool {
        Self.write(line: line, to: descriptor)
    }

    /// Writes a line to a socket that somebody else holds open.
    @discardableResult
    static func write(line: String, to descriptor: Int32) -> Bool {
        let bytes = Array(line.utf8) + [UInt8(ascii: "\n")]
        var sent = 0
        while sent < bytes.count {
            #if canImport(Glibc)
                let flags = Int32(MSG_NOSIGNAL)
            #else
                let flags: Int32 = 0
            #endif
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe send(descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, flags)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// The path as an address. A socket's path has 107 bytes at most, a ledger's may be longer: then its folder is opened,
    /// and the path leads through the process's own table of files.
    private func withAddress<Value>(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
    ) throws(LedgerError) -> Value {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let capacity = MemoryLayout.size(ofValue: address.sun_path)
        var short = path
        var folder: Int32 = -1
        if path.utf8.count >= capacity {
            folder = unsafe open(PrivateFile.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
            short = "/proc/self/fd/\(folder)/\(name ?? path)"
        }
        defer { if folder >= 0 { _ = close(folder) } }
        guard short.utf8.count < capacity else {
            throw LedgerError(code: .invalid, message: "\(path): the name is too long for a socket")
        }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { place in
            for (index, byte) in short.utf8.enumerated() { unsafe place[index] = byte }
        }
        return unsafe withUnsafePointer(to: address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe body(pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

// The members of ControlSocket hide the system's functions of the same name.
private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }
private func systemAccept(_ descriptor: Int32) -> Int32 { accept(descriptor, nil, nil) }
private func systemConnect(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 {
    unsafe connect(descriptor, address, length)
}
