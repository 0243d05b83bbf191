import ErrorCatalog
import MessageFormat

extension CatalogLinter {
    mutating func check(_ text: SourceText, of entry: SourceEntry, language: String) {
        if text.alternatives.count != entry.english.alternatives.count, language != catalog.source?.tag {
            report(
                .form, text.place,
                "\(entry.key) has \(text.alternatives.count) alternatives, its English has \(entry.english.alternatives.count)"
            )
        }
        for (index, alternative) in text.alternatives.enumerated() {
            for diagnostic in alternative.diagnostics {
                report(
                    .messageSyntax, alternative.place(of: diagnostic.offset),
                    diagnostic.message)
            }
            guard let model = alternative.model else {
                checkOldPlaceholders(alternative)
                continue
            }
            checkPlaceholders(alternative, of: entry)
            checkUnknownValues(alternative, index, of: entry, english: entry.english.alternatives)
            if index == text.alternatives.count - 1 { checkLast(alternative, of: entry) }
            for finding in MessageFunctionCheck(model, entry.variables).findings {
                report(.functionType, alternative.place(of: finding.position), finding.message)
            }
            for finding in PluralVariantCheck(language: pluralLanguage(of: language)).findings(model) {
                report(
                    .pluralVariants, alternative.place(of: finding.position), "\(entry.key): \(finding.message)")
            }
            checkOldPlaceholders(alternative)
            checkBidiMarks(alternative, model)
            checkLength(alternative, model, of: entry, language)
        }
    }

    /// A language for tests has the variants of the text that it was made from.
    func pluralLanguage(of language: String) -> String {
        PseudoLocale(rawValue: language) == nil ? language : catalog.source?.tag ?? "en"
    }

    private mutating func checkPlaceholders(_ alternative: SourceText.Alternative, of entry: SourceEntry) {
        let known = Set(entry.variables.map(\.name))
        for name in alternative.variables.sorted() where !known.contains(name) {
            report(
                .unknownPlaceholder, alternative.place(ofVariable: name),
                "{$\(name)} is no parameter; "
                    + (known.isEmpty
                        ? "there are none" : "there are \(known.sorted().joined(separator: ", "))")
                    + (entry.audience == "text" ? "; bundles.yaml declares the variables of a bundle" : ""))
        }
    }

    /// An alternative speaks when its values are known; a translation that needs others would speak at other times.
    private mutating func checkUnknownValues(
        _ alternative: SourceText.Alternative, _ index: Int, of entry: SourceEntry,
        english: [SourceText.Alternative]
    ) {
        guard english.indices.contains(index), english[index].model != nil else { return }
        let always = Set(entry.variables.filter(\.isAlwaysKnown).map(\.name))
        let surplus = alternative.variables.subtracting(english[index].variables).subtracting(always)
            .intersection(entry.variables.map(\.name))
        if let name = surplus.min() {
            report(
                .unknownValue, alternative.place(ofVariable: name),
                "{$\(name)} is not in the English of this alternative, which speaks also when it is not known")
        }
    }

    private mutating func checkLast(_ alternative: SourceText.Alternative, of entry: SourceEntry) {
        let always = Set(entry.variables.filter(\.isAlwaysKnown).map(\.name))
        let known = Set(entry.variables.map(\.name))
        if !alternative.variables.intersection(known).isSubset(of: always) {
            report(
                .unknownValue, alternative.place,
                "\(entry.key): the last alternative must read well without parameters that a reply may not tell")
        }
    }

    private mutating func checkOldPlaceholders(_ alternative: SourceText.Alternative) {
        let text = alternative.text
        for range in oldPlaceholders.ranges(inMessage: text) {
            report(
                .oldPlaceholder, alternative.place(of: text.utf8.distance(from: text.startIndex, to: range.lowerBound)),
                "'\(text[range])' is a placeholder of another notation; write {$name}")
        }
    }

    private mutating func checkLength(
        _ alternative: SourceText.Alternative, _ model: MessageModel, of entry: SourceEntry, _ language: String
    ) {
        // A language for tests is longer on purpose.
        guard let maximum = entry.maximumLength, PseudoLocale(rawValue: language) == nil else { return }
        let (length, variant) = LengthMeasure(entry, language: language, catalog).longest(model)
        if length > maximum {
            report(
                .tooLong, alternative.place(of: .variant(variant)),
                "\(entry.key) has \(length) characters; at most \(maximum) fit")
        }
    }
}

extension MessageModel {
    /// The patterns of all variants.
    var patterns: [MessagePattern] {
        switch self {
        case .pattern(let message): [message.pattern]
        case .select(let message): message.variants.map(\.value)
        }
    }
}
