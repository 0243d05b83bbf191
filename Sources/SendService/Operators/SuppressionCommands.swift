import SendAPI
import SendAudit
import StrictJSON

/// The list of addresses to which nothing is sent, in the hands of an operator.
struct SuppressionCommands: Sendable {
    let suppressions: SuppressionList

    func list() async throws -> JSONValue {
        let (entries, total) = try await suppressions.entries(atMost: 1_000)
        return [
            "addresses": .array(entries.map { Self.json($0) }), "total": .number(JSONNumber(total)),
        ]
    }

    private static func json(_ entry: SuppressionList.Entry) -> JSONValue {
        [
            "address": .string(EmailAddress.masked(entry.address)), "because": .string(entry.cause),
            "attempt": entry.attempt.map { .string($0.description) } ?? .null,
            "since": .string(entry.since.description), "until": .string(entry.expires.description),
        ]
    }

    func add(
        _ arguments: CommandArguments, by actor: OperationActor, in ledger: AuditLedger
    ) async throws -> JSONValue {
        let email = try address(arguments)
        guard suppressions.lifetime > .zero else {
            throw arguments.invalid("the list is turned off (suppression.days is 0)")
        }
        try await record(arguments, by: actor, in: ledger)
        return ["until": .string(try await suppressions.addByOperator(email).description)]
    }

    func remove(
        _ arguments: CommandArguments, by actor: OperationActor, in ledger: AuditLedger
    ) async throws -> JSONValue {
        let email = try address(arguments)
        guard try await suppressions.contains(email) else {
            throw LedgerError(code: .notFound, message: "the address is not on the suppression list")
        }
        try await record(arguments, by: actor, in: ledger)
        return ["count": .number(JSONNumber(try await suppressions.remove(email)))]
    }

    private func address(_ arguments: CommandArguments) throws -> EmailAddress {
        guard let email = EmailAddress(try arguments.email()) else {
            throw arguments.invalid("that is no e-mail address")
        }
        return email
    }

    private func record(_ arguments: CommandArguments, by actor: OperationActor, in ledger: AuditLedger) async throws {
        var intervention = Intervention(command: arguments.command.name, reason: try arguments.reason())
        intervention.email = arguments["email"]
        try await ledger.record(intervention, by: actor)
    }
}
