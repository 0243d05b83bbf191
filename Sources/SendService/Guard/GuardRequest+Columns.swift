import GRDB
import SendGuard

/// Who asked for a code is kept beside the mail and beside the code: what becomes of it counts for them.
extension GuardRequest {
    static let columns = "mailbox, device, device_shared, peer, client, voucher"

    static var noValues: [(any DatabaseValueConvertible)?] { Array(repeating: nil, count: 6) }

    var values: [(any DatabaseValueConvertible)?] {
        [mailbox, device, deviceIsShared, peer, client, voucher?.rawValue]
    }

    /// `nil` for a row of before the guard, or of somebody who was erased.
    init?(_ row: Row) {
        guard let mailbox: String = row["mailbox"], !mailbox.isEmpty else { return nil }
        self.init(
            mailbox: mailbox, device: row["device"], deviceIsShared: row["device_shared"], peer: row["peer"],
            client: row["client"])
        voucher = (row["voucher"] as String?).flatMap { GuardSubject.Kind(rawValue: $0) }
    }
}
