import SendAPI
import SendAudit

// swift-format-ignore
func sendAuditPage() async throws {
    // page: SendAudit
    let ledger = try await AuditLedger.open(path: "audit.db")
    let time = Timestamp.now()
    let receipt = try await ledger.begin(
        SendAttempt(
            id: AttemptID(time: time), time: time, endpoint: Endpoint.sendEmail.rawValue, scenario: "REGISTER_EMS",
            email: "somebody@example.com", decision: .accepted))
    // The mail is sent here: the attempt is on disk.
    try await ledger.finish(receipt, with: SendOutcome(time: .now(), result: .sent, replyCode: 250))
    try await ledger.close()

    let reader = try AuditReader(path: "audit.db")
    let summary = try await reader.read { try $0.summary(TimeWindow()) }
    print(summary.total, summary.states[.sent] ?? 0)  // 1 1

    let options = LedgerVerifier.Options(externalCheckpointPath: "audit.db.checkpoints")
    print(try await LedgerVerifier(path: "audit.db", options: options).verify().isGood)  // true
    // end
}
