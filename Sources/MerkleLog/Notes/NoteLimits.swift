/// What a reader of notes from elsewhere accepts at most. Source: C2SP signed-note, "Format".
public struct NoteLimits: Sendable, Hashable {
    /// Bytes of the whole note.
    public let maximumBytes: Int
    /// Signatures; C2SP asks for at least 16.
    public let maximumSignatures: Int

    /// A million bytes and 100 signatures, as Go's `sumdb/note` accepts.
    public static let standard = NoteLimits(maximumBytes: 1_000_000, maximumSignatures: 100)

    /// Sets bounds.
    public init(maximumBytes: Int, maximumSignatures: Int) {
        self.maximumBytes = maximumBytes
        self.maximumSignatures = maximumSignatures
    }
}
