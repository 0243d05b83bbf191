import MerkleLog
import SendAudit

extension ReportKey {
    /// Reads the key that signs what the tool gives out; never the key that signs the ledger.
    ///
    /// - Parameters:
    ///   - path: the file that was named; `nil` for the one beside the ledger.
    ///   - database: the ledger's file.
    /// - Returns: `nil` where no file was named, and none is beside the ledger.
    static func load(_ path: String?, of database: String) throws -> ReportKey? {
        let file = path ?? database + suffix
        guard let key = try ReportKey(file: file) else {
            if path == nil { return nil }
            throw ToolFailure.end("\(file): there is no such file", 66)
        }
        guard try !AuditReader(path: database).publicKeys().contains(key.signer.verifierKey) else {
            throw ToolFailure.end("\(file): this is the ledger's own key; reports are signed with another one", 64)
        }
        return key
    }
}
