import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import SendAPI
import SendClient
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)), .needs(.python3, .openssl))
struct HostileServerTests {
    private let email = EmailAddress("a@b.example")!

    /// What answers, what it is, and whether a code may be on its way.
    private static let answers: [(misbehaviour: String, error: EIAMError, isUncertain: Bool)] = [
        ("cut-body", .connectionLost(.init(request: "send")), true),
        ("cut-chunked", .connectionLost(.init(request: "send")), true),
        ("reset", .connectionLost(.init(request: "send")), true),
        ("close", .connectionLost(.init(request: "send")), true),
        ("headers-huge", .connectionLost(.init(request: "send")), true),
        ("not-http", .replyNotUnderstood(.init(request: "send")), true),
        ("portal", .sendNotConfirmed(.init(httpStatus: 200)), true),
        ("portal-json", .sendNotConfirmed(.init(httpStatus: 200)), true),
        ("whitespace-200", .sendNotConfirmed(.init(httpStatus: 200)), true),
        ("big-json", .sendNotConfirmed(.init(httpStatus: 200)), true),
        ("no-content", .sendNotConfirmed(.init(httpStatus: 204)), true),
        ("accepted", .sendNotConfirmed(.init(httpStatus: 202)), true),
        ("bad-gateway", .serviceUnavailable(.init(httpStatus: 502, request: "send")), true),
        ("gateway-timeout", .serviceUnavailable(.init(httpStatus: 504, request: "send")), true),
        ("empty-500", .serviceUnavailable(.init(httpStatus: 500, request: "send")), true),
        (
            "unavailable", .serviceUnavailable(.init(httpStatus: 503, request: "other", retryAfter: .seconds(120))),
            false
        ),
        (
            "unavailable-date", .serviceUnavailable(.init(httpStatus: 503, request: "other", retryAfter: .seconds(90))),
            false
        ),
        (
            "gateway-429", .serviceUnavailable(.init(httpStatus: 429, request: "other", retryAfter: .seconds(30))),
            false
        ),
        ("redirect", .replyNotUnderstood(.init(httpStatus: 302, request: "other")), false),
        ("redirect-308", .replyNotUnderstood(.init(httpStatus: 308, request: "other")), false),
        ("loop", .replyNotUnderstood(.init(httpStatus: 302, request: "other")), false),
        ("empty-400", .replyNotUnderstood(.init(httpStatus: 400, request: "other")), false),
        ("big-error", .replyNotUnderstood(.init(httpStatus: 400, request: "other")), false),
        ("bad-utf8", .replyNotUnderstood(.init(httpStatus: 400, request: "other")), false),
        ("problem", .replyNotUnderstood(.init(httpStatus: 403, request: "other")), false),
        ("keystone", .replyNotUnderstood(.init(httpStatus: 401, request: "other")), false),
        ("spring", .replyNotUnderstood(.init(httpStatus: 404, request: "other")), false),
    ]

    /// What URLSession does not survive on Linux: it ends the process where the header is cut, and reads what pours in faster
    /// than it is looked at without bound.
    private static let answersForLibcurl: [(misbehaviour: String, error: EIAMError, isUncertain: Bool)] = [
        ("cut-header", .connectionLost(.init(request: "send")), true),
        ("endless", .sendNotConfirmed(.init(httpStatus: 200)), true),
        ("gzip-bomb", .sendNotConfirmed(.init(httpStatus: 200)), true),
    ]

    @Test(arguments: TestedTransport.allCases)
    func whateverAnswersIsOneClearError(_ tested: TestedTransport) async throws {
        let server = try await HostileServer()
        let answers = tested == .urlSession ? Self.answers : Self.answers + Self.answersForLibcurl
        let transport = try tested.make()
        for (misbehaviour, error, isUncertain) in answers {
            let client = client(server.base(misbehaviour), transport)
            let failure = await #expect(throws: SendFailure.self, "\(misbehaviour)") {
                try await client.send(to: email, scenario: .login, captchaToken: "t")
            }
            #expect(failure?.code == error.code, "\(misbehaviour)")
            #expect(failure?.error.arguments == error.arguments, "\(misbehaviour)")
            #expect(failure?.mayHaveBeenSent == isUncertain, "\(misbehaviour)")
            #expect(failure?.isRecorded == true)
            try expectWords(failure, misbehaviour)
            #expect(try await server.count(misbehaviour) == 1, "\(misbehaviour) was asked again")
        }
        for target in ["redirect-target", "redirect-308-target"] {
            #expect(try await server.count(target) == 0)
        }
    }

    /// What arrives in time is read, whatever surrounds it.
    @Test(arguments: TestedTransport.allCases)
    func whatIsReadableIsRead(_ tested: TestedTransport) async throws {
        let server = try await HostileServer()
        let transport = try tested.make()
        for (answer, code) in [
            ("wrong-type", "SDK.COMMON.1001"), ("chinese", "SDK.COMMON.1001"), ("gzip-error", "SDK.COMMON.1001"),
        ] {
            let failure = await #expect(throws: SendFailure.self, "\(answer)") {
                try await client(server.base(answer), transport).send(to: email, scenario: .login, captchaToken: "t")
            }
            #expect(failure?.code == code, "\(answer)")
            #expect(failure?.httpStatus == 400)
            // The Chinese text is none of the vendor's.
            #expect((failure?.argument(at: 0) == nil) == (answer == "chinese"), "\(answer)")
        }
        for answer in ["ok", "early-hints"] {
            _ = try await client(server.base(answer), transport).send(to: email, scenario: .login, captchaToken: "t")
        }
    }

    /// The time is the whole call's: a byte now and then does not lengthen it. The clock is the test's own, so that nothing here
    /// waits.
    @Test(arguments: TestedTransport.allCases, ["slow-drip", "slow-header", "silent"])
    func theTimeIsTheWholeCalls(_ tested: TestedTransport, _ misbehaviour: String) async throws {
        let server = try await HostileServer()
        let clock = TestClock()
        let client = SendClient(
            base: server.base(misbehaviour), device: ContractPeer.device, transport: try tested.make(),
            timeout: .seconds(3), clock: clock.source)
        let call = Task { try await client.send(to: email, scenario: .login, captchaToken: "t") }
        try await clock.sleepers(1)
        // The request is there before the time is up.
        while try await server.count(misbehaviour) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        clock.advance(by: .seconds(3))
        let failure = await #expect(throws: SendFailure.self) { try await call.value }
        #expect(failure?.error == .answerTimedOut(.init(request: "send")))
        #expect(failure?.mayHaveBeenSent == true)
    }

    @Test(arguments: TestedTransport.allCases)
    func aCallThatIsCancelledSaysSo(_ tested: TestedTransport) async throws {
        let server = try await HostileServer()
        let client = client(server.base("silent"), try tested.make())
        let call = Task { try await client.send(to: email, scenario: .login, captchaToken: "t") }
        while try await server.count("silent") == 0 { try await Task.sleep(for: .milliseconds(10)) }
        call.cancel()
        let failure = await #expect(throws: SendFailure.self) { try await call.value }
        #expect(failure?.isCancellation == true)
        #expect(failure?.mayHaveBeenSent == true)
        let before = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await client.send(to: email, scenario: .login, captchaToken: "t")
        }
        before.cancel()
        let neverBegun = await #expect(throws: SendFailure.self) { try await before.value }
        #expect(neverBegun?.isCancellation == true)
        #expect(neverBegun?.mayHaveBeenSent == false)
        #expect(neverBegun?.attemptID == nil)
        #expect(try await server.count("silent") == 1)
    }

    @Test(arguments: TestedTransport.allCases, ["untrusted", "wrong-host", "expired", "plain"])
    func aCertificateWithAFaultIsNoLackOfInternet(_ tested: TestedTransport, _ certificate: String) async throws {
        let server = try await HostileServer()
        let failure = await #expect(throws: SendFailure.self) {
            try await client(server.secureBase(certificate), tested.make())
                .send(to: email, scenario: .login, captchaToken: "t")
        }
        #expect(failure?.error == .connectionNotSecure(.init()))
        #expect(failure?.mayHaveBeenSent == false)
        try expectWords(failure, certificate)
    }

    @Test(arguments: TestedTransport.allCases)
    func whereNobodyListensItIsTriedTwice(_ tested: TestedTransport) async throws {
        let transport = try tested.make()
        for base in ["http://127.0.0.1:1", "http://nobody.invalid", "ftp://127.0.0.1", "errata"] {
            let failure = await #expect(throws: SendFailure.self) {
                try await client(#require(URL(string: base)), transport)
                    .send(to: email, scenario: .login, captchaToken: "t")
            }
            #expect(failure?.error == .serverNotReached(.init(request: "other")), "\(base)")
            #expect(failure?.mayHaveBeenSent == false)
        }
    }

    private func client(_ base: URL, _ transport: any SendTransport) -> SendClient {
        SendClient(base: base, device: ContractPeer.device, transport: transport, timeout: ContractPeer.patience)
    }

    /// A person is told what happened and what to do, in the language asked for, and nothing of a wrong code.
    private func expectWords(_ failure: SendFailure?, _ label: String) throws {
        let failure = try #require(failure)
        #expect(failure.code.hasPrefix("ERRATA.CLIENT."), "\(label)")
        for language in EIAMError.catalog.messages.languages {
            let words = failure.words(for: .user, in: LanguagePreferences([language]))
            #expect(words.language == language)
            #expect(words.advice?.isEmpty == false, "\(label)")
        }
    }
}
