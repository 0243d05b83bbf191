import LanguageMatching
import MessageFormat
import Synchronization

extension ErrorCatalog {
    /// Finds the parameters of a text whose code is known. The answer is that of the index of the whole catalogue.
    ///
    /// An app reads one reply and shows one error: it does not wait for the texts of all codes in all languages. Only those
    /// of this code are prepared, and of them only those that the ends of the text leave possible.
    ///
    /// - Parameter position: the position of the code.
    /// - Returns: `nil` when only the whole catalogue tells: the code has no text at all, so that those of its families count,
    ///   or so much white space stands inside isolates that the length of the longest text of all decides.
    func recover(_ text: String, at position: Int) -> Recovery? {
        guard text.utf8.count <= RecoveryLimits.text else { return Recovery.none }
        let bytes = UTF8Text.trimmed(Array(text.utf8))
        guard let loose = UTF8Text.withoutIsolates(bytes), !loose.isEmpty else { return Recovery.none }
        let ends = ReceivedEnds(loose)
        let templates = templates(at: position, ends)
        guard let longest = templates.map(\.maximumLength).max() else {
            return hasText(at: position) ? Recovery.none : nil
        }
        guard ends.leastLength <= longest + UTF8Text.longestPeriod else { return Recovery.none }
        guard loose.count <= longest + UTF8Text.longestPeriod else { return nil }
        var steps = 0
        return TemplateSearch(templates: templates).recover(
            Array(templates.indices), bytes, loose, code: nil, &steps)
    }

    /// The templates of a code that the ends of a received text leave possible, in the order of preference.
    private func templates(at position: Int, _ ends: ReceivedEnds) -> [RecoveryTemplate] {
        let places = places(at: position, ends)
        guard !places.isEmpty else { return [] }
        return prepared.withLock { prepared in
            var found: [RecoveryTemplate] = []
            for place in places {
                let index = index(of: place, position, in: &prepared[position])
                for template in prepared[position][index].templates where ends.canBe(template.stripped) {
                    found.append(template)
                }
            }
            return found
        }
    }

    /// Where a text is kept; it is prepared when it was not.
    private func index(of place: PreparedText.Place, _ position: Int, in prepared: inout [PreparedText]) -> Int {
        if let known = prepared.firstIndex(where: { $0.place == place }) { return known }
        var builder = TemplateBuilder()
        if let source = recoverySource(at: place, position) { builder.add(source) }
        prepared.append(PreparedText(place: place, templates: builder.templates))
        return prepared.count - 1
    }

    /// Where the texts of a code stand that the ends of a received text leave possible.
    private func places(at position: Int, _ ends: ReceivedEnds) -> [PreparedText.Place] {
        var places: [PreparedText.Place] = []
        for (index, text) in definitions[position].read.enumerated() where ends.canBe(text.template) {
            places.append(.wire(index))
        }
        for language in 0..<messages.languageCount {
            let packed = messages.packedMessages(ofLanguage: language)
            for part in Part.allCases {
                let entry = position * Part.allCases.count + part.rawValue
                let possible = packed.alternatives(of: entry) {
                    ends.canBegin(with: $0)
                } canEnd: {
                    ends.canEnd(with: $0)
                }
                for alternative in possible {
                    places.append(.words(language: language, part: part, alternative: alternative))
                }
            }
        }
        return places
    }

    private func recoverySource(at place: PreparedText.Place, _ position: Int) -> RecoverySource? {
        switch place {
        case .wire(let index): return wireSource(position, index)
        case .words(let language, let part, let alternative):
            let languageMessages = messages.languageMessages(at: language)
            let message = languageMessages.messages[position * Part.allCases.count + part.rawValue][alternative].message
            let hasField = definitions[position].parameters.contains { $0.type == .field }
            return wordSource(
                position, part, message, in: languageMessages, names: hasField ? shownNames(in: languageMessages) : [:])
        }
    }

    private func hasText(at position: Int) -> Bool {
        definitions[position].read.contains { LanguageTag($0.language) != nil }
            || (0..<messages.languageCount).contains { language in
                let packed = messages.packedMessages(ofLanguage: language)
                return Part.allCases.contains { packed.hasMessage(position * Part.allCases.count + $0.rawValue) }
            }
    }
}
