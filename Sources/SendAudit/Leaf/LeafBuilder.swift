import MerkleLog

/// Puts an entry's bytes together as the tree commits to them, in a buffer that is used again for the next entry.
///
/// Version 1: the byte 0x01, the kind as two bytes, then the fields in the order of their tags, each as tag (two bytes),
/// length (four bytes) and value. All integers are big-endian. An absent field has no tag. A personal field's value is
/// its commitment.
struct LeafBuilder {
    static let version: UInt8 = 1

    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(1024)
    }

    /// Begins a leaf.
    ///
    /// - Parameter isMigrated: the entry came from an older log, which its leaf says by its kind.
    mutating func begin(kind: UInt16, isMigrated: Bool) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(Self.version)
        BigEndian.append(isMigrated ? EntryKind.migration.rawValue : kind, to: &bytes)
    }

    mutating func append(_ tag: UInt16, _ value: Int64) {
        header(tag, count: 8)
        BigEndian.append(value, to: &bytes)
    }

    mutating func append(_ tag: UInt16, _ value: UnsafeRawBufferPointer) {
        header(tag, count: value.count)
        unsafe bytes.append(contentsOf: value)
    }

    /// Appends a personal field: the commitment to its value.
    mutating func append(_ tag: UInt16, _ value: UnsafeRawBufferPointer, hiddenBy secret: CommitmentSecret) {
        header(tag, count: MerkleHash.byteCount)
        unsafe secret.commitment(to: value, tag: tag).append(to: &bytes)
    }

    /// Appends a personal field whose value was erased: the commitment is all that is left.
    mutating func append(_ tag: UInt16, commitment: some Sequence<UInt8>) {
        header(tag, count: MerkleHash.byteCount)
        bytes.append(contentsOf: commitment)
    }

    /// Appends fields that stand in their leaf form already.
    mutating func append(encoded: UnsafeRawBufferPointer) {
        unsafe bytes.append(contentsOf: encoded)
    }

    var hash: LeafHash { LeafHash(entry: bytes) }

    private mutating func header(_ tag: UInt16, count: Int) {
        BigEndian.append(tag, to: &bytes)
        BigEndian.append(UInt32(clamping: count), to: &bytes)
    }
}

extension LeafBuilder {
    /// The leaf of a list of fields.
    init(kind: UInt16, fields: FieldList, secret: CommitmentSecret) {
        self.init()
        begin(kind: kind, isMigrated: fields[.migratedKind] != nil)
        for field in fields { append(field, hiddenBy: secret) }
    }

    /// Appends a field: its value, or the commitment to it.
    mutating func append(_ field: FieldList.Field, hiddenBy secret: CommitmentSecret) {
        switch field.value {
        case .integer(let value): append(field.tag.rawValue, value)
        case .text(var text): text.withUTF8 { unsafe append(field.tag, UnsafeRawBufferPointer($0), secret) }
        case .bytes(let bytes): unsafe bytes.withUnsafeBytes { unsafe append(field.tag, $0, secret) }
        }
    }

    private mutating func append(_ tag: FieldTag, _ value: UnsafeRawBufferPointer, _ secret: CommitmentSecret) {
        if tag.isPersonal {
            unsafe append(tag.rawValue, value, hiddenBy: secret)
        } else {
            unsafe append(tag.rawValue, value)
        }
    }
}
