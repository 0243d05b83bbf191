import Logging
import SendAPI
import SendAudit
import SendDiagnosis
import ServiceLifecycle

/// Takes the mails that came back, finds the attempt of each by its signed token, and records what it says.
///
/// The row is written before the file is moved. A crash between the two leaves the file where it was; when it is read again,
/// the ledger has the row, and there is no second one.
final class BounceIntake: Service {
    private let folder: BounceFolder
    private let key: BounceKey
    private let ledger: AuditLedger
    private let suppressions: SuppressionList
    private let logger: Logger
    private let clock: TimeSource
    private let onVerdict: @Sendable (BounceVerdict) -> Void

    /// How often the folder is looked at.
    static let interval = Duration.seconds(5)
    /// Mails of one round; between two rounds the service can end.
    private static let mostInRound = 100

    init(
        folder: BounceFolder, key: BounceKey, ledger: AuditLedger, suppressions: SuppressionList, logger: Logger,
        clock: TimeSource, onVerdict: @escaping @Sendable (BounceVerdict) -> Void = { _ in }
    ) {
        (self.folder, self.key, self.ledger, self.suppressions) = (folder, key, ledger, suppressions)
        (self.logger, self.clock, self.onVerdict) = (logger, clock, onVerdict)
    }

    func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            var wasReadable = true
            while !Task.isCancelled {
                do {
                    let isMore = try await takeWaiting()
                    wasReadable = true
                    if isMore { continue }
                } catch {
                    // Once, and not at each look.
                    if wasReadable, !Task.isCancelled {
                        logger.error(
                            "bounces cannot be taken; they wait in bounces.folder", metadata: ["error": "\(error)"])
                    }
                    wasReadable = false
                }
                try? await clock.sleep(for: Self.interval)
            }
        }
    }

    /// Takes what waits.
    ///
    /// - Returns: whether there is more.
    /// - Throws: the last error, after the other mails had their turn. Whatever could not be recorded waits on.
    func takeWaiting() async throws -> Bool {
        let names = try await BlockingCall.run { [folder] in try folder.waiting() }
        var failure: (any Error)?
        for name in names.prefix(Self.mostInRound) where !Task.isCancelled {
            do {
                try await take(name)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return names.count > Self.mostInRound
    }

    private func take(_ name: String) async throws {
        let mail: BounceMail? = await BlockingCall.run { [folder] in
            folder.read(name).map { BounceMail($0) }
        }
        let (verdict, token, result) = try await handle(mail)
        try await BlockingCall.run { [folder] in try folder.putAside(name, isUsed: verdict.isUsed) }
        onVerdict(verdict)
        logger.log(
            level: verdict.isUsed ? .info : .warning, "bounce",
            metadata: [
                "attempt": "\(token.map { "\($0.attempt)" } ?? "")", "try": "\(token.map { "\($0.tryNumber)" } ?? "")",
                "result": "\(result?.rawValue ?? "")", "verdict": "\(verdict.rawValue)",
            ])
    }

    private func handle(
        _ mail: BounceMail?
    ) async throws -> (BounceVerdict, token: BounceToken?, result: SendOutcome.Result?) {
        guard let mail, mail.hasHeader else { return (.unreadable, nil, nil) }
        let named = (mail.returnAddresses + mail.originalMessageIDs).flatMap { BounceToken.tokens(in: $0) }
        guard let token = named.first(where: key.isValid) else {
            return (named.isEmpty ? .unmatched : .forged, nil, nil)
        }
        guard let attempt = try await ledger.recordedAttempt(token.attempt) else { return (.notHeld, token, nil) }
        guard let bounce = Self.decisive(mail.bounces, attempt.email),
            let outcome = SendOutcome(bounce, tryNumber: token.tryNumber, time: clock())
        else { return (.saysNothing, token, nil) }
        let known = attempt.outcomes.first { $0.tryNumber == outcome.tryNumber && $0.result == outcome.result }
        if known == nil { try await ledger.finish(attempt.receipt, with: outcome) }
        // Read again, after a crash, it is the same: the time is that of the row.
        if let address = attempt.email, outcome.result == .complained || Self.isDead(address, bounce) {
            let cause = SuppressionList.Cause(
                attempt: token.attempt, result: outcome.result, replyCode: outcome.replyCode,
                enhancedCode: outcome.enhancedCode)
            try await suppressions.add(address, because: cause, at: known?.time ?? outcome.time)
        }
        return (known == nil ? .recorded : .known, token, outcome.result)
    }

    /// What is said of another address, to which that one passes its mail on, says nothing of the other ways behind it.
    private static func isDead(_ address: EmailAddress, _ bounce: Bounce) -> Bool {
        bounce.meansDeadAddress
            && bounce.recipient.map { CanonicalAddress($0.revealed) == CanonicalAddress(address.text) } != false
    }

    /// A mail of ours has one recipient. A report may name others, to whom that one passes its mail on.
    private static func decisive(_ bounces: [Bounce], _ recipient: EmailAddress?) -> Bounce? {
        let own = bounces.first { bounce in
            guard let recipient, let named = bounce.recipient else { return false }
            return CanonicalAddress(named.revealed) == CanonicalAddress(recipient.text)
        }
        return own ?? bounces.first { $0.kind == .failed } ?? bounces.first
    }
}
