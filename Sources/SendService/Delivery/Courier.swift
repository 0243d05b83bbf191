import FoundationEssentials
import Logging
import SendAPI
import SendAudit
import ServiceLifecycle
import Synchronization

/// Takes accepted mails from the outbox to the mail server and records what became of each try.
///
/// Order of one try: mark it begun (durable), make the code, send, record the outcome (durable), clear the mark. A crash
/// between any two leaves a state that ``recover()`` closes without sending anything twice.
struct Courier: Service {
    let outbox: Outbox
    let codes: CodeStore
    let composer: MailComposer
    let transport: any MailTransport
    let ledger: AuditLedger
    let settings: ServiceConfiguration.Mail
    let bell: Bell
    let logger: Logger
    let clock: @Sendable () -> Timestamp

    func run() async throws {
        await withTaskGroup { group in
            for _ in 0..<settings.workers { group.addTask { await work() } }
        }
    }

    /// Closes what a crash left behind. Comes before the service answers its first request.
    func recover() async throws {
        for item in try await outbox.begun() {
            // Where the crash came after the outcome was recorded, only the mark is left to clear.
            if try await ledger.tries(of: item.receipt) < item.tries {
                let outcome = SendOutcome(time: clock(), tryNumber: item.tries, result: .unknown)
                try await ledger.finish(item.receipt, with: outcome)
            }
            try await outbox.remove(item)
        }
        let queued = try await outbox.sequences()
        for receipt in try await ledger.attemptsWithoutOutcome() where !queued.contains(receipt.sequence) {
            try await ledger.finish(receipt, with: SendOutcome(time: clock(), result: .notQueued))
        }
    }

    private func work() async {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let rings = bell.rings
            do {
                if let item = try await outbox.claim(now: clock()) {
                    try await carry(item)
                    continue
                }
                let wait = try await outbox.nextDue().map { max($0 - clock(), .milliseconds(200)) } ?? .seconds(60)
                await bell.wait(since: rings, atMost: min(wait, .seconds(60)))
            } catch {
                logger.error("courier: a mail could not be handled", metadata: ["error": "\(error)"])
                await bell.wait(since: rings, atMost: .seconds(1))
            }
        }
    }

    private func carry(_ item: Outbox.Item) async throws {
        let begun = clock()
        let report = await send(item, begun: begun)
        let ended = clock()
        let outcome = SendOutcome(
            time: ended, tryNumber: item.tries, result: report.result, phase: report.phase, replyCode: report.replyCode,
            enhancedCode: report.enhancedCode, host: report.host, tlsVersion: report.tlsVersion,
            duration: ended - begun,
            serverText: report.serverText)
        try await ledger.finish(item.receipt, with: outcome)
        logger.info(
            "mail",
            metadata: [
                "attempt": "\(item.receipt.id)", "try": "\(item.tries)", "result": "\(report.result.rawValue)",
                "phase": "\(report.phase?.rawValue ?? "")", "reply": "\(report.replyCode.map(String.init) ?? "")",
            ])
        let mayRetry = report.result == .softFail || report.result == .timeout
        if mayRetry, item.tries < settings.tries {
            try await outbox.postpone(item, until: ended + settings.retryDelay * (1 << (item.tries - 1)))
            bell.ring()
        } else {
            try await outbox.remove(item)
        }
    }

    private func send(_ item: Outbox.Item, begun: Timestamp) async -> DeliveryReport {
        do {
            guard let address = EmailAddress(item.address) else {
                return DeliveryReport(result: .hardFail, serverText: "the outbox holds no address")
            }
            let code = try await codes.issue(address: address.canonical, scenario: item.scenario, now: begun)
            let mail = composer.compose(
                code: code, scenario: item.scenario, to: address, language: item.language,
                messageID: "\(item.receipt.id).\(item.tries)@\(settings.from.domain)", date: begun.date)
            return await transport.deliver(mail)
        } catch {
            return DeliveryReport(result: .softFail, serverText: "the code could not be stored: \(error)")
        }
    }
}
