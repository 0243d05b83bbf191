import GRDB
import SendAPI
import SendAudit

/// The list holds addresses, so it takes part in the erasure of a person and in what is given out to a person.
extension SuppressionList: PersonalDataHolder {
    var name: String { "suppression" }

    func erase(_ address: CanonicalAddress) async throws -> Int {
        try await state.write { database in
            try database.execute(sql: "DELETE FROM suppression WHERE address = ?", arguments: [address.text])
            return database.changesCount
        }
    }

    func export(_ address: CanonicalAddress) async throws -> [HeldRecord] {
        try await state.queue.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM suppression WHERE address = ?", arguments: [address.text])
                .map {
                    HeldRecord([
                        .init(name: "address", value: $0["address"]), .init(name: "result", value: $0["result"]),
                        .init(name: "since", value: "\(Timestamp(microseconds: $0["since"]))"),
                        .init(name: "expires", value: "\(Timestamp(microseconds: $0["expires"]))"),
                    ])
                }
        }
    }
}
