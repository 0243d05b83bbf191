/// An address that only this machine reaches.
package struct LoopbackAddress: Sendable, Hashable {
    /// The address to listen on.
    package let text: String

    /// - Returns: `nil` for what is no loopback address: `127.0.0.0/8`, `::1` or `localhost`. Source: RFC 6890.
    package init?(_ text: String) {
        switch text {
        case "localhost": self.text = "127.0.0.1"
        case "::1", "[::1]": self.text = "::1"
        default:
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let isPlain = parts.allSatisfy { part in
                part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } && UInt8(part) != nil
                    && (part == "0" || !part.hasPrefix("0"))
            }
            guard parts.count == 4, isPlain, parts[0] == "127" else { return nil }
            self.text = text
        }
    }

    /// The address as an URL has it.
    var inAddress: String { text.contains(":") ? "[\(text)]" : text }
}
