/// The column `details`: the fields of 64 to 127 as they stand in the leaf, one after the other.
enum DetailCoding {
    static func encoded(_ field: FieldList.Field) -> [UInt8] {
        let value: [UInt8] =
            switch field.value {
            case .integer(let value): BigEndian.bytes(value)
            case .text(let text): Array(text.utf8)
            case .bytes(let bytes): bytes
            }
        return BigEndian.bytes(field.tag.rawValue) + BigEndian.bytes(UInt32(clamping: value.count)) + value
    }

    /// Whether the bytes are fields with tags from 64 to 127, ascending, to the last byte.
    static func isWellFormed(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var place = 0
        var last: UInt16 = 63
        while place < bytes.count {
            guard bytes.count - place >= 6 else { return false }
            let tag = unsafe UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt16.self))
            let length = unsafe UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: place + 2, as: UInt32.self))
            guard tag > last, tag < 128 else { return false }
            last = tag
            place += 6 + Int(length)
        }
        return place == bytes.count && place > 0
    }

    /// Reads the column; `nil` when it is damaged.
    static func decode(_ bytes: some Collection<UInt8>) -> FieldList? {
        var fields = FieldList()
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            guard rest.count >= 6, let number: UInt16 = BigEndian.integer(rest.prefix(2)),
                let length: UInt32 = BigEndian.integer(rest.dropFirst(2).prefix(4)), rest.count - 6 >= Int(length),
                let tag = FieldTag(rawValue: number), tag.isDetail
            else { return nil }
            let value = Array(rest.dropFirst(6).prefix(Int(length)))
            fields[tag] = .bytes(value)
            rest = rest.dropFirst(6 + Int(length))
        }
        return fields
    }
}

extension FieldList {
    /// The number of a detail, which is kept as eight bytes.
    func detailNumber(_ tag: FieldTag) -> Int64? {
        integer(tag) ?? bytes(tag).flatMap { BigEndian.integer($0) }
    }
}
