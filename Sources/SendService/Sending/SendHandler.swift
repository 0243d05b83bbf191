import EIAMErrors
import ErrorCatalog
import LanguageMatching
import Logging
import SendAPI
import SendAudit
import SendGuard

/// What arrived at an endpoint.
struct ReceivedRequest: Sendable {
    let headers: ReceivedHeaders
    /// The body; `nil` when it was longer than ``RequestBody/maximumLength``.
    let body: [UInt8]?
    /// The address of the client.
    let peer: String
    /// The trusted proxy over which it came; `nil` where it came without one.
    let proxy: String?

    /// Who asks for a captcha, or answers one.
    var asker: CaptchaAsker { .init(peer: peer, device: headers.deviceFingerprint) }
}

/// What is answered.
enum CaptchaAnswer<Success: Sendable>: Sendable {
    case done(Success, language: LanguageTag)
    case refused(EIAMError, WireReply)
}

/// Where requests are decided. The steps of a send stand in one function, in their order.
struct SendHandler: Sendable {
    let clients: ClientDirectory
    let defaultLanguage: LanguageTag
    let captcha: CaptchaService
    let state: StateDatabase
    let limiter: Limiter
    let limits: SendLimits
    let guarding: GuardStore
    let ledger: AuditLedger
    let outbox: Outbox
    let wakeUp: WakeUpSignal
    let logger: Logger
    let clock: TimeSource

    /// One send, from what arrived to what is answered.
    func send(_ received: ReceivedRequest) async -> CaptchaAnswer<Void> {
        let now = clock()
        let client = received.headers.clientID.flatMap { clients.current[$0] }
        let preferences = received.headers.languagePreferences(defaultLanguage: client?.language ?? defaultLanguage)
        var attempt = attempt(at: .sendEmail, received, client, preferences, now)
        // Read before anything is checked, so that the record of a refusal says whose code it was that did not come.
        let body = Result { () throws(EIAMError) in try RequestBody(bytes: received.body) }
        attempt.email = (try? body.get())?.text("email").map(Self.recorded)
        attempt.scenario = (try? body.get())?.text("type")
        do {
            try received.headers.validate { _ in client != nil }
            try RequestBody.requireJSON(received.headers.contentType)
            let request = try SendRequest(body.get())
            guard let client, client.mayAsk(for: request.scenario) else {
                throw EIAMError.parameterInvalid(.init(parameter: "type"))
            }
            let admission = try await admit(request, received, client, now)
            attempt.reason = admission.shadowed.map { .limit(LimitHit($0)) }
            do {
                let receipt = try await ledger.begin(attempt)
                try await enqueue(receipt, request, preferences, admission.origin, now)
            } catch {
                // No mail will come, so nobody has to wait for the next one.
                try? await giveBack(admission, now)
                throw error
            }
            RequestRecord.current?.note(attempt: attempt.id)
            return .done((), language: answeredLanguage(preferences))
        } catch {
            return await refuse(attempt, opaque(error, attempt), preferences) { try await ledger.begin($0) }
        }
    }

    /// A captcha challenge.
    func challenge(_ received: ReceivedRequest) async -> CaptchaAnswer<CaptchaChallenge> {
        let now = clock()
        let client = received.headers.clientID.flatMap { clients.current[$0] }
        let preferences = received.headers.languagePreferences(defaultLanguage: client?.language ?? defaultLanguage)
        do {
            try received.headers.validate { _ in client != nil }
            let challenge = try await captcha.challenge(received.asker, now: now)
            return .done(challenge, language: answeredLanguage(preferences))
        } catch {
            let attempt = attempt(at: .captcha, received, client, preferences, now)
            return await refuse(attempt, opaque(error, attempt), preferences, record: ledger.recordCaptchaFailure)
        }
    }

    /// The answer to a challenge against a captcha token.
    func verify(_ received: ReceivedRequest) async -> CaptchaAnswer<String> {
        let now = clock()
        let client = received.headers.clientID.flatMap { clients.current[$0] }
        let preferences = received.headers.languagePreferences(defaultLanguage: client?.language ?? defaultLanguage)
        var attempt = attempt(at: .captchaVerification, received, client, preferences, now)
        let body = Result { () throws(EIAMError) in try RequestBody(bytes: received.body) }
        attempt.email = (try? body.get())?.text("sender").map(Self.recorded)
        do {
            try received.headers.validate { _ in client != nil }
            try RequestBody.requireJSON(received.headers.contentType)
            let token = try await captcha.verify(body.get(), received.asker, now: now)
            return .done(token, language: answeredLanguage(preferences))
        } catch {
            return await refuse(attempt, opaque(error, attempt), preferences, record: ledger.recordCaptchaFailure)
        }
    }

    /// What an accepted send has taken.
    private struct Admission: Sendable {
        let spent: Limiter.Spent
        let origin: GuardRequest
        /// What a guard that only records would have refused it for.
        let shadowed: GuardReason?
    }

    /// Takes the captcha token, asks the guard and spends the limits, in one transaction. The token is used up where a limit
    /// refuses.
    private func admit(
        _ request: SendRequest, _ received: ReceivedRequest, _ client: RegisteredClient, _ now: Timestamp
    ) async throws -> Admission {
        let asking = SendLimits.Request(
            email: request.email, scenario: request.scenario, peer: received.peer,
            device: received.headers.deviceFingerprint, client: client)
        let verdict: Result<Admission, Refusal> = try await state.write { [captcha, limits, guarding] database in
            if let fault = try captcha.take(request.captchaToken, for: request.email, now: now, in: database) {
                return .failure(Refusal(fault))
            }
            if let hit = try limits.hit(asking, now: now, in: database) { return .failure(Refusal(hit, now: now)) }
            let origin = try limits.origin(asking, now: now, in: database)
            let decision = try guarding.admit(origin, now: now, in: database)
            if decision.isRefused, let reason = decision.verdict.reason { return .failure(Refusal(reason, now: now)) }
            switch try limits.spend(asking, now: now, in: database) {
            case .spent(let spent):
                return .success(
                    Admission(spent: spent, origin: decision.request, shadowed: decision.verdict.reason))
            case .refused(let hit): return .failure(Refusal(hit, now: now))
            }
        }
        return try verdict.get()
    }

    private func giveBack(_ admission: Admission, _ now: Timestamp) async throws {
        try await limiter.giveBack(admission.spent)
        try await state.write { [guarding] database in
            try guarding.recordNotSent(admission.origin, now: now, in: database)
        }
    }

    /// Hands an accepted attempt to the courier. Where that fails, the attempt must not stay open in the ledger.
    private func enqueue(
        _ receipt: AttemptReceipt, _ request: SendRequest, _ preferences: LanguagePreferences, _ origin: GuardRequest,
        _ now: Timestamp
    ) async throws {
        do {
            try await outbox.add(
                receipt, request: request, language: answeredLanguage(preferences), origin: origin, now: now)
        } catch {
            try await ledger.finish(
                receipt, with: SendOutcome(time: clock(), result: .notQueued, serverText: "\(error)"))
            throw Accepted(cause: error)
        }
        wakeUp.notify()
    }

    /// A failure after the attempt was recorded as accepted: it has its row and needs no second one.
    private struct Accepted: Error {
        let cause: any Error
    }

    private func refuse<Success, Ignored>(
        _ attempt: SendAttempt, _ failure: Failure, _ preferences: LanguagePreferences,
        record: (SendAttempt) async throws -> Ignored
    ) async -> CaptchaAnswer<Success> {
        RequestRecord.current?.note(attempt: attempt.id)
        let reply = failure.error.wireReply(in: preferences)
        guard !failure.isFinal else { return .refused(failure.error, reply) }
        var attempt = attempt
        attempt.decision = .refused(failure.error)
        attempt.reason = failure.reason
        attempt.languageAnswered = reply.language
        do {
            _ = try await record(attempt)
            return .refused(failure.error, reply)
        } catch {
            logger.critical("the audit ledger cannot be written", metadata: ["error": "\(error)"])
            let busy = EIAMError.systemBusy(.init())
            return .refused(busy, busy.wireReply(in: preferences))
        }
    }

    /// Why a request is not carried out.
    private struct Failure {
        let error: EIAMError
        var reason: RefusalReason?
        /// Whether no further row can or needs to be written: the ledger just refused one, or has the attempt's.
        var isFinal = false
    }

    /// Only errors of the contract reach a client; everything else is one opaque "busy", with details in the log.
    private func opaque(_ error: any Error, _ attempt: SendAttempt) -> Failure {
        if let refusal = error as? Refusal { return Failure(error: refusal.error, reason: refusal.reason) }
        if let error = error as? EIAMError { return Failure(error: error) }
        logger.critical("a request failed inside", metadata: ["attempt": "\(attempt.id)", "error": "\(error)"])
        return Failure(
            error: .systemBusy(.init()), reason: .inside, isFinal: error is Accepted || error is LedgerError)
    }

    private func attempt(
        at endpoint: Endpoint, _ received: ReceivedRequest, _ client: RegisteredClient?,
        _ preferences: LanguagePreferences, _ now: Timestamp
    ) -> SendAttempt {
        let headers = received.headers
        return SendAttempt(
            id: AttemptID(time: now), callerID: headers.attemptID.flatMap { AttemptID($0) }, time: now,
            endpoint: endpoint.rawValue, clientID: headers.clientID,
            clientIsKnown: client != nil,
            deviceFingerprint: headers.deviceFingerprint, operatingSystemVersion: headers.operatingSystemVersion,
            agent: headers.agent, declaredAddress: headers.deviceAddress, peerAddress: received.peer,
            proxyAddress: received.proxy,
            languageAsked: headers.language, languageAnswered: answeredLanguage(preferences), decision: .accepted)
    }

    /// An address as mail goes to it, so that it is found whatever its domain was written like; what is none, as it came.
    private static func recorded(_ email: String) -> String { EmailAddress(email)?.text ?? email }

    private func answeredLanguage(_ preferences: LanguagePreferences) -> LanguageTag {
        EIAMError.catalog.language(for: preferences).tag
    }
}
