import FoundationEssentials

/// A leaf taken apart again.
struct LeafDecoding {
    let kind: UInt16
    let fields: [(tag: UInt16, value: [UInt8])]

    /// `nil` when the bytes are no leaf of version 1.
    init?(_ bytes: [UInt8]) {
        guard bytes.first == LeafBuilder.version, let kind: UInt16 = BigEndian.integer(bytes.dropFirst().prefix(2))
        else {
            return nil
        }
        var fields: [(tag: UInt16, value: [UInt8])] = []
        var rest = bytes.dropFirst(3)
        while !rest.isEmpty {
            guard let tag: UInt16 = BigEndian.integer(rest.prefix(2)),
                let length: UInt32 = BigEndian.integer(rest.dropFirst(2).prefix(4)), rest.count - 6 >= Int(length),
                fields.last.map({ $0.tag < tag }) ?? true
            else { return nil }
            fields.append((tag, Array(rest.dropFirst(6).prefix(Int(length)))))
            rest = rest.dropFirst(6 + Int(length))
        }
        self.kind = kind
        self.fields = fields
    }

    /// A value for a person: numbers in decimal, bytes in hexadecimal.
    static func text(_ value: [UInt8], of tag: FieldTag) -> String {
        if tag.isNumber, let number: Int64 = BigEndian.integer(value) { return String(number) }
        let isBytes =
            tag.isDetail
            ? [.rowsDigest, .rollupDigest, .oldRoot, .newRoot, .keptDigest, .keyCheck].contains(tag)
            : tag.storage == .blob
        guard isBytes, !tag.isPersonal else { return String(decoding: value, as: UTF8.self) }
        return value.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
