/// A file with secret keys, which only its owner may read.
struct KeyFile: Sendable {
    let path: String

    /// What stands behind a ledger's path for the file with its signing key, and for the one with its index keys.
    static let signingSuffix = ".signing-key"
    static let indexSuffix = ".index-keys"

    /// The text; `nil` when there is no file.
    ///
    /// - Parameter isCredential: whether it is a service manager's.
    /// - Throws: ``LedgerError``: `wrongKeys` for a file that others may read.
    func load(isCredential: Bool = false) throws(LedgerError) -> String? {
        guard let bytes = try PrivateFile.read(path) else { return nil }
        guard let mode = FileMode(path), isCredential ? mode.isPrivateCredential : mode.isPrivate else {
            throw LedgerError(
                code: .wrongKeys, message: "\(path): others may read the ledger's keys; run: chmod 600 '\(path)'")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func save(_ text: String) throws(LedgerError) {
        try PrivateFile.replace(path, with: Array(text.utf8))
    }

    /// The same for tasks: an `fsync` must not block their threads.
    func save(_ text: String) async throws(LedgerError) {
        try await BlockingCall.run { [self] () throws(LedgerError) in try save(text) }
    }
}
