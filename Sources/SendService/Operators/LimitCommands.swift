import SendAPI
import SendAudit
import SendGuard
import StrictJSON

/// The limits on an address, a device, a network or a client: how much of them is used, and their release.
struct LimitCommands: Sendable {
    let state: StateDatabase
    let limits: SendLimits
    let captcha: CaptchaLimits
    let clients: ClientDirectory
    let clock: TimeSource

    func show(_ arguments: CommandArguments) async throws -> JSONValue {
        let budgets = try budgets(arguments)
        let now = clock()
        let standings = try await state.write { database in
            try budgets.map { try Limiter.standing($0, now: now, in: database) }
        }
        return ["limits": .array(standings.map { Self.json($0, now: now) })]
    }

    private static func json(_ standing: Limiter.Standing, now: Timestamp) -> JSONValue {
        [
            "name": .string(standing.budget.name.rawValue), "subject": .string(standing.budget.shownSubject),
            "count": .number(JSONNumber(standing.count)), "maximum": .number(JSONNumber(standing.budget.maximum)),
            "windowSeconds": .number(JSONNumber(standing.budget.window.components.seconds)),
            "free": standing.free.map { .string($0.description) } ?? .null,
        ]
    }

    /// Forgets what was counted, so that the next request is taken.
    func release(
        _ arguments: CommandArguments, by actor: OperationActor, in ledger: AuditLedger
    ) async throws -> JSONValue {
        let budgets = try budgets(arguments)
        var intervention = Intervention(command: arguments.command.name, reason: try arguments.reason())
        intervention.email = arguments["email"]
        intervention.device = arguments["device"]
        intervention.peer = arguments["network"]
        intervention.client = arguments["client"]
        try await ledger.record(intervention, by: actor)
        // The next wrong answer must not lock again at once.
        let misses = [
            arguments["network"].map { CaptchaLimits.misses(ofPeer: $0) },
            arguments["device"].map { CaptchaLimits.misses(ofDevice: $0) },
        ]
        let subjects = budgets.map(\.subject) + misses.compactMap(\.self)
        let count = try await state.write { database in
            try subjects.reduce(0) { try $0 + Limiter.forget($1, in: database) }
        }
        return ["count": .number(JSONNumber(count))]
    }

    private func budgets(_ arguments: CommandArguments) throws(LedgerError) -> [Limiter.Budget] {
        let named = ["email", "device", "network", "client"].filter { arguments[$0] != nil }
        guard let name = named.first, named.count == 1, let value = arguments[name] else {
            throw arguments.invalid("name one of an e-mail address, a device, a network address and a client")
        }
        switch name {
        case "email":
            let text = try arguments.email()
            guard let email = EmailAddress(text) else { throw arguments.invalid("that is no e-mail address") }
            return limits.budgets(of: email)
        case "device": return [limits.budget(device: value)] + captcha.budgets(ofDevice: value)
        case "network":
            guard NetworkSubject.isAddress(value) else {
                throw arguments.invalid("'\(value)' is no network address, such as 192.0.2.7 or 2001:db8::7")
            }
            return [limits.budget(network: value)] + captcha.budgets(ofPeer: value)
        default:
            guard let client = clients.current[value] else {
                throw LedgerError(code: .notFound, message: "no client has the id '\(value)'")
            }
            guard let budget = limits.budget(client: client) else {
                throw arguments.invalid(
                    "that client has no limit (limits.perClientHourly, or codesPerHour in clientsFile)")
            }
            return [budget]
        }
    }
}
