/// A BCP 47 language tag in canonical case, such as `zh-Hans-CN`.
///
/// Two tags are equal when they are spelt alike but for case and underscores; ``canonicalized`` makes tags equal that mean
/// the same (`iw` and `he`). Source: RFC 5646 §2.1; UTS #35, "Unicode Language and Locale Identifiers".
public struct LanguageTag: Sendable, CustomStringConvertible {
    /// An extension: what follows a singleton such as `u`.
    public struct Extension: Sendable, Hashable {
        /// The singleton, in lower case: a letter other than `x`, or a digit.
        public let singleton: String
        /// What follows it, in lower case, in the order given.
        public let subtags: [String]
    }

    /// The bytes that a tag may have; RFC 5646 §4.4 asks for at least 35.
    public static let maximumLength = 128

    /// The language subtag in lower case: two to eight letters; `und` for a tag that names none.
    public let language: String
    /// The script subtag in title case, when given.
    public let script: String?
    /// The region subtag in upper case or three digits, when given.
    public let region: String?
    /// The variant subtags in lower case, in the order given.
    public let variants: [String]
    /// The extensions in the order given.
    public let extensions: [Extension]
    /// The subtags after `x`, in lower case.
    public let privateUse: [String]
    /// The whole tag in canonical case (RFC 5646 §2.1.1).
    public let description: String

    /// Reads a tag.
    ///
    /// An underscore is taken for a hyphen, as in `zh_CN`. The 26 grandfathered tags become what replaces them
    /// (`i-klingon` is `tlh`), an extended language becomes the language (`zh-yue` is `yue`). Locale names with an encoding
    /// or a modifier are read by ``init(posix:)``.
    ///
    /// - Returns: `nil` when the text is not well formed, names a variant or an extension twice, or is longer than
    ///   ``maximumLength``.
    public init?(_ text: some StringProtocol) {
        guard let tag = TagParser.parse(text) else { return nil }
        self = tag
    }

    init(
        language: String, script: String? = nil, region: String? = nil, variants: [String] = [],
        extensions: [Extension] = [], privateUse: [String] = []
    ) {
        self.language = language
        self.script = script
        self.region = region
        self.variants = variants
        self.extensions = extensions
        self.privateUse = privateUse
        var text = language
        let isPrivateUseAlone =
            language == "und" && script == nil && region == nil && variants.isEmpty && extensions.isEmpty
            && !privateUse.isEmpty
        func append(_ subtag: String) {
            text += "-"
            text += subtag
        }
        if let script { append(script) }
        if let region { append(region) }
        for variant in variants { append(variant) }
        for part in extensions {
            append(part.singleton)
            for subtag in part.subtags { append(subtag) }
        }
        if !privateUse.isEmpty {
            if isPrivateUseAlone { text = "x" } else { append("x") }
            for subtag in privateUse { append(subtag) }
        }
        description = text
    }

    /// Which way the tag is written: that of its script, or of the script that is likely for it.
    public var direction: WritingDirection {
        let script = script ?? maximized.script
        return script.map { WritingDirection.rightToLeftScripts.contains($0) } == true ? .rightToLeft : .leftToRight
    }
}

extension LanguageTag: Hashable {
    /// Whether two tags are spelt alike but for case and underscores.
    public static func == (first: LanguageTag, second: LanguageTag) -> Bool {
        first.description == second.description
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(description)
    }
}
