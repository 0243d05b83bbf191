/// What proves a report: the state of the ledger that it was read from, and who signed for it.
package struct ReportIntegrity: Sendable, Hashable {
    /// A key that signs, with the entry that names it.
    package struct Key: Sendable, Hashable {
        /// The public key, as a vkey.
        package var text: String
        /// The entry that names it.
        package var sequence: Int64
    }

    /// How many entries the ledger has, with those that were removed.
    package var size: UInt64
    /// The root of the tree over them, in base64.
    package var root: String
    /// What the numbers stand on.
    package var basis: AnswerBasis
    /// The newest signed checkpoint, whole; `nil` where nothing is signed.
    package var note: String?
    /// The keys that signed, in the order in which the ledger names them.
    package var keys: [Key]
    /// How many signed checkpoints stay in the file.
    package var keptCheckpoints: Int
    /// The size of the newest checkpoint in a file of its own; `nil` where there is none.
    package var externalSize: UInt64?
    /// How many entries a retention has removed.
    package var removedEntries: Int
    /// How many entries have had their personal values erased.
    package var erasedEntries: Int
    /// Whether every user of the machine may read the ledger's file.
    package var isReadableByAll: Bool
}
