/// How much of a catalogue each language has.
package struct CatalogCoverage: Sendable {
    /// The figures of one kind of text in one language.
    package struct Cell: Sendable, Hashable {
        /// The texts that there are.
        package var total: Int
        /// The ones that are translated from the present English.
        package var current: Int
        /// The ones that are translated from an older English.
        package var stale: Int
        /// The current ones that somebody read back who did not know the English.
        package var readBack: Int

        /// No text at all.
        package init(total: Int = 0, current: Int = 0, stale: Int = 0, readBack: Int = 0) {
            self.total = total
            self.current = current
            self.stale = stale
            self.readBack = readBack
        }

        /// The whole percentage of current ones, rounded down.
        package var percent: Int { total == 0 ? 100 : current * 100 / total }

        /// The same with the stale ones, by which a build goes.
        var percentWithStale: Int { total == 0 ? 100 : (current + stale) * 100 / total }
    }

    /// A text that is not translated from the present English.
    package struct Gap: Sendable, Hashable {
        /// The bundle.
        package let bundle: String
        /// The text's key in it; for codes the code and the audience.
        package let key: String
        /// Why it does not count.
        package let state: TranslationState
        /// Where its translation or its stub stands; where it would stand when there is none.
        package let place: SourcePlace
    }

    /// A language's figures.
    package struct Row: Sendable {
        /// The language.
        package let language: SourceLanguage
        /// The figures by kind of text.
        package let cells: [String: Cell]
        /// The figures by code; families are among them.
        package let codes: [String: Cell]
        /// All of them together.
        package let all: Cell
        /// Every text that lacks, in the order of the catalogue.
        package let gaps: [Gap]
    }

    /// The kinds of text: the audiences of codes, then the other bundles.
    package let kinds: [String]
    /// The codes and families, in the order of the catalogue.
    package let codes: [String]
    /// The languages, the source first.
    package let rows: [Row]

    /// Counts.
    package init(_ catalog: SourceCatalog) {
        kinds = CatalogReader.audiences + catalog.bundles.map(\.name).filter { $0 != "codes" }
        var seen: Set<String> = []
        codes = (catalog.bundle("codes")?.entries ?? []).map(Self.code).filter { seen.insert($0).inserted }
        rows = catalog.languages.map { Self.row($0, catalog) }
    }

    /// The code of one of its texts.
    private static func code(_ entry: SourceEntry) -> String {
        String(entry.key.prefix { $0 != "/" })
    }

    private static func row(_ language: SourceLanguage, _ catalog: SourceCatalog) -> Row {
        var cells: [String: Cell] = [:]
        var codes: [String: Cell] = [:]
        var all = Cell()
        var gaps: [Gap] = []
        for bundle in catalog.bundles {
            for entry in bundle.entries {
                let isSource = language.tag == catalog.source?.tag
                let state = isSource ? .current : TranslationState(of: entry, in: bundle, language.tag)
                let translation = bundle.translations[language.tag]?[entry.key]
                let isReadBack = isSource || translation?.isReadBack == true
                let one = Cell(
                    total: 1, current: state == .current ? 1 : 0, stale: state == .stale ? 1 : 0,
                    readBack: state == .current && isReadBack ? 1 : 0)
                cells[bundle.name == "codes" ? entry.audience : bundle.name, default: Cell()] += one
                if bundle.name == "codes" { codes[code(entry), default: Cell()] += one }
                all += one
                guard state != .current else { continue }
                let place = translation?.place ?? bundle.stubs[language.tag]?[entry.key]
                gaps.append(
                    Gap(
                        bundle: bundle.name, key: entry.key, state: state,
                        place: place ?? SourcePlace(file: "translations/\(language.tag)/\(entry.file)")))
            }
        }
        return Row(language: language, cells: cells, codes: codes, all: all, gaps: gaps)
    }
}

extension SourceTranslation {
    /// Whether somebody has read this very text who did not know the English.
    var isReadBack: Bool {
        readBack.map { $0.translation == EnglishHash.of(translation: text.texts) } ?? false
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
