import Dispatch
import EIAMErrors
import FoundationEssentials
import GRDB
import SendAPI
import SendAudit

/// Hands out challenges, checks answers and takes captcha tokens. Each is used once: the first look consumes it, in the
/// same transaction, so that two requests with one token cannot both pass.
struct CaptchaService: Sendable {
    let state: StateDatabase
    let limiter: Limiter
    let settings: ServiceConfiguration.Captcha
    /// One picture at a time: each takes milliseconds of a core, and sends must not wait behind pictures.
    private let painting = DispatchQueue(label: "send-service.captcha")

    init(state: StateDatabase, limiter: Limiter, settings: ServiceConfiguration.Captcha) {
        self.state = state
        self.limiter = limiter
        self.settings = settings
    }

    /// The row on which AJ-Captcha's pieces always are; clients send it back, and it is compared exactly.
    static let pieceRow = 5

    /// A new challenge.
    ///
    /// - Throws: `SDK.SEND.1001` when the network address is locked after too many misses, or asks too often.
    func challenge(peer: String, now: Timestamp) async throws -> CaptchaChallenge {
        let subject = Limiter.network(of: peer)
        try await refuseLocked(subject, now: now)
        try await limiter.spend(
            [
                Limiter.Budget(
                    subject: "captcha-get:\(subject)", count: settings.requestsPerMinute, window: .seconds(60))
            ], now: now)
        let decoys = settings.decoys
        let picture = try await BlockingCall.run(on: painting) { try CaptchaPainter.paint(decoys: decoys) }
        let token = RandomText.hexadecimal(digits: 32)
        let expires = (now + settings.challengeLifetime).microseconds
        try await state.queue.write { database in
            try database.execute(
                sql: "INSERT INTO captcha_challenge (token, x, y, expires) VALUES (?, ?, ?, ?)",
                arguments: [token, picture.x, Self.pieceRow, expires])
        }
        return CaptchaChallenge(
            originalImageBase64: picture.background.base64EncodedString(),
            jigsawImageBase64: picture.piece.base64EncodedString(), token: token)
    }

    /// Checks an answer.
    ///
    /// - Returns: the captcha token, good for one send to `verification.sender`.
    /// - Throws: `SDK.SEND.1001` when the network address is locked or checks too often, `SDK.COMMON.1005` for a challenge
    ///   that is unknown, answered or expired, `SDK.SEND.1002` for a wrong place.
    func verify(_ verification: CaptchaVerification, peer: String, now: Timestamp) async throws -> String {
        let subject = Limiter.network(of: peer)
        try await refuseLocked(subject, now: now)
        try await limiter.spend(
            [
                Limiter.Budget(
                    subject: "captcha-check:\(subject)", count: settings.requestsPerMinute, window: .seconds(60))
            ], now: now)
        let token = verification.captchaToken
        let tolerance = settings.tolerance
        let expires = (now + settings.tokenLifetime).microseconds
        let isRight: Bool? = try await state.queue.write { database in
            guard
                let challenge = try Row.fetchOne(
                    database, sql: "DELETE FROM captcha_challenge WHERE token = ? RETURNING x, y, expires",
                    arguments: [verification.token]),
                now.microseconds < challenge["expires"]
            else { return nil }
            let isRight =
                abs(verification.point.x - challenge["x"]) <= tolerance && verification.point.y == challenge["y"]
            if isRight {
                try database.execute(
                    sql: "INSERT INTO captcha_token (token, address, expires) VALUES (?, ?, ?)",
                    arguments: [token, verification.sender.canonical, expires])
            }
            return isRight
        }
        guard let isRight else { throw EIAMError.expired(.init(subject: "token")) }
        guard isRight else {
            try await limiter.count(
                subject: "captcha-miss:\(subject)", keep: .seconds(60) + settings.lockout, now: now)
            throw EIAMError.captchaFailed(.init())
        }
        return token
    }

    private func refuseLocked(_ subject: String, now: Timestamp) async throws {
        try await limiter.refuseAbove(
            settings.failuresPerMinute, subject: "captcha-miss:\(subject)", window: .seconds(60),
            lockout: settings.lockout, now: now)
    }

    /// Takes a captcha token for a send; afterwards it is gone, whatever the result.
    ///
    /// - Throws: `SDK.COMMON.1005` when it is unknown, used, expired, or was handed out for another address.
    func consume(_ captchaToken: String, for email: EmailAddress, now: Timestamp) async throws {
        let isGood = try await state.queue.write { database in
            let row = try Row.fetchOne(
                database, sql: "DELETE FROM captcha_token WHERE token = ? RETURNING address, expires",
                arguments: [captchaToken])
            guard let row else { return false }
            return row["address"] == email.canonical && now.microseconds < row["expires"]
        }
        guard isGood else { throw EIAMError.expired(.init(subject: "captcha_token")) }
    }
}
