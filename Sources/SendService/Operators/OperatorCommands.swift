import SendAPI
import SendAudit
import StrictJSON

/// What operators ask of the service over the ledger's control socket. Each change is recorded before it is made.
struct OperatorCommands: ServiceCommandHandler {
    let outbox: OutboxCommands
    let limits: LimitCommands
    let suppressions: SuppressionCommands

    init(
        state: StateDatabase, configuration: ServiceConfiguration, clients: ClientDirectory, wakeUp: WakeUpSignal,
        clock: TimeSource,
        onOutcome: @escaping @Sendable (SendOutcome) -> Void = { _ in }
    ) {
        outbox = OutboxCommands(outbox: Outbox(state: state), wakeUp: wakeUp, clock: clock, onOutcome: onOutcome)
        limits = LimitCommands(
            state: state, limits: SendLimits(settings: configuration.limits),
            captcha: CaptchaLimits(settings: configuration.captcha), clients: clients, clock: clock)
        suppressions = SuppressionCommands(
            suppressions: SuppressionList(state: state, lifetime: configuration.suppressionLifetime, clock: clock))
    }

    func perform(
        _ command: ServiceCommand, by actor: OperationActor, in ledger: AuditLedger
    ) async throws -> String {
        let arguments = CommandArguments(command: command)
        let answer =
            switch command.name {
            case "outbox list": try await outbox.list()
            case "outbox retry": try await outbox.retry(arguments, by: actor, in: ledger)
            case "outbox drop": try await outbox.drop(arguments, by: actor, in: ledger)
            case "limits show": try await limits.show(arguments)
            case "limits release": try await limits.release(arguments, by: actor, in: ledger)
            case "suppression list": try await suppressions.list()
            case "suppression add": try await suppressions.add(arguments, by: actor, in: ledger)
            case "suppression remove": try await suppressions.remove(arguments, by: actor, in: ledger)
            default:
                throw LedgerError(
                    code: .invalid,
                    message: "the service that runs does not know '\(command.name)'; is it an older one?")
            }
        return answer.text
    }
}
