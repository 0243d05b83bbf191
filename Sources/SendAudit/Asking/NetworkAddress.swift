/// An IPv4 or IPv6 address, read for its network.
struct NetworkAddress: Sendable, Hashable {
    /// The 16 bits at a time of an IPv6 address; an IPv4 address is the last two of them.
    let groups: [UInt16]
    let isIPv4: Bool

    /// Reads an address; `nil` for any other text. An IPv4 address within IPv6 is the IPv4 address.
    init?(_ text: String) {
        let text = text.split(separator: "%", omittingEmptySubsequences: false)[0]
        if let four = Self.ipv4(text) {
            (groups, isIPv4) = (four, true)
            return
        }
        guard let eight = Self.ipv6(text) else { return nil }
        if eight[..<5].allSatisfy({ $0 == 0 }), eight[5] == 0xFFFF {
            (groups, isIPv4) = (Array(eight[6...]), true)
        } else {
            (groups, isIPv4) = (eight, false)
        }
    }

    /// `203.0.113.0/24` or `2001:db8:1::/48`.
    var network: String {
        if isIPv4 { return "\(groups[0] >> 8).\(groups[0] & 0xFF).\(groups[1] >> 8).0/24" }
        return prefix + "::/48"
    }

    /// The address with its end hidden: `203.0.113.***`.
    var masked: String {
        isIPv4
            ? "\(groups[0] >> 8).\(groups[0] & 0xFF).\(groups[1] >> 8).***" : prefix + ":***"
    }

    private var prefix: String { groups.prefix(3).map { String($0, radix: 16) }.joined(separator: ":") }

    private static func ipv4(_ text: Substring) -> [UInt16]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part in
            part.utf8.count <= 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? UInt16(part) : nil
        }
        guard parts.count == 4, bytes.count == 4, bytes.allSatisfy({ $0 < 256 }) else { return nil }
        return [bytes[0] << 8 | bytes[1], bytes[2] << 8 | bytes[3]]
    }

    private static func ipv6(_ text: Substring) -> [UInt16]? {
        guard text.utf8.count <= 45, let gap = gap(text) else { return nil }
        guard case .some(let halves) = gap else {
            guard let all = list(text), all.count == 8 else { return nil }
            return all
        }
        guard let head = list(halves.0), let tail = list(halves.1), head.count + tail.count < 8 else { return nil }
        return head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
    }

    /// What stands before and after `::`; `.some(nil)` without one, `nil` with two.
    private static func gap(_ text: Substring) -> (Substring, Substring)?? {
        var place = text.startIndex
        var found: (Substring, Substring)?
        while place < text.endIndex {
            let next = text.index(after: place)
            if text[place] == ":", next < text.endIndex, text[next] == ":" {
                guard found == nil else { return nil }
                found = (text[..<place], text[text.index(after: next)...])
                place = next
            }
            place = text.index(after: place)
        }
        return .some(found)
    }

    private static func list(_ text: Substring) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        var groups: [UInt16] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() {
            if place == parts.count - 1, let four = ipv4(part) {
                groups += four
            } else {
                guard (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16), part.first != "+" else {
                    return nil
                }
                groups.append(group)
            }
        }
        return groups
    }
}
