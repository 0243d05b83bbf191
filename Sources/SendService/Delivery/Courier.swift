import FoundationEssentials
import GRDB
import LanguageMatching
import Logging
import SendAPI
import SendAudit
import SendGuard
import ServiceLifecycle
import Synchronization

/// Takes accepted mails from the outbox to the mail server and records what became of each try.
///
/// A mail is tried until its code's lifetime after it was accepted, and leaves at most once unless an outcome says otherwise.
///
/// Order of one try: mark it begun and make its code (durable), send all but the last byte, mark that the last byte may leave
/// (durable), send it, record the outcome (durable), clear the marks. A crash before the second mark costs nothing: the mail
/// is tried anew. A crash behind it leaves open whether the mail has left, and ``recover()`` closes it as `unknown`.
struct Courier: Service {
    let outbox: Outbox
    let codes: CodeStore
    let guarding: GuardStore
    let composer: MailComposer
    let transport: any MailTransport
    let ledger: AuditLedger
    let settings: ServiceConfiguration.Mail
    let bounceKey: BounceKey
    /// The link of a mail by which its reader stops codes; `nil` for none.
    let stopLink: @Sendable (AttemptID, LanguageTag) -> String?
    let recipients: any RecipientPolicy
    let suppressions: SuppressionList
    let wakeUp: WakeUpSignal
    let logger: Logger
    let clock: TimeSource
    /// Hears of the end of each try.
    var onOutcome: @Sendable (SendOutcome) -> Void = { _ in }

    func run() async throws {
        await withTaskGroup { group in
            for _ in 0..<settings.workers { group.addTask { await work() } }
        }
    }

    /// Closes what a crash left behind. Comes before the service answers its first request.
    func recover() async throws {
        try await warnOfLoss()
        let items = try await outbox.items()
        let known = try await ledger.outcomes(of: items.map(\.receipt))
        var queued: Set<Int64> = []
        for item in items {
            // What the ledger let through without a record of its own, it does not hold, and need not.
            let unrecorded = item.receipt.isRecorded ? nil : KnownOutcomes()
            guard let outcomes = known[item.receipt.sequence] ?? unrecorded else {
                try await closeUnknownToTheLedger(item)
                continue
            }
            queued.insert(item.receipt.sequence)
            guard item.hasBegun else {
                // An older copy of state.db was restored: what became of this mail since then stands in the ledger.
                if outcomes.count > item.attempts { try await close(item, asRecorded: outcomes) }
                continue
            }
            if outcomes.count >= item.attempts {
                // The crash came after the outcome was recorded; what it decided is still to be done.
                try await outbox.settle(item, nextTry: outcomes.nextTry)
            } else if item.mayHaveLeft {
                let outcome = SendOutcome(time: clock(), tryNumber: item.attempts, result: .unknown)
                try await ledger.finish(item.receipt, with: outcome)
                try await outbox.remove(item)
            } else {
                try await outbox.release(item)
            }
        }
        for receipt in try await ledger.attemptsWithoutOutcome() where !queued.contains(receipt.sequence) {
            try await closeUnknownToTheOutbox(receipt, as: .notQueued)
        }
        // Without state.db nobody would make the try that their last outcome announces.
        for receipt in try await ledger.attemptsAwaitingTry() where !queued.contains(receipt.sequence) {
            try await closeUnknownToTheOutbox(receipt, as: .expired)
        }
    }

    /// A mail whose attempt the ledger does not hold, since an older copy of it was restored, or another one stands there:
    /// sent, it would leave without a row. It is recorded anew, as one that was never sent, and not sent.
    private func closeUnknownToTheLedger(_ item: Outbox.Item) async throws {
        logger.error(
            "courier: the ledger does not hold the attempt of a mail, which is not sent",
            metadata: ["attempt": "\(item.receipt.id)"])
        let receipt = try await ledger.begin(
            SendAttempt(
                id: item.receipt.id, time: item.accepted, endpoint: Endpoint.sendEmail.rawValue,
                scenario: item.mail?.scenario.rawValue, email: item.mail?.address.text, decision: .accepted))
        let result: SendOutcome.Result = item.mayHaveLeft ? .unknown : .notQueued
        try await ledger.finish(receipt, with: SendOutcome(time: clock(), result: result))
        try await outbox.remove(item)
    }

    private func work() async {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let seen = wakeUp.count
            do {
                if let begun = try await begin() {
                    await deliver(begun)
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

    /// A try that has begun.
    private struct BegunTry: Sendable {
        let item: Outbox.Item
        let time: Timestamp
        /// What the mail will carry; `nil` where none may leave any more.
        let code: String?
    }

    /// Takes the mail that is due longest and makes its code, in one transaction.
    private func begin() async throws -> BegunTry? {
        let now = clock()
        return try await outbox.state.write { [self] database in
            guard let item = try outbox.claim(now: now, in: database) else { return nil }
            guard let mail = item.mail, !item.isErased, now < end(of: item) else {
                return BegunTry(item: item, time: now, code: nil)
            }
            let code = try codes.issue(
                to: mail.address, scenario: mail.scenario, for: item.receipt, origin: item.origin, now: now,
                in: database)
            return BegunTry(item: item, time: now, code: code)
        }
    }

    private func deliver(_ begun: BegunTry) async {
        let item = begun.item
        let start = clock.uptime
        var report = await send(begun)
        let (ended, duration) = (clock(), clock.uptime - start)
        if report.result == .hardFail, let phase = report.phase, [.greeting, .tls, .auth].contains(phase) {
            // It says so of us, before it has heard of the mail.
            report.result = .softFail
            logger.error(
                phase == .auth
                    ? "courier: the mail server refuses our user or password (mail.smtp.user, mail.smtp.password)"
                    : "courier: the mail server refuses this machine before it has heard of a mail",
                metadata: ["reply": "\(report.replyCode.map(String.init) ?? "")"])
        }
        let nextTry = nextTry(item, after: report, at: ended)
        let outcome = SendOutcome(
            time: ended, tryNumber: item.attempts, result: report.result, phase: report.phase,
            replyCode: report.replyCode, enhancedCode: report.enhancedCode, host: report.host,
            tlsVersion: report.tlsVersion, duration: duration, serverText: report.serverText,
            errorCode: report.errorCode, nextTry: nextTry)
        onOutcome(outcome)
        logger.info(
            "mail",
            metadata: [
                "attempt": "\(item.receipt.id)", "try": "\(item.attempts)", "result": "\(report.result.rawValue)",
                "phase": "\(report.phase?.rawValue ?? "")", "reply": "\(report.replyCode.map(String.init) ?? "")",
            ])
        // The mail server has answered, and will not answer again: this is repeated until it is written.
        guard await retryUntilDurable(item, { try await ledger.finish(item.receipt, with: outcome) }) else { return }
        _ = await retryUntilDurable(item) {
            // Who was erased while the mail was on its way comes on no list.
            if let mail = item.mail, outcome.saysAddressIsDead, try await !outbox.isErased(item) {
                try await suppressions.add(mail.address, ifRefused: outcome, of: item.receipt.id)
            }
            try await outbox.settle(item, nextTry: nextTry) { [guarding] database in
                guard let origin = item.origin else { return }
                try Self.count(outcome, origin, guarding, in: database)
            }
        }
        wakeUp.notify()
    }

    /// Tells the guard what became of a mail, once it has left or will not. One that is withheld counts like one that was
    /// sent, so that nobody learns from waits to whom none is sent.
    private static func count(
        _ outcome: SendOutcome, _ origin: GuardRequest, _ guarding: GuardStore, in database: Database
    ) throws {
        switch outcome.result {
        case .sent, .unknown, .suppressed, .hardFail:
            try guarding.recordSent(origin, now: outcome.time, in: database)
        default:
            guard outcome.nextTry == nil else { return }
            try guarding.recordNotSent(origin, now: outcome.time, in: database)
        }
    }

    /// When the next try is due; `nil` when there is none.
    private func nextTry(_ item: Outbox.Item, after report: DeliveryReport, at ended: Timestamp) -> Timestamp? {
        guard report.result == .softFail || report.result == .timeout, item.attempts < settings.attempts else {
            return nil
        }
        let wait = min(
            settings.retryDelay * (1 << min(item.attempts - 1, 16)), max(settings.retryDelay, Self.longestWait))
        // Mails that failed together do not come back together. The id's end is random.
        let jitter = wait * (Double(item.receipt.id.bytes.last ?? 0) / 255) / 5
        let due = ended + wait + jitter
        guard let asked = report.retryAfter, ended + asked > due else { return due < end(of: item) ? due : nil }
        // A server that greylists takes the mail once that time is over, and not before. Where the code will not live so
        // long, the last moment is the best one.
        let last = end(of: item) + .seconds(-5)
        let honoured = min(ended + asked + .seconds(1), last)
        return honoured >= due ? honoured : due < end(of: item) ? due : nil
    }

    private static let longestWait = Duration.seconds(60)

    /// Until when a mail is tried: its code would be of no use to somebody who has asked so long ago.
    private func end(of item: Outbox.Item) -> Timestamp { item.accepted + composer.codeLifetime }

    /// Does something until it succeeds. While the service ends it gives up after some attempts; the next start then finds
    /// the begun mark and closes the attempt as `unknown`.
    private func retryUntilDurable(_ item: Outbox.Item, _ action: () async throws -> Void) async -> Bool {
        var delay = Duration.milliseconds(100)
        var attemptsWhileEnding = 0
        while true {
            do {
                try await action()
                return true
            } catch let error as LedgerError where error.code == .notFound {
                // No later try would find it.
                logger.critical(
                    "courier: the ledger does not hold the attempt of a mail",
                    metadata: ["attempt": "\(item.receipt.id)", "error": "\(error)"])
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

    /// Asked once the code is there, whatever the answer: a check of a code must not tell to whom none is sent.
    private func withheld(_ mail: Outbox.Item.Mail) async -> DeliveryReport? {
        do {
            switch try await recipients.decision(for: mail.address, scenario: mail.scenario) {
            case .send: return nil
            case .suppress(.stopped):
                // Until when, for `explain`: the list forgets it when it is over.
                let end = try await suppressions.end(of: mail.address)
                return DeliveryReport(
                    result: .suppressed, serverText: end.map { "\($0)" },
                    errorCode: SuppressionReason.stopped.errorCode)
            case .suppress(let reason): return DeliveryReport(result: .suppressed, errorCode: reason.errorCode)
            }
        } catch {
            return DeliveryReport(
                result: .softFail, serverText: "whether the recipient gets mail cannot be decided: \(error)")
        }
    }

    private func send(_ begun: BegunTry) async -> DeliveryReport {
        let item = begun.item
        guard !item.isErased else { return DeliveryReport(result: .suppressed, errorCode: "suppressed.erased") }
        guard begun.time < end(of: item) else { return DeliveryReport(result: .expired) }
        guard let waiting = item.mail, let code = begun.code else {
            return DeliveryReport(result: .hardFail, serverText: "the outbox holds no mail that can be read")
        }
        if let withheld = await withheld(waiting) { return withheld }
        let token = bounceKey.token(attempt: item.receipt.id, tryNumber: item.attempts)
        var mail = composer.compose(
            code: code, scenario: waiting.scenario, to: waiting.address, language: waiting.language,
            messageID: token.messageID(domain: settings.from.domain), date: begun.time.date,
            stopLink: stopLink(item.receipt.id, waiting.language))
        mail.returnPath = settings.bounceAddress.flatMap { token.returnPath($0) }
        var report = await transport.deliver(mail) { [outbox, clock] in
            try outbox.markLastByte(item, now: clock())
        }
        // A filter may quote the mail that it refuses, and the ledger never holds a code.
        report.serverText = report.serverText.map { CodeRedaction(code).redacted($0) }
        return report
    }
}
