import SendClient

/// The whole of it in fifteen lines: a code is asked for, or the person reads why not.
public func askForACode(
    _ client: some VerificationClient, email: EmailAddress, scenario: Scenario, languages: LanguagePreferences,
    locate: (CaptchaPuzzle) async -> CaptchaPoint
) async -> String {
    do {
        let puzzle = try await client.captcha()
        let point = await locate(puzzle)
        let token = try await client.verify(point, of: puzzle, for: email)
        try await client.send(to: email, scenario: scenario, captchaToken: token)
        return "sent"
    } catch {
        let words = error.words(for: .user, in: languages)
        return [words.text, words.advice ?? ""].joined(separator: " ")
    }
}
