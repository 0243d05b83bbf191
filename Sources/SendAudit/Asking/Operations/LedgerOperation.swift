public import MerkleLog
public import SendAPI

/// Something that was done with the ledger itself: who, when, why, and what.
public struct LedgerOperation: Sendable, Hashable {
    /// The entry that records it.
    public let sequence: Int64
    /// What was done.
    public let kind: EntryKind
    /// When.
    public let time: Timestamp
    /// Who did it, by their own account: the name of the user under whom the tool ran, or what they gave; `nil` where the
    /// program did it by itself.
    public let actor: String?
    /// The process that asked for it, as the operating system knew it.
    public let process: String?
    /// Why, in their words.
    public let reason: String?
    /// Whom it was about, masked; `nil` where it was about nobody, or the address was erased.
    public let person: String?
    /// Whether it was about a person whose data was erased since.
    public let isErased: Bool
    /// How many: entries of an erasure or a removal, attempts of a gap.
    public let count: Int64?
    /// The start of the interval that it is about: of a gap, or of a hold.
    public let from: Timestamp?
    /// Its end.
    public let to: Timestamp?
    /// The first entry after those that it touched.
    public let rowsTo: Int64?
    /// The entry that it answers to: the hold that is released, the erasure that was carried out.
    public let target: Int64?
    /// What a key is for.
    public let keyPurpose: KeyPurpose?
    /// The number of a search key.
    public let keyNumber: Int64?
    /// A public key, as a vkey.
    public let publicKey: String?
    /// The program that opened the ledger.
    public let program: String?
    /// The command that an operator gave a service.
    public let command: String?
    /// Whether somebody gave leave to do it without a verification of the ledger before.
    public let isUnverified: Bool
    /// The hash of the entry's leaf.
    public let leaf: LeafHash
}

extension LedgerOperation {
    init(_ reader: LeafReader, _ kind: EntryKind) throws {
        let fields = try reader.openFields()
        let moment = { (tag: FieldTag) in
            // A hold from the beginning on has the least number there is.
            fields.detailNumber(tag).flatMap { $0 == .min ? nil : Timestamp(microseconds: $0) }
        }
        self.init(
            sequence: reader.sequence, kind: kind,
            time: Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn)), actor: fields.text(.actor),
            process: fields.text(.process),
            reason: fields.text(.reason),
            person: reader.personalFields().text(.email).map { EmailAddress.masked($0) }, isErased: reader.isErased,
            count: fields.detailNumber(.count), from: moment(.firstTime),
            to: moment(.lastTime) ?? moment(.untilTime), rowsTo: fields.detailNumber(.rowsTo),
            target: fields.detailNumber(.target),
            keyPurpose: fields.text(.keyPurpose).flatMap { KeyPurpose(rawValue: $0) },
            keyNumber: fields.detailNumber(.keyNumber), publicKey: fields.text(.publicKey),
            program: fields.text(.program), command: fields.text(.command),
            isUnverified: fields.detailNumber(.unverified) == 1, leaf: reader.leaf)
    }
}
