import SendAPI
import SendAudit

if let path = CommandLine.arguments.dropFirst().first {
    let ledger = try await AuditLedger.open(path: path)
    let time = Timestamp.now()
    let attempt = SendAttempt(
        id: AttemptID(time: time), time: time, endpoint: Endpoint.sendEmail.rawValue, scenario: "REGISTER",
        email: "somebody@example.com", decision: .accepted)
    if let receipt = try await ledger.append(attempt) { print("recorded: entry \(receipt.sequence)") }
    try await ledger.close()
    let verifier = LedgerVerifier(path: path, options: .init(externalCheckpointPath: path + ".checkpoints"))
    print("verified: \(try await verifier.verify().isGood)")
} else {
    print("usage: ledger FILE")
}
