import Foundation
import SendClient

// swift-format-ignore
func sendClientPage(url: URL, email: EmailAddress, locate: (CaptchaPuzzle) async -> CaptchaPoint) async throws {
    // page: SendClient
    let device = Device(
        clientID: "my-app", operatingSystemVersion: "18.0", fingerprint: "156aysdna213sc50", agent: "my-app/1",
        language: "zh")
    let client = SendClient(base: url, device: device)

    do {
        let puzzle = try await client.captcha()
        let point = await locate(puzzle)  // where the reader put the piece
        let token = try await client.verify(point, of: puzzle, for: email)
        let acceptance = try await client.send(to: email, scenario: .register, captchaToken: token)
        print("accepted; a new code can be asked for at \(acceptance.resendAt)")
    } catch {
        let words = error.words(for: .user, in: ["zh-CN", "en"])
        print(words.text, words.advice ?? "")
        if let wait = error.retryAfter { print("try again in \(wait) s") }
    }
    // end
}
