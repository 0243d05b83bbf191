import FoundationEssentials
import GRDB

/// Creates the blind indexes of one block again, or counts them where there are no keys.
struct BlindIndexChecks {
    private struct Lookup: Hashable, Comparable {
        let sequence: Int64
        let hash: BlindIndex

        /// The order of the table.
        static func < (left: Lookup, right: Lookup) -> Bool {
            left.hash == right.hash ? left.sequence < right.sequence : left.hash < right.hash
        }
    }

    private let keys: IndexKeys?
    private let history: KeyHistory
    private let block: Int64
    private var made: [Lookup] = []
    private var count = 0
    /// The rows with blind indexes, in their order.
    private var present: [Int64] = []

    private static let columns = SearchKey.searchable.compactMap { tag in
        FieldTag.personalColumns.firstIndex(of: tag).map { (tag: tag, column: Int32($0) + 2) }
    }

    init(block: Int64, keys: IndexKeys?, history: KeyHistory) {
        self.block = block
        self.keys = keys
        self.history = history
    }

    mutating func record(_ reader: LeafReader) {
        let before = count
        for (tag, column) in Self.columns where reader.personal.storage(column) == .blob {
            count += 1
            guard let keys else { continue }
            let number = history.searchKeyNumber(at: reader.sequence)
            guard let key = keys.keys.first(where: { $0.number == number }) else { continue }
            let hash = unsafe key.hash(tag, value: reader.personal.bytes(column))
            made.append(Lookup(sequence: reader.sequence, hash: hash))
        }
        if count > before { present.append(reader.sequence) }
    }

    /// Compares the block.
    ///
    /// - Parameters:
    ///   - keptFrom: below it a retention may still be at work, entries going before their blind indexes.
    ///   - before: entries from there on came after the verification began.
    func findings(
        _ database: Database, keptFrom: Int64, before: Int64
    ) throws -> [VerificationReport.Finding] {
        let stored = try stored(database, keptFrom: keptFrom, before: before)
        let place = "table blind_index, block \(block)"
        // Without a key, or without one that was lost, they can only be counted.
        guard keys != nil, made.count == count else {
            return stored.count == count
                ? []
                : [
                    .init(
                        place: place, message: "it has \(stored.count) blind indexes where the entries ask for \(count)"
                    )
                ]
        }
        guard stored.sorted() != made.sorted() else { return [] }
        let differing = Set(stored).symmetricDifference(made).map(\.sequence)
        guard let first = differing.min() else {
            return [.init(place: place, message: "a blind index stands there twice")]
        }
        return [.init(place: "entry \(first)", message: "its blind indexes are not those of its values")]
    }

    /// The file's blind indexes of the block; a hash that is no 16 bytes is nobody's.
    private func stored(_ database: Database, keptFrom: Int64, before: Int64) throws -> [Lookup] {
        let look = try PreparedStatement(database, "SELECT hash, seq FROM blind_index WHERE block = ? AND seq < ?")
        defer { look.finish() }
        look.bind(1, block)
        look.bind(2, before)
        let present = Set(keptFrom > block << LedgerSchema.blockBits ? present : [])
        var stored: [Lookup] = []
        stored.reserveCapacity(count)
        while try look.step() {
            let sequence = look.integer(1)
            if sequence < keptFrom, !present.contains(sequence) { continue }
            let hash = unsafe BlindIndex(bytes: look.bytes(0)) ?? BlindIndex.nobodys
            stored.append(Lookup(sequence: sequence, hash: hash))
        }
        return stored
    }
}
