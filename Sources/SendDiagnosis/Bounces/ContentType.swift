/// `Content-Type` and its parameters (RFC 2045).
struct ContentType: Sendable {
    var type = "text/plain"
    var parameters: [String: String] = [:]

    init(_ value: String?) {
        guard let value else { return }
        var pieces = Self.pieces(value)[...]
        if let first = pieces.popFirst() {
            let name = first.trimmed.lowercased()
            let token = name.split(separator: " ").first.map(String.init) ?? ""
            if token.contains("/") { type = token }
        }
        for piece in pieces {
            guard let equals = piece.firstIndex(of: "=") else { continue }
            let name = piece[..<equals].trimmed.lowercased()
            var text = piece[piece.index(after: equals)...].trimmed
            if text.first == "\"" {
                text.removeFirst()
                text = text.split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init) ?? ""
            }
            if parameters[name] == nil { parameters[name] = text }
        }
    }

    /// Splits at semicolons outside quotes.
    private static func pieces(_ value: String) -> [String] {
        var result: [String] = []
        var current: [UInt8] = []
        var quoted = false
        for byte in value.utf8 {
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if byte == UInt8(ascii: ";"), !quoted {
                result.append(String(decoding: current, as: UTF8.self))
                current = []
            } else {
                current.append(byte)
            }
        }
        result.append(String(decoding: current, as: UTF8.self))
        return result
    }
}
