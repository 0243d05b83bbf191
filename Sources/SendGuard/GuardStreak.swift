package import SendAPI

/// Codes to a mailbox of which none was used: the row of an address, or of an address and one of its devices.
///
/// The level is that of a leaky bucket: it rises by one with each code, and falls with time and with use.
package struct GuardStreak: Sendable, Hashable {
    package var level = 0.0
    /// The moment to which the level is reckoned.
    package var counted: Timestamp
    /// How many codes were admitted since one was used, and when the first of them was.
    package var unused = 0
    package var begun: Timestamp
    /// The only device and network from which those came; `nil` for several.
    package var source: String?
    /// When the device last used a code; `nil` in the row of an address.
    package var used: Timestamp?

    package init(now: Timestamp) { (counted, begun) = (now, now) }

    /// Reckons the level to a moment. What a clock that was set back has left in the future is brought back, so that no wait
    /// is longer than the policy says.
    mutating func advance(to now: Timestamp, leak: Duration) {
        let elapsed = now - counted
        if elapsed > .zero { level = max(0, level - elapsed / leak) }
        (counted, begun) = (now, min(begun, now))
        used = used.map { min($0, now) }
    }

    mutating func admit(from source: String) {
        if level <= 0 { self.source = source }
        if self.source != source { self.source = nil }
        if unused == 0 { begun = counted }
        unused = min(unused + 1, GuardTally.most)
        level += 1
    }

    /// What was admitted was not sent.
    mutating func withdraw() { (unused, level) = (max(0, unused - 1), max(0, level - 1)) }

    /// One was used.
    mutating func use(forgives codes: Double) { (unused, level) = (0, max(0, level - codes)) }
}
