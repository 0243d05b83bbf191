import Foundation
import SendClient
import SendClientTesting
import TestSupport

/// A client, the service that it talks to, and the clock of both.
struct TestingSetup {
    static let device = Device(
        clientID: "nTo1eRIub60vPb54WeE6aojPwYwImtl4", operatingSystemVersion: "windows10.1.1",
        fingerprint: "156aysdna213sc50", agent: "Mozilla/5.0", address: "192.168.1.2", language: "en")
    static let url = URL(string: "https://example.bamboocloud.com/eiam")!

    let email = EmailAddress("xczczx@bamboocloud.cn")!
    let clock = VirtualClock()
    let service: InMemoryService
    var client: SendClient

    /// Beside hundreds of tests a task may come to its turn late, and the clock be turned far meanwhile.
    private static let patience = Duration.seconds(86_400)

    init(_ settings: InMemoryService.Settings = .init(), language: String? = "en") {
        service = InMemoryService(clock: clock.timeSource, settings: settings)
        client = SendClient(
            base: Self.url, device: Self.device, transport: service, pointCipher: .plain, clock: clock.timeSource)
        client.device.language = language
    }

    /// A client of the same service and clock over another transport.
    func client(over transport: any SendTransport) -> SendClient {
        SendClient(
            base: Self.url, device: Self.device, transport: transport, pointCipher: .plain, clock: clock.timeSource)
    }

    /// The whole way to a captcha token.
    func token() async throws -> String {
        let puzzle = try await client.captcha()
        return try await client.verify(service.solution(of: puzzle)!, of: puzzle, for: email)
    }

    /// Has a code sent, with a token that the service gives away.
    @discardableResult
    func send(_ scenario: Scenario = .register) async throws(SendFailure) -> SendAcceptance {
        try await client.send(to: email, scenario: scenario, captchaToken: service.captchaToken(for: email))
    }

    /// Why a send failed. The clock stands.
    func failure() async -> SendFailure? {
        do throws(SendFailure) {
            try await send()
            return nil
        } catch {
            return error
        }
    }

    /// Why a call failed, while time passes: some failures make a client wait and call again.
    func failureInTime(
        _ call: @escaping @Sendable (TestingSetup) async throws(SendFailure) -> Void
    ) async -> SendFailure? {
        var setup = self
        setup.client = SendClient(
            base: Self.url, device: client.device, transport: service, timeout: Self.patience, pointCipher: .plain,
            clock: clock.timeSource)
        let end = Watched<Result<Void, SendFailure>?>(nil)
        let calling = Task { [setup] in
            let result: Result<Void, SendFailure>
            do throws(SendFailure) {
                result = .success(try await call(setup))
            } catch {
                result = .failure(error)
            }
            end.change { $0 = result }
        }
        while end.value == nil { await clock.advance(by: .milliseconds(250)) }
        await calling.value
        if case .failure(let failure) = end.value { return failure }
        return nil
    }

    /// Why a send failed, while time passes.
    func failureInTime() async -> SendFailure? {
        await failureInTime { setup async throws(SendFailure) in try await setup.send() }
    }
}
