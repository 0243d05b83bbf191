import Foundation
import SendAPI
import SendAudit
import SendClient
import SendClientTesting
import SendService
import ServiceTestSupport
import TestSupport
import Testing

/// A server of the contract, and how a test looks behind it.
struct ContractPeer: Sendable {
    let base: URL
    /// Where a challenge's gap is.
    let place: @Sendable (_ challengeToken: String) async throws -> Int
    /// The addresses to which mail left, and the scenarios.
    let mails: @Sendable () async throws -> (addresses: Set<String>, scenarios: Set<String>)
    /// Lets the cool-down pass.
    let waitOut: @Sendable (Duration) async throws -> Void
    /// How it is reached, and by which clock, where that is not over the network and by the machine's.
    var transport: (any SendTransport)?
    var clock = TimeSource.system

    /// Beside hundreds of tests a server may come to its turn late.
    static let patience = Duration.seconds(300)

    static let device = Device(
        clientID: "nTo1eRIub60vPb54WeE6aojPwYwImtl4", operatingSystemVersion: "windows10.1.1",
        fingerprint: "156aysdna213sc50", agent: "Mozilla/5.0", address: "192.168.1.2", language: "zh")

    func client(_ device: Device = device, pointCipher: PointCipher? = nil) -> SendClient {
        SendClient(
            base: base, device: device, transport: transport ?? URLSessionTransport(), timeout: Self.patience,
            pointCipher: pointCipher, clock: clock)
    }

    func captchaToken(_ client: some VerificationClient, for email: EmailAddress) async throws -> String {
        let puzzle = try await client.captcha()
        return try await client.verify(
            CaptchaPoint(x: place(puzzle.challenge.token)), of: puzzle, for: email)
    }
}

extension ContractPeer {
    /// The service of this package, over HTTP.
    init(_ service: RunningService) {
        self.init(
            base: service.base, place: { try await service.captchaPlace(of: $0) },
            mails: {
                try await service.settle()
                let attempts = try service.ledger().attempts(TimeWindow(), limit: 100)
                return (
                    Set(service.mail.mails.map(\.to.text)),
                    Set(attempts.filter { $0.state == .sent }.compactMap(\.scenario?.name))
                )
            }, waitOut: { try await service.run(for: $0) })
    }

    /// The service in memory that apps are given for their tests.
    static func inMemory(withSecretKey: Bool = false) -> ContractPeer {
        let clock = VirtualClock()
        var settings = InMemoryService.Settings()
        settings.clientIDs = [device.clientID]
        settings.encryptsPoints = withSecretKey
        let service = InMemoryService(clock: clock.timeSource, settings: settings)
        return ContractPeer(
            base: TestingSetup.url, place: { try #require(service.solution(ofChallenge: $0)).x },
            mails: { (Set(service.sends.map(\.email.text)), Set(service.sends.map(\.scenario.rawValue))) },
            waitOut: { await clock.advance(by: $0) }, transport: service, clock: clock.timeSource)
    }

    /// The server in Python that was written from the contract alone.
    static func python(_ options: [String] = []) async throws -> ContractPeer {
        struct Listening: Decodable { let port: Int }
        struct Solution: Decodable { let x: Int }
        struct Sent: Decodable {
            let email: String
            let scenario: String
        }
        let script = Repository.root.appending(path: "Tests/SendClientTests/Servers/contract_server.py").path
        let program = try RunningProgram("/usr/bin/python3", [script] + options)
        let line = try await program.waitForLines(1)[0]
        let port = try JSONDecoder().decode(Listening.self, from: Data(line.utf8)).port
        let get = { @Sendable (_ method: String, _ path: String) async throws -> Data in
            // Keeps the program alive as long as somebody can ask it.
            withExtendedLifetime(program) {}
            let request = TransportRequest(method: method, url: URL(string: "http://127.0.0.1:\(port)\(path)")!)
            return try await URLSessionTransport().perform(request).body
        }
        return ContractPeer(
            base: URL(string: "http://127.0.0.1:\(port)")!,
            place: { try JSONDecoder().decode(Solution.self, from: await get("GET", "/test/solution?token=\($0)")).x },
            mails: {
                let sent = try JSONDecoder().decode([Sent].self, from: await get("GET", "/test/mails"))
                return (Set(sent.map(\.email)), Set(sent.map(\.scenario)))
            },
            waitOut: { _ = try await get("POST", "/test/clock?add=\(Int($0 / .seconds(1)))") })
    }
}
