import GRDB

/// The holds that stand, ready to be compared with many rows.
///
/// The rows themselves are looked at, and no index: whoever can write the file can change an index, and a row that was
/// proven cannot be another one.
struct ActiveHolds: Sendable {
    let holds: [Hold]
    private let matchers: [AddressMatcher?]
    private let bounds: [Range<Int64>?]

    /// - Parameter holds: those that were released are passed over.
    init(_ holds: [Hold]) {
        self.holds = holds.filter { $0.release == nil }
        matchers = self.holds.map { hold in
            if case .person(let email) = hold.scope { AddressMatcher(CanonicalAddress(email)) } else { nil }
        }
        bounds = self.holds.map { hold in
            guard case .period(let window) = hold.scope else { return nil }
            let (start, end) = window.bounds
            return start < end ? start..<end : nil
        }
    }

    /// The first hold on a row: by its time, or by a value that is the person's address or quotes it.
    func hold(on reader: LeafReader) -> Hold? {
        guard !holds.isEmpty else { return nil }
        let time = reader.entry.integer(LeafReader.timeColumn)
        let fields = reader.personalFields()
        return holds.indices.first { place in
            bounds[place]?.contains(time) == true || matchers[place]?.isNamed(in: fields) == true
        }.map { holds[$0] }
    }

    /// The hold that keeps a row from being removed. What a retention leaves anyway is not kept by one; the entry of a
    /// standing hold is, since the hold would stand no more without it.
    func hold(keeping reader: LeafReader) -> Hold? {
        guard !EntryKind.lasting.contains(where: { $0.rawValue == reader.kind }) else { return nil }
        return holds.first { $0.sequence == reader.sequence } ?? hold(on: reader)
    }
}
