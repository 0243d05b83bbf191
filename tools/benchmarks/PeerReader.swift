import LedgerPeers

/// SQLite as a C programmer asks it.
@safe final class PeerReader {
    private let reader: OpaquePointer

    struct Refused: Error {
        let query: String
    }

    init(_ path: String) throws {
        guard let reader = unsafe peer_reader_open(path) else { throw Refused(query: path) }
        unsafe self.reader = reader
    }

    deinit {
        unsafe peer_reader_close(reader)
    }

    /// Runs a query to its end; how many rows it has.
    func rows(_ query: String) throws -> Int64 {
        let count = unsafe peer_query(reader, query, nil, 0)
        guard count >= 0 else { throw Refused(query: query) }
        return count
    }

    /// The first column of the first row.
    func first(_ query: String) throws -> String {
        try unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1_024) { buffer in
            guard unsafe peer_query(reader, query + " LIMIT 1", buffer.baseAddress, 1_024) == 1,
                let text = buffer.baseAddress
            else { throw Refused(query: query) }
            return unsafe String(cString: text)
        }
    }
}
