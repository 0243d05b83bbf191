import AuditServer
import Logging
import SendAudit

// swift-format-ignore
func auditServerPage(path: String, address: LoopbackAddress, logger: Logger) async throws {
    // page: AuditServer
    let control = LedgerControl(path: path, options: LedgerOptions())
    let ledger = ServedLedger(
        control, externalCheckpointPath: path + ".checkpoints",
        readKeys: { () throws(LedgerError) in try IndexKeys(file: path + ".index-keys") })
    let options = SiteOptions(address: address, port: 8425, access: .links(user: "anna"))
    try await SiteServer(ledger, options: options, logger: logger).run { base, links in
        print(base)  // http://127.0.0.1:8425
        for (role, address) in links { print(role, address) }
    }
    // end
}
