#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A network address, or all that share its first bits: `10.0.0.0/8`, `2001:db8::/32`, `192.0.2.7`.
public struct NetworkRange: Sendable, Hashable {
    /// The sixteen bytes of IPv6; an IPv4 address is mapped (RFC 4291 §2.5.5.2), so that a socket for both compares alike.
    private let bytes: [UInt8]
    private let bits: Int

    /// Reads it; `nil` for what is no address, or has bits behind its prefix.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bytes = Self.bytes(of: String(parts[0])) else { return nil }
        let isMapped = !parts[0].contains(":")
        var bits = 128
        if parts.count == 2 {
            guard let given = Int(parts[1]), (0...(isMapped ? 32 : 128)).contains(given) else { return nil }
            bits = isMapped ? given + 96 : given
        }
        (self.bytes, self.bits) = (bytes, bits)
        guard bytes == Self.masked(bytes, bits) else { return nil }
    }

    /// Whether an address lies in it; `false` for what is no address.
    public func contains(_ address: String) -> Bool {
        Self.bytes(of: address).map { Self.masked($0, bits) == bytes } ?? false
    }

    /// Whether a text is an address.
    package static func isAddress(_ text: String) -> Bool { bytes(of: text) != nil }

    private static func masked(_ bytes: [UInt8], _ bits: Int) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            let kept = min(8, max(0, bits - 8 * index))
            return kept == 0 ? 0 : byte & (0xFF << (8 - kept))
        }
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if unsafe inet_pton(AF_INET6, String(text.prefix { $0 != "%" }), &bytes) == 1 { return bytes }
        guard unsafe inet_pton(AF_INET, text, &bytes) == 1 else { return nil }
        return [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes.prefix(4)
    }
}
