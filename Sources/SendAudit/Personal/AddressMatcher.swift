/// Finds a person's address within texts that others wrote: answers of mail servers, agents, parameters.
///
/// It looks at each at sign and compares what stands before and after it, so that `550 <Anna@Example.org>: unknown`,
/// `to=anna@example.org.`, `anna%40example.org` and `用户anna@example.org不存在` are all the address, and
/// `joanna@example.org` is not.
struct AddressMatcher: Sendable {
    /// What a text says of the person.
    enum Finding: Sendable, Hashable {
        /// The address itself, in some spelling.
        case exact
        /// Nothing, or only addresses that resemble it.
        case near([NearAddress])
    }

    let address: CanonicalAddress
    /// What stands before and after the at sign; `nil` for what is no address, which is only compared as a whole.
    private let parts: Parts?
    private let isASCII: Bool

    private struct Parts: Hashable {
        let local: [UInt8]
        let domain: [UInt8]
    }

    init(_ address: CanonicalAddress) {
        self.address = address
        isASCII = address.bytes.allSatisfy { $0 < 0x80 }
        guard let at = address.bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, at + 1 < address.bytes.count else {
            parts = nil
            return
        }
        parts = Parts(local: Array(address.bytes[..<at]), domain: Array(address.bytes[(at + 1)...]))
    }

    /// Looks at a personal value.
    ///
    /// - Parameter isAddress: it is an address as a client sent it, and not a text that may quote one.
    func look(at value: UnsafeRawBufferPointer, isAddress: Bool) -> Finding {
        if isAddress, unsafe isSame(value) { return .exact }
        let begins = Self.beginsSign
        guard parts != nil, unsafe value.contains(where: { begins[Int($0)] }) else { return .near([]) }
        return unsafe look(at: Array(value))
    }

    /// Whether a text quotes the address.
    func isQuoted(in text: String) -> Bool { isQuoted(in: Array(text.utf8)) }

    /// Whether a text quotes the address.
    func isQuoted(in text: [UInt8]) -> Bool {
        unsafe text.withUnsafeBytes { unsafe look(at: $0, isAddress: false) } == .exact
    }

    /// Whether one of an entry's personal values is the address or quotes it.
    func isNamed(in fields: FieldList) -> Bool {
        fields.contains { field in
            guard case .bytes(let bytes) = field.value else { return false }
            return unsafe bytes.withUnsafeBytes { unsafe look(at: $0, isAddress: field.tag == .email) } == .exact
        }
    }

    private func isSame(_ value: UnsafeRawBufferPointer) -> Bool {
        if unsafe CanonicalAddress.isForm(value) { return unsafe value.elementsEqual(address.bytes) }
        return unsafe isSame(CanonicalAddress(value).bytes, address.bytes)
    }

    private func look(at text: [UInt8]) -> Finding {
        var near: [NearAddress] = []
        var place = 0
        while place < text.count {
            guard let length = Self.signLength(text[place...]) else {
                place += 1
                continue
            }
            switch compare(local: local(text[..<place]), domain: domain(text[(place + length)...])) {
            case .exact: return .exact
            case .near(let found): near += found
            }
            place += length
        }
        return .near(near)
    }

    private func compare(local: [UInt8], domain: [UInt8]) -> Finding {
        guard let parts, !local.isEmpty, !domain.isEmpty else { return .near([]) }
        let unled = Self.withoutLead(local)
        let bare = Array(unled.drop { "'`{*~^!?#$&.".utf8.contains($0) })
        let isLocal = [local, unled, bare].contains { isSame($0, parts.local) }
        let isDomain = isSame(domain, parts.domain)
        if isLocal, isDomain { return .exact }
        let kind: NearMatch.Kind? =
            if isLocal {
                .otherDomain
            } else if isDomain, Self.folded(bare) == Self.folded(parts.local) {
                .otherLocalPart
            } else if isDomain, local.count > parts.local.count,
                isSame(Array(local.suffix(parts.local.count)), parts.local),
                "'+".utf8.contains(local[local.count - parts.local.count - 1])
            {
                .otherLocalPart
            } else { nil }
        guard let kind else { return .near([]) }
        return .near([NearAddress(address: CanonicalAddress(local + [UInt8(ascii: "@")] + domain), kind: kind)])
    }

    /// Compares in any case; beyond ASCII also in any of Unicode's normal forms, as `String` does. Nothing is proven by this
    /// comparison, so it may know more than the canonical form.
    private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if left == right { return true }
        guard !isASCII else {
            return left.count == right.count && zip(left, right).allSatisfy { Self.lower($0) == Self.lower($1) }
        }
        return String(decoding: left, as: UTF8.self).lowercased() == String(decoding: right, as: UTF8.self).lowercased()
    }

    // MARK: Around an at sign

    /// How at signs are written: as they are, in URLs, in SMTP's xtext (RFC 3461), in quoted-printable, HTML and JSON, and
    /// as a full-width character.
    private static let signs: [[UInt8]] = ["@", "%40", "+40", "=40", "&#64;", "\\u0040", "\u{FF20}"].map {
        Array($0.utf8)
    }
    /// By the first byte, so that a text without any costs one look at each byte.
    private static let beginsSign: [Bool] = (0..<256).map { byte in signs.contains { Int($0[0]) == byte } }

    private static func signLength(_ text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first, beginsSign[Int(first)] else { return nil }
        return signs.first { text.starts(with: $0) }?.count
    }

    /// A local part is at most 64 bytes (RFC 5321 §4.5.3.1.1); what hangs on before it is bounded too, so that no text
    /// takes long.
    private static let longest = 192

    private func local(_ before: ArraySlice<UInt8>) -> [UInt8] {
        let before = before.suffix(Self.longest)
        guard before.last == UInt8(ascii: "\"") else {
            let start = before.lastIndex { !isLocal($0) }.map { $0 + 1 } ?? before.startIndex
            return Array(before[start...])
        }
        // A quoted one is the same without its quotes (RFC 5321 §4.1.2).
        let inner = before.dropLast()
        guard let open = inner.lastIndex(of: UInt8(ascii: "\"")) else { return [] }
        return inner[(open + 1)...].filter { $0 != UInt8(ascii: "\\") }
    }

    private func domain(_ after: ArraySlice<UInt8>) -> [UInt8] {
        var domain = after.prefix(255).prefix { isDomain($0) }
        while let last = domain.last, "-._".utf8.contains(last) { domain.removeLast() }
        return Array(domain)
    }

    /// Without what log lines hang before an address: `to=`, `prvs=0123=`.
    private static func withoutLead(_ local: [UInt8]) -> [UInt8] {
        let start = local.lastIndex { "=/|".utf8.contains($0) }.map { $0 + 1 } ?? 0
        return Array(local[start...])
    }

    /// Without what several providers do not tell people apart by: dots, and everything from a plus sign on.
    private static func folded(_ local: [UInt8]) -> [UInt8] {
        local.prefix { $0 != UInt8(ascii: "+") }.filter { $0 != UInt8(ascii: ".") }.map(lower)
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// Texts in Chinese stand right beside an address; in one that is ASCII itself, they end it.
    private func isLocal(_ byte: UInt8) -> Bool {
        byte >= 0x80 ? !isASCII : Self.isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
    }

    private func isDomain(_ byte: UInt8) -> Bool {
        byte >= 0x80 ? !isASCII : Self.isLetterOrDigit(byte) || "-._".utf8.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
