public import MerkleLog

/// The key that signs certificates of reviews. It is another one than the ledger's: whoever reviews a ledger needs no key
/// that could sign a head of it, and the process that writes signs no reviews.
public struct ReportKey: Sendable, CustomStringConvertible {
    /// What stands behind a ledger's path for the file.
    public static let suffix = ".report-key"

    /// Signs.
    public let signer: NoteSigner

    /// Creates a new key in a new file, which only its owner may read.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - origin: the ledger's name; the key's is that with `/reports` behind it.
    /// - Throws: ``LedgerError``: `invalid` when there is such a file already, or the name cannot be a key's;
    ///   `unreadable`.
    public init(creating path: String, origin: String) throws(LedgerError) {
        guard try PrivateFile.read(path) == nil else {
            throw LedgerError(
                code: .invalid, message: "\(path): there is such a file already; a key is not overwritten")
        }
        do throws(NoteError) {
            signer = NoteSigner(name: try NoteKeyName(origin + "/reports"))
        } catch {
            throw LedgerError(code: .invalid, message: "'\(origin)' cannot be a key's name: \(error)")
        }
        try KeyFile(path: path).save(signer.privateKeyText + "\n")
    }

    /// Reads the key.
    ///
    /// - Returns: `nil` when there is no such file.
    /// - Throws: ``LedgerError`` `wrongKeys` for a file that others may read, or that holds no key.
    public init?(file path: String) throws(LedgerError) {
        guard let text = try KeyFile(path: path).load() else { return nil }
        do throws(NoteError) {
            signer = try NoteSigner(privateKeyText: String(text.prefix { $0 != "\n" }))
        } catch {
            throw LedgerError(code: .wrongKeys, message: "\(path): this is no report key: \(error)")
        }
    }

    /// The public key, as a vkey; never a secret.
    public var description: String { signer.verifierKey.description }
}
