import Synchronization

extension AuditLedger {
    /// Has something beside the ledger take part in ``erase(email:reason:actor:isUnverified:progress:)`` and in what is
    /// given out to a person. Register it before anything can be asked, right after the ledger was opened.
    ///
    /// - Parameter holder: what holds personal data too; the ledger keeps it as long as it is open.
    public func register(_ holder: any PersonalDataHolder) {
        holders.withLock { $0.append(holder) }
    }

    /// What the ledger holds is one half of what is held on a person; this is the other.
    ///
    /// - Parameter email: whose address, in any spelling.
    public func exportBeside(email: String) async -> [HolderExport] {
        let address = CanonicalAddress(email)
        var exports: [HolderExport] = []
        for holder in holders.withLock({ $0 }) {
            do {
                let records = try await holder.export(address)
                exports.append(HolderExport(name: holder.name, records: records, failure: nil))
            } catch {
                exports.append(HolderExport(name: holder.name, records: [], failure: "\(error)"))
            }
        }
        return exports
    }

    func eraseBeside(_ address: CanonicalAddress) async -> [HolderErasure] {
        var erasures: [HolderErasure] = []
        for holder in holders.withLock({ $0 }) {
            do {
                erasures.append(HolderErasure(name: holder.name, count: try await holder.erase(address), failure: nil))
            } catch {
                // It goes into a certificate, which does not hold the address.
                let text = "\(error)"
                let isNaming = AddressMatcher(address).isQuoted(in: text)
                erasures.append(
                    HolderErasure(name: holder.name, count: 0, failure: isNaming ? "\(type(of: error))" : text))
            }
        }
        return erasures
    }
}
