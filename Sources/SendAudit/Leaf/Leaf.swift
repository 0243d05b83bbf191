import MerkleLog

/// An entry's bytes as the tree commits to them.
///
/// Version 1: the byte 0x01, the kind as two bytes, then the fields in the order of their tags, each as tag (two bytes),
/// length (four bytes) and value. All integers are big-endian. An absent field has no tag. A personal field's value is
/// its commitment.
struct Leaf: Sendable {
    static let version: UInt8 = 1

    let bytes: [UInt8]

    init(kind: UInt16, fields: [FieldTag: FieldValue], secret: PersonalSecret) {
        var bytes = [Self.version] + BigEndian.bytes(kind)
        for (tag, value) in fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let content = tag.isPersonal ? secret.commitment(to: value.leafBytes, tag: tag) : value.leafBytes
            bytes += BigEndian.bytes(tag.rawValue) + BigEndian.bytes(UInt32(clamping: content.count)) + content
        }
        self.bytes = bytes
    }

    var hash: LeafHash { LeafHash(entry: bytes) }
}
