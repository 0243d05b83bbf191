/// A way of reading the isolates of a text.
enum IsolateReading {
    /// They stand around values as formatting puts them, and a value is what one pair encloses.
    case balanced
    /// The same, but values may hold isolates that have no partner.
    case marked
    /// The text was formatted without; those that are there belong to values.
    case bare
    /// They are taken out, or there were none.
    case stripped
}

extension RecoveryTemplate {
    func segments(for way: IsolateReading) -> SegmentList {
        switch way {
        case .balanced, .marked: isolated
        case .bare: bare
        case .stripped: stripped
        }
    }

    /// The longest text that can match, in bytes and without a period that is left out.
    var maximumLength: Int { max(stripped.maximumLength, bare.maximumLength, isolated.maximumLength) }

    /// Whether the text shows the code.
    var readsCode: Bool { placeholders.contains { $0.slot == .code } }
}
