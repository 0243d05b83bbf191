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
    let wakeUp: WakeUpSignal
    let logger: Logger
    let clock: TimeSource

    func run() async throws {
        await withTaskGroup { group in
            for _ in 0..<settings.workers { group.addTask { await work() } }
        }
    }

    /// Closes what a crash left behind. Comes before the service answers its first request.
    func recover() async throws {
        let begun = try await outbox.begun()
        let known = try await ledger.outcomes(of: begun.map(\.receipt))
        for item in begun {
            let outcomes = known[item.receipt.sequence] ?? KnownOutcomes()
            guard outcomes.count >= item.attempts else {
                let outcome = SendOutcome(time: clock(), tryNumber: item.attempts, result: .unknown)
                try await ledger.finish(item.receipt, with: outcome)
                try await outbox.remove(item)
                continue
            }
            // The crash came after the outcome was recorded; what it decided is still to be done.
            try await settle(item, nextTry: outcomes.nextTry)
        }
        let queued = try await outbox.sequences()
        for receipt in try await ledger.attemptsWithoutOutcome() where !queued.contains(receipt.sequence) {
            try await ledger.finish(receipt, with: SendOutcome(time: clock(), result: .notQueued))
        }
    }

    private func work() async {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let seen = wakeUp.count
            do {
                if let item = try await outbox.claim(now: clock()) {
                    await deliver(item)
                    continue
                }
                let wait = try await outbox.nextDue().map { max($0 - clock(), .milliseconds(200)) } ?? .seconds(60)
                await wakeUp.wait(since: seen, atMost: min(wait, .seconds(60)))
            } catch {
                logger.error("courier: a mail could not be handled", metadata: ["error": "\(error)"])
                await wakeUp.wait(since: seen, atMost: .seconds(1))
            }
        }
    }

    private func deliver(_ item: Outbox.Item) async {
        let start = clock.uptime
        let report = await send(item, begun: clock())
        let (ended, duration) = (clock(), clock.uptime - start)
        let mayRetry = report.result == .softFail || report.result == .timeout
        let nextTry =
            mayRetry && item.attempts < settings.attempts
            ? ended + settings.retryDelay * (1 << (item.attempts - 1)) : nil
        let outcome = SendOutcome(
            time: ended, tryNumber: item.attempts, result: report.result, phase: report.phase,
            replyCode: report.replyCode, enhancedCode: report.enhancedCode, host: report.host,
            tlsVersion: report.tlsVersion, duration: duration, serverText: report.serverText, nextTry: nextTry)
        logger.info(
            "mail",
            metadata: [
                "attempt": "\(item.receipt.id)", "try": "\(item.attempts)", "result": "\(report.result.rawValue)",
                "phase": "\(report.phase?.rawValue ?? "")", "reply": "\(report.replyCode.map(String.init) ?? "")",
            ])
        // The mail server has answered, and will not answer again: this is repeated until it is written.
        guard await retryUntilDurable(item, { try await ledger.finish(item.receipt, with: outcome) }) else { return }
        _ = await retryUntilDurable(item) { try await settle(item, nextTry: nextTry) }
        wakeUp.notify()
    }

    private func settle(_ item: Outbox.Item, nextTry: Timestamp?) async throws {
        if let nextTry {
            try await outbox.postpone(item, until: nextTry)
        } else {
            try await outbox.remove(item)
        }
    }

    /// Does something until it succeeds. While the service ends it gives up after some attempts; the next start then finds
    /// the begun mark and closes the attempt as `unknown`.
    private func retryUntilDurable(_ item: Outbox.Item, _ action: () async throws -> Void) async -> Bool {
        var delay = Duration.milliseconds(100)
        var attemptsWhileEnding = 0
        while true {
            do {
                try await action()
                return true
            } catch {
                logger.critical(
                    "courier: a mail's outcome cannot be written",
                    metadata: ["attempt": "\(item.receipt.id)", "error": "\(error)"])
            }
            if Task.isShuttingDownGracefully || Task.isCancelled { attemptsWhileEnding += 1 }
            if attemptsWhileEnding > 3 { return false }
            // A cancelled sleep returns at once; the attempts while ending are counted, so this loop ends.
            try? await clock.sleep(for: delay)
            delay = min(delay * 2, .seconds(5))
        }
    }

    private func send(_ item: Outbox.Item, begun: Timestamp) async -> DeliveryReport {
        do {
            guard let waiting = item.mail else {
                return DeliveryReport(result: .hardFail, serverText: "the outbox holds no mail that can be read")
            }
            let code = try await codes.issue(to: waiting.address, scenario: waiting.scenario, now: begun)
            let mail = composer.compose(
                code: code, scenario: waiting.scenario, to: waiting.address, language: waiting.language,
                messageID: "\(item.receipt.id).\(item.attempts)@\(settings.from.domain)", date: begun.date)
            var report = await transport.deliver(mail)
            // A filter may quote the mail that it refuses, and the ledger never holds a code.
            report.serverText = report.serverText?.replacing(code, with: String(repeating: "*", count: code.count))
            return report
        } catch {
            return DeliveryReport(result: .softFail, serverText: "the code could not be stored: \(error)")
        }
    }
}
