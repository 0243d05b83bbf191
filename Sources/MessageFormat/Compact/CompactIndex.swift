/// Where the parameters and declarations of a message in the compact form stand. The first few are counted off; the
/// places of the others are kept, so that a message with thousands of them is not read again for each.
struct CompactIndex {
    static let counted = 8
    private var parameters: [Int] = []
    private var declarations: [Int] = []

    /// The name of a parameter.
    mutating func parameter(_ index: Int, _ bytes: Span<UInt8>) -> String? {
        var cursor = Self.atParameters(bytes)
        guard index < cursor.count(bytes) else { return nil }
        cursor = Self.element(index, from: cursor, bytes, kept: &parameters)
        let name = cursor.text(bytes)
        return cursor.offset < bytes.count ? name : nil
    }

    /// Where a declaration starts: at its kind.
    mutating func declaration(_ index: Int, _ bytes: Span<UInt8>) -> CompactReader? {
        var cursor = Self.atDeclarations(bytes)
        guard index < cursor.count(bytes) else { return nil }
        cursor = Self.element(index, from: cursor, bytes, kept: &declarations)
        _ = cursor.number(bytes)
        return cursor.offset < bytes.count ? cursor : nil
    }

    private static func atParameters(_ bytes: Span<UInt8>) -> CompactReader {
        var cursor = CompactReader()
        _ = cursor.tag(bytes)
        _ = cursor.number(bytes)
        return cursor
    }

    private static func atDeclarations(_ bytes: Span<UInt8>) -> CompactReader {
        var cursor = atParameters(bytes)
        for _ in 0..<cursor.count(bytes) { _ = cursor.range(bytes) }
        return cursor
    }

    /// An element of a list of things that each stand after their length.
    private static func element(
        _ index: Int, from first: CompactReader, _ bytes: Span<UInt8>, kept: inout [Int]
    ) -> CompactReader {
        var cursor = first
        guard index >= counted else {
            for _ in 0..<index { _ = cursor.range(bytes) }
            return cursor
        }
        if let last = kept.last { cursor = CompactReader(at: last) } else { kept.append(cursor.offset) }
        while kept.count <= index {
            _ = cursor.range(bytes)
            kept.append(cursor.offset)
        }
        return CompactReader(at: kept[index])
    }

    /// The names of all parameters; none where the bytes are not the compact form.
    static func parameters(_ bytes: Span<UInt8>) -> [String] {
        guard bytes.count > 0, bytes[0] == CompactFormat.version else { return [] }
        var cursor = atParameters(bytes)
        let names = (0..<cursor.count(bytes)).map { _ in cursor.text(bytes) }
        return cursor.offset < bytes.count ? names : []
    }
}
