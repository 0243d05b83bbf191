extension EntryKind {
    /// The kinds that a purge leaves where they are: without them the rest could not be verified, and they hold no personal
    /// data.
    static let lasting: [EntryKind] = [.erasure, .retention, .keyRotation, .gap, .restore]
    /// The same as SQL lists them.
    static let lastingList = lasting.map { "\($0.rawValue)" }.joined(separator: ", ")
}
