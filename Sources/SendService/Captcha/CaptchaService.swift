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
    let store: CaptchaStore

    private var limits: CaptchaLimits { CaptchaLimits(settings: settings) }

    /// The row on which AJ-Captcha's pieces always are; clients send it back, and it is compared exactly.
    static let pieceRow = 5

    /// A challenge that is not handed out yet.
    private struct Challenge: Sendable {
        let token = RandomText.hexadecimal(digits: 32)
        let cipher: PointCipher?
        let expires: Timestamp

        init(expires: Timestamp, isEncrypted: Bool) {
            self.expires = expires
            cipher = isEncrypted ? PointCipher() : nil
        }

        func insert(_ x: Int, in database: Database) throws {
            try database.run(
                sql: "INSERT INTO captcha_challenge (token, x, y, expires, secret_key) VALUES (?, ?, ?, ?, ?)",
                arguments: [token, x, CaptchaService.pieceRow, expires.microseconds, cipher?.key])
        }

        func shown(_ picture: CaptchaStore.Picture) -> CaptchaChallenge {
            CaptchaChallenge(
                originalImageBase64: picture.background, jigsawImageBase64: picture.piece, token: token,
                secretKey: cipher?.key)
        }
    }

    /// A new challenge.
    ///
    /// - Throws: ``Refusal`` when the network address or the device is locked after too many misses, asks too often, or too
    ///   many people wait for a picture.
    func challenge(_ asker: CaptchaAsker, now: Timestamp) async throws -> CaptchaChallenge {
        let ready = store.takeReady()
        let challenge = Challenge(expires: now + settings.challengeLifetime, isEncrypted: settings.encryptsPoints)
        // One transaction where a picture is there, as one nearly always is.
        let verdict = try await state.write { database in
            let verdict = try limits.admit(.get, asker, now: now, in: database)
            if case .spent = verdict, let ready { try challenge.insert(ready.x, in: database) }
            return verdict
        }
        if case .refused(let hit) = verdict {
            if let ready { store.giveBack(ready) }
            throw Refusal(hit, now: now)
        }
        if let ready {
            store.refill()
            return challenge.shown(ready)
        }
        do {
            let picture = try await store.take()
            try await state.write { try challenge.insert(picture.x, in: $0) }
            return challenge.shown(picture)
        } catch is CaptchaStore.Exhausted {
            throw Refusal(Self.exhausted(now), now: now)
        }
    }

    private static func exhausted(_ now: Timestamp) -> LimitHit {
        LimitHit(
            name: .captchaRequests, window: .seconds(1), count: CaptchaStore.mostWaiting,
            maximum: CaptchaStore.mostWaiting, free: now + .seconds(1))
    }

    /// What became of an answer.
    private enum Judgement: Sendable {
        case right(captchaToken: String)
        case wrong
        case unreadable
        case noChallenge
        case refused(LimitHit)
    }

    /// How an answer is read.
    ///
    /// - Parameter: the challenge's key; `nil` where it has none.
    /// - Returns: `nil` where the point cannot be read.
    private typealias Reading = @Sendable (PointCipher?) -> CaptchaVerification?

    /// Checks an answer in the form that the settings ask for: with the point as it is, or encrypted.
    ///
    /// - Throws: 1001, 1007 and 1002 for a body that is no answer, and what ``verify(_:_:now:)`` throws.
    func verify(_ body: RequestBody, _ asker: CaptchaAsker, now: Timestamp) async throws -> String {
        guard settings.encryptsPoints else { return try await verify(CaptchaVerification(body), asker, now: now) }
        let answer = try EncryptedCaptchaVerification(body)
        return try await verify(answer.token, asker, now: now) { cipher in
            cipher?.decrypt(answer.encryptedPoint).flatMap { answer.decrypted(pointJSON: $0) }
        }
    }

    /// Checks an answer. All of it is one transaction: of many answers that come at once none is judged after the miss that
    /// locks.
    ///
    /// - Returns: the captcha token, good for one send to `verification.sender`.
    /// - Throws: ``Refusal`` when the network address or the device is locked or checks too often, `SDK.COMMON.1005` for a
    ///   challenge that is unknown, answered or expired, `SDK.SEND.1002` for a wrong place.
    func verify(_ verification: CaptchaVerification, _ asker: CaptchaAsker, now: Timestamp) async throws -> String {
        try await verify(verification.token, asker, now: now) { $0 == nil ? verification : nil }
    }

    private func verify(
        _ token: String, _ asker: CaptchaAsker, now: Timestamp, _ read: @escaping Reading
    ) async throws -> String {
        let judgement = try await state.write { database in
            if case .refused(let hit) = try limits.admit(.check, asker, now: now, in: database) {
                return Judgement.refused(hit)
            }
            return try judge(token, asker, now, in: database, read)
        }
        switch judgement {
        case .right(let captchaToken): return captchaToken
        case .unreadable: throw EIAMError.parameterFormatIncorrect(.init(parameter: "point_json"))
        case .wrong: throw EIAMError.captchaFailed(.init())
        case .noChallenge: throw EIAMError.expired(.init(subject: "token"))
        case .refused(let hit): throw Refusal(hit, now: now)
        }
    }

    private func judge(
        _ token: String, _ asker: CaptchaAsker, _ now: Timestamp, in database: Database, _ read: Reading
    ) throws -> Judgement {
        guard Self.isText(token),
            let challenge = try Row.fetchOne(
                database.cachedStatement(
                    sql: "DELETE FROM captcha_challenge WHERE token = ? RETURNING x, y, expires, secret_key"),
                arguments: [token]),
            Self.isAlive(challenge["expires"], settings.challengeLifetime, now)
        else { return .noChallenge }
        let cipher = (challenge["secret_key"] as String?).map { PointCipher(key: $0) }
        guard let verification = read(cipher) else { return .unreadable }
        let isRight =
            abs(verification.point.x - challenge["x"]) <= settings.tolerance
            && verification.point.y == challenge["y"]
        guard isRight else {
            try limits.miss(asker, now: now, in: database)
            return .wrong
        }
        let captchaToken = try cipher?.encrypt(verification.captchaToken) ?? verification.captchaToken
        try database.run(
            sql: "INSERT INTO captcha_token (token, address, expires) VALUES (?, ?, ?)",
            arguments: [
                captchaToken, verification.sender.canonical, (now + settings.tokenLifetime).microseconds,
            ])
        return .right(captchaToken: captchaToken)
    }

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
