import EIAMErrors
import ErrorCatalog
import Foundation
import SendAPI
import SendClient
import ServiceTestSupport
import TestSupport
import Testing

/// One body of facts for every server of the contract.
@Suite(.timeLimit(.minutes(10)))
struct ContractTests {
    /// The servers that the facts hold for.
    enum Peer: CaseIterable {
        case service
        case python
        case inMemory

        func run(withSecretKey: Bool = false, _ body: (ContractPeer) async throws -> Void) async throws {
            switch self {
            case .service:
                let settings = withSecretKey ? ["ERRATA_CAPTCHA_SECRET_KEY": "on"] : [:]
                try await RunningService.run(settings: settings) { try await body(ContractPeer($0)) }
            case .python: try await body(ContractPeer.python(withSecretKey ? ["--secret-key"] : []))
            case .inMemory: try await body(ContractPeer.inMemory(withSecretKey: withSecretKey))
            }
        }
    }

    private let email = EmailAddress("xczczx@bamboocloud.cn")!

    @Test(.needs(.python3), arguments: Peer.allCases)
    func eachScenarioEndsWithAMail(_ peer: Peer) async throws {
        try await peer.run { peer in
            let client = peer.client()
            for scenario in Scenario.allCases {
                let email = EmailAddress("\(scenario)@bamboocloud.cn")!
                let token = try await peer.captchaToken(client, for: email)
                let acceptance = try await client.send(to: email, scenario: scenario, captchaToken: token)
                #expect(acceptance.resend.wait == .seconds(60))
            }
            let mails = try await peer.mails()
            #expect(mails.addresses == Set(Scenario.allCases.map { "\($0)@bamboocloud.cn" }))
            #expect(mails.scenarios == Set(Scenario.allCases.map(\.rawValue)))
        }
    }

    @Test(.needs(.python3), arguments: Peer.allCases)
    func aCaptchaHasTwoPicturesAndOneRightPlace(_ peer: Peer) async throws {
        try await peer.run { peer in
            let client = peer.client()
            let puzzle = try await client.captcha()
            #expect(puzzle.backgroundSize == PixelSize(width: 310, height: 155))
            #expect(puzzle.pieceSize == PixelSize(width: 47, height: 155))
            let place = try await peer.place(puzzle.challenge.token)
            let failure = await #expect(throws: SendFailure.self) {
                try await client.verify(CaptchaPoint(x: place + 20), of: puzzle, for: email)
            }
            #expect(failure?.error == .captchaFailed(.init(original: failure?.original)))
            #expect(failure?.httpStatus == 400)
            // The picture is shown at half its size.
            let second = try await client.captcha()
            let moved = Double(try await peer.place(second.challenge.token)) / 2
            let token = try await client.verify(second.point(moved: moved, shownWidth: 155), of: second, for: email)
            #expect(token.hasPrefix("\(second.challenge.token)---{\"x\":"))
        }
    }

    @Test(.needs(.python3), arguments: Peer.allCases)
    func whatIsRefusedIsTyped(_ peer: Peer) async throws {
        try await peer.run { peer in
            let client = peer.client()
            let token = try await peer.captchaToken(client, for: email)
            let other = EmailAddress("other@bamboocloud.cn")!
            let foreign = await failure { try await client.send(to: other, scenario: .login, captchaToken: token) }
            #expect(foreign?.code == "SDK.COMMON.1005")
            let first = try await peer.captchaToken(client, for: email)
            try await client.send(to: email, scenario: .login, captchaToken: first)
            let used = await failure { try await client.send(to: email, scenario: .login, captchaToken: first) }
            #expect(used?.code == "SDK.COMMON.1005")
            var stranger = ContractPeer.device
            stranger.clientID = "unknown"
            let unknown = await failure { _ = try await peer.client(stranger).captcha() }
            #expect(unknown?.code == "SDK.COMMON.1012")
            for failure in [foreign, used, unknown] {
                #expect(failure?.httpStatus == 400)
                #expect(failure?.mayHaveBeenSent == false)
                let words = try #require(failure?.words(for: .user, in: ["zh"]))
                #expect(words.language.description == "zh-Hans")
            }
        }
    }

    @Test(.needs(.python3), arguments: Peer.allCases)
    func whenToAskAgainIsKnown(_ peer: Peer) async throws {
        try await peer.run { peer in
            let client = peer.client()
            try await client.send(
                to: email, scenario: .login, captchaToken: peer.captchaToken(client, for: email))
            let token = try await peer.captchaToken(client, for: email)
            let early = await failure { try await client.send(to: email, scenario: .login, captchaToken: token) }
            guard case .tooManyRequests(let limit)? = early?.error else {
                Issue.record("\(String(describing: early))")
                return
            }
            let wait = try #require(limit.retryAfter)
            #expect((.seconds(1)...(.seconds(60))).contains(wait))
            #expect(early?.resend?.wait == wait)
            #expect(early?.httpStatus == 429)
            #expect(early?.retry == .later)
            try await peer.waitOut(wait)
            try await client.send(
                to: email, scenario: .login, captchaToken: peer.captchaToken(client, for: email))
        }
    }

    private func failure(_ call: () async throws -> Void) async -> SendFailure? {
        await #expect(throws: SendFailure.self) { try await call() }
    }
}
