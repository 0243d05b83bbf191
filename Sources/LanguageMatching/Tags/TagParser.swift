/// Reads a tag by the grammar of RFC 5646 §2.1, subtag by subtag.
struct TagParser {
    private let text: [UInt8]
    /// Where the subtag ends that is looked at, and where it begins.
    private var start = 0
    private var end = 0

    static func parse(_ text: some StringProtocol) -> LanguageTag? {
        guard let spelling = normalized(text) else { return nil }
        // A hyphen at the end would look like the filling of a key.
        if spelling.last != hyphen, let key = PackedSubtag.spelling(spelling, 11),
            let record = AliasTables.grandfathered.find(key, 11),
            let replacement = PackedSubtag.text(AliasTables.grandfathered.bytes(record, 11, 16))
        {
            return parse(replacement)
        }
        var parser = TagParser(spelling)
        return parser.tag()
    }

    private init(_ text: [UInt8]) {
        self.text = text
        end = text.firstIndex(of: Self.hyphen) ?? text.count
    }

    private static let hyphen = UInt8(ascii: "-")

    /// The text in lower case with hyphens; `nil` when it has a byte that no tag has.
    private static func normalized(_ text: some StringProtocol) -> [UInt8]? {
        let bytes = text.utf8
        var spelling: [UInt8] = []
        for byte in bytes {
            guard spelling.count < LanguageTag.maximumLength else { return nil }
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen:
                spelling.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): spelling.append(byte | 0x20)
            case UInt8(ascii: "_"): spelling.append(hyphen)
            default: return nil
            }
        }
        return spelling
    }

    private mutating func tag() -> LanguageTag? {
        if subtag.elementsEqual(Self.privateUseMark) {
            guard let privateUse = privateUse() else { return nil }
            return LanguageTag(language: "und", privateUse: privateUse)
        }
        guard var language = consume({ (2...8).contains($0.count) && Self.isLetters($0) }) else { return nil }
        if language.utf8.count <= 3, let extended = consumeExtendedLanguage() {
            // The extended language alone is the canonical form (RFC 5646 §4.5); two more are reserved for ever.
            language = extended
            for _ in 0..<2 { _ = consumeExtendedLanguage() }
        }
        let script = consume({ $0.count == 4 && Self.isLetters($0) }) { $0 == 0 ? $1 & 0xDF : $1 }
        let region = consume({ ($0.count == 2 && Self.isLetters($0)) || ($0.count == 3 && $0.allSatisfy(Self.isDigit)) }
        ) {
            Self.isDigit($1) ? $1 : $1 & 0xDF
        }
        var variants: [String] = []
        while let variant = consume(Self.isVariant) {
            guard !variants.contains(variant) else { return nil }
            variants.append(variant)
        }
        guard let extensions = extensions(), let privateUse = privateUse(), isAtEnd else { return nil }
        return LanguageTag(
            language: language, script: script, region: region, variants: variants, extensions: extensions,
            privateUse: privateUse)
    }

    private mutating func consumeExtendedLanguage() -> String? {
        consume { $0.count == 3 && Self.isLetters($0) }
    }

    /// The extensions; `nil` when one is empty or is there twice.
    private mutating func extensions() -> [LanguageTag.Extension]? {
        var extensions: [LanguageTag.Extension] = []
        while let singleton = consume({ $0.count == 1 && !$0.elementsEqual(Self.privateUseMark) }) {
            var parts: [String] = []
            while let part = consume({ (2...8).contains($0.count) }) { parts.append(part) }
            guard !parts.isEmpty, !extensions.contains(where: { $0.singleton == singleton }) else { return nil }
            extensions.append(LanguageTag.Extension(singleton: singleton, subtags: parts))
        }
        return extensions
    }

    /// What follows `x`, which is the rest; `nil` when nothing does or a subtag is empty or too long.
    private mutating func privateUse() -> [String]? {
        guard consume({ $0.elementsEqual(Self.privateUseMark) }) != nil else { return [] }
        var parts: [String] = []
        while let part = consume({ (1...8).contains($0.count) }) { parts.append(part) }
        return parts.isEmpty || !isAtEnd ? nil : parts
    }

    private static let privateUseMark = [UInt8(ascii: "x")]

    private var subtag: ArraySlice<UInt8> { text[start..<end] }

    private var isAtEnd: Bool { start > text.count }

    /// The subtag when it fits, with its bytes changed; the next one is looked at then.
    private mutating func consume(
        _ fits: (ArraySlice<UInt8>) -> Bool, _ change: (Int, UInt8) -> UInt8 = { $1 }
    ) -> String? {
        guard !isAtEnd, fits(subtag) else { return nil }
        var bytes = Array(subtag)
        for index in bytes.indices { bytes[index] = change(index, bytes[index]) }
        // Past the last subtag, the start lies behind the text: a hyphen at the end leaves an empty subtag instead.
        start = end + 1
        end = start > text.count ? start : text[start...].firstIndex(of: Self.hyphen) ?? text.count
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isVariant(_ subtag: ArraySlice<UInt8>) -> Bool {
        (5...8).contains(subtag.count) || (subtag.count == 4 && subtag.first.map(isDigit) == true)
    }

    private static func isLetters(_ subtag: ArraySlice<UInt8>) -> Bool {
        subtag.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
