import Synchronization

/// Under which names the site is asked. A name of somebody else's that resolves to this machine (DNS rebinding) is none.
final class SiteHosts: Sendable {
    private let address: LoopbackAddress
    private let publicHost: String?
    private let port: Mutex<Int>

    /// - Parameters:
    ///   - address: where the site listens.
    ///   - port: its port, or 0 until it is known.
    ///   - publicHost: the proxy's name.
    init(_ address: LoopbackAddress, port: Int, publicHost: String?) {
        self.address = address
        self.publicHost = publicHost?.lowercased()
        self.port = Mutex(port)
    }

    /// Says which port it became.
    func listens(on number: Int) {
        port.withLock { $0 = number }
    }

    /// Where a browser of this machine finds the site.
    var base: String { "http://\(address.inAddress):\(port.withLock { $0 })" }

    private var local: [String] {
        let number = port.withLock { $0 }
        let names = [address.inAddress, "127.0.0.1", "[::1]", "localhost"]
        return names.map { "\($0):\(number)" } + (number == 80 ? names : [])
    }

    /// Whether a `Host` header names the site.
    func isOurs(_ host: String) -> Bool {
        let host = host.lowercased()
        return host == publicHost || local.contains(host)
    }

    /// Whether an `Origin` header is the site's own.
    func isOurs(origin: String) -> Bool {
        let origin = origin.lowercased()
        return origin == publicHost.map { "https://\($0)" } || local.contains { origin == "http://\($0)" }
    }
}
