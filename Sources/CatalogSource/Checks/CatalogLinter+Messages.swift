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
                report(.functionType, alternative.place, finding)
            }
            for finding in PluralVariantCheck(language: pluralLanguage(of: language)).findings(model) {
                report(.pluralVariants, alternative.place, "\(entry.key): \(finding)")
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
        let patterns = [
            // Between ICU's apostrophes; '{$name}' is a placeholder in quotation marks.
            #"'\{[^}$|#/:]*\}'"#, #"(?<!\{)\{\d+\}"#,
            // printf with or without a position, Objective-C, Python. A space is no flag here: "100 % sure".
            #"%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[disufxX]\b"#, #"%(?:\d+\$)?@"#,
            #"%\([A-Za-z_][A-Za-z0-9_]*\)[-+0# ]*\d*(?:\.\d+)?[a-zA-Z]"#,
        ]
        for pattern in patterns {
            guard let regex = try? Regex(pattern), let match = alternative.text.firstMatch(of: regex) else { continue }
            let offset = alternative.text.utf8.distance(from: alternative.text.startIndex, to: match.range.lowerBound)
            report(
                .oldPlaceholder, alternative.place(of: offset),
                "'\(alternative.text[match.range])' is a placeholder of another notation; write {$name}")
        }
    }

    private mutating func checkBidiMarks(_ alternative: SourceText.Alternative, _ model: MessageModel) {
        for pattern in model.patterns {
            var open: [UInt32] = []
            for element in pattern {
                guard case .text(let text) = element else { continue }
                for scalar in text.unicodeScalars {
                    switch scalar.value {
                    case 0x2066...0x2068, 0x202A, 0x202B, 0x202D, 0x202E: open.append(scalar.value)
                    case 0x2069 where open.last.map { $0 >= 0x2066 } ?? false,
                        0x202C where open.last.map { $0 < 0x2066 } ?? false:
                        open.removeLast()
                    case 0x2069, 0x202C:
                        report(.bidiMarks, alternative.place, "a mark that ends a stretch of direction ends none")
                        return
                    default: break
                    }
                }
            }
            if !open.isEmpty {
                report(.bidiMarks, alternative.place, "a mark that begins a stretch of direction is never closed")
                return
            }
        }
    }

    private mutating func checkLength(
        _ alternative: SourceText.Alternative, _ model: MessageModel, of entry: SourceEntry, _ language: String
    ) {
        // A language for tests is longer on purpose.
        guard let maximum = entry.maximumLength, PseudoLocale(rawValue: language) == nil else { return }
        let length = LengthMeasure(entry.variables, language: language).longest(model)
        if length > maximum {
            report(.tooLong, alternative.place, "\(entry.key) has \(length) characters; at most \(maximum) fit")
        }
    }
}

extension SourceText.Alternative {
    /// The place of a byte of the message.
    func place(of offset: Int) -> SourcePlace {
        origin?.place(of: offset, in: text) ?? place
    }

    /// The place of the first mention of a variable.
    func place(ofVariable name: String) -> SourcePlace {
        let mention = "$" + name
        // Not where a longer name begins like this one.
        for range in text.ranges(of: mention) {
            let next = range.upperBound < text.endIndex ? text[range.upperBound] : " "
            if next.isLetter || next.isNumber || "_-.".contains(next) { continue }
            return place(of: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
        }
        return place
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
