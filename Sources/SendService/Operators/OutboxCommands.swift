import SendAPI
import SendAudit
import StrictJSON

/// The mails that wait: what operators see of them, and what they may do.
struct OutboxCommands: Sendable {
    let outbox: Outbox
    let wakeUp: WakeUpSignal
    let clock: TimeSource
    /// Hears of a mail that will not be sent.
    var onOutcome: @Sendable (SendOutcome) -> Void = { _ in }

    /// An answer has a bound; what is more waits for longer than anybody reads.
    private static let most = 1_000

    func list() async throws -> JSONValue {
        let rows = try await outbox.waiting(atMost: Self.most)
        let total = try await outbox.count()
        return [
            "mails": .array(rows.map { Self.json($0) }), "total": .number(JSONNumber(total)),
        ]
    }

    private static func json(_ waiting: Outbox.Waiting) -> JSONValue {
        let item = waiting.item
        let state =
            if item.mayHaveLeft { "leaving" } else if item.hasBegun { "sending" } else { "waiting" }
        return [
            "attempt": .string(item.receipt.id.description), "state": .string(state),
            "scenario": item.mail.map { .string($0.scenario.rawValue) } ?? .null,
            "to": item.mail.map { .string($0.address.masked) } ?? .null,
            "accepted": .string(item.accepted.description), "due": .string(waiting.due.description),
            "tries": .number(JSONNumber(item.attempts)),
        ]
    }

    /// Schedules one mail for now, or all.
    func retry(
        _ arguments: CommandArguments, by actor: OperationActor, in ledger: AuditLedger
    ) async throws -> JSONValue {
        let attempt = arguments["all"] == nil ? try arguments.attempt() : nil
        var intervention = Intervention(command: arguments.command.name, reason: try arguments.reason())
        intervention.attempt = attempt
        if let attempt { try await waiting(attempt, arguments) }
        try await ledger.record(intervention, by: actor)
        let count = try await outbox.makeDue(attempt, now: clock())
        wakeUp.notify()
        return ["count": .number(JSONNumber(count))]
    }

    /// Takes a mail out of the queue. Its attempt ends with an outcome that says so.
    func drop(
        _ arguments: CommandArguments, by actor: OperationActor, in ledger: AuditLedger
    ) async throws -> JSONValue {
        let attempt = try arguments.attempt()
        var intervention = Intervention(command: arguments.command.name, reason: try arguments.reason())
        intervention.attempt = attempt
        try await waiting(attempt, arguments)
        intervention.email = try await outbox.item(attempt)?.mail?.address.text
        try await ledger.record(intervention, by: actor)
        // The courier cannot take it from here on. After a crash it is tried as if nothing had been, or closed by its outcome.
        guard let item = try await outbox.claim(attempt, now: clock()) else {
            throw LedgerError(code: .notFound, message: "the mail of attempt \(attempt) has begun to leave meanwhile")
        }
        let outcome = SendOutcome(
            time: clock(), tryNumber: item.attempts, result: .suppressed,
            errorCode: "suppressed.withdrawn")
        do {
            try await ledger.finish(item.receipt, with: outcome)
        } catch {
            try? await outbox.release(item)
            wakeUp.notify()
            throw error
        }
        try await outbox.remove(item)
        onOutcome(outcome)
        wakeUp.notify()
        return ["count": 1]
    }

    private func waiting(_ attempt: AttemptID, _ arguments: CommandArguments) async throws {
        guard let item = try await outbox.item(attempt) else {
            throw LedgerError(
                code: .notFound,
                message: "no mail of attempt \(attempt) waits; 'sendaudit attempt' says what became of it")
        }
        guard !item.hasBegun else {
            throw LedgerError(code: .held, message: "the mail of attempt \(attempt) is being sent just now")
        }
    }
}
