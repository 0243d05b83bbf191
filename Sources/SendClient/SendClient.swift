import EIAMErrors
public import Foundation
public import SendAPI

/// A client of the verification-mail API, for apps and for backends that call somebody's EIAM.
///
/// ```swift
/// let client = SendClient(base: url, device: device)
/// let puzzle = try await client.captcha()
/// let token = try await client.verify(point, of: puzzle, for: email)
/// try await client.send(to: email, scenario: .register, captchaToken: token)
/// ```
///
/// Every call throws ``SendFailure``. Where a recorder is given, each send is recorded before it is made and its outcome
/// after; an attempt that cannot be recorded is not made.
///
/// A call is repeated once where no connection was made, and a captcha is asked for once more where the connection broke. A
/// send that may have left is never repeated: ``SendFailure/mayHaveBeenSent`` says so, and so do the words.
public struct SendClient: VerificationClient {
    /// The application and device for which the client asks.
    public var device: Device
    private let exchange: Exchange
    private let settings: Settings
    private let recorder: (any AttemptRecorder)?
    private let clock: TimeSource

    private struct Settings: Sendable {
        let coolDown: Duration
        let pointCipher: PointCipher?
    }

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - base: the service's address, such as `https://example.bamboocloud.com`.
    ///   - device: the application and device.
    ///   - transport: what carries requests; see ``PlatformTransport`` for the one that does where none is given.
    ///   - timeout: how long a call may take, from its beginning to the last byte of the answer, repetitions included. The
    ///     recorder's time is its own.
    ///   - coolDown: how long the server refuses a second code to an address, where its answer does not say so.
    ///   - pointCipher: encrypts captcha answers where the server wants that.
    ///   - recorder: where attempts are recorded.
    ///   - clock: the time; tests give their own.
    public init(
        base: URL,
        device: Device,
        transport: any SendTransport = PlatformTransport(),
        timeout: Duration = .seconds(30),
        coolDown: Duration = .seconds(60),
        pointCipher: PointCipher? = .platform,
        recorder: (any AttemptRecorder)? = nil,
        clock: TimeSource = .system
    ) {
        self.device = device
        exchange = Exchange(base: base, transport: transport, timeout: timeout, clock: clock)
        settings = Settings(coolDown: coolDown, pointCipher: pointCipher)
        self.recorder = recorder
        self.clock = clock
    }

    /// Gets a captcha.
    public func captcha() async throws(SendFailure) -> CaptchaPuzzle {
        let answer = try await call(.captcha, body: nil, maximumBodyLength: 1024 * 1024)
        guard let challenge = CaptchaChallenge(body: answer.response.body),
            let puzzle = CaptchaPuzzle(challenge, reading: answer.reading)
        else { throw notUnderstood(answer) }
        return puzzle
    }

    /// Answers a captcha.
    public func verify(
        _ point: CaptchaPoint, of puzzle: CaptchaPuzzle, for email: EmailAddress
    ) async throws(SendFailure) -> String {
        let challenge = puzzle.challenge
        let body: String
        if let key = challenge.secretKey, !key.isEmpty {
            body =
                EncryptedCaptchaVerification(
                    encryptedPoint: try encrypted(point, key: key), token: challenge.token, sender: email
                ).json
        } else {
            body = CaptchaVerification(point: point, token: challenge.token, sender: email).json
        }
        let answer = try await call(.captchaVerification, body: body, maximumBodyLength: 16 * 1024)
        guard let token = CaptchaVerification.captchaToken(answer: answer.response.body) else {
            throw notUnderstood(answer)
        }
        return token
    }

    /// Has a code sent. A task that is cancelled before leaves no record.
    @discardableResult
    public func send(
        to email: EmailAddress, scenario: Scenario, captchaToken: String
    ) async throws(SendFailure) -> SendAcceptance {
        let (time, start) = (clock(), clock.uptime)
        let id = AttemptID(time: time)
        let request = SendRequest(email: email, scenario: scenario, captchaToken: captchaToken)
        let receipt = try await begin(attempt(id, time, request))
        do throws(CallFailure) {
            let answer = try await answer(to: request, id: id)
            let outcome = SendOutcome(
                time: clock(), result: .sent, replyCode: answer.response.status, duration: clock.uptime - start)
            let isRecorded = await finish(receipt, outcome)
            return SendAcceptance(
                attemptID: id,
                resend: ResendMoment(after: answer.retryAfter ?? settings.coolDown, from: answer.reading),
                isRecorded: isRecorded)
        } catch {
            let outcome = SendOutcome(
                time: clock(), result: error.result, replyCode: error.httpStatus, duration: clock.uptime - start,
                serverText: error.error.original?.text, errorCode: error.error.code)
            let isRecorded = await finish(receipt, outcome)
            throw SendFailure(
                error.error, httpStatus: error.httpStatus, attemptID: id, cause: error.cause, isRecorded: isRecorded,
                mayHaveBeenSent: error.mayHaveBeenCarriedOut, resend: error.resend)
        }
    }

    private func answer(to request: SendRequest, id: AttemptID) async throws(CallFailure) -> Exchange.Answer {
        let answer: Exchange.Answer
        do throws(TransportFailure) {
            answer = try await exchange.perform(
                .sendEmail, headers: device.headers + [(HeaderName.attemptID, id.description)], body: request.json,
                maximumBodyLength: UnreadableReply.maximumLength)
        } catch {
            throw CallFailure(error, isSend: true)
        }
        let response = answer.response
        guard response.status == 200, response.body.isEmpty, !response.isTruncated else {
            throw CallFailure(response, at: answer.reading, isSend: true)
        }
        return answer
    }

    private func call(
        _ endpoint: Endpoint, body: String?, maximumBodyLength: Int
    ) async throws(SendFailure) -> Exchange.Answer {
        let answer: Exchange.Answer
        do throws(TransportFailure) {
            answer = try await exchange.perform(
                endpoint, headers: device.headers, body: body, maximumBodyLength: maximumBodyLength)
        } catch {
            throw failure(CallFailure(error, isSend: false))
        }
        guard answer.response.status == 200, !answer.response.isTruncated else {
            throw failure(CallFailure(answer.response, at: answer.reading, isSend: false))
        }
        return answer
    }

    private func failure(_ failure: CallFailure) -> SendFailure {
        SendFailure(failure.error, httpStatus: failure.httpStatus, cause: failure.cause, resend: failure.resend)
    }

    private func notUnderstood(_ answer: Exchange.Answer) -> SendFailure {
        let status = answer.response.status
        return SendFailure(.replyNotUnderstood(.init(httpStatus: status, request: "other")), httpStatus: status)
    }

    private func encrypted(_ point: CaptchaPoint, key: String) throws(SendFailure) -> String {
        guard let cipher = settings.pointCipher else { throw SendFailure(.captchaCipherMissing(.init())) }
        do {
            return Data(try cipher.encrypt(Array(point.pointJSON.utf8), Array(key.utf8))).base64EncodedString()
        } catch {
            throw SendFailure(.captchaCipherMissing(.init()), cause: error)
        }
    }

    private func begin(_ attempt: SendAttempt) async throws(SendFailure) -> AttemptReceipt? {
        guard !Task.isCancelled else { throw SendFailure(.requestCancelled(.init(request: "other"))) }
        guard let recorder else { return nil }
        do {
            // What has begun is recorded whole: half a record would be an attempt whose end nobody knows.
            return try await Task { try await recorder.begin(attempt) }.value
        } catch {
            throw SendFailure(.attemptNotRecorded(.init()), attemptID: attempt.id, cause: error, isRecorded: false)
        }
    }

    /// Records how an attempt ended, also where its task was cancelled: the outcome is a fact.
    private func finish(_ receipt: AttemptReceipt?, _ outcome: SendOutcome) async -> Bool {
        guard let recorder, let receipt else { return true }
        return await Task { (try? await recorder.finish(receipt, with: outcome)) != nil }.value
    }

    private func attempt(_ id: AttemptID, _ time: Timestamp, _ request: SendRequest) -> SendAttempt {
        SendAttempt(
            id: id, time: time, endpoint: Endpoint.sendEmail.rawValue, scenario: request.scenario.rawValue,
            clientID: device.clientID, clientIsKnown: true, deviceFingerprint: device.fingerprint,
            operatingSystemVersion: device.operatingSystemVersion, agent: device.agent, declaredAddress: device.address,
            languageAsked: device.language, email: request.email.text, decision: .accepted)
    }
}
