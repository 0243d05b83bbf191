public import SendAPI

/// One entry about a person, as it is given out to them.
public struct SubjectEntry: Sendable, Hashable {
    /// The entry's number.
    public let sequence: Int64
    /// The entry's kind, such as `attempt`.
    public let kind: String
    /// When it was made.
    public let time: Timestamp
    /// The fields with their names, in the order of the leaf.
    public let fields: [Field]

    /// A field with its name.
    public struct Field: Sendable, Hashable {
        /// The name, such as `deviceFingerprint`.
        public let name: String
        /// The value as text.
        public let value: String

        /// Names a value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}

extension SubjectEntry.Field {
    init(_ field: FieldList.Field) {
        name = field.tag.name
        value =
            switch field.value {
            case .integer(let number): String(number)
            case .text(let text): text
            case .bytes(let bytes): LeafDecoding.text(bytes, of: field.tag)
            }
    }
}
