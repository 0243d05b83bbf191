#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Under which name a network address is counted.
package enum NetworkSubject {
    /// The address alone; of an IPv6 address the first 64 bits, since a home or a single machine usually has all of the
    /// rest.
    package static func address(_ peer: String) -> String {
        switch bytes(of: peer) {
        case .four(let bytes): bytes.map(String.init).joined(separator: ".")
        case .sixteen(let bytes): prefix(bytes)
        case nil: peer
        }
    }

    /// The network of an address: 24 bits of IPv4, 64 of IPv6.
    package static func network(_ peer: String) -> String {
        switch bytes(of: peer) {
        case .four(let bytes): bytes.prefix(3).map(String.init).joined(separator: ".") + ".0/24"
        case .sixteen(let bytes): prefix(bytes)
        case nil: peer
        }
    }

    /// The wider network of an address: 16 bits of IPv4, 48 of IPv6, which is what a customer of a hosting company is given
    /// and can take 65,536 networks from.
    package static func wideNetwork(_ peer: String) -> String {
        switch bytes(of: peer) {
        case .four(let bytes): bytes.prefix(2).map(String.init).joined(separator: ".") + ".0.0/16"
        case .sixteen(let bytes): prefix(bytes, groups: 3)
        case nil: peer
        }
    }

    /// Whether a text is an address of IPv4 or IPv6.
    package static func isAddress(_ text: String) -> Bool { bytes(of: text) != nil }

    private enum Address {
        case four([UInt8])
        case sixteen([UInt8])
    }

    private static func bytes(of peer: String) -> Address? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if unsafe inet_pton(AF_INET6, String(peer.prefix { $0 != "%" }), &bytes) == 1 {
            // An IPv4 address, mapped into IPv6: RFC 4291 §2.5.5.2.
            let isMapped = bytes.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF])
            return isMapped ? .four(Array(bytes.suffix(4))) : .sixteen(bytes)
        }
        return unsafe inet_pton(AF_INET, peer, &bytes) == 1 ? .four(Array(bytes.prefix(4))) : nil
    }

    private static func prefix(_ bytes: [UInt8], groups count: Int = 4) -> String {
        let groups = stride(from: 0, to: 2 * count, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/\(16 * count)"
    }
}
