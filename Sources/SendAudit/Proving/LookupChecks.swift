import FoundationEssentials
import GRDB

/// Makes the look-ups of one block again, or counts them where there are no keys.
struct LookupChecks {
    private struct Expected {
        let sequence: Int64
        let tag: FieldTag
        let value: [UInt8]
    }

    private let keys: LedgerKeys?
    private var block: Int64 = 0
    private var expected: [Expected] = []
    private var count = 0
    private var present: Set<Int64> = []

    private static let columns = SearchKey.searchable.compactMap { tag in
        FieldTag.personalColumns.firstIndex(of: tag).map { (tag: tag, column: Int32($0) + 2) }
    }

    init(keys: LedgerKeys?) {
        self.keys = keys
    }

    mutating func begin(_ block: Int64) {
        self.block = block
        expected.removeAll(keepingCapacity: true)
        present.removeAll(keepingCapacity: true)
        count = 0
    }

    mutating func note(_ reader: LeafReader) {
        for (tag, column) in Self.columns where reader.personal.storage(column) == .blob {
            count += 1
            present.insert(reader.sequence)
            guard keys != nil else { continue }
            let value = unsafe SearchKey.canonical(tag, reader.personal.bytes(column))
            expected.append(Expected(sequence: reader.sequence, tag: tag, value: value))
        }
    }

    /// Compares the block.
    ///
    /// - Parameters:
    ///   - keptFrom: below it a retention may still be at work, entries going before their look-ups.
    ///   - before: entries from there on came after the verification began.
    func end(
        _ history: KeyHistory, _ database: Database, keptFrom: Int64, before: Int64
    ) throws -> [VerificationReport.Finding] {
        let look = try PreparedStatement(database, "SELECT hash, seq FROM lookup WHERE block = ? AND seq < ?")
        defer { look.finish() }
        look.bind(1, block)
        look.bind(2, before)
        var stored: [Row] = []
        while try look.step() {
            let sequence = look.integer(1)
            if sequence < keptFrom, !present.contains(sequence) { continue }
            stored.append(Row(sequence: sequence, hash: keys == nil ? [] : look.array(0)))
        }
        let place = "table lookup, block \(block)"
        var made: [Row] = []
        for one in expected {
            let number = history.searchKeyNumber(at: one.sequence)
            guard let key = keys?.searchKeys.first(where: { $0.number == number }) else { break }
            made.append(Row(sequence: one.sequence, hash: key.hash(one.tag, one.value).bytes))
        }
        // Without a key, or without one that was lost, they can only be counted.
        guard keys != nil, made.count == expected.count else {
            return stored.count == count
                ? []
                : [.init(place: place, message: "it has \(stored.count) look-ups where the entries ask for \(count)")]
        }
        let differing = Set(stored).symmetricDifference(made).map(\.sequence)
        guard let first = differing.min() else {
            return stored.count == made.count ? [] : [.init(place: place, message: "a look-up stands there twice")]
        }
        return [.init(place: "entry \(first)", message: "its look-ups are not those of its values")]
    }

    private struct Row: Hashable {
        let sequence: Int64
        let hash: [UInt8]
    }
}
