import Synchronization

/// Remembers answers. When full it forgets all of them: a few hundred lists cover a service's readers, and an attacker who
/// sends ever new ones gains nothing but that they are worked out.
final class MatchCache<Key: Hashable & Sendable>: Sendable {
    private static var capacity: Int { 256 }

    private let answers = Mutex<[Key: LanguageMatcher.Choice]>([:])

    /// The remembered answer, or a new one. The work is done outside the lock.
    func value(for key: Key, _ work: () -> LanguageMatcher.Choice) -> LanguageMatcher.Choice {
        if let known = answers.withLock({ $0[key] }) { return known }
        let answer = work()
        answers.withLock { answers in
            if answers.count >= Self.capacity { answers.removeAll(keepingCapacity: true) }
            answers[key] = answer
        }
        return answer
    }
}
