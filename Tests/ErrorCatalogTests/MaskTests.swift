import ErrorCatalog
import Foundation
import LanguageMatching
import Testing

/// What an audience must not learn: neither the words nor anything beside them tell it.
struct MaskTests {
    private let masked = SmallError("A.B.9", ["field": .text("email")])
    private let mask = SmallError("A.B.1")
    private let shapes: [WireShape] = [
        .codeAndMessage, .oauth, .problemDetails(), .problemDetails(typePrefix: "https://example.org/"), .rpcStatus,
    ]

    @Test(arguments: ["en", "ar", "es-419"])
    func aWrapperForUsersShowsTheMaskAlone(language: String) {
        let languages = LanguagePreferences(parsing: language)
        let (one, other) = (masked.localized(in: languages), mask.localized(in: languages))
        #expect(one.code == "A.B.1")
        #expect(one.helpAnchor == "A.B.1")
        #expect(one.words == other.words)
        #expect(one.words.code == "A.B.1")
        #expect(one.errorDescription == other.errorDescription)
        #expect(one.failureReason == other.failureReason)
        #expect(one.recoverySuggestion == other.recoverySuggestion)
        #expect(one.localizedDescription == other.localizedDescription)
        #expect("\(one)" == "\(other)")
        #expect(String(reflecting: one) == String(reflecting: other))
    }

    @Test func theErrorItselfKeepsItsCodeForDevelopers() {
        #expect(masked.helpAnchor == "A.B.9")
        #expect(masked.errorDescription == mask.errorDescription)
        #expect(masked.localized(in: ["en"], for: .developer).helpAnchor == "A.B.9")
        #expect(masked.words(for: .developer, in: ["en"]).code == "A.B.9")
    }

    @Test func aCodeWithoutWordsIsShownAsItsMask() {
        let language = SmallError.catalog.language(for: ["en"])
        #expect(masked.words(for: .operator, in: ["en"]).text == "A.B.4")
        #expect(masked.text(for: .operator, in: language) == "A.B.4")
    }

    @Test func anAudiencesErrorIsTheMaskWithoutParameters() {
        #expect(masked.presented(to: .user) == mask)
        #expect(masked.presented(to: .developer) == masked)
        #expect(mask.presented(to: .user) == mask)
        #expect(SmallError("Q.1").presented(to: .user) == SmallError("Q.1"))
    }

    @Test func theMaskOfDevelopersIsNotTheWires() {
        let error = SmallError("A.B.6", ["field": .text("email")])
        #expect(error.words(for: .developer, in: ["en"]).text == "One.")
        for shape in shapes {
            let reply = error.wireReply(in: ["en"], as: shape)
            #expect(reply.code == "A.B.6")
            #expect(reply.status == 409)
            #expect(reply.message == "email is taken.", "\(shape)")
            #expect(!reply.body.contains("One.") && !reply.body.contains("A.B.1"), "\(reply.body)")
        }
    }

    @Test func theMaskOfUsersIsTheWiresInCodeAndText() {
        for language in ["en", "ar", "es-419"] {
            for shape in shapes {
                let languages = LanguagePreferences(parsing: language)
                #expect(masked.wireReply(in: languages, as: shape) == mask.wireReply(in: languages, as: shape))
            }
        }
    }
}
