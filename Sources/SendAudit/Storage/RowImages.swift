/// The values of an entry's row and of its personal row laid out one after the other, so that the writer binds them where
/// they lie.
struct RowImages: Sendable {
    private struct Cell: Sendable {
        let column: Int32
        let storage: PreparedStatement.Storage
        let isPersonal: Bool
        let start: Int
        /// The length, or the number itself.
        let value: Int64
    }

    private var cells: [Cell] = []
    private var bytes: [UInt8] = []
    private(set) var hasPersonal = false

    init(kind: UInt16) {
        cells.reserveCapacity(20)
        bytes.reserveCapacity(448)
        append(2, .integer(Int64(kind)), isPersonal: false)
    }

    /// - Returns: where the value lies; empty for a number.
    @discardableResult
    mutating func append(_ column: Int32, _ value: FieldValue, isPersonal: Bool) -> Range<Int> {
        hasPersonal = hasPersonal || isPersonal
        let start = bytes.count
        let storage: PreparedStatement.Storage
        switch value {
        case .integer(let number):
            cells.append(Cell(column: column, storage: .integer, isPersonal: isPersonal, start: 0, value: number))
            return 0..<0
        case .text(let text):
            bytes.append(contentsOf: text.utf8)
            storage = isPersonal ? .blob : .text
        case .bytes(let blob):
            bytes.append(contentsOf: blob)
            storage = .blob
        }
        cells.append(
            Cell(
                column: column, storage: storage, isPersonal: isPersonal, start: start,
                value: Int64(bytes.count - start)))
        return start..<bytes.count
    }

    func withBytes<Value>(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        unsafe bytes.withUnsafeBytes { unsafe body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    /// Runs the statements with the row's number as their first value.
    func run(_ sequence: Int64, entry: PreparedStatement, personal: PreparedStatement) throws {
        entry.bind(1, sequence)
        if hasPersonal { personal.bind(1, sequence) }
        try unsafe bytes.withUnsafeBytes { buffer in
            for cell in cells {
                let statement = cell.isPersonal ? personal : entry
                guard cell.storage != .integer else {
                    statement.bind(cell.column, cell.value)
                    continue
                }
                let value = unsafe UnsafeRawBufferPointer(rebasing: buffer[cell.start..<(cell.start + Int(cell.value))])
                if cell.storage == .text {
                    unsafe statement.bind(cell.column, text: value)
                } else {
                    unsafe statement.bind(cell.column, blob: value)
                }
            }
            try entry.run(forgets: true)
            if hasPersonal { try personal.run(forgets: true) }
        }
    }
}
