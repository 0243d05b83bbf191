import LanguageMatching
import MessageFormat

/// What a table has of one language, in one place of memory: passing it around costs one reference.
final class LanguageMessages: Sendable {
    let tag: LanguageTag
    let locale: MessageLocale
    let messages: PackedMessages
    /// The languages to ask after this one: its parents, then the source. Source: UTS #35, "Parent Locales".
    let parents: [LanguageMessages]

    init(tag: LanguageTag, messages: PackedMessages, parents: [LanguageMessages]) {
        self.tag = tag
        locale = MessageLocale(tag.description)
        self.messages = messages
        self.parents = parents
    }

    /// The first message of an entry whose variables have values, of this language or the ones after it.
    ///
    /// - Parameters:
    ///   - entry: its position.
    ///   - bidiIsolation: what surrounds placeholders.
    ///   - value: gives the value of a variable by its position.
    func text(
        _ entry: Int, bidiIsolation: BidiIsolation, value: (Int) -> MessageValue?
    ) -> (text: String, language: LanguageMessages)? {
        if let text = messages.text(entry, locale: locale, bidiIsolation: bidiIsolation, value: value) {
            return (text, self)
        }
        for parent in parents {
            let text = parent.messages.text(
                entry, locale: parent.locale, bidiIsolation: bidiIsolation, value: value)
            if let text { return (text, parent) }
        }
        return nil
    }

    /// The same, in its parts.
    func parts(
        _ entry: Int, names: [String], bidiIsolation: BidiIsolation, value: (Int) -> MessageValue?
    ) -> [MessagePart] {
        for language in [self] + parents {
            for alternative in language.messages[entry] where hasValues(alternative.needs, value) {
                var arguments: [String: MessageValue] = [:]
                for (position, name) in names.enumerated() { arguments[name] = value(position) }
                return alternative.message.formatted(
                    arguments, locale: language.locale, bidiIsolation: bidiIsolation
                ).parts
            }
        }
        return []
    }

    private func hasValues(_ needs: UInt64, _ value: (Int) -> MessageValue?) -> Bool {
        (0..<UInt64.bitWidth).allSatisfy { needs >> UInt64($0) & 1 == 0 || value($0) != nil }
    }
}
