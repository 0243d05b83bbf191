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
    let settings: ServiceConfiguration.Captcha
    /// One picture at a time: each takes milliseconds of a core, and sends must not wait behind pictures.
    private let painting = DispatchQueue(label: "send-service.captcha")

    init(state: StateDatabase, settings: ServiceConfiguration.Captcha) {
        self.state = state
        self.settings = settings
    }

    /// The row on which AJ-Captcha's pieces always are; clients send it back, and it is compared exactly.
    static let pieceRow = 5

    /// A new challenge.
    ///
    /// - Throws: ``Refusal`` when the network address is locked after too many misses, or asks too often.
    func challenge(peer: String, now: Timestamp) async throws -> CaptchaChallenge {
        try await admit(.get, peer, now)
        let decoys = settings.decoys
        let picture = try await BlockingCall.run(on: painting) { try CaptchaPainter.paint(decoys: decoys) }
        let token = RandomText.hexadecimal(digits: 32)
        let expires = (now + settings.challengeLifetime).microseconds
        try await state.write { database in
            try database.run(
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
    /// - Throws: ``Refusal`` when the network address is locked or checks too often, `SDK.COMMON.1005` for a challenge
    ///   that is unknown, answered or expired, `SDK.SEND.1002` for a wrong place.
    func verify(_ verification: CaptchaVerification, peer: String, now: Timestamp) async throws -> String {
        try await admit(.check, peer, now)
        let isRight: Bool? = try await state.write { [settings] database in
            guard
                Self.isText(verification.token),
                let challenge = try Row.fetchOne(
                    database.cachedStatement(
                        sql: "DELETE FROM captcha_challenge WHERE token = ? RETURNING x, y, expires"),
                    arguments: [verification.token]),
                Self.isAlive(challenge["expires"], settings.challengeLifetime, now)
            else { return nil }
            let isRight =
                abs(verification.point.x - challenge["x"]) <= settings.tolerance
                && verification.point.y == challenge["y"]
            if isRight {
                try database.run(
                    sql: "INSERT INTO captcha_token (token, address, expires) VALUES (?, ?, ?)",
                    arguments: [
                        verification.captchaToken, verification.sender.canonical,
                        (now + settings.tokenLifetime).microseconds,
                    ])
            } else {
                try Limiter.miss(
                    Self.misses(of: peer), maximum: settings.failuresPerMinute, window: .seconds(60),
                    lockout: settings.lockout, now: now, in: database)
            }
            return isRight
        }
        guard let isRight else { throw EIAMError.expired(.init(subject: "token")) }
        guard isRight else { throw EIAMError.captchaFailed(.init()) }
        return verification.captchaToken
    }

    /// Lets a request through that is neither locked nor one too many.
    private func admit(_ request: Request, _ peer: String, _ now: Timestamp) async throws {
        let budget = budget(request, of: peer)
        let verdict: Limiter.Verdict = try await state.write { [settings] database in
            let lock = try Limiter.lock(
                of: Self.misses(of: peer), maximum: settings.failuresPerMinute, lockout: settings.lockout, now: now,
                in: database)
            if let lock { return .refused(lock) }
            return try Limiter.spend([budget], now: now, in: database)
        }
        if case .refused(let hit) = verdict { throw Refusal(hit, now: now) }
    }

    private enum Request: String, CaseIterable {
        case get = "captcha-get"
        case check = "captcha-check"
    }

    private func budget(_ request: Request, of peer: String) -> Limiter.Budget {
        Limiter.Budget(
            name: .captchaRequests, subject: "\(request.rawValue):\(NetworkSubject.address(peer))",
            maximum: settings.requestsPerMinute, window: .seconds(60))
    }

    /// What a network address may ask for, its lock first.
    func budgets(of peer: String) -> [Limiter.Budget] {
        [Limiter.lockBudget(of: Self.misses(of: peer), lockout: settings.lockout)]
            + Request.allCases.map { budget($0, of: peer) }
    }

    /// Under which name the wrong answers of a network address are counted.
    static func misses(of peer: String) -> String { "captcha-miss:\(NetworkSubject.address(peer))" }

    /// Takes a captcha token for a send; afterwards it is used up, whatever the result.
    ///
    /// - Returns: `nil` when it is good; else what is wrong with it.
    func take(
        _ captchaToken: String, for email: EmailAddress, now: Timestamp, in database: Database
    ) throws -> RefusalReason.Token? {
        guard Self.isText(captchaToken) else { return .unknown }
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT address, expires, used FROM captcha_token WHERE token = ?"),
            arguments: [captchaToken])
        guard let row else { return try isAltered(captchaToken, database) ? .altered : .unknown }
        guard !(row["used"] as Bool) else { return .used }
        try database.run(sql: "UPDATE captcha_token SET used = 1 WHERE token = ?", arguments: [captchaToken])
        guard Self.isAlive(row["expires"], settings.tokenLifetime, now) else { return .expired }
        return row["address"] == email.canonical ? nil : .otherAddress
    }

    /// Whether a token was handed out that begins like this one: clients put the position into it anew.
    private func isAltered(_ captchaToken: String, _ database: Database) throws -> Bool {
        guard let end = captchaToken.firstRange(of: "---"), end.lowerBound > captchaToken.startIndex else {
            return false
        }
        let prefix = String(captchaToken[..<end.upperBound])
        // The sign after a hyphen in ASCII is the full stop.
        return try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM captcha_token WHERE token >= ? AND token < ?)"),
            arguments: [prefix, prefix.dropLast() + "."]) ?? false
    }

    /// SQLite is given a text up to its first NUL: with more behind that, another text would be found.
    private static func isText(_ token: String) -> Bool { !token.utf8.contains(0) }

    /// Whether something still counts that ends at a moment. What ends later than its life from now was made before the
    /// clock was set back, and would else count for as long as it was ahead; a second or two are no such thing.
    static func isAlive(_ expires: Int64, _ lifetime: Duration, _ now: Timestamp) -> Bool {
        now.microseconds < expires && expires <= (now + lifetime + .seconds(60)).microseconds
    }
}
