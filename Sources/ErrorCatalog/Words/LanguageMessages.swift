import LanguageMatching
import MessageFormat

/// What a table has of one language, in one place of memory: passing it around costs one reference.
final class LanguageMessages: Sendable {
    let tag: LanguageTag
    let locale: MessageLocale
    let messages: @Sendable () -> MessageTable.Messages
    /// The languages to ask after this one: its parents, then the source. Source: UTS #35, "Parent Locales".
    let parents: [LanguageMessages]

    init(
        tag: LanguageTag, messages: @escaping @Sendable () -> MessageTable.Messages, parents: [LanguageMessages]
    ) {
        self.tag = tag
        locale = MessageLocale(tag.description)
        self.messages = messages
        self.parents = parents
    }

    /// The first message of an entry that can speak, of this language or the ones after it.
    ///
    /// - Parameters:
    ///   - entry: its position.
    ///   - count: how many variables it has.
    ///   - bidiIsolation: what surrounds placeholders.
    ///   - value: gives the value of a variable by its position.
    @inline(__always)
    func text(
        _ entry: Int, count: Int, bidiIsolation: BidiIsolation, value: (Int) -> MessageValue?
    ) -> (text: String, language: LanguageMessages)? {
        if let text = own(entry, count, bidiIsolation, value) { return (text, self) }
        for parent in parents {
            if let text = parent.own(entry, count, bidiIsolation, value) { return (text, parent) }
        }
        return nil
    }

    @inline(__always)
    private func own(
        _ entry: Int, _ count: Int, _ bidiIsolation: BidiIsolation, _ value: (Int) -> MessageValue?
    ) -> String? {
        let alternatives = messages()[entry]
        for index in alternatives.indices {
            let text = alternatives[index].text(
                count: count, locale: locale, bidiIsolation: bidiIsolation, value: value)
            if let text { return text }
        }
        return nil
    }

    /// The same, in its parts.
    func parts(
        _ entry: Int, names: [String], bidiIsolation: BidiIsolation, value: (Int) -> MessageValue?
    ) -> [MessagePart] {
        for language in [self] + parents {
            for message in language.messages()[entry] where message.hasValues(value, count: names.count) {
                var arguments: [String: MessageValue] = [:]
                for (position, name) in names.enumerated() { arguments[name] = value(position) }
                return message.message.formatted(
                    arguments, locale: language.locale, bidiIsolation: bidiIsolation
                ).parts
            }
        }
        return []
    }
}
