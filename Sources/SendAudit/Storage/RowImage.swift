/// A row's values laid out one after the other, so that the writer binds them where they lie.
struct RowImage: Sendable {
    private enum Cell {
        case integer(Int64)
        case text(Range<Int>)
        case blob(Range<Int>)
    }

    private var cells: [(column: Int32, cell: Cell)] = []
    private var bytes: [UInt8] = []

    init() {
        cells.reserveCapacity(16)
        bytes.reserveCapacity(384)
    }

    mutating func append(_ column: Int32, _ value: FieldValue) {
        switch value {
        case .integer(let value): cells.append((column, .integer(value)))
        case .text(let text):
            let start = bytes.count
            bytes.append(contentsOf: text.utf8)
            cells.append((column, .text(start..<bytes.count)))
        case .bytes(let blob): append(column, blob: blob)
        }
    }

    mutating func append(_ column: Int32, blob: some Sequence<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: blob)
        cells.append((column, .blob(start..<bytes.count)))
    }

    /// Runs a statement with the row's number as its first value.
    func run(_ statement: PreparedStatement, sequence: Int64) throws {
        statement.bind(1, sequence)
        try unsafe bytes.withUnsafeBytes { buffer in
            for (column, cell) in cells {
                switch cell {
                case .integer(let value): statement.bind(column, value)
                case .text(let range):
                    unsafe statement.bind(column, text: UnsafeRawBufferPointer(rebasing: buffer[range]))
                case .blob(let range):
                    unsafe statement.bind(column, blob: UnsafeRawBufferPointer(rebasing: buffer[range]))
                }
            }
            try statement.run()
        }
    }
}
