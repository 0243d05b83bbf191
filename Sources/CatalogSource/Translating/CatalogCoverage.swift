/// How much of a catalogue each language has.
public struct CatalogCoverage: Sendable {
    /// The figures of one kind of text in one language.
    public struct Cell: Sendable, Hashable {
        /// The texts that there are.
        public var total: Int
        /// The ones that are translated from the present English.
        public var current: Int
        /// The ones that are translated from an older English.
        public var stale: Int
        /// The current ones that somebody read back who did not know the English.
        public var readBack: Int

        /// No text at all.
        public init(total: Int = 0, current: Int = 0, stale: Int = 0, readBack: Int = 0) {
            self.total = total
            self.current = current
            self.stale = stale
            self.readBack = readBack
        }

        /// The whole percentage of current ones, rounded down.
        public var percent: Int { total == 0 ? 100 : current * 100 / total }
    }

    /// A language's figures.
    public struct Row: Sendable {
        /// The language.
        public let language: SourceLanguage
        /// The figures by kind of text.
        public let cells: [String: Cell]
        /// All of them together.
        public let all: Cell
    }

    /// The kinds of text: the audiences of codes, then the other bundles.
    public let kinds: [String]
    /// The languages, the source first.
    public let rows: [Row]

    /// Counts.
    public init(_ catalog: SourceCatalog) {
        kinds = CatalogReader.audiences + catalog.bundles.map(\.name).filter { $0 != "codes" }
        rows = catalog.languages.map { language in
            var cells: [String: Cell] = [:]
            var all = Cell()
            for bundle in catalog.bundles {
                for entry in bundle.entries {
                    let kind = bundle.name == "codes" ? entry.audience : bundle.name
                    let one = Self.cell(of: entry, in: bundle, language, isSource: language.tag == catalog.source?.tag)
                    cells[kind, default: Cell()] += one
                    all += one
                }
            }
            return Row(language: language, cells: cells, all: all)
        }
    }

    private static func cell(
        of entry: SourceEntry, in bundle: SourceBundle, _ language: SourceLanguage, isSource: Bool
    ) -> Cell {
        if isSource { return Cell(total: 1, current: 1, stale: 0, readBack: 1) }
        guard let translation = bundle.translations[language.tag]?[entry.key] else { return Cell(total: 1) }
        guard translation.english == entry.hash else { return Cell(total: 1, stale: 1) }
        let isReadBack = translation.readBack?.translation == EnglishHash.of(translation: translation.text.texts)
        return Cell(total: 1, current: 1, stale: 0, readBack: isReadBack ? 1 : 0)
    }
}

extension CatalogCoverage.Cell {
    static func += (one: inout Self, other: Self) {
        one.total += other.total
        one.current += other.current
        one.stale += other.stale
        one.readBack += other.readBack
    }
}
