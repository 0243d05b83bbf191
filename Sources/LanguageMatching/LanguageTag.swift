/// A BCP 47 language tag in canonical case, such as `zh-Hans-CN`.
///
/// Reads language, script and region; what follows them (variants, extensions) is checked for its form, kept in
/// ``description`` and ignored by matching. An underscore is taken for a hyphen, as in `zh_CN`. Source: RFC 5646 §2.1.
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
    /// The language subtag in lower case: two to eight letters.
    public let language: String
    /// The script subtag in title case, when given.
    public let script: String?
    /// The region subtag in upper case or three digits, when given.
    public let region: String?
    /// The whole tag in canonical case.
    public let description: String

    /// Reads a tag; `nil` when it is not well formed or longer than 64 bytes.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 64 else { return nil }
        var subtags = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }.map { String($0) }[...]
        guard let language = subtags.popFirst(), (2...8).contains(language.utf8.count),
            language.utf8.allSatisfy(isLetter)
        else { return nil }
        self.language = language.lowercased()
        if let script = subtags.first, script.utf8.count == 4, script.utf8.allSatisfy(isLetter) {
            self.script = script.prefix(1).uppercased() + script.dropFirst().lowercased()
            subtags.removeFirst()
        } else {
            script = nil
        }
        if let region = subtags.first,
            (region.utf8.count == 2 && region.utf8.allSatisfy(isLetter))
                || (region.utf8.count == 3 && region.utf8.allSatisfy(isDigit))
        {
            self.region = region.uppercased()
            subtags.removeFirst()
        } else {
            region = nil
        }
        guard
            subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) } }
            )
        else { return nil }
        description = ([self.language] + [script, region].compactMap { $0 } + subtags.map { $0.lowercased() })
            .joined(separator: "-")
    }

    /// Which way the tag's script runs; without a script, the way of the language's usual one.
    public var direction: WritingDirection {
        if let script { return WritingDirection.rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight }
        return WritingDirection.rightToLeftLanguages.contains(language) ? .rightToLeft : .leftToRight
    }
}

private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
