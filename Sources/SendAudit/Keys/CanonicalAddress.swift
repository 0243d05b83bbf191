import SendAPI

/// An e-mail address in the one form in which the ledger compares addresses, whatever spelling a client sent.
///
/// The blind index, holds, erasure and access requests compare this form; the page on the leaf's format lists the steps,
/// so that a stranger gets the same bytes. They are defined on bytes, so that what is no UTF-8 has a form too, and beyond
/// ASCII they change no letter: lower case there depends on the version of Unicode, and a ledger is verified for decades.
public struct CanonicalAddress: Sendable, Hashable, CustomStringConvertible {
    let bytes: [UInt8]

    /// Brings a text into the form.
    ///
    /// - Parameter text: an address as somebody wrote it, such as ` Anna <Anna@Example.org.>`. It need not be valid.
    public init(_ text: String) {
        bytes = Self.form(of: Array(text.utf8))
    }

    init(_ value: some Collection<UInt8>) {
        bytes = Self.form(of: Array(value))
    }

    /// Whether nothing was left: the form of blanks.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The form as text, whole; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The form with most of its local part hidden, so that it does not slip into a log; ask ``text`` for the address.
    public var description: String { EmailAddress.masked(text) }

    /// Whether a value is of the form already, as nearly all addresses are that an app sends: one look at each byte. A
    /// `false` may be wrong, a `true` may not.
    static func isForm(_ value: UnsafeRawBufferPointer) -> Bool {
        guard unsafe value.last != UInt8(ascii: ".") else { return false }
        return unsafe !value.contains {
            $0 <= 0x20 || $0 >= 0x7F || (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "<")
        }
    }

    private static func form(of value: [UInt8]) -> [UInt8] {
        let form = trimmed(bracketed(value[...]) ?? value[...]).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let at = form.lastIndex(of: UInt8(ascii: "@")), form[at...].contains(where: { $0 >= 0x80 }) else {
            return form
        }
        let labels = form[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return Array(form[...at]) + labels.map { asciiLabel($0) }.joined(separator: [UInt8(ascii: ".")])
    }

    /// A label of a domain beyond ASCII as it stands in the domain name system, with each letter as it is.
    private static func asciiLabel(_ label: ArraySlice<UInt8>) -> [UInt8] {
        guard label.contains(where: { $0 >= 0x80 }), let text = String(validating: label, as: UTF8.self) else {
            return Array(label)
        }
        return Array("xn--".utf8) + Punycode.encoded(text.unicodeScalars)
    }

    /// What stands in the last angle brackets that hold an at sign. The closing one may be missing: values are cut.
    private static func bracketed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var end = value.endIndex
        while let open = value[..<end].lastIndex(of: UInt8(ascii: "<")) {
            let inner = value[(open + 1)..<end].prefix { $0 != UInt8(ascii: ">") }
            if inner.contains(UInt8(ascii: "@")) { return inner }
            end = open
        }
        return nil
    }

    private static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var value = value
        while true {
            if value.last == UInt8(ascii: ".") {
                value.removeLast()
            } else if let count = (1...3).first(where: { value.count >= $0 && isBlank(value.suffix($0)) }) {
                value.removeLast(count)
            } else {
                break
            }
        }
        while let count = (1...3).first(where: { value.count >= $0 && isBlank(value.prefix($0)) }) {
            value.removeFirst(count)
        }
        return value
    }

    /// Whether the bytes are one character that shows nothing: white space, a control, a mark of direction.
    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes.reduce(0, { $0 << 8 | UInt32($1) }) {
        case 0x00...0x20 where bytes.count == 1, 0x7F where bytes.count == 1: true
        case 0xC280...0xC2A0: true  // U+0080 to U+00A0
        case 0xE19A80, 0xE1A08E: true  // U+1680, U+180E
        case 0xE28080...0xE2808F: true  // U+2000 to U+200F
        case 0xE280A8...0xE280AF: true  // U+2028 to U+202F
        case 0xE2819F...0xE281AF: true  // U+205F to U+206F
        case 0xE38080, 0xEFBBBF: true  // U+3000, U+FEFF
        default: false
        }
    }
}
