public import MerkleLog
import StrictJSON

/// The secret that signs a ledger's heads. Only the process that writes needs it; questions and checks do not.
///
/// Who has it signs in the ledger's name; who loses it can no longer do so (see the page on verification).
public struct SigningKeys: Sendable, CustomStringConvertible {
    /// Its name is the ledger's: the first line of every checkpoint.
    var signer: NoteSigner
    /// The key that a rotation has made and not finished with.
    var nextSigner: NoteSigner?

    /// Creates a new key.
    ///
    /// - Parameter origin: the ledger's name, in the form of a URL without scheme; see C2SP tlog-checkpoint.
    /// - Throws: ``LedgerError`` `invalid` for a name with spaces or plus signs.
    public init(origin: String) throws(LedgerError) {
        do throws(NoteError) {
            signer = NoteSigner(name: try NoteKeyName(origin))
        } catch {
            throw LedgerError(code: .invalid, message: "'\(origin)' cannot be a ledger's name: \(error)")
        }
    }

    /// Reads the key as ``text`` wrote it.
    ///
    /// - Throws: ``LedgerError`` `wrongKeys`.
    public init(text: String) throws(LedgerError) {
        guard let object = (try? JSONValue(parsing: text.utf8, maximumLength: 65_536, maximumDepth: 4))?.objectValue,
            let signing = object["signing"]?.stringValue
        else {
            throw LedgerError(
                code: .wrongKeys,
                message: "the signing key cannot be read: this is no JSON object with a text \"signing\"")
        }
        do throws(NoteError) {
            signer = try NoteSigner(privateKeyText: signing)
            nextSigner = try object["nextSigning"]?.stringValue.map { text throws(NoteError) in
                try NoteSigner(privateKeyText: text)
            }
        } catch {
            throw LedgerError(code: .wrongKeys, message: "the signing key cannot be read: \(error)")
        }
    }

    /// Reads the file that keeps a ledger's signing key.
    ///
    /// - Returns: `nil` when there is no such file.
    /// - Throws: ``LedgerError`` `wrongKeys` for a file that others may read, or that holds no key.
    public init?(file path: String) throws(LedgerError) {
        guard let text = try KeyFile(path: path).load() else { return nil }
        try self.init(text: text)
    }

    /// The key as JSON.
    ///
    /// - Warning: who has it signs in the ledger's name. Write it where only the owner reads.
    public var text: String {
        var object = JSONObject([("signing", .string(signer.privateKeyText))])
        if let nextSigner { object.append("nextSigning", .string(nextSigner.privateKeyText)) }
        return JSONValue.object(object).text + "\n"
    }

    /// Signs a head as a commit does; for measuring what that costs.
    @discardableResult
    package func signHead(size: UInt64, root: MerkleHash) throws -> SignedNote {
        try Checkpoint(origin: origin, size: size, root: root).signed(by: signer)
    }

    /// The ledger's name.
    public var origin: String { signer.verifierKey.name.description }

    /// The public key that checkpoints are verified with.
    public var publicKey: NoteVerifierKey { signer.verifierKey }

    /// The public key, as a vkey; never a secret.
    public var description: String { publicKey.description }
}
