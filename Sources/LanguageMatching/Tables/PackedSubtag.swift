/// Subtags as numbers: ASCII bytes, the first the most significant, filled up with hyphens as in the tables.
///
/// Numbers compare and hash in a nanosecond, and that is what negotiation does most.
enum PackedSubtag {
    /// No language: `und`.
    static let noLanguage = pack("", 8)
    /// No script.
    static let noScript = UInt32(pack("", 4))
    /// No region.
    static let noRegion = UInt32(pack("", 3))
    /// The script of Simplified Chinese.
    static let simplifiedHan = UInt32(pack("Hans", 4))
    /// The script of Traditional Chinese.
    static let traditionalHan = UInt32(pack("Hant", 4))
    /// Latin, the one script that likely subtags give no language for.
    static let latin = UInt32(pack("Latn", 4))

    /// A language as a number; `und` is none.
    static func language(_ text: String) -> UInt64 { text == "und" ? noLanguage : pack(text, 8) }
    /// A script as a number; `Zzzz`, the unknown one, is none.
    static func script(_ text: String?) -> UInt32 { text == "Zzzz" ? noScript : namedScript(text) }
    /// A script as a number, the unknown one as well.
    static func namedScript(_ text: String?) -> UInt32 { UInt32(pack(text ?? "", 4)) }
    /// A region as a number; `ZZ`, the unknown one, is none.
    static func region(_ text: String?) -> UInt32 { UInt32(pack(text == "ZZ" ? "" : text ?? "", 3)) }

    /// The subtag, or the tag, that a number stands for; `nil` for none.
    static func text(_ packed: some UnsignedInteger) -> String? {
        var rest = UInt128(packed)
        var bytes: [UInt8] = []
        while rest != 0 {
            let byte = UInt8(truncatingIfNeeded: rest)
            if byte != UInt8(ascii: "-") || !bytes.isEmpty { bytes.append(byte) }
            rest >>= 8
        }
        return bytes.isEmpty ? nil : String(decoding: bytes.reversed(), as: UTF8.self)
    }

    /// A whole spelling as a number, filled up with hyphens; `nil` when it is longer.
    static func spelling(_ bytes: some Collection<UInt8>, _ width: Int) -> UInt128? {
        guard bytes.count <= width else { return nil }
        let hyphen = UInt128(UInt8(ascii: "-"))
        let packed = bytes.reduce(0) { $0 << 8 | UInt128($1) }
        return (bytes.count..<width).reduce(packed) { value, _ in value << 8 | hyphen }
    }

    /// A language as a key of the tables; `nil` for one of more than three letters, which no table has.
    static func key(language: UInt64) -> UInt128? {
        language & 0xFF_FFFF_FFFF == noLanguage & 0xFF_FFFF_FFFF ? UInt128(language >> 40) : nil
    }

    /// A language from a key of the tables.
    static func language(key: UInt128) -> UInt64 {
        UInt64(truncatingIfNeeded: key) << 40 | noLanguage & 0xFF_FFFF_FFFF
    }

    private static func pack(_ text: String, _ width: Int) -> UInt64 {
        var value: UInt64 = 0
        var count = 0
        for byte in text.utf8.prefix(width) {
            value = value << 8 | UInt64(byte)
            count += 1
        }
        for _ in count..<max(count, width) { value = value << 8 | UInt64(UInt8(ascii: "-")) }
        return value
    }
}
