import MerkleLog

/// The secret keys of a process that writes a ledger.
struct LedgerKeys: Sendable {
    var signing: SigningKeys
    var index: IndexKeys

    init(signing: SigningKeys, index: IndexKeys) {
        (self.signing, self.index) = (signing, index)
    }

    /// A new signing key for a ledger whose own is lost.
    mutating func replaceSigning(after history: KeyHistory) throws(LedgerError) {
        signing = try SigningKeys(origin: history.signing.last?.key.name.description ?? signing.origin)
    }

    /// A new index key for a ledger whose own are lost: it does not take the number of a lost one.
    mutating func replaceIndex(after history: KeyHistory) {
        let number = (history.search.map(\.number).max() ?? 0) &+ 1
        index = IndexKeys(keys: [SearchKey(number: number, key: HashKey())])
    }

    /// The key for new entries.
    var currentSearchKey: SearchKey {
        // There is always one: every initialiser sees to it.
        index.keys.last ?? SearchKey(number: 0, key: HashKey())
    }
}
