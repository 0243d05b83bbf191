extension LanguageTag {
    /// The tag in CLDR's canonical form: deprecated, overlong and legacy subtags replaced, variants and extensions sorted.
    ///
    /// `iw` is `he`, `sh` is `sr-Latn`, `en-UK` is `en-GB`, `hy-AM-arevmda` is `hyw-AM`. Of the regions that an old one
    /// became, the language's likely one is taken (`hy-SU` is `hy-AM`). Values inside extensions are not replaced; a
    /// keyword's value `true` is left out. Source: UTS #35, Annex C, "LocaleId Canonicalization".
    public var canonicalized: LanguageTag {
        var subtags = Subtags(self)
        // A replacement can itself be replaced; the bound is a guard against data that runs in a circle.
        for _ in 0..<8 where subtags.replaceLanguage() {}
        subtags.replaceScriptAndRegion()
        for _ in 0..<8 where subtags.replaceVariant() {}
        return LanguageTag(
            language: subtags.language, script: subtags.script, region: subtags.region,
            variants: subtags.variants.sorted(),
            extensions: extensions.map(\.canonicalized).sorted { $0.singleton < $1.singleton },
            privateUse: privateUse)
    }

    /// The part of a tag that aliases change.
    private struct Subtags {
        var language: String
        var script: String?
        var region: String?
        var variants: [String]

        init(_ tag: LanguageTag) {
            language = tag.language
            script = tag.script
            region = tag.region
            variants = tag.variants
        }

        /// One replacement; `false` when there is none to make.
        mutating func replaceLanguage() -> Bool {
            let isPlain = region == nil && variants.isEmpty
            for (key, value) in isPlain ? [] : AliasTables.compound.entries
            where key.hasPrefix("und-") || key.hasPrefix(language + "-") {
                guard let from = LanguageTag(key), fits(from), let to = LanguageTag(value) else { continue }
                variants.removeAll { from.variants.contains($0) }
                if from.region != nil { region = nil }
                replace(with: to, over: from)
                return true
            }
            guard let key = PackedSubtag.key(language: PackedSubtag.language(language)), language != "und",
                let record = AliasTables.languages.find(key, 3)
            else { return false }
            let table = AliasTables.languages
            language = PackedSubtag.text(UInt64(table.bytes(record, 3, 3))) ?? language
            script = script ?? PackedSubtag.text(UInt32(table.bytes(record, 6, 4)))
            region = region ?? PackedSubtag.text(UInt32(table.bytes(record, 10, 3)))
            return true
        }

        mutating func replaceScriptAndRegion() {
            if let packed = script.map({ PackedSubtag.script($0) }),
                let record = AliasTables.scripts.find(UInt128(packed), 4)
            {
                script = PackedSubtag.text(UInt32(AliasTables.scripts.bytes(record, 4, 4)))
            }
            guard let old = region else { return }
            let choices = AliasTables.regionChoices.value(old)?.split(separator: " ").map { String($0) } ?? []
            let likely = LanguageTag(language: language, script: script).maximized.region
            if let likely, choices.contains(likely) {
                region = likely
            } else {
                region = PackedSubtag.text(Aliases.region(PackedSubtag.region(old))) ?? old
            }
        }

        /// One replacement; `false` when there is none to make.
        mutating func replaceVariant() -> Bool {
            for (index, variant) in variants.enumerated() {
                guard let replacement = AliasTables.variants.value(variant) else { continue }
                if variants.contains(String(replacement)) {
                    variants.remove(at: index)
                } else {
                    variants[index] = String(replacement)
                }
                return true
            }
            return false
        }

        private func fits(_ from: LanguageTag) -> Bool {
            (from.language == "und" || from.language == language)
                && (from.script == nil || from.script == script) && (from.region == nil || from.region == region)
                && from.variants.allSatisfy { variants.contains($0) }
                && !(from.variants.isEmpty && from.region == nil)
        }

        private mutating func replace(with to: LanguageTag, over from: LanguageTag) {
            if to.language != "und" { language = to.language }
            script = script ?? to.script
            region = region ?? to.region
            for variant in to.variants where !variants.contains(variant) { variants.append(variant) }
        }
    }
}

extension LanguageTag.Extension {
    /// The extension with its keywords or fields sorted, and `true` left out.
    fileprivate var canonicalized: LanguageTag.Extension {
        guard singleton == "u" || singleton == "t" else { return self }
        var head: [String] = []
        var fields: [(key: String, values: [String])] = []
        for subtag in subtags {
            if Self.isKey(subtag, of: singleton) {
                fields.append((subtag, []))
            } else if fields.isEmpty {
                head.append(subtag)
            } else {
                fields[fields.count - 1].values.append(subtag)
            }
        }
        // Of a key that is there twice the first counts.
        var seen: Set<String> = []
        let sorted = fields.filter { seen.insert($0.key).inserted }.sorted { $0.key < $1.key }
        let tail = sorted.flatMap { field in
            [field.key] + (singleton == "u" && field.values == ["true"] ? [] : field.values)
        }
        return LanguageTag.Extension(singleton: singleton, subtags: (singleton == "u" ? head.sorted() : head) + tail)
    }

    private static func isKey(_ subtag: String, of singleton: String) -> Bool {
        guard subtag.utf8.count == 2, let last = subtag.utf8.last else { return false }
        let endsInDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
        // `t` begins with a tag, whose language and region have two letters: a field's key ends in a digit.
        return singleton == "t" ? endsInDigit : !endsInDigit
    }
}
