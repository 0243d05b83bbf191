import Synchronization

@testable import SendAudit

/// Something beside the ledger that holds addresses.
final class HolderDouble: PersonalDataHolder {
    struct Failure: Error {
        let address: String
    }

    let name = "outbox"
    private let addresses: Mutex<[String]>
    private let fails: Bool

    init(_ addresses: [String], fails: Bool = false) {
        self.addresses = Mutex(addresses)
        self.fails = fails
    }

    var held: [String] { addresses.withLock { $0 } }

    func erase(_ address: CanonicalAddress) async throws -> Int {
        if fails { throw Failure(address: address.text) }
        return addresses.withLock { addresses in
            let before = addresses.count
            addresses.removeAll { CanonicalAddress($0) == address }
            return before - addresses.count
        }
    }

    func export(_ address: CanonicalAddress) async throws -> [HeldRecord] {
        if fails { throw Failure(address: address.text) }
        return held.filter { CanonicalAddress($0) == address }.map {
            HeldRecord([
                SubjectEntry.Field(name: "address", value: $0), SubjectEntry.Field(name: "state", value: "waiting"),
            ])
        }
    }
}
