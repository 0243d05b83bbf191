/// What a log commits to: its name, how many leaves it has, and their root. Source: C2SP tlog-checkpoint.
///
/// It is the text of a ``SignedNote``. It carries no time; C2SP leaves that to the leaves and to witnesses.
public struct Checkpoint: Sendable, Hashable {
    /// The name of the log, such as `example.com/ledger`.
    public let origin: String
    /// The number of leaves.
    public let size: UInt64
    /// The root of the tree of that size.
    public let root: MerkleHash
    /// Further lines; C2SP advises against them, since nobody audits them.
    public let extensionLines: [String]

    /// Creates a checkpoint.
    ///
    /// - Throws: ``CheckpointError/invalidOrigin`` and ``CheckpointError/invalidExtension`` for an empty line or one with
    ///   control characters.
    public init(
        origin: String, size: UInt64, root: MerkleHash, extensionLines: [String] = []
    ) throws(CheckpointError) {
        guard Checkpoint.isLine(origin.utf8) else { throw .invalidOrigin }
        guard extensionLines.allSatisfy({ Checkpoint.isLine($0.utf8) }) else { throw .invalidExtension }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensionLines = extensionLines
    }

    /// Reads a checkpoint's text, that of a note; it is believed as it stands.
    ///
    /// - Throws: ``CheckpointError``.
    public init(text: [UInt8]) throws(CheckpointError) {
        guard text.last == UInt8(ascii: "\n") else { throw .malformed }
        let lines = text.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let decoded = lines.compactMap { String(validating: $0, as: UTF8.self) }
        guard decoded.count == lines.count, lines.count >= 3 else { throw .malformed }
        guard let size = Decimal.decode(lines[1]) else { throw .invalidSize }
        guard let root = Base64.decode(lines[2]).flatMap({ try? MerkleHash(bytes: $0) }) else { throw .invalidRoot }
        try self.init(origin: decoded[0], size: size, root: root, extensionLines: Array(decoded[3...]))
    }

    /// Reads a signed checkpoint once its signature and its origin are checked.
    ///
    /// - Parameters:
    ///   - note: the signed checkpoint.
    ///   - origin: the log that it must be of.
    ///   - keys: the keys trusted to sign for that log. A witness's key does not belong here: any one of them suffices.
    /// - Throws: ``NoteError`` when the signatures do not hold; ``CheckpointError``.
    public init(verifying note: SignedNote, origin: String, keys: [NoteVerifierKey]) throws {
        try note.verify(with: keys)
        try self.init(text: note.text)
        guard self.origin.utf8.elementsEqual(origin.utf8) else {
            throw CheckpointError.wrongOrigin(expected: origin, found: self.origin)
        }
    }

    private static func isLine(_ line: String.UTF8View) -> Bool {
        !line.isEmpty && line.allSatisfy { $0 >= 0x20 }
    }

    /// The lines as they are signed, the last with its newline.
    public var text: String {
        ([origin, String(size), root.base64] + extensionLines).map { "\($0)\n" }.joined()
    }

    /// Signs the checkpoint; C2SP advises that the signer's name be the origin.
    ///
    /// - Throws: ``NoteError/noSignatures`` without a signer, and what the system's cryptography throws when it cannot sign.
    public func signed(by signers: NoteSigner...) throws -> SignedNote {
        try SignedNote(text: text, signers: signers)
    }

    /// Whether both have the same bytes; Swift's strings alone would also equate what Unicode does.
    public static func == (left: Checkpoint, right: Checkpoint) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Feeds the size and the root to a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(root)
    }
}
