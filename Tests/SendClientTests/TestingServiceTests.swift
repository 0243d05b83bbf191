import EIAMErrors
import Foundation
import SendAPI
import SendClient
import SendClientTesting
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TestingServiceTests {
    @Test func aCodeIsSentByTheContract() async throws {
        let setup = TestingSetup()
        let acceptance = try await setup.client.send(
            to: setup.email, scenario: .register, captchaToken: setup.token())
        let send = try #require(setup.service.sends.first)
        #expect(send.email == setup.email)
        #expect(send.scenario == .register)
        #expect(send.device == setup.client.device)
        #expect(send.attemptID == acceptance.attemptID)
        #expect(send.time == setup.clock.time)
        #expect(send.code.wholeMatch(of: /[0-9]{6}/) != nil)
        #expect(setup.service.sends.count == 1)
        #expect(setup.service.requests.map(\.method) == ["GET", "POST", "POST"])
    }

    @Test(arguments: [(-6, false), (-5, true), (5, true), (6, false)])
    func fivePixelsBesideTheGapPass(offset: Int, passes: Bool) async throws {
        let setup = TestingSetup()
        let puzzle = try await setup.client.captcha()
        let solution = try #require(setup.service.solution(of: puzzle))
        #expect((100...262).contains(solution.x))
        do {
            _ = try await setup.client.verify(CaptchaPoint(x: solution.x + offset), of: puzzle, for: setup.email)
            #expect(passes)
        } catch {
            #expect(!passes)
            #expect(error.error.code == "SDK.SEND.1002")
        }
        #expect(setup.service.solution(of: puzzle) == nil)
    }

    @Test func anotherRowThanTheContractsFails() async throws {
        let setup = TestingSetup()
        let puzzle = try await setup.client.captcha()
        let x = try #require(setup.service.solution(of: puzzle)).x
        let failure = await #expect(throws: SendFailure.self) {
            try await setup.client.verify(CaptchaPoint(x: x, y: 6), of: puzzle, for: setup.email)
        }
        #expect(failure?.code == "SDK.SEND.1002")
    }

    @Test func aChallengeIsAnsweredOnce() async throws {
        let setup = TestingSetup()
        let puzzle = try await setup.client.captcha()
        let solution = try #require(setup.service.solution(of: puzzle))
        _ = try? await setup.client.verify(CaptchaPoint(x: 0), of: puzzle, for: setup.email)
        let failure = await #expect(throws: SendFailure.self) {
            try await setup.client.verify(solution, of: puzzle, for: setup.email)
        }
        #expect(failure?.arguments == ["subject": .text("token")])
        #expect(failure?.code == "SDK.COMMON.1005")
    }

    @Test(arguments: [(119, true), (120, false)])
    func aChallengeLivesTwoMinutes(seconds: Int, passes: Bool) async throws {
        let setup = TestingSetup()
        let puzzle = try await setup.client.captcha()
        let solution = try #require(setup.service.solution(of: puzzle))
        await setup.clock.advance(by: .seconds(seconds))
        #expect((setup.service.solution(of: puzzle) != nil) == passes)
        let token = try? await setup.client.verify(solution, of: puzzle, for: setup.email)
        #expect((token != nil) == passes)
    }

    @Test(arguments: [(179, true), (180, false)])
    func aCaptchaTokenLivesThreeMinutes(seconds: Int, passes: Bool) async throws {
        let setup = TestingSetup()
        let token = try await setup.token()
        await setup.clock.advance(by: .seconds(seconds))
        let acceptance = try? await setup.client.send(to: setup.email, scenario: .login, captchaToken: token)
        #expect((acceptance != nil) == passes)
    }

    @Test func aCaptchaTokenIsGoodOnceAndForItsAddressAlone() async throws {
        var settings = InMemoryService.Settings()
        settings.coolDown = .zero
        let setup = TestingSetup(settings)
        let token = try await setup.token()
        try await setup.client.send(to: setup.email, scenario: .login, captchaToken: token)
        let second = await #expect(throws: SendFailure.self) {
            try await setup.client.send(to: setup.email, scenario: .login, captchaToken: token)
        }
        #expect(second?.error == .expired(.init(subject: "captcha_token", original: second?.original)))
        let other = try await setup.token()
        let third = await #expect(throws: SendFailure.self) {
            try await setup.client.send(
                to: EmailAddress("other@bamboocloud.cn")!, scenario: .login, captchaToken: other)
        }
        #expect(third?.code == "SDK.COMMON.1005")
        // An address is the same in capitals.
        try await setup.client.send(
            to: EmailAddress("XCZCZX@bamboocloud.cn")!, scenario: .login, captchaToken: setup.token())
        #expect(setup.service.sends.count == 2)
    }

    @Test func theCoolDownIsOfAnAddressAndAScenario() async throws {
        let setup = TestingSetup()
        try await setup.send(.register)
        await setup.clock.advance(by: .milliseconds(17_500))
        try await setup.send(.login)
        let failure = try #require(await setup.failure())
        #expect(failure.httpStatus == 429)
        #expect(failure.code == "SDK.SEND.1001")
        #expect(failure.original?.text == "Too many requests. Try again in 43 s.")
        #expect(failure.resend?.secondsLeft(setup.clock.timeSource) == 43)
        await setup.clock.advance(by: .milliseconds(42_499))
        #expect(await setup.failure() != nil)
        await setup.clock.advance(by: .milliseconds(1))
        #expect(await setup.failure() == nil)
        #expect(setup.service.sends.map(\.scenario) == [.register, .login, .register])
    }

    @Test func errorsAreInTheLanguageOfTheDevice() async throws {
        for (language, text) in [("zh", "图形验证未通过。"), ("en", "The captcha was not passed.")] {
            let setup = TestingSetup(language: language)
            let puzzle = try await setup.client.captcha()
            let failure = await #expect(throws: SendFailure.self) {
                try await setup.client.verify(CaptchaPoint(x: 0), of: puzzle, for: setup.email)
            }
            #expect(failure?.original?.text == text)
        }
    }

    @Test func encryptedAnswersAreRead() async throws {
        var settings = InMemoryService.Settings()
        settings.encryptsPoints = true
        let setup = TestingSetup(settings)
        let token = try await setup.token()
        // AJ-Captcha encrypts it as well.
        #expect(Data(base64Encoded: token)?.count.isMultiple(of: 16) == true)
        try await setup.client.send(to: setup.email, scenario: .register, captchaToken: token)
        #expect(setup.service.sends.count == 1)
        let client = SendClient(
            base: TestingSetup.url, device: TestingSetup.device, transport: setup.service, pointCipher: nil,
            clock: setup.clock.timeSource)
        let puzzle = try await client.captcha()
        #expect(puzzle.challenge.secretKey?.count == 16)
        let failure = await #expect(throws: SendFailure.self) {
            try await client.verify(CaptchaPoint(x: 120), of: puzzle, for: setup.email)
        }
        #expect(failure?.code == "ERRATA.CLIENT.1011")
        // In plain it is no answer.
        let answer = await perform(
            setup, .captchaVerification,
            CaptchaVerification(point: CaptchaPoint(x: 120), token: puzzle.challenge.token, sender: setup.email).json)
        #expect(code(answer) == "SDK.COMMON.1002")
    }

    @Test func theServersClockIsItsOwn() async throws {
        var settings = InMemoryService.Settings()
        settings.clockOffset = .seconds(-3_600)
        let setup = TestingSetup(settings)
        setup.clock.setTime(by: .seconds(86_400))
        let puzzle = try await setup.client.captcha()
        #expect(puzzle.reading.local.description == "2023-11-15T22:13:20.000Z")
        #expect(puzzle.reading.server.description == "2023-11-14T21:13:20.000Z")
    }

    // MARK: Validation

    private func perform(
        _ setup: TestingSetup, _ endpoint: Endpoint, _ body: String?, without name: String? = nil,
        type: String = "application/json", method: String? = nil
    ) async -> TransportResponse? {
        let headers = setup.client.device.headers.filter { $0.name != name } + [("content-type", type)]
        return try? await setup.service.perform(
            TransportRequest(
                method: method ?? (body == nil ? "GET" : "POST"),
                url: TestingSetup.url.appending(path: endpoint.rawValue), headers: headers,
                body: body.map { Data($0.utf8) }))
    }

    private func code(_ response: TransportResponse?) -> String? {
        response.flatMap { try? EIAMError(replyBody: $0.body).code }
    }

    @Test func whatIsWrongIsAnsweredInTheContractsOrder() async throws {
        var settings = InMemoryService.Settings()
        settings.clientIDs = []
        let setup = TestingSetup(settings)
        func send(_ body: String, without name: String? = nil, type: String = "application/json") async -> String? {
            code(await perform(setup, .sendEmail, body, without: name, type: type))
        }
        #expect(await send("", without: HeaderName.clientID, type: "text/plain") == "SDK.COMMON.1001")
        #expect(await send("", without: HeaderName.agent, type: "text/plain") == "SDK.COMMON.1003")
        #expect(await send("", type: "text/plain") == "SDK.COMMON.1012")
        setup.service.settings.clientIDs = [TestingSetup.device.clientID]
        let contentType = await perform(setup, .sendEmail, "", type: "text/plain")
        #expect(contentType.map { String(decoding: $0.body, as: UTF8.self) }?.contains("Content-Type") == true)
        #expect(await send("[]") == "SDK.COMMON.1002")
        #expect(await send(#"{"email":1}"#) == "SDK.COMMON.1001")
        #expect(await send(#"{"email":1,"type":"a","captcha_token":"t"}"#) == "SDK.COMMON.1007")
        #expect(await send(#"{"email":"a","type":"a","captcha_token":"t"}"#) == "SDK.COMMON.1002")
        #expect(await send(#"{"email":"a@b.cn","type":"a","captcha_token":"t"}"#) == "SDK.COMMON.1006")
        #expect(await send(#"{"email":"a@b.cn","type":"LOGIN_EMS","captcha_token":"t"}"#) == "SDK.COMMON.1005")
        #expect(setup.service.sends.isEmpty)
    }

    @Test func whatTheContractDoesNotHaveIsNotFound() async throws {
        let setup = TestingSetup()
        let response = await perform(setup, .captcha, "{}")
        #expect(response?.status == 404)
        #expect(code(response) == "SDK.SEND.1003")
        #expect(code(await perform(setup, .sendEmail, nil, method: "GET")) == "SDK.SEND.1003")
    }

    @Test func noMoreOfABodyComesThanWasAskedFor() async throws {
        let setup = TestingSetup()
        var request = TransportRequest(
            method: "GET", url: TestingSetup.url.appending(path: Endpoint.captcha.rawValue),
            headers: setup.client.device.headers, maximumBodyLength: 1_000)
        let short = try await setup.service.perform(request)
        #expect(short.body.count == 1_000 && short.isTruncated)
        request.maximumBodyLength = 1_024 * 1_024
        let whole = try await setup.service.perform(request)
        #expect(CaptchaChallenge(body: whole.body) != nil && !whole.isTruncated)
    }

    @Test(
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"), (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        ] as [(Int64, String)])
    func datesAreThoseOfHTTP(seconds: Int64, text: String) async throws {
        let clock = VirtualClock(Timestamp(microseconds: seconds * 1_000_000))
        let service = InMemoryService(clock: clock.timeSource)
        let response = try await service.perform(TransportRequest(method: "GET", url: TestingSetup.url))
        #expect(response.header("date") == text)
    }
}
