/// The name of a key that signs notes, such as `example.com/ledger`. Source: C2SP signed-note, "Format".
///
/// Two names are equal when their bytes are: Swift's strings also equate what Unicode does, and a verifier must not.
public struct NoteKeyName: Sendable, Hashable, CustomStringConvertible {
    /// The name.
    public let description: String

    /// Takes a name; C2SP recommends a URL without scheme.
    ///
    /// - Throws: ``NoteError/invalidKeyName`` for an empty one, a Unicode space, a plus, or a control character.
    public init(_ name: String) throws(NoteError) {
        let isValid = name.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar != "+" && !scalar.properties.isWhitespace
        }
        guard isValid, !name.isEmpty else { throw .invalidKeyName }
        description = name
    }

    /// Whether both have the same bytes.
    public static func == (left: NoteKeyName, right: NoteKeyName) -> Bool {
        left.description.utf8.elementsEqual(right.description.utf8)
    }

    /// Feeds the name's bytes to a hasher.
    public func hash(into hasher: inout Hasher) {
        for byte in description.utf8 { hasher.combine(byte) }
    }
}
