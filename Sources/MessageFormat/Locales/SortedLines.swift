/// A read-only table in the program's text: lines of tab-separated fields, sorted by their first field.
///
/// Nothing is parsed or allocated before a blind index; a blind index bisects the bytes. `StaticString` keeps the bytes in the
/// read-only segment of the binary, so that an unused table costs no start-up time.
struct SortedLines {
    let text: StaticString

    /// The fields after a key, or `nil`.
    func fields(of key: String) -> [String]? {
        var key = key
        return key.withUTF8 { key in
            text.withUTF8Buffer { bytes in
                guard let line = unsafe Self.find(key, in: bytes) else { return nil }
                return unsafe line.split(separator: 9, omittingEmptySubsequences: false).dropFirst()
                    .map { field in unsafe String(decoding: field, as: UTF8.self) }
            }
        }
    }

    private static func find(
        _ key: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Slice<UnsafeBufferPointer<UInt8>>? {
        var low = 0
        var high = bytes.count
        while low < high {
            // From any byte, the line around it.
            var start = (low + high) / 2
            while start > low, unsafe bytes[start - 1] != 10 { start -= 1 }
            var end = start
            while end < high, unsafe bytes[end] != 10 { end += 1 }
            var index = 0
            while index < key.count, start + index < end, unsafe bytes[start + index] == key[index] { index += 1 }
            let next: UInt8 = start + index < end ? unsafe bytes[start + index] : 10
            let isAtTab = next == 9
            if index == key.count, isAtTab { return unsafe bytes[start..<end] }
            // A tab ends a key, so the shorter key comes first.
            let isGreater = unsafe index < key.count && (isAtTab || next < key[index])
            if isGreater { low = min(end + 1, high) } else { high = start }
        }
        return nil
    }
}
