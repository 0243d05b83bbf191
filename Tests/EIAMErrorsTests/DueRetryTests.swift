import EIAMErrors
import ErrorCatalog
import LanguageMatching
import Testing

/// A wait that is over is told as now, and not as a number of nothing.
struct DueRetryTests {
    private static let errors: [EIAMError] = [
        .tooManyRequests(.init(retryAfter: .seconds(0))), .tooManyRequests(.init(retryAfter: .seconds(-5))),
        .userLocked(.init(minutes: 0, seconds: 0)),
    ]

    @Test(arguments: EIAMError.catalog.messages.languages)
    func aWaitThatIsOverIsNoNumber(language: LanguageTag) throws {
        for error in Self.errors {
            let words = error.words(for: .user, in: LanguagePreferences([language]))
            #expect(words.language == language)
            let advice = try #require(words.advice)
            #expect(!advice.unicodeScalars.contains { $0.properties.numericType == .decimal }, "\(advice)")
            // It is not what is said of a wait that nobody knows either.
            let unknown = EIAMError(code: error.code, arguments: [:], original: nil)
            #expect(unknown.words(for: .user, in: LanguagePreferences([language])).advice != advice)
        }
    }

    @Test func theWordsOfADueRetryTellIt() throws {
        let words = Self.errors[0].words(for: .user, in: ["en"])
        #expect(words.advice?.hasPrefix("Please try again now.") == true)
        guard case .one(let reading) = EIAMError.catalog.recover(words.advice ?? "") else {
            Issue.record("the advice has no single reading")
            return
        }
        #expect(reading.code == "SDK.SEND.1001")
    }
}
