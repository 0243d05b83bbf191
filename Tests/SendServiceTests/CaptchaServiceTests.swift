import CaptchaPainting
import EIAMErrors
import Foundation
import GRDB
import SendAPI
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

struct CaptchaServiceTests {
    private let folder: TemporaryFolder
    private let state: StateDatabase
    private let desk: CaptchaService
    private static let asker = CaptchaAsker(peer: "127.0.0.1", device: nil)
    private let now = Timestamp(microseconds: 1_700_000_000_000_000)
    private let email = EmailAddress("a@b.co")!

    init() async throws {
        folder = try TemporaryFolder()
        state = try StateDatabase(path: folder.file("state.db"))
        let settings = try ServiceConfiguration(try await SettingsReader(environment: [:], file: nil))
        desk = CaptchaService(
            state: state, settings: settings.captcha, store: CaptchaStore(CaptchaPainter(), decoys: 0, ahead: 0))
    }

    private func take(
        _ token: String, for address: EmailAddress? = nil, now: Timestamp
    ) async throws -> RefusalReason.Token? {
        try await state.write { [desk, email] in try desk.take(token, for: address ?? email, now: now, in: $0) }
    }

    private func challenge() async throws -> (token: String, x: Int) {
        let challenge = try await desk.challenge(Self.asker, now: now)
        let x = try await state.queue.read {
            try Int.fetchOne($0, sql: "SELECT x FROM captcha_challenge WHERE token = ?", arguments: [challenge.token])
        }
        return (challenge.token, try #require(x))
    }

    private func answer(_ token: String, x: Int, y: Int = 5, after: Duration = .zero) async throws -> String {
        try await desk.verify(
            CaptchaVerification(point: CaptchaPoint(x: x, y: y), token: token, sender: email), Self.asker,
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
        let asking = await #expect(throws: Refusal.self) { try await desk.challenge(Self.asker, now: now) }
        #expect(asking?.error == locked)
        await #expect(throws: Refusal.self) { try await desk.challenge(Self.asker, now: now + .seconds(299)) }
        await #expect(throws: Never.self) { try await desk.challenge(Self.asker, now: now + .seconds(300)) }
        await #expect(throws: Never.self) {
            try await desk.challenge(CaptchaAsker(peer: "127.0.0.2", device: nil), now: now)
        }
    }

    @Test func fiveMissesDoNotLock() async throws {
        for _ in 0..<5 {
            let challenge = try await challenge()
            await #expect(throws: EIAMError.captchaFailed(.init())) { try await answer(challenge.token, x: 0) }
        }
        await #expect(throws: Never.self) { try await desk.challenge(Self.asker, now: now) }
    }

    /// Somebody who collects challenges and answers them all at the same moment is judged no oftener than one who answers
    /// one after the other.
    @Test func ofManyHoardedChallengesNoMoreAreJudgedThanLock() async throws {
        var challenges: [(token: String, x: Int)] = []
        for _ in 0..<60 { challenges.append(try await challenge()) }
        let judged = await withTaskGroup(of: Bool.self) { group in
            for challenge in challenges {
                group.addTask {
                    do {
                        _ = try await answer(challenge.token, x: challenge.x + 50)
                        return true
                    } catch {
                        return error as? EIAMError == .captchaFailed(.init())
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(judged == 6)
    }

    private func miss(_ asker: CaptchaAsker) async throws {
        let challenge = try await desk.challenge(asker, now: now)
        await #expect(throws: EIAMError.captchaFailed(.init())) {
            try await desk.verify(
                CaptchaVerification(point: CaptchaPoint(x: 0, y: 5), token: challenge.token, sender: email), asker,
                now: now)
        }
    }

    @Test func aDeviceThatMovesBetweenNetworksIsLocked() async throws {
        let networks = ["192.0.2.1", "198.51.100.1", "203.0.113.1"]
        for round in 0..<6 { try await miss(CaptchaAsker(peer: networks[round % 3], device: "one")) }
        let elsewhere = CaptchaAsker(peer: networks[0], device: "one")
        await #expect(throws: Refusal.self) { try await desk.challenge(elsewhere, now: now) }
        await #expect(throws: Never.self) {
            try await desk.challenge(CaptchaAsker(peer: networks[0], device: "another"), now: now)
        }
    }

    /// What many send as their fingerprint, such as `linux`, is nobody's.
    @Test func aFingerprintThatManyShareLocksNobody() async throws {
        for round in 0..<20 { try await miss(CaptchaAsker(peer: "198.51.\(round).1", device: "linux")) }
        await #expect(throws: Never.self) {
            try await desk.challenge(CaptchaAsker(peer: "203.0.113.1", device: "linux"), now: now)
        }
    }
}
