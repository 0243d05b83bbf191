import SendAPI
import SendAudit

guard let path = CommandLine.arguments.dropFirst().first else {
    print("usage: ledger FILE")
    exit(EXIT_SUCCESS)
}
let ledger = try AuditLedger(path: path)
let time = Timestamp.now()
let attempt = SendAttempt(
    id: AttemptID(time: time), time: time, endpoint: Endpoint.sendEmail.rawValue, scenario: "REGISTER",
    email: "somebody@example.com", decision: .accepted)
if let receipt = try await ledger.append(attempt) { print("recorded: entry \(receipt.sequence)") }
try await ledger.close()
let verdict = try await LedgerVerifier(path: path).verify()
print("verified: \(verdict.isGood)")
