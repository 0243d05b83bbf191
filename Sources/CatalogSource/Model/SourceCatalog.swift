/// A catalogue's folder as it was read.
public struct SourceCatalog: Sendable {
    /// What Swift is made of a bundle.
    struct Output: Sendable {
        let bundle: String
        /// The target whose `Generated` folder takes the files.
        let target: String
        /// The Swift type.
        let type: String
    }

    /// The languages, the source first.
    public internal(set) var languages: [SourceLanguage] = []
    /// The codes.
    public internal(set) var codes: [SourceCode] = []
    var families: [SourceFamily] = []
    var outputs: [Output] = []
    /// The bundles: `codes` and `names` first, then the others by name.
    public internal(set) var bundles: [SourceBundle] = []

    /// The language that everything is translated from.
    public var source: SourceLanguage? { languages.first }

    /// A bundle by its name.
    public func bundle(_ name: String) -> SourceBundle? {
        bundles.first { $0.name == name }
    }
}
