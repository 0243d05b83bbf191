import SendAPI

/// An entry before it is written: its kind and its fields, each cut at its bound.
struct LedgerEntry: Sendable {
    let kind: EntryKind
    private(set) var fields = FieldList(capacity: 20)
    private var truncated: [FieldTag] = []

    init(kind: EntryKind, time: Timestamp) {
        self.kind = kind
        fields[.time] = .integer(time.microseconds)
    }

    /// An entry of an older log, with its fields as they are.
    init(migrating kind: EntryKind, _ fields: FieldList) {
        self.kind = kind
        self.fields = fields
        self.fields[.migratedKind] = .integer(Int64(kind.rawValue))
    }

    /// Sets a text field. An absent text leaves no field, so that "not sent" and "sent empty" stay two things.
    mutating func set(_ tag: FieldTag, _ text: String?) {
        guard let text else { return }
        guard text.utf8.count > tag.maximumLength else {
            fields[tag] = .text(text)
            return
        }
        truncated.append(tag)
        let cut = Array(text.utf8.prefix(tag.maximumLength))
        // Personal values are bytes and may end inside a character; open ones are text columns and may not.
        fields[tag] = tag.isPersonal ? .bytes(cut) : .text(Self.wholeCharacters(cut))
        noteTruncated()
    }

    private mutating func noteTruncated() {
        let tags = truncated.sorted { $0.rawValue < $1.rawValue }.flatMap { BigEndian.bytes($0.rawValue) }
        fields[.truncated] = tags.isEmpty ? nil : .bytes(tags)
    }

    /// The entry without its personal values, as it is recorded where those of its attempt are gone.
    var withoutPersonalValues: LedgerEntry {
        var entry = self
        for field in fields where field.tag.isPersonal { entry.fields[field.tag] = nil }
        entry.truncated.removeAll(where: \.isPersonal)
        entry.noteTruncated()
        return entry
    }

    mutating func set(_ tag: FieldTag, _ value: (some BinaryInteger)?) {
        if let value { fields[tag] = .integer(Int64(clamping: value)) }
    }

    mutating func set(_ tag: FieldTag, _ id: AttemptID?) {
        if let id { fields[tag] = .bytes(id.bytes) }
    }

    mutating func set(_ tag: FieldTag, bytes: [UInt8]) {
        fields[tag] = .bytes(bytes)
    }

    private static func wholeCharacters(_ bytes: [UInt8]) -> String {
        var bytes = bytes
        while !bytes.isEmpty {
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            bytes.removeLast()
        }
        return ""
    }
}
