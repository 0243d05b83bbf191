/// What the numbers of a breakdown are about.
package enum ReportLabel: Sendable, Hashable {
    /// A value.
    case value(String)
    /// There is none.
    case none
    /// It was erased.
    case erased
    /// The entry was removed because of its age, and only its numbers are kept.
    case removed
    /// Values that are not named, since there are too many.
    case others

    init(_ value: String?) {
        self = value.map { .value($0) } ?? .none
    }

    /// What orders labels with the same numbers: what has no name comes last.
    package var order: String {
        switch self {
        case .value(let text): text
        case .none: "\u{10FFFF}1"
        case .erased: "\u{10FFFF}2"
        case .removed: "\u{10FFFF}3"
        case .others: "\u{10FFFF}4"
        }
    }
}
