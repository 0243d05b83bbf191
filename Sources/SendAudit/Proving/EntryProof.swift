import FoundationEssentials
public import MerkleLog
import StrictJSON

/// One entry with the proof that a signed checkpoint covers it: everything that a check needs but the public key.
///
/// A C2SP tlog-proof whose `extra` line is a JSON object: `leaf`, the entry's leaf in base64, and `open`, the personal
/// fields that are shown, each as `tag`, `value` and `key` in base64.
public struct EntryProof: Sendable {
    /// A personal field that is shown, or all that the leaf says of one that is not.
    public struct Field: Sendable, Hashable {
        /// The field's number in the leaf.
        public let tag: Int
        /// The field's name; `nil` for one that this version does not know.
        public let name: String?
        /// The value as text; `nil` when the proof keeps it to itself.
        public let value: String?
    }

    /// An opening of a commitment.
    struct Opening: Sendable {
        let tag: UInt16
        let value: [UInt8]
        let key: MerkleHash
    }

    /// The bundle, to be stored as it is.
    public let bundle: TransparencyLogProof
    private let leaf: [UInt8]
    private let openings: [Opening]

    init(
        leaf: [UInt8], openings: [Opening], proof: InclusionProof, checkpoint: SignedNote
    ) throws {
        let opened = openings.map { opening -> JSONValue in
            [
                "tag": .number(JSONNumber(opening.tag)), "value": .string(Data(opening.value).base64EncodedString()),
                "key": .string(Data(opening.key.bytes).base64EncodedString()),
            ]
        }
        var object = JSONObject([("leaf", .string(Data(leaf).base64EncodedString()))])
        if !opened.isEmpty { object.append("open", .array(opened)) }
        bundle = try TransparencyLogProof(
            proof: proof, signedCheckpoint: checkpoint, extra: Array(JSONValue.object(object).text.utf8))
        self.leaf = leaf
        self.openings = openings
    }

    /// Reads a bundle; it verifies nothing.
    ///
    /// - Throws: `LogProofError` for a malformed bundle, ``LedgerError`` `unreadable` for one that holds no entry.
    public init(bytes: [UInt8]) throws {
        bundle = try TransparencyLogProof(bytes: bytes)
        func unreadable(_ what: String) -> LedgerError {
            LedgerError(code: .unreadable, message: "the bundle holds no entry of a ledger: \(what)")
        }
        guard let extra = bundle.extra,
            let object = (try? JSONValue(parsing: extra, maximumLength: 262_144, maximumDepth: 4))?.objectValue,
            let leaf = object["leaf"]?.stringValue.flatMap({ Data(base64Encoded: $0) })
        else { throw unreadable("\"leaf\" is missing") }
        self.leaf = Array(leaf)
        openings = try (object["open"]?.arrayValue ?? []).map { value in
            guard let object = value.objectValue,
                let tag = object["tag"]?.numberValue?.integerValue.flatMap({ UInt16(exactly: $0) }),
                let value = object["value"]?.stringValue.flatMap({ Data(base64Encoded: $0) }),
                let key = object["key"]?.stringValue.flatMap({ Data(base64Encoded: $0) }),
                let key = try? MerkleHash(bytes: key)
            else { throw unreadable("\"open\" is malformed") }
            return Opening(tag: tag, value: Array(value), key: key)
        }
    }

    /// Checks that the log has committed to the entry, and that the fields shown are those that it committed to.
    ///
    /// - Parameter key: the public key trusted to sign for the log.
    /// - Returns: the entry's kind and fields, which may now be believed.
    /// - Throws: ``LedgerError`` `damaged` for a field that does not match, and what `TransparencyLogProof/verify` throws.
    public func verify(key: NoteVerifierKey) throws -> (kind: String, fields: [Field]) {
        try bundle.verify(leaf: LeafHash(entry: leaf), origin: key.name.description, keys: [key])
        guard let decoded = LeafDecoding(leaf) else {
            throw LedgerError(code: .damaged, message: "the leaf is none of version 1")
        }
        var shown: [UInt16: String] = [:]
        for opening in openings {
            let commitment = unsafe opening.value.withUnsafeBytes { value in
                unsafe CommitmentSecret.commitment(to: value, tag: opening.tag, fieldKey: opening.key)
            }
            guard decoded.fields.contains(where: { $0.tag == opening.tag && $0.value == commitment.bytes }) else {
                throw LedgerError(
                    code: .damaged, message: "the value shown for field \(opening.tag) is not the one committed to")
            }
            shown[opening.tag] = String(decoding: opening.value, as: UTF8.self)
        }
        return (
            EntryKind.name(of: decoded.kind),
            decoded.fields.map { field in
                let tag = FieldTag(rawValue: field.tag)
                let value = field.tag >= 128 ? shown[field.tag] : tag.map { LeafDecoding.text(field.value, of: $0) }
                return Field(tag: Int(field.tag), name: tag?.name, value: value)
            }
        )
    }
}
