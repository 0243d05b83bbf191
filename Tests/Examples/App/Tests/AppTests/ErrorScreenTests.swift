import AskingForACode
import Foundation
import SendClientTesting
import Testing

@MainActor
struct ErrorScreenTests {
    @Test(arguments: SendFailure.samples)
    func everyErrorHasAScreen(_ failure: SendFailure) {
        for language in ["en", "zh", "ja", "de", "ar"] {
            let model = ErrorScreenModel(failure, languages: LanguagePreferences([language]))
            #expect(!model.title.isEmpty)
            #expect(!model.message.isEmpty)
            // What the server wrote is for logs.
            if let text = failure.original?.text, text.count > 20 { #expect(!model.message.contains(text)) }
        }
    }

    @Test func aLimitCountsDown() async throws {
        let clock = VirtualClock()
        let service = InMemoryService(clock: clock.timeSource)
        service.answer(next: .sendEmail, with: .tooManyRequests(.init(retryAfter: .seconds(42))))
        let client = SendClient(
            base: try #require(URL(string: "https://example.org")),
            device: Device(clientID: "my-app", operatingSystemVersion: "18", fingerprint: "f", agent: "my-app/1"),
            transport: service, clock: clock.timeSource)
        let email = try #require(EmailAddress("ann@example.org"))
        let failure = try #require(
            await #expect(throws: SendFailure.self) {
                try await client.send(to: email, scenario: .login, captchaToken: service.captchaToken(for: email))
            })
        let model = ErrorScreenModel(failure, languages: ["en"], clock: clock.timeSource)
        #expect(model.title == "There were too many attempts in a short time.")
        #expect(model.secondsLeft == 42)
        let counting = Task { await model.countDown() }
        try await clock.sleepers(1)
        await clock.advance(by: .seconds(42))
        await counting.value
        #expect(model.secondsLeft == 0)
    }

    /// A code that may be on its way is looked for, not asked for again.
    @Test func aLostAnswerOffersNoSecondSend() {
        let lost = SendFailure(.connectionLost(.init(request: "send")), mayHaveBeenSent: true)
        #expect(!ErrorScreenModel(lost, languages: ["en"]).offersAnotherTry)
        #expect(ErrorScreenModel(SendFailure(.deviceOffline(.init())), languages: ["en"]).offersAnotherTry)
    }
}
