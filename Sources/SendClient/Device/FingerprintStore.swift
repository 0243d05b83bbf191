/// Where the random fingerprint that tells this device from another is kept, so that it stays the same.
///
/// A store reads and writes a few bytes, and may hold its caller up for as long as that takes.
public protocol FingerprintStore: Sendable {
    /// What is kept; `nil` where nothing was kept yet.
    func load() throws -> String?

    /// Keeps a fingerprint where none is kept.
    ///
    /// - Returns: what is kept now: another process may have been quicker.
    func save(_ fingerprint: String) throws -> String
}
