/// What was done with a mail that came back.
enum BounceVerdict: String, Sendable, Hashable, CaseIterable {
    /// It has a row now.
    case recorded
    /// The same was recorded before.
    case known
    /// It belongs to a mail of ours and says nothing of how that fared.
    case saysNothing
    /// It names no mail of ours.
    case unmatched
    /// It names a mail of ours, without our signature.
    case forged
    /// Our signature, and the ledger holds no such attempt: it was removed, or the ledger is another one.
    case notHeld
    /// No mail, too long, or no file that can be read.
    case unreadable

    /// Whether nothing is left for a person to look at.
    var isUsed: Bool {
        switch self {
        case .recorded, .known, .saysNothing: true
        case .unmatched, .forged, .notHeld, .unreadable: false
        }
    }
}
