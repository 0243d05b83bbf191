/// An entry's fields in the order of their tags.
struct FieldList: Sendable, Hashable, Sequence {
    struct Field: Sendable, Hashable {
        let tag: FieldTag
        var value: FieldValue
    }

    private var fields: [Field] = []

    init(capacity: Int = 0) {
        fields.reserveCapacity(capacity)
    }

    /// The value of a field; `nil` for a field that is absent.
    subscript(tag: FieldTag) -> FieldValue? {
        get { fields.first { $0.tag == tag }?.value }
        set {
            // From the end, where nearly every field is added.
            let place = (fields.lastIndex { $0.tag.rawValue <= tag.rawValue } ?? -1) + 1
            let isPresent = place > 0 && fields[place - 1].tag == tag
            switch (newValue, isPresent) {
            case (let value?, true): fields[place - 1].value = value
            case (let value?, false): fields.insert(Field(tag: tag, value: value), at: place)
            case (nil, true): fields.remove(at: place - 1)
            case (nil, false): break
            }
        }
    }

    func makeIterator() -> IndexingIterator<[Field]> { fields.makeIterator() }

    /// The number of a field that holds one.
    func integer(_ tag: FieldTag) -> Int64? {
        if case .integer(let value)? = self[tag] { value } else { nil }
    }

    /// The text of a field that holds one, or bytes that are text.
    func text(_ tag: FieldTag) -> String? {
        switch self[tag] {
        case .text(let text)?: text
        case .bytes(let bytes)?: String(decoding: bytes, as: UTF8.self)
        default: nil
        }
    }

    /// The bytes of a field that holds bytes.
    func bytes(_ tag: FieldTag) -> [UInt8]? {
        if case .bytes(let bytes)? = self[tag] { bytes } else { nil }
    }
}
