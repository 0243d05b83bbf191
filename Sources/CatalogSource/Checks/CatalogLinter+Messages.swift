import ErrorCatalog
import MessageFormat

extension CatalogLinter {
    /// - Parameter isStale: the English has changed since; how the text differs from it follows from that.
    mutating func check(_ text: SourceText, of entry: SourceEntry, language: String, isStale: Bool = false) {
        if text.alternatives.count != entry.english.alternatives.count, language != catalog.source?.tag, !isStale {
            report(
                .form, text.place,
                "\(entry.key) has \(text.alternatives.count) alternatives, its English has \(entry.english.alternatives.count)"
            )
        }
        for (index, alternative) in text.alternatives.enumerated() {
            checkCurlyQuotes(alternative)
            for diagnostic in alternative.diagnostics {
                report(
                    .messageSyntax, alternative.place(of: diagnostic.offset),
                    diagnostic.message)
            }
            guard let model = alternative.model else {
                // A whole message in another syntax is one finding.
                if alternative.diagnostics.first?.fix?.range != 0..<alternative.text.utf8.count {
                    checkOldPlaceholders(alternative, of: entry)
                }
                continue
            }
            if !isStale {
                checkPlaceholders(alternative, of: entry)
                checkUnknownValues(alternative, index, of: entry, english: entry.english.alternatives)
                if index == text.alternatives.count - 1 { checkLast(alternative, of: entry) }
            }
            for finding in MessageFunctionCheck(model, entry.variables).findings {
                report(.functionType, alternative.place(of: finding.position), finding.message)
            }
            for finding in PluralVariantCheck(
                language: pluralLanguage(of: language), ranges: entry.ranges
            ).findings(model) {
                report(
                    .pluralVariants, alternative.place(of: finding.position), "\(entry.key): \(finding.message)")
            }
            checkOldPlaceholders(alternative, of: entry)
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
        let code = UnreadParts.code(of: entry.key)
        for name in alternative.variables.sorted()
        where !known.contains(name) && !catalog.unread.isUnread(name, of: code) {
            report(
                .unknownPlaceholder, alternative.place(ofVariable: name),
                "{$\(name)} is no parameter; "
                    + (known.isEmpty
                        ? "there are none" : "there are \(known.sorted().joined(separator: ", "))")
                    + (entry.audience == "text" ? "; bundles.yaml declares the variables of a bundle" : ""))
        }
    }

    /// An alternative is chosen when its values are known; a translation that needs others would be chosen at other times.
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
                "{$\(name)} is not in the English of this alternative, which is chosen also when it is not known")
        }
    }

    private mutating func checkLast(_ alternative: SourceText.Alternative, of entry: SourceEntry) {
        let always = Set(entry.variables.filter(\.isAlwaysKnown).map(\.name))
        let known = Set(entry.variables.map(\.name))
        if !alternative.variables.intersection(known).isSubset(of: always) {
            report(
                .unknownValue, alternative.place,
                "\(entry.key): the last alternative must read well without parameters that a reply may lack")
        }
    }

    private mutating func checkOldPlaceholders(_ alternative: SourceText.Alternative, of entry: SourceEntry) {
        let text = alternative.text
        func place(_ range: Range<String.Index>) -> SourcePlace {
            alternative.place(of: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
        }
        // Valid, and perhaps meant.
        if let range = oldPlaceholders.literal(in: text) {
            let literal = text[range].dropFirst().dropLast().split(whereSeparator: \.isWhitespace).joined()
            let variables = entry.variables.map(\.name)
            let isName = literal.contains { !$0.isWholeNumber }
            let meant = variables.contains(literal) || isName ? literal : variables.first ?? "name"
            report(
                .oldPlaceholder, place(range),
                "'\(text[range])' is a placeholder of another notation, which MessageFormat 2 shows as the text "
                    + "'\(literal)'; did you mean {$\(meant)}? Text that is meant stands as {|\(literal)|}",
                severity: .warning)
        }
        for range in oldPlaceholders.ranges(inMessage: text) {
            report(
                .oldPlaceholder, place(range), "'\(text[range])' is a placeholder of another notation; write {$name}")
        }
    }

    private mutating func checkCurlyQuotes(_ alternative: SourceText.Alternative) {
        guard let found = MessageSyntaxQuotes.first(in: alternative.text) else { return }
        report(
            .curlyQuotes, alternative.place(of: found.offset),
            "'\(found.quote)' is a typographic quote, which MessageFormat 2 takes for a letter; "
                + "an option's value stands bare or between bars, as style=percent or title=|two words|")
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

extension SourceEntry {
    /// The numbers that its variables may be, by name.
    var ranges: [String: ClosedRange<Int64>] {
        Dictionary(variables.compactMap { variable in variable.range.map { (variable.name, $0) } }) { first, _ in first
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
