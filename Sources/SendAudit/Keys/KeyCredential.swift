/// Keys that systemd passes: a file of a known name in the folder that `CREDENTIALS_DIRECTORY` names.
/// Source: systemd.exec(5), `LoadCredential=`.
public enum KeyCredential: String, Sendable, Hashable, CaseIterable {
    /// The signing key.
    case signing = "errata-signing-key"
    /// The index keys.
    case index = "errata-index-keys"

    /// The credential's text.
    ///
    /// - Parameter environment: the process's.
    /// - Returns: `nil` when there is no such credential.
    /// - Throws: ``LedgerError`` `unreadable`, and `wrongKeys` for one that others may read.
    public func text(_ environment: [String: String]) throws(LedgerError) -> String? {
        guard let folder = environment["CREDENTIALS_DIRECTORY"], !folder.isEmpty else { return nil }
        return try KeyFile(path: "\(folder)/\(rawValue)").load(isCredential: true)
    }
}
