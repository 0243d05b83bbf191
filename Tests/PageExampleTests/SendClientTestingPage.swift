import Foundation
import SendClientTesting

// swift-format-ignore
func sendClientTestingPage(url: URL, device: Device, email: EmailAddress) async throws {
    // page: SendClientTesting
    let clock = VirtualClock()
    let service = InMemoryService(clock: clock.timeSource)
    let client = SendClient(base: url, device: device, transport: service, clock: clock.timeSource)

    let puzzle = try await client.captcha()
    if let point = service.solution(of: puzzle) {
        let token = try await client.verify(point, of: puzzle, for: email)
        try await client.send(to: email, scenario: .register, captchaToken: token)
    }
    print("the mail would hold \(service.sends.last?.code ?? "no code")")

    await clock.advance(by: .seconds(60))
    service.answer(next: .sendEmail, with: .tooManyRequests(.init(retryAfter: .seconds(42))))
    do {
        let token = service.captchaToken(for: email)
        try await client.send(to: email, scenario: .register, captchaToken: token)
    } catch {
        print(error.code, error.resend?.secondsLeft(clock.timeSource) ?? 0)  // SDK.SEND.1001 42
    }
    // end
}
