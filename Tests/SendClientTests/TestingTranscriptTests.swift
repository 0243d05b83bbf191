import EIAMErrors
import Foundation
import SendClient
import SendClientTesting
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TestingTranscriptTests {
    /// What an app sees of a run.
    private struct Run: Equatable {
        var puzzle: CaptchaPuzzle?
        var codes: [String] = []
        var waits: [Duration] = []
    }

    /// A captcha that is answered, a send, one within the cool-down, and one whose answer is lost.
    private func run(_ setup: TestingSetup, _ client: SendClient, _ solution: CaptchaPoint?) async throws -> Run {
        var run = Run()
        let puzzle = try await client.captcha()
        run.puzzle = puzzle
        let point = try #require(solution ?? setup.service.solution(of: puzzle))
        let token = try await client.verify(point, of: puzzle, for: setup.email)
        run.waits.append(try await client.send(to: setup.email, scenario: .login, captchaToken: token).resend.wait)
        for _ in 0..<2 {
            do {
                try await client.send(to: setup.email, scenario: .login, captchaToken: token)
            } catch {
                run.codes.append("\(error.error.code) \(error.httpStatus ?? 0) \(error.mayHaveBeenSent)")
                run.waits += [error.retryAfter].compactMap { $0 }
            }
        }
        return run
    }

    private func scripted() -> TestingSetup {
        let setup = TestingSetup()
        setup.service.answer(next: .sendEmail, with: .contract)
        setup.service.answer(next: .sendEmail, with: .tooManyRequests(.init(retryAfter: .seconds(42))))
        setup.service.answer(next: .sendEmail, with: .lost(.contract))
        return setup
    }

    private func recorded() async throws -> (transcript: Transcript, run: Run) {
        let setup = scripted()
        let recording = RecordingTransport(over: setup.service)
        let run = try await run(setup, setup.client(over: recording), nil)
        return (recording.transcript, run)
    }

    @Test func aTranscriptReplaysToTheSameResults() async throws {
        let (transcript, recorded) = try await recorded()
        #expect(recorded.codes == ["SDK.SEND.1001 429 false", "ERRATA.CLIENT.1007 0 true"])
        let restored = try Transcript(json: transcript.json())
        #expect(restored == transcript)
        let setup = TestingSetup()
        let replay = ReplayTransport(restored)
        let replayed = try await run(setup, setup.client(over: replay), CaptchaPoint(x: 150))
        #expect(replay.remaining == 0)
        #expect(replayed.codes == recorded.codes)
        #expect(replayed.waits == recorded.waits)
        #expect(replayed.puzzle?.background == recorded.puzzle?.background)
        #expect(replayed.puzzle?.piece == recorded.puzzle?.piece)
        #expect(replayed.puzzle?.reading == recorded.puzzle?.reading)
        #expect(replayed.puzzle?.challenge.token == "00000000000000000000000000000001")
    }

    @Test func withoutRedactionAllIsEqual() async throws {
        let setup = scripted()
        let recording = RecordingTransport(over: setup.service, redacting: { $0 })
        let recorded = try await run(setup, setup.client(over: recording), nil)
        let point = CaptchaPoint(x: 1)
        let replayed = try await run(setup, setup.client(over: ReplayTransport(recording.transcript)), point)
        #expect(replayed == recorded)
    }

    @Test func aFileIsStableAndHasNoPersonalData() async throws {
        let (transcript, run) = try await recorded()
        let text = String(decoding: try transcript.json(), as: UTF8.self)
        #expect(try Transcript(json: Data(text.utf8)).json() == Data(text.utf8))
        let token = try #require(run.puzzle?.challenge.token)
        for secret in ["xczczx", "bamboocloud.cn", "156aysdna213sc50", "192.168.1.2", token] {
            #expect(!text.contains(secret))
        }
        #expect(text.contains(#"person1@example.com\",\"type\":\"LOGIN_EMS\",\"captcha_token\":\"0000"#))
        #expect(text.contains("\"X-device-fingerprint: device-1\""))
        #expect(text.contains("\"X-client-id: \(TestingSetup.device.clientID)\""))
        #expect(text.contains("\"path\" : \"/eiam/api/v2/sdk/captcha\""))
    }

    @Test func theSameIsReplacedByTheSameAndAllOfIt() {
        let body = { (text: String) in Transcript.Body(text: text) }
        let exchanges = [
            Transcript.Exchange(
                request: .init(
                    method: "POST", path: "/of/anna@example.org",
                    headers: [
                        .init(name: "X-device-fingerprint", value: "linux"), .init(name: "X-agent", value: "linux/1"),
                        .init(name: "Authorization", value: "Bearer abc"),
                    ], body: body(#"{"email":"Anna@example.org","captcha_token":"opaque-token-of-a-server"}"#)),
                response: .init(
                    status: 400,
                    headers: [.init(name: "Content-Length", value: "9"), .init(name: "ETag", value: "W/1")],
                    body: body(#"{"error_msg":"<anna@EXAMPLE.org>, bob@bücher.example. and no@address"}"#))),
            Transcript.Exchange(
                request: .init(
                    method: "GET", path: "/", body: body("token=opaque-token-of-a-server&a=anna@example.org")),
                failure: .init(kind: "connectionLost", mayHaveLeft: true, cause: "bob@bücher.example: reset")),
        ]
        let redacted = Transcript(exchanges: exchanges).redacted().exchanges
        #expect(redacted[0].request.path == "/of/person1@example.com")
        #expect(redacted[0].request.headers.map(\.value) == ["device-1", "linux/1", "removed"])
        #expect(redacted[0].request.body?.text == #"{"email":"person1@example.com","captcha_token":"captcha-token-1"}"#)
        #expect(redacted[0].response?.headers == [.init(name: "ETag", value: "W/1")])
        #expect(
            redacted[0].response?.body.text
                == #"{"error_msg":"<person1@example.com>, person2@example.com. and no@address"}"#)
        #expect(redacted[1].request.body?.text == "token=captcha-token-1&a=person1@example.com")
        #expect(redacted[1].failure?.cause == "person2@example.com: reset")
        #expect(Transcript(exchanges: redacted).redacted().exchanges == redacted.map { $0 })
    }

    @Test func anotherRequestThanTheTranscriptsSaysWhatWasExpectedAndWhatCame() async throws {
        let setup = TestingSetup()
        let (transcript, _) = try await recorded()
        let replay = ReplayTransport(transcript)
        let client = setup.client(over: replay)
        let failure = await #expect(throws: SendFailure.self) {
            try await client.send(to: setup.email, scenario: .login, captchaToken: "t")
        }
        #expect(failure?.code == "ERRATA.CLIENT.1003")
        #expect(
            "\(try #require(failure?.cause))" == """
                exchange 1 of the transcript is GET /eiam/api/v2/sdk/captcha with no body, but the app asked POST \
                /eiam/api/v2/sdk/email/send with {email: text, type: text, captcha_token: text}; if the app is right, record \
                the transcript anew
                """)
        #expect(replay.remaining == 5)
        let puzzle = try await client.captcha()
        _ = try await client.verify(CaptchaPoint(x: 0), of: puzzle, for: setup.email)
        for _ in 0..<3 { _ = try? await client.send(to: setup.email, scenario: .login, captchaToken: "t") }
        #expect(replay.remaining == 0)
        let end = await #expect(throws: SendFailure.self) { try await client.captcha() }
        #expect("\(try #require(end?.cause))".hasPrefix("all 5 exchanges of the transcript are replayed, but the app"))
    }

    @Test func anotherShapeOfABodyIsAnotherRequest() async throws {
        let body = Transcript.Body(text: #"{"a":[1,null,true,"b"]}"#)
        let replay = ReplayTransport(
            Transcript(exchanges: [
                .init(request: .init(method: "POST", path: "/", body: body), response: .init(status: 204))
            ]))
        func answer(_ text: String) async -> Int? {
            try? await replay.perform(
                TransportRequest(
                    method: "POST", url: #require(URL(string: "https://example.org/")), body: Data(text.utf8))
            ).status
        }
        #expect(await answer(#"{"a":[1,null,true,1]}"#) == nil)
        #expect(await answer(#"{"b":[1,null,true,""]}"#) == nil)
        #expect(await answer("a=b") == nil)
        #expect(await answer(#"{"a": [2, null, false, ""]}"#) == 204)
    }

    @Test(arguments: TransportFailure.Kind.allCases)
    func failuresAreReplayed(kind: TransportFailure.Kind) async throws {
        struct Broken: Error, CustomStringConvertible { let description = "a cable" }
        let service = InMemoryService()
        let request = TransportRequest(method: "GET", url: TestingSetup.url.appending(path: Endpoint.captcha.rawValue))
        service.answer(next: .captcha, with: .failure(TransportFailure(kind, mayHaveLeft: true, cause: Broken())))
        let recording = RecordingTransport(over: service)
        await #expect(throws: TransportFailure.self) { try await recording.perform(request) }
        let replay = ReplayTransport(try Transcript(json: recording.transcript.json()))
        let failure = await #expect(throws: TransportFailure.self) { try await replay.perform(request) }
        #expect(failure?.kind == kind)
        #expect(failure?.mayHaveLeft == true)
        #expect("\(try #require(failure?.cause))" == "a cable")
    }

    @Test func bytesThatAreNoTextAreKept() throws {
        let bytes = Data([0xFF, 0x00, 0x40])
        let exchange = Transcript.Exchange(
            request: .init(method: "GET", path: "/"),
            response: .init(status: 200, body: .init(bytes), isTruncated: true))
        let transcript = Transcript(exchanges: [exchange]).redacted()
        #expect(try Transcript(json: transcript.json()).exchanges.first?.response?.body.data == bytes)
    }

    @Test func aFileThatIsNoTranscriptIsRefused() throws {
        let newer = Data(#"{"format":2,"exchanges":[]}"#.utf8)
        let failure = #expect(throws: Transcript.FormatUnknown.self) { try Transcript(json: newer) }
        #expect(failure.map { "\($0)" } == "the transcript has format 2, and this version reads 1: record it anew")
        let header = #"{"format":1,"exchanges":[{"request":{"method":"GET","path":"/","headers":["nothing"]}}]}"#
        #expect(throws: DecodingError.self) { try Transcript(json: Data(header.utf8)) }
    }
}
