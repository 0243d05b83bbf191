#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An IPv4 or IPv6 address, read for its network.
struct NetworkAddress: Sendable, Hashable {
    /// The network, `203.0.113.0/24` or `2001:db8:7::/48`.
    let network: String
    /// The address with its end hidden: `203.0.113.***`.
    let masked: String

    /// Reads an address; `nil` for any other text. An IPv4 address within IPv6 (RFC 4291 §2.5.5.2) is the IPv4 address.
    init?(_ text: String) {
        // C ends a text at its first NUL.
        guard !text.utf8.contains(0) else { return nil }
        let text = String(text.prefix { $0 != "%" })
        var four = in_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            self.init(four: unsafe withUnsafeBytes(of: &four) { unsafe Array($0) })
            return
        }
        var six = in6_addr()
        guard unsafe inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        let bytes = unsafe withUnsafeBytes(of: &six) { unsafe Array($0) }
        if bytes.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]) {
            self.init(four: Array(bytes.suffix(4)))
            return
        }
        let groups = stride(from: 0, to: 6, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        let prefix = groups.map { String($0, radix: 16) }.joined(separator: ":")
        self.init(network: prefix + "::/48", masked: prefix + ":***")
    }

    private init(network: String, masked: String) {
        (self.network, self.masked) = (network, masked)
    }

    private init(four bytes: [UInt8]) {
        let prefix = bytes.prefix(3).map { String($0) }.joined(separator: ".")
        self.init(network: prefix + ".0/24", masked: prefix + ".***")
    }
}
