import LanguageMatching
import MessageFormat
import Synchronization

/// A language of a table before anybody has read it.
final class LanguagePlace: Sendable {
    let tag: LanguageTag
    let packed: PackedMessages
    private let made = AtomicLazyReference<LanguageMessages>()

    init(tag: LanguageTag, messages: PackedMessages) {
        self.tag = tag
        packed = messages
    }

    /// What the table has of the language; made at the first call.
    func messages(parents: () -> [LanguageMessages]) -> LanguageMessages {
        if let known = made.load() { return known }
        return made.storeIfNil(LanguageMessages(tag: tag, messages: packed, parents: parents()))
    }
}
