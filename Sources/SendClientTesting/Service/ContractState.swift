import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import SendAPI
import SendClient

/// What a server of the contract knows, and what it answers. It has no clock: each request comes with the time.
struct ContractState {
    /// When a request arrives.
    struct Moment {
        /// By the timer, which lifetimes are counted with.
        let elapsed: Duration
        /// By the service's clock.
        let time: Timestamp
    }

    private struct Challenge {
        let x: Int
        let cipher: AES128?
        let end: Duration
    }

    private struct Token {
        let address: String
        let end: Duration
    }

    private struct Mailbox: Hashable {
        let address: String
        let scenario: Scenario
    }

    var settings = InMemoryService.Settings()
    private(set) var sends: [ReceivedSend] = []
    private var challenges: [String: Challenge] = [:]
    private var tokens: [String: Token] = [:]
    private var free: [Mailbox: Duration] = [:]

    /// The languages of an answer.
    static func languages(_ request: TransportRequest) -> LanguagePreferences {
        let languages = ReceivedHeaders(value: request.header).language.map { LanguagePreferences(parsing: $0) }
        return LanguagePreferences((languages?.languages ?? []) + LanguagePreferences(["en"]).languages)
    }

    /// Where the gap of a challenge lies that is open still.
    func gap(ofChallenge token: String, at moment: Duration) -> Int? {
        challenges[token].flatMap { moment < $0.end ? $0.x : nil }
    }

    /// Answers a request as the contract has it.
    mutating func answer(_ request: TransportRequest, at moment: Moment) -> TransportResponse {
        let languages = Self.languages(request)
        do throws(EIAMError) {
            guard let endpoint = request.endpoint else {
                throw .endpointNotFound(.init(path: "\(request.method) \(request.url.path)"))
            }
            let headers = ReceivedHeaders(value: request.header)
            try headers.validate { settings.clientIDs?.contains($0) ?? true }
            switch endpoint {
            case .captcha: return success(challenge(at: moment).json, languages)
            case .captchaVerification:
                let token = try verify(body(of: request, headers), at: moment)
                return success(CaptchaVerification.answer(captchaToken: token), languages)
            case .sendEmail:
                try send(SendRequest(body(of: request, headers)), headers, at: moment)
                var response = success(nil, languages)
                response.headers.append(("Retry-After", String(settings.coolDown.components.seconds)))
                return response
            }
        } catch {
            return error.reply(in: languages)
        }
    }

    /// Hands out a captcha token without a captcha.
    mutating func captchaToken(for email: EmailAddress, at moment: Duration) -> String {
        let point = CaptchaPoint(x: settings.gap ?? PuzzlePictures.places.lowerBound)
        return mint(CaptchaVerification(point: point, token: Self.token(), sender: email), nil, at: moment)
    }

    private func body(
        of request: TransportRequest, _ headers: ReceivedHeaders
    ) throws(EIAMError) -> RequestBody {
        try RequestBody.requireJSON(headers.contentType)
        return try RequestBody(bytes: request.body ?? Data())
    }

    private func success(_ body: String?, _ languages: LanguagePreferences) -> TransportResponse {
        let type = body.map { _ in [("Content-Type", "application/json; charset=utf-8")] } ?? []
        let language = EIAMError.catalog.language(for: languages).tag.description
        return TransportResponse(
            status: 200, headers: type + [("Content-Language", language), ("Cache-Control", "no-store")],
            body: Data((body ?? "").utf8))
    }

    private mutating func challenge(at moment: Moment) -> CaptchaChallenge {
        let x = settings.gap ?? Int.random(in: PuzzlePictures.places)
        let pictures = PuzzlePictures(gapAt: x)
        let token = Self.token()
        let key = settings.encryptsPoints ? String(Self.token().prefix(16)) : nil
        challenges[token] = Challenge(
            x: x, cipher: key.flatMap { AES128(key: Array($0.utf8)) }, end: moment.elapsed + settings.challengeLifetime)
        return CaptchaChallenge(
            originalImageBase64: Data(pictures.background).base64EncodedString(),
            jigsawImageBase64: Data(pictures.piece).base64EncodedString(), token: token, secretKey: key)
    }

    private mutating func verify(_ body: RequestBody, at moment: Moment) throws(EIAMError) -> String {
        guard settings.encryptsPoints else {
            let answer = try CaptchaVerification(body)
            return try judge(answer.token, at: moment) { $0 == nil ? answer : nil }
        }
        let answer = try EncryptedCaptchaVerification(body)
        return try judge(answer.token, at: moment) { cipher in
            Data(base64Encoded: answer.encryptedPoint).flatMap { cipher?.decrypt(Array($0)) }
                .flatMap { answer.decrypted(pointJSON: String(decoding: $0, as: UTF8.self)) }
        }
    }

    private mutating func judge(
        _ token: String, at moment: Moment, _ read: (AES128?) -> CaptchaVerification?
    ) throws(EIAMError) -> String {
        // The first look ends a challenge, right or wrong.
        guard let challenge = challenges.removeValue(forKey: token), moment.elapsed < challenge.end else {
            throw .expired(.init(subject: "token"))
        }
        guard let answer = read(challenge.cipher) else {
            throw .parameterFormatIncorrect(.init(parameter: "point_json"))
        }
        guard abs(answer.point.x - challenge.x) <= settings.tolerance, answer.point.y == CaptchaPoint.expectedY else {
            throw .captchaFailed(.init())
        }
        return mint(answer, challenge.cipher, at: moment.elapsed)
    }

    private mutating func mint(_ answer: CaptchaVerification, _ cipher: AES128?, at moment: Duration) -> String {
        let text = answer.captchaToken
        let token = cipher.map { Data($0.encrypt(Array(text.utf8))).base64EncodedString() } ?? text
        tokens[token] = Token(address: answer.sender.canonical, end: moment + settings.tokenLifetime)
        return token
    }

    private mutating func send(
        _ request: SendRequest, _ headers: ReceivedHeaders, at moment: Moment
    ) throws(EIAMError) {
        let address = request.email.canonical
        // A token is used up by the first look, whatever comes of it.
        guard let token = tokens.removeValue(forKey: request.captchaToken), moment.elapsed < token.end,
            token.address == address
        else { throw .expired(.init(subject: "captcha_token")) }
        let mailbox = Mailbox(address: address, scenario: request.scenario)
        if let free = free[mailbox], moment.elapsed < free {
            throw .tooManyRequests(.init(retryAfter: free - moment.elapsed))
        }
        free[mailbox] = moment.elapsed + settings.coolDown
        sends.append(
            ReceivedSend(
                email: request.email, scenario: request.scenario, code: Self.code(), device: headers.device,
                attemptID: headers.attemptID.flatMap { AttemptID($0) }, time: moment.time))
    }

    private static func token() -> String {
        (0..<32).map { _ in String(Int.random(in: 0..<16), radix: 16) }.joined()
    }

    private static func code() -> String { (0..<6).map { _ in String(Int.random(in: 0..<10)) }.joined() }
}
