import FoundationEssentials
public import MerkleLog
import StrictJSON

/// A ledger's secret keys: one that signs its checkpoints, and those by which people's entries are found.
///
/// They live outside the ledger's file. Who has the file alone finds nobody in it by guessing and signs nothing in its
/// name; who loses them can no longer do either (see the page on verification).
public struct LedgerKeys: Sendable, CustomStringConvertible {
    /// Signs checkpoints. Its name is the ledger's: the first line of every checkpoint.
    var signer: NoteSigner
    /// The key that a rotation has made and not finished with.
    var nextSigner: NoteSigner?
    /// The keys for searching, by number; the last one serves new entries.
    var searchKeys: [SearchKey]

    /// Makes new keys.
    ///
    /// - Parameter origin: the ledger's name, in the form of a URL without scheme; see C2SP tlog-checkpoint.
    /// - Throws: ``LedgerError`` `invalid` for a name with spaces or plus signs.
    public init(origin: String) throws(LedgerError) {
        signer = try Self.newSigner(origin)
        searchKeys = [SearchKey(number: 1, key: HashKey())]
    }

    /// Makes new keys for a ledger whose own are lost: none of them takes the number of a lost one.
    init(origin: String, after history: KeyHistory) throws(LedgerError) {
        signer = try Self.newSigner(history.signing.last?.key.name.description ?? origin)
        searchKeys = [SearchKey(number: (history.search.map(\.number).max() ?? 0) + 1, key: HashKey())]
    }

    static func newSigner(_ origin: String) throws(LedgerError) -> NoteSigner {
        do throws(NoteError) {
            return NoteSigner(name: try NoteKeyName(origin))
        } catch {
            throw LedgerError(code: .invalid, message: "'\(origin)' cannot be a ledger's name: \(error)")
        }
    }

    /// Reads keys as ``text`` wrote them.
    ///
    /// - Throws: ``LedgerError`` `wrongKeys`.
    public init(text: String) throws(LedgerError) {
        func wrong(_ why: String) -> LedgerError {
            LedgerError(code: .wrongKeys, message: "the ledger's keys cannot be read: \(why)")
        }
        guard let object = (try? JSONValue(parsing: text.utf8, maximumLength: 65_536, maximumDepth: 4))?.objectValue
        else {
            throw wrong("this is no JSON object")
        }
        guard let signing = object["signing"]?.stringValue else { throw wrong("there is no text \"signing\"") }
        do throws(NoteError) {
            signer = try NoteSigner(privateKeyText: signing)
            nextSigner = try object["nextSigning"]?.stringValue.map { text throws(NoteError) in
                try NoteSigner(privateKeyText: text)
            }
        } catch {
            throw wrong("\"signing\": \(error)")
        }
        guard let keys = object["search"]?.arrayValue, !keys.isEmpty else { throw wrong("there is no list \"search\"") }
        searchKeys = []
        for value in keys {
            guard let number = value.objectValue?["number"]?.numberValue?.integerValue,
                let base64 = value.objectValue?["key"]?.stringValue,
                let key = Data(base64Encoded: base64).flatMap({ HashKey(bytes: $0) })
            else { throw wrong("a search key has a \"number\" and 32 bytes of base64 as \"key\"") }
            searchKeys.append(SearchKey(number: number, key: key))
        }
        searchKeys.sort { $0.number < $1.number }
    }

    /// Reads the file that keeps a ledger's keys.
    ///
    /// - Returns: `nil` when there is no such file.
    /// - Throws: ``LedgerError`` `wrongKeys` for a file that others may read, or that holds no keys.
    public init?(file path: String) throws(LedgerError) {
        guard let keys = try KeyFile(ledgerPath: "", path: path).load() else { return nil }
        self = keys
    }

    /// The keys as JSON.
    ///
    /// - Warning: who has them signs in the ledger's name and finds people in it. Write them where only the owner reads.
    public var text: String {
        let search = searchKeys.map { key -> JSONValue in
            ["number": .number(JSONNumber(key.number)), "key": .string(Data(key.key.bytes).base64EncodedString())]
        }
        var object = JSONObject([("signing", .string(signer.privateKeyText)), ("search", .array(search))])
        if let nextSigner { object.append("nextSigning", .string(nextSigner.privateKeyText)) }
        return JSONValue.object(object).text + "\n"
    }

    /// The ledger's name.
    public var origin: String { signer.verifierKey.name.description }

    /// The public key that checkpoints are verified with.
    public var publicKey: NoteVerifierKey { signer.verifierKey }

    /// The public key, as a vkey; never a secret.
    public var description: String { publicKey.description }

    /// The key for new entries.
    var currentSearchKey: SearchKey {
        // There is always one: both initialisers see to it.
        searchKeys.last ?? SearchKey(number: 0, key: HashKey())
    }
}
