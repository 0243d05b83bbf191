import EIAMErrors
import ErrorCatalog
import LanguageMatching
import Testing

/// What a user is shown together, a text and its advice on the next line, is read as one.
struct RecoveryOfLinesTests {
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func aTextWithItsAdviceGivesBackTheCode(code: String) throws {
        let definition = try #require(EIAMError.catalog.definition(of: code))
        let arguments = definition.parameters.reduce(into: [String: ParameterValue]()) { values, parameter in
            values[parameter.name] = [.int, .seconds].contains(parameter.type) ? .integer(5) : .text("email")
        }
        let error = EIAMError(code: code, arguments: arguments, original: nil).presented(to: .user)
        for language in EIAMError.catalog.messages.languages {
            let words = error.words(for: .user, in: LanguagePreferences([language]))
            let advice = try #require(words.advice)
            for text in ["\(words.text)\n\(advice)", "\(words.text)\r\n\r\n  \(advice)\n"] {
                switch EIAMError.catalog.recover(text) {
                case .one(let reading):
                    #expect(reading.code == error.code, "\(language): \(text)")
                    #expect(reading.audience == .user)
                case .many(let first, let second):
                    // Two codes whose words are the same cannot be told apart.
                    let named = [first, second].map {
                        EIAMError(code: $0.code, arguments: $0.arguments, original: nil)
                            .words(for: .user, in: LanguagePreferences([language])).advice
                    }
                    #expect(named.contains(advice), "\(language): \(text)")
                case .none: Issue.record("\(language): nothing is read from \(text)")
                }
            }
        }
    }

    @Test func theAdviceTellsWhatTheTextLeavesOpen() throws {
        let error = EIAMError(
            code: "SDK.LOGIN.1005", arguments: ["attemptsLeft": .integer(3)], original: nil)
        let words = error.words(for: .user, in: ["de"])
        let recovery = EIAMError.catalog.recover("\(words.text)\n\(words.advice ?? "")")
        guard case .one(let reading) = recovery else {
            Issue.record("\(recovery)")
            return
        }
        #expect(reading.code == "SDK.LOGIN.1005" && reading.arguments == ["attemptsLeft": .integer(3)])
        #expect(reading.language.description == "de")
        // A code of no known text is told by its advice.
        let unknown = EIAMError(code: "SDK.COMMON.1999", arguments: [:], original: nil).words(for: .user, in: ["fr"])
        guard case .one(let family) = EIAMError.catalog.recover("\(unknown.text)\n\(unknown.advice ?? "")") else {
            Issue.record("not one")
            return
        }
        #expect(family.code == "SDK.COMMON.1999")
    }

    @Test(arguments: [
        "The sign-in details are not correct.\nBitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.",
        "The sign-in details are not correct.\nPlease sign in again.",
        "The sign-in details are not correct.\nNobody ever said this.",
        "Nobody ever said this.\nPlease sign in again.",
        "You are no longer signed in.\nPlease sign in again.\nPlease sign in again.", "\n\n",
        "User not bound.\nUser not bound.",
    ])
    func linesThatDoNotBelongTogetherAreNotRead(text: String) {
        #expect(EIAMError.catalog.recover(text) == .none)
    }

    @Test func aHostileTextOfLinesIsRefusedInTime() {
        let start = ContinuousClock.now
        #expect(EIAMError.catalog.recover(String(repeating: "Please sign in again.\n", count: 40_000)) == .none)
        #expect(EIAMError.catalog.recover(String(repeating: "\n", count: 1 << 20)) == .none)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
