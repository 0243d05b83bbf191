import EIAMErrors
import Foundation
import GRDB
import SendAPI
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService
@testable import walkthrough

struct CaptchaServiceTests {
    private let folder: TemporaryFolder
    private let state: StateDatabase
    private let desk: CaptchaService
    private let now = Timestamp(microseconds: 1_700_000_000_000_000)
    private let email = EmailAddress("a@b.co")!

    init() async throws {
        folder = try TemporaryFolder()
        state = try StateDatabase(path: folder.file("state.db"))
        let settings = try ServiceConfiguration(try await SettingsReader(environment: [:], file: nil))
        desk = CaptchaService(state: state, settings: settings.captcha)
    }

    private func take(
        _ token: String, for address: EmailAddress? = nil, now: Timestamp
    ) async throws -> RefusalReason.Token? {
        try await state.write { [desk, email] in try desk.take(token, for: address ?? email, now: now, in: $0) }
    }

    private func challenge() async throws -> (token: String, x: Int) {
        let challenge = try await desk.challenge(peer: "127.0.0.1", now: now)
        let x = try await state.queue.read {
            try Int.fetchOne($0, sql: "SELECT x FROM captcha_challenge WHERE token = ?", arguments: [challenge.token])
        }
        return (challenge.token, try #require(x))
    }

    private func answer(_ token: String, x: Int, y: Int = 5, after: Duration = .zero) async throws -> String {
        try await desk.verify(
            CaptchaVerification(point: CaptchaPoint(x: x, y: y), token: token, sender: email), peer: "127.0.0.1",
            now: now + after)
    }

    /// SQLite reads a text up to its first NUL.
    @Test func aTokenWithMoreBehindANULIsAnother() async throws {
        let challenge = try await challenge()
        await #expect(throws: EIAMError.expired(.init(subject: "token"))) {
            try await answer(challenge.token + "\0", x: challenge.x)
        }
        let token = try await answer(challenge.token, x: challenge.x)
        #expect(try await take(token + "\0", now: now) == .unknown)
        #expect(try await take(token, now: now) == nil)
    }

    @Test(arguments: [-5, 0, 5])
    func aPlaceWithinTheTolerancePasses(offset: Int) async throws {
        let challenge = try await challenge()
        #expect(try await answer(challenge.token, x: challenge.x + offset).hasPrefix(challenge.token + "---"))
    }

    @Test(arguments: [-6, 6, 100])
    func aPlaceBeyondTheToleranceFails(offset: Int) async throws {
        let challenge = try await challenge()
        await #expect(throws: EIAMError.captchaFailed(.init())) {
            try await answer(challenge.token, x: challenge.x + offset)
        }
    }

    @Test(arguments: [4, 6, 0])
    func theRowIsComparedExactly(y: Int) async throws {
        let challenge = try await challenge()
        await #expect(throws: EIAMError.captchaFailed(.init())) {
            try await answer(challenge.token, x: challenge.x, y: y)
        }
    }

    @Test func aChallengeIsConsumedByItsFirstAnswerRightOrWrong() async throws {
        let first = try await challenge()
        _ = try await answer(first.token, x: first.x)
        await #expect(throws: EIAMError.expired(.init(subject: "token"))) { try await answer(first.token, x: first.x) }
        let second = try await challenge()
        await #expect(throws: EIAMError.captchaFailed(.init())) { try await answer(second.token, x: 0) }
        await #expect(throws: EIAMError.expired(.init(subject: "token"))) {
            try await answer(second.token, x: second.x)
        }
    }

    @Test func aChallengeLivesTwoMinutes() async throws {
        let first = try await challenge()
        _ = try await answer(first.token, x: first.x, after: .milliseconds(119_999))
        let second = try await challenge()
        await #expect(throws: EIAMError.expired(.init(subject: "token"))) {
            try await answer(second.token, x: second.x, after: .seconds(120))
        }
    }

    @Test func aCaptchaTokenLivesThreeMinutesAndWorksOnce() async throws {
        for (age, isGood) in [(Duration.milliseconds(179_999), true), (.seconds(180), false)] {
            let challenge = try await challenge()
            let token = try await answer(challenge.token, x: challenge.x)
            if isGood {
                #expect(try await take(token, now: now + age) == nil)
            } else {
                #expect(try await take(token, now: now + age) == .expired)
            }
            #expect(try await take(token, now: now + age) == .used)
        }
    }

    @Test func aCaptchaTokenIsMatchedAsAnExactTextForItsAddress() async throws {
        let challenge = try await challenge()
        let token = try await answer(challenge.token, x: challenge.x)
        #expect(try await take(token + " ", now: now) == .altered)
        #expect(try await take(token, for: EmailAddress("A@B.CO")!, now: now) == nil)
    }

    @Test func ofManyTakersOfOneTokenOneGetsIt() async throws {
        let challenge = try await challenge()
        let token = try await answer(challenge.token, x: challenge.x)
        let taken = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 { group.addTask { (try? await take(token, now: now)) == .some(nil) } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(taken == 1)
    }

    @Test func moreThanFiveMissesAMinuteLockChallengesForFiveMinutes() async throws {
        for _ in 0..<6 {
            let challenge = try await challenge()
            await #expect(throws: EIAMError.captchaFailed(.init())) { try await answer(challenge.token, x: 0) }
        }
        let locked = EIAMError.tooManyRequests(.init(retryAfter: .seconds(300)))
        let answering = await #expect(throws: Refusal.self) { try await answer("anything", x: 0) }
        #expect(answering?.error == locked)
        let asking = await #expect(throws: Refusal.self) { try await desk.challenge(peer: "127.0.0.1", now: now) }
        #expect(asking?.error == locked)
        await #expect(throws: Refusal.self) { try await desk.challenge(peer: "127.0.0.1", now: now + .seconds(299)) }
        await #expect(throws: Never.self) { try await desk.challenge(peer: "127.0.0.1", now: now + .seconds(300)) }
        await #expect(throws: Never.self) { try await desk.challenge(peer: "127.0.0.2", now: now) }
    }

    @Test func fiveMissesDoNotLock() async throws {
        for _ in 0..<5 {
            let challenge = try await challenge()
            await #expect(throws: EIAMError.captchaFailed(.init())) { try await answer(challenge.token, x: 0) }
        }
        await #expect(throws: Never.self) { try await desk.challenge(peer: "127.0.0.1", now: now) }
    }

    @Test func picturesHaveTheContractsSizesAndGapsItsRange() throws {
        var places: Set<Int> = []
        for _ in 0..<25 {
            let picture = try CaptchaPainter.paint(decoys: 1)
            #expect(Self.size(picture.background) == [310, 155])
            #expect(Self.size(picture.piece) == [47, 155])
            // Colour type 2 is RGB, 6 is RGBA.
            #expect(picture.background[25] == 2)
            #expect(picture.piece[25] == 6)
            #expect((100...262).contains(picture.x))
            places.insert(picture.x)
        }
        #expect(places.count > 10)
    }

    @Test(arguments: [0, 1])
    func somebodyWhoLooksAtThePicturesPasses(decoys: Int) throws {
        for _ in 0..<20 {
            let picture = try CaptchaPainter.paint(decoys: decoys)
            let point = try CaptchaSolver.solve(
                CaptchaChallenge(
                    originalImageBase64: picture.background.base64EncodedString(),
                    jigsawImageBase64: picture.piece.base64EncodedString(), token: ""))
            #expect(abs(point.x - picture.x) <= 5)
        }
    }

    /// The solver has no back door: pictures that belong to two challenges do not pass.
    @Test func piecesOfAnotherPictureAreNotPlaced() throws {
        var right = 0
        for _ in 0..<10 {
            let picture = try CaptchaPainter.paint(decoys: 1)
            let other = try CaptchaPainter.paint(decoys: 1)
            let point = try CaptchaSolver.solve(
                CaptchaChallenge(
                    originalImageBase64: picture.background.base64EncodedString(),
                    jigsawImageBase64: other.piece.base64EncodedString(), token: ""))
            if abs(point.x - picture.x) <= 5 { right += 1 }
        }
        #expect(right < 8)
    }

    /// Width and height from a PNG's first chunk.
    private static func size(_ png: Data) -> [Int] {
        let bytes = Array(png)
        return [16, 20].map { start in bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
    }
}
