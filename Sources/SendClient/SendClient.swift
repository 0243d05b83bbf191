import EIAMErrors
public import Foundation
public import SendAPI

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

/// A client of the verification-mail API, for apps and for backends that call somebody's EIAM.
///
/// ```swift
/// let client = SendClient(base: url, device: device)
/// let challenge = try await client.captcha()
/// let token = try await client.verify(point, of: challenge, for: email)
/// try await client.send(to: email, scenario: .register, captchaToken: token)
/// ```
///
/// Every call throws ``SendFailure``. Where a recorder is given, each send is recorded before it is made and its outcome
/// after; an attempt that cannot be recorded is not made.
public struct SendClient: Sendable {
    /// The application and device for which the client asks.
    public var device: Device
    private let exchange: HTTPExchange
    private let recorder: (any AttemptRecorder)?
    private let clock: TimeSource

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - base: the service's address, such as `https://example.bamboocloud.com`.
    ///   - device: the application and device.
    ///   - session: the session to use.
    ///   - timeout: how long to wait for an answer.
    ///   - recorder: where attempts are recorded.
    ///   - clock: the time; tests give their own.
    public init(
        base: URL,
        device: Device,
        session: URLSession = .shared,
        timeout: Duration = .seconds(30),
        recorder: (any AttemptRecorder)? = nil,
        clock: TimeSource = .system
    ) {
        self.device = device
        exchange = HTTPExchange(base: base, session: session, timeout: timeout, clock: clock)
        self.recorder = recorder
        self.clock = clock
    }

    /// Gets a captcha challenge.
    public func captcha() async throws(SendFailure) -> CaptchaChallenge {
        let answer = try await call("GET", .captcha, json: nil)
        guard let challenge = CaptchaChallenge(body: answer.body) else { throw notUnderstood(answer) }
        return challenge
    }

    /// Answers a challenge.
    ///
    /// - Parameters:
    ///   - point: where the piece belongs.
    ///   - challenge: the challenge.
    ///   - email: the address that a code will be asked for; the token is good for no other.
    /// - Returns: the captcha token, good for one send within three minutes.
    public func verify(
        _ point: CaptchaPoint, of challenge: CaptchaChallenge, for email: EmailAddress
    ) async throws(SendFailure) -> String {
        let verification = CaptchaVerification(point: point, token: challenge.token, sender: email)
        let answer = try await call("POST", .captchaVerification, json: verification.json)
        guard let token = CaptchaVerification.captchaToken(answer: answer.body) else { throw notUnderstood(answer) }
        return token
    }

    /// Has a code sent.
    ///
    /// - Parameters:
    ///   - email: where the code goes.
    ///   - scenario: what it is for.
    ///   - captchaToken: the token from ``verify(_:of:for:)``, as it came.
    @discardableResult
    public func send(
        to email: EmailAddress, scenario: Scenario, captchaToken: String
    ) async throws(SendFailure) -> SendAcceptance {
        let request = SendRequest(email: email, scenario: scenario, captchaToken: captchaToken)
        return try await send(
            rawBody: Data(request.json.utf8), contentType: "application/json;charset=utf8", email: email.text,
            scenario: scenario.rawValue)
    }

    private func send(
        rawBody: Data, contentType: String?, email: String?, scenario: String?
    ) async throws(SendFailure) -> SendAcceptance {
        let (time, start) = (clock(), clock.uptime)
        let id = AttemptID(time: time)
        var receipt: AttemptReceipt?
        if let recorder {
            do {
                receipt = try await recorder.begin(attempt(id, time, email: email, scenario: scenario))
            } catch {
                throw SendFailure(.attemptNotRecorded(.init()), attemptID: id, cause: error, isRecorded: false)
            }
        }
        var headers = device.headers + [(HeaderName.attemptID, id.description)]
        if let contentType { headers.append((HeaderName.contentType, contentType)) }
        let answer: HTTPAnswer
        do {
            answer = try await exchange.perform(
                method: "POST", path: Endpoint.sendEmail.rawValue, headers: headers, body: rawBody)
        } catch {
            var outcome = SendOutcome(
                time: clock(), result: .unknown, duration: clock.uptime - start, errorCode: error.error.code)
            if case .answerTimedOut = error.error { outcome.result = .timeout }
            let isRecorded = await finish(receipt, outcome)
            throw SendFailure(error.error, attemptID: id, cause: error.cause, isRecorded: isRecorded)
        }
        var outcome = SendOutcome(
            time: clock(), result: .sent, replyCode: answer.status, duration: clock.uptime - start)
        if answer.status == 200 {
            return SendAcceptance(attemptID: id, isRecorded: await finish(receipt, outcome))
        }
        var error = answer.error
        if case .replyNotUnderstood(var reply) = error {
            // A proxy may have answered for a service that went on to send the code.
            reply.request = "send"
            error = .replyNotUnderstood(reply)
        }
        outcome.result = .refused
        outcome.errorCode = error.code
        outcome.serverText = error.original?.text
        let isRecorded = await finish(receipt, outcome)
        throw SendFailure(error, httpStatus: answer.status, attemptID: id, isRecorded: isRecorded)
    }

    private func call(_ method: String, _ endpoint: Endpoint, json: String?) async throws(SendFailure) -> HTTPAnswer {
        var headers = device.headers
        if json != nil { headers.append((HeaderName.contentType, "application/json;charset=utf8")) }
        let answer: HTTPAnswer
        do {
            answer = try await exchange.perform(
                method: method, path: endpoint.rawValue, headers: headers, body: json.map { Data($0.utf8) })
        } catch {
            throw SendFailure(error.error, cause: error.cause)
        }
        guard answer.status == 200 else { throw SendFailure(answer.error, httpStatus: answer.status) }
        return answer
    }

    private func notUnderstood(_ answer: HTTPAnswer) -> SendFailure {
        SendFailure(.replyNotUnderstood(.init(httpStatus: answer.status)), httpStatus: answer.status)
    }

    private func finish(_ receipt: AttemptReceipt?, _ outcome: SendOutcome) async -> Bool {
        guard let recorder, let receipt else { return true }
        return (try? await recorder.finish(receipt, with: outcome)) != nil
    }

    private func attempt(_ id: AttemptID, _ time: Timestamp, email: String?, scenario: String?) -> SendAttempt {
        SendAttempt(
            id: id, time: time, endpoint: Endpoint.sendEmail.rawValue, scenario: scenario, clientID: device.clientID,
            clientIsKnown: true, deviceFingerprint: device.fingerprint,
            operatingSystemVersion: device.operatingSystemVersion, agent: device.agent, declaredAddress: device.address,
            languageAsked: device.language, email: email, decision: .accepted)
    }
}
