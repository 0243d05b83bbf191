import ErrorCatalog

/// A catalogue's folder as it was read.
package struct SourceCatalog: Sendable {
    /// What Swift is made of a bundle.
    struct Output: Sendable {
        let bundle: String
        /// The target whose `Generated` folder takes the files.
        let target: String
        /// The Swift type.
        let type: String
        /// What the messages of a bundle other than the codes may use.
        let variables: [String: (type: ParameterType, length: Int?, range: ClosedRange<Int64>?)]
        let place: SourcePlace
    }

    /// The languages, the source first.
    package internal(set) var languages: [SourceLanguage] = []
    /// The codes.
    package internal(set) var codes: [SourceCode] = []
    /// The words that are fixed.
    package internal(set) var glossary: [GlossaryTerm] = []
    var families: [SourceFamily] = []
    /// What could not be read.
    var unread = UnreadParts()
    var outputs: [Output] = []
    /// The files of translations as they stand, by path.
    var translationFiles: [String: String] = [:]
    /// The bundles: `codes` and `names` first, then the others by name.
    package internal(set) var bundles: [SourceBundle] = []

    /// The language that everything is translated from.
    package var source: SourceLanguage? { languages.first }

    /// Whether every code could be read as far as its promises go.
    package var hasEveryCode: Bool { unread.codes.isEmpty && unread.parameters.isEmpty }

    /// Whether `languages.yaml` lists a language; one that was read all the same is not listed.
    package func lists(_ tag: String) -> Bool {
        languages.contains { $0.tag == tag && $0.isListed }
    }

    /// A bundle by its name.
    package func bundle(_ name: String) -> SourceBundle? {
        bundles.first { $0.name == name }
    }
}
