/// What a key is for.
public enum KeyPurpose: String, Sendable, Hashable, CaseIterable {
    /// Signs checkpoints.
    case signing
    /// Finds people's entries.
    case search
}
