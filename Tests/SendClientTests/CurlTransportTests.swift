#if os(Linux)
    import Foundation
    import SendClient
    import TestSupport
    import Testing

    /// What `HostileServerTests` does not say of every transport.
    @Suite(.timeLimit(.minutes(10)), .needs(.python3, .openssl))
    struct CurlTransportTests {
        @Test func itIsTheTransportOfThisPlatform() async throws {
            let server = try await HostileServer()
            let failure = await #expect(throws: TransportFailure.self) {
                try await PlatformTransport().perform(request(server.base("cut-header")))
            }
            #expect(failure?.kind == .connectionLost)
            #expect(failure?.cause is CurlError)
        }

        @Test func aBodyIsReadUpToItsBound() async throws {
            let server = try await HostileServer()
            let transport = try #require(CurlTransport())
            for misbehaviour in ["big-json", "endless", "gzip-bomb"] {
                var request = request(server.base(misbehaviour))
                request.maximumBodyLength = 1_000
                let response = try await transport.perform(request)
                #expect(response.isTruncated, "\(misbehaviour)")
                #expect(response.body.count == 1_000, "\(misbehaviour)")
            }
            var exact = request(server.base("whitespace-200"))
            exact.maximumBodyLength = 1
            #expect(try await transport.perform(exact).isTruncated == false)
            exact.maximumBodyLength = 0
            #expect(try await transport.perform(exact).isTruncated)
        }

        /// The last header counts, whole; a name is found whatever its case.
        @Test func interimAnswersLeaveNothingBehind() async throws {
            let server = try await HostileServer()
            let response = try await #require(CurlTransport()).perform(request(server.base("early-hints")))
            #expect(response.status == 200)
            #expect(response.header("link") == nil)
            #expect(response.header("CONNECTION") == "close")
        }

        /// Nothing is added that says who asks, and no value begins a line of its own.
        @Test func theServerIsToldWhatTheCallerSays() async throws {
            let server = try await HostileServer()
            var request = request(server.base("echo"))
            request.body = Data(repeating: 32, count: 2_000_000)
            request.headers = [("X-lines", "a\r\nX-evil: b\nc\0d"), ("X-empty", ""), ("X-two", "1"), ("X-two", "2")]
            let response = try await #require(CurlTransport()).perform(request)
            let lines = try JSONDecoder().decode([String].self, from: response.body)
            #expect(lines.contains("X-lines: a  X-evil: b c d"))
            #expect(lines.contains("X-empty:"))
            #expect(lines.filter { $0.hasPrefix("X-two") } == ["X-two: 1", "X-two: 2"])
            #expect(lines.contains("Content-Length: 2000000"))
            for name in ["user-agent", "expect", "content-type", "cookie", "x-evil"] {
                #expect(!lines.contains { $0.lowercased().hasPrefix(name + ":") }, "\(name)")
            }
        }

        @Test func aNameThatIsNoneLeavesNothing() async throws {
            let server = try await HostileServer()
            let transport = try #require(CurlTransport())
            for name in ["", "X evil", "X:evil", "X\r\nX-evil", "X-ünicode"] {
                var request = request(server.base("ok"))
                request.headers = [(name, "a")]
                let failure = await #expect(throws: TransportFailure.self) { try await transport.perform(request) }
                #expect(failure?.mayHaveLeft == false, "\(name)")
            }
            #expect(try await server.count("ok") == 0)
        }

        /// A file of certificates is trusted instead of the system's, and does not excuse a wrong name or an old certificate.
        @Test func anAuthorityOfOnesOwnIsTrusted() async throws {
            let server = try await HostileServer()
            let own = try #require(CurlTransport(caCertificates: server.authority))
            #expect(try await own.perform(request(server.secureBase("trusted"))).status == 200)
            for certificate in ["untrusted", "wrong-host", "expired"] {
                let failure = await #expect(throws: TransportFailure.self, "\(certificate)") {
                    try await own.perform(request(server.secureBase(certificate)))
                }
                #expect(failure?.kind == .notSecure, "\(certificate)")
                #expect(failure?.mayHaveLeft == false, "\(certificate)")
            }
            let system = try #require(CurlTransport())
            await #expect(throws: TransportFailure.self) {
                try await system.perform(request(server.secureBase("trusted")))
            }
            #expect(try await server.count("ok") == 1)
        }

        /// Those that run have left and say so; those that wait have not; and no thread stays.
        @Test func manyCallsEndWhenTheyAreCancelled() async throws {
            let server = try await HostileServer()
            let transport = try #require(CurlTransport(maximumCalls: 16))
            let calls = (0..<256).map { _ in
                Task { try await transport.perform(request(server.base("silent"))) }
            }
            while try await server.count("silent") < 16 { try await Task.sleep(for: .milliseconds(10)) }
            for call in calls { call.cancel() }
            var left = 0
            for call in calls {
                let failure = await #expect(throws: TransportFailure.self) { try await call.value }
                #expect(failure?.kind == .cancelled)
                if failure?.mayHaveLeft == true { left += 1 }
            }
            #expect(left == 16)
            #expect(try await server.count("silent") == 16)
            // Those of other tests end too.
            while try Self.threads() > 0 { await Task.yield() }
            #expect(try await transport.perform(request(server.base("ok"))).status == 200)
        }

        @Test func whoWaitsIsNextWhenACallEnds() async throws {
            let server = try await HostileServer()
            let transport = try #require(CurlTransport(maximumCalls: 1))
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await transport.perform(request(server.base("ok"))).status }
                }
                for try await status in group { #expect(status == 200) }
            }
            #expect(try await server.count("ok") == 20)
        }

        /// A call whose time is up before its turn has come has certainly not been made.
        @Test func aCallThatHasNotLeftInTimeSaysSo() async throws {
            let server = try await HostileServer()
            let transport = try #require(CurlTransport(maximumCalls: 1))
            let first = Task { try await transport.perform(request(server.base("silent"))) }
            while try await server.count("silent") == 0 { try await Task.sleep(for: .milliseconds(10)) }
            let clock = TestClock()
            let client = SendClient(
                base: server.base("ok"), device: ContractPeer.device, transport: transport, timeout: .seconds(3),
                clock: clock.source)
            let address = try #require(EmailAddress("a@b.example"))
            let second = Task { try await client.send(to: address, scenario: .login, captchaToken: "t") }
            try await clock.sleepers(1)
            clock.advance(by: .seconds(3))
            let failure = await #expect(throws: SendFailure.self) { try await second.value }
            #expect(failure?.error == .answerTimedOut(.init(request: "other")))
            #expect(failure?.mayHaveBeenSent == false)
            #expect(try await server.count("ok") == 0)
            first.cancel()
            await #expect(throws: TransportFailure.self) { try await first.value }
        }

        private func request(_ url: URL) -> TransportRequest {
            TransportRequest(method: "POST", url: url, body: Data("{}".utf8))
        }

        /// How many threads of the transport this process has.
        private static func threads() throws -> Int {
            let tasks = URL(filePath: "/proc/self/task")
            return try FileManager.default.contentsOfDirectory(atPath: tasks.path).count {
                // A thread may end between one look and the next.
                (try? String(contentsOf: tasks.appending(path: "\($0)/comm"), encoding: .utf8)) == "errata-curl\n"
            }
        }
    }
#endif
