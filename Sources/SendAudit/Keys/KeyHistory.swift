import FoundationEssentials
import GRDB
import MerkleLog

/// The keys that a ledger's entries name, in their order.
struct KeyHistory: Sendable {
    struct Signing: Sendable, Hashable {
        let sequence: Int64
        let key: NoteVerifierKey
    }

    struct Search: Sendable, Hashable {
        let sequence: Int64
        let number: Int64
        let check: [UInt8]
    }

    private(set) var signing: [Signing] = []
    private(set) var search: [Search] = []

    init() {}

    init(_ database: Database) throws {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT seq, details FROM entry WHERE kind = ? AND kind > 3 ORDER BY seq",
            arguments: [Int64(EntryKind.keyRotation.rawValue)])
        while let row = try rows.next() {
            guard let details = (try row.optional("details") as Data?).flatMap({ DetailCoding.decode($0) }) else {
                continue
            }
            note(details, sequence: try row.value("seq"))
        }
    }

    /// Takes up the details of an entry of the kind `keyRotation`.
    mutating func note(_ details: FieldList, sequence: Int64) {
        switch KeyPurpose(rawValue: details.text(.keyPurpose) ?? "") {
        case .signing?:
            guard let key = details.text(.publicKey).flatMap({ try? NoteVerifierKey($0) }) else { return }
            signing.append(Signing(sequence: sequence, key: key))
        case .search?:
            guard let number = details.detailNumber(.keyNumber), let check = details.bytes(.keyCheck) else { return }
            search.append(Search(sequence: sequence, number: number, check: check))
        case nil: break
        }
    }

    /// The search key that a row's blind indexes are made with: the newest that was named before it, and the first one for rows
    /// that came before any.
    func searchKeyNumber(at sequence: Int64) -> Int64? {
        search.last { $0.sequence < sequence }?.number ?? search.first?.number
    }

    /// Whether the signing key is the one that the ledger names.
    ///
    /// - Throws: ``LedgerError`` `wrongKeys`.
    func check(_ keys: SigningKeys) throws(LedgerError) {
        if let newest = signing.last, newest.key != keys.publicKey {
            throw LedgerError(
                code: .wrongKeys,
                message: """
                    the key for checkpoints is \(keys.publicKey), but the ledger names \(newest.key); put its own key \
                    file back, or see 'sendaudit restore --new-keys'
                    """)
        }
    }

    /// Whether the index keys are those that the ledger names.
    ///
    /// - Throws: ``LedgerError`` `wrongKeys`.
    func check(_ keys: IndexKeys) throws(LedgerError) {
        // An older one may be lost, and that be recorded; one that is there must be the right one, and the newest be there.
        let newest = search.last?.number
        for named in search {
            let key = keys.keys.first { $0.number == named.number }
            guard key?.check != named.check, key != nil || named.number == newest else { continue }
            throw LedgerError(
                code: .wrongKeys,
                message: """
                    the search key \(named.number) is missing or is another one than the ledger names; put its own key \
                    file back, or see 'sendaudit restore --new-keys'
                    """)
        }
    }
}
