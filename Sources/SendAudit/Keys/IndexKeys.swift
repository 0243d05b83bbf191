import FoundationEssentials
import StrictJSON

/// The secrets of a ledger's blind index, by which people's entries are found. Questions about a person need them; they
/// sign nothing.
///
/// Who has them and the ledger can try addresses against the index.
public struct IndexKeys: Sendable, CustomStringConvertible {
    /// The keys by number; the last one serves new entries.
    var keys: [SearchKey]

    /// Creates a new key.
    public init() {
        keys = [SearchKey(number: 1, key: HashKey())]
    }

    init(keys: [SearchKey]) {
        self.keys = keys
    }

    /// Reads the keys as ``text`` wrote them.
    ///
    /// - Throws: ``LedgerError`` `wrongKeys`.
    public init(text: String) throws(LedgerError) {
        func wrong(_ why: String) -> LedgerError {
            LedgerError(code: .wrongKeys, message: "the index keys cannot be read: \(why)")
        }
        guard let object = (try? JSONValue(parsing: text.utf8, maximumLength: 65_536, maximumDepth: 4))?.objectValue,
            let list = object["index"]?.arrayValue, !list.isEmpty
        else { throw wrong("this is no JSON object with a list \"index\"") }
        keys = []
        for value in list {
            guard let number = value.objectValue?["number"]?.numberValue?.integerValue,
                let base64 = value.objectValue?["key"]?.stringValue,
                let key = Data(base64Encoded: base64).flatMap({ HashKey(bytes: $0) })
            else { throw wrong("a key has a \"number\" and 32 bytes of base64 as \"key\"") }
            keys.append(SearchKey(number: number, key: key))
        }
        keys.sort { $0.number < $1.number }
        guard Set(keys.map(\.number)).count == keys.count else { throw wrong("a number stands there twice") }
    }

    /// Reads the file that keeps a ledger's index keys.
    ///
    /// - Returns: `nil` when there is no such file.
    /// - Throws: ``LedgerError`` `wrongKeys` for a file that others may read, or that holds no keys.
    public init?(file path: String) throws(LedgerError) {
        guard let text = try KeyFile(path: path).load() else { return nil }
        try self.init(text: text)
    }

    /// The keys as JSON.
    ///
    /// - Warning: who has them finds people in the ledger. Write them where only the owner reads.
    public var text: String {
        let list = keys.map { key -> JSONValue in
            ["number": .number(JSONNumber(key.number)), "key": .string(Data(key.key.bytes).base64EncodedString())]
        }
        return JSONValue.object(JSONObject([("index", .array(list))])).text + "\n"
    }

    /// The numbers of the keys; never a secret.
    public var description: String { "index keys \(keys.map { "\($0.number)" }.joined(separator: ", "))" }
}
