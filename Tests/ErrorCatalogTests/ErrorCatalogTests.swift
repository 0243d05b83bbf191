import ErrorCatalog
import LanguageMatching
import MessageFormat
import Testing

struct ErrorCatalogTests {
    private func words(_ error: SmallError, _ audience: Audience = .user, _ languages: LanguagePreferences = ["en"])
        -> Words
    {
        error.words(for: audience, in: languages, bidiIsolation: .none)
    }

    @Test func theFirstAlternativeWhoseVariablesAreKnownSpeaks() {
        #expect(words(SmallError("A.B.1", ["seconds": .integer(5)])).text == "Wait 5 s.")
        #expect(words(SmallError("A.B.1")).text == "Wait.")
    }

    @Test func anUnknownCodeHasItsNearestFamilysWords() {
        #expect(words(SmallError("A.B.2")).text == "Family A.B.2.")
        #expect(words(SmallError("A.B.C.3")).text == "Family A.B.C.3.")
        #expect(words(SmallError("Z")).text == "Anything Z.")
        #expect(words(SmallError(String(repeating: "x.", count: 100_000))).text.hasPrefix("Anything"))
    }

    @Test func theLanguageThatAnsweredIsTold() {
        let arabic = words(SmallError("A.B.1"), .user, ["ar"])
        #expect(arabic.text == "انتظر.")
        #expect(arabic.language.description == "ar")
        #expect(arabic.direction == .rightToLeft)
        #expect(words(SmallError("A.B.2"), .user, ["ar"]).language.description == "en")
    }

    @Test func aMissingWordIsSoughtInTheParentLanguageBeforeTheSource() {
        #expect(words(SmallError("A.B.1"), .developer, ["es-419"]).text == "Uno.")
        #expect(words(SmallError("A.B.1"), .developer, ["es-419"]).language.description == "es")
        #expect(words(SmallError("A.B.1"), .user, ["es-419"]).text == "Espera.")
        #expect(words(SmallError("A.B.1"), .operator, ["es-419"]).language.description == "en")
    }

    @Test func onlyUsersAreAdvised() {
        #expect(words(SmallError("A.B.1")).advice == "Then try again.")
        #expect(words(SmallError("A.B.1"), .developer).advice == nil)
        #expect(words(SmallError("A.B.1"), .operator).advice == nil)
    }

    @Test func aMaskedCodeTellsNothingOfItself() {
        let masked = SmallError("A.B.9", ["field": .text("email")])
        #expect(words(masked).text == "Wait.")
        #expect(words(masked).advice == "Then try again.")
        #expect(words(masked, .developer).text == "Secret email.")
        let reply = masked.wireReply(in: ["en"])
        #expect(reply.code == "A.B.1")
        #expect(reply.status == 429)
        #expect(!reply.body.contains("9") && !reply.body.contains("email"))
        for shape in [WireShape.oauth, .problemDetails(), .rpcStatus] {
            let body = masked.wireReply(in: ["en"], as: shape).body
            #expect(!body.contains("A.B.9") && !body.contains("email"), "\(body)")
        }
    }

    @Test func aFieldIsShownByItsNameWhereItHasOne() {
        #expect(words(SmallError("A.B.3", ["field": .text("email")])).text == "Fill in e-mail.")
        #expect(words(SmallError("A.B.3", ["field": .text("email")]), .user, ["ar"]).text == "املأ البريد.")
        #expect(words(SmallError("A.B.3", ["field": .text("X-thing")])).text == "Fill in everything.")
    }

    @Test(arguments: [(0, "0 s"), (119, "119 s"), (120, "2 min"), (121, "3 min"), (180, "3 min"), (-5, "0 s")])
    func waitsAreToldInSecondsThenInMinutesRoundedUp(seconds: Int64, text: String) {
        #expect(words(SmallError("A.B.4", ["wait": .integer(seconds)])).text == text)
    }

    @Test func aWaitIsTheSumOfItsPartsAndUnknownWhenOneIs() {
        let known = SmallError("A.B.5", ["minutes": .integer(4), "seconds": .integer(59)])
        #expect(known.retryAfter == .seconds(299))
        #expect(SmallError("A.B.5", ["minutes": .integer(4)]).retryAfter == nil)
        #expect(SmallError("A.B.5", ["minutes": .integer(.max), "seconds": .integer(1)]).retryAfter == nil)
        #expect(SmallError("A.B.1").retryAfter == nil)
    }

    @Test func partsTellTheCataloguesTextFromTheValues() {
        let parts = SmallError("A.B.1", ["seconds": .integer(5)]).words(for: .user, in: ["en"]).parts
        #expect(parts.map(\.text).joined() == "Wait 5 s.")
        guard case .text("Wait ") = parts.first, parts.count == 3, case .value = parts[1] else {
            Issue.record("\(parts)")
            return
        }
        #expect(SmallError("A.B.1").words(for: .user, in: ["en"]).adviceParts.map(\.text) == ["Then try again."])
    }

    @Test func theQuickTextIsTheSameAsTheWords() {
        let language = SmallError.catalog.language(for: ["ar"])
        for error in [SmallError("A.B.1"), SmallError("A.B.4", ["wait": .integer(500)]), SmallError("Q.1")] {
            for audience in Audience.allCases {
                #expect(error.text(for: audience, in: language) == error.words(for: audience, in: ["ar"]).text)
            }
        }
    }

    @Test func aLocalizedErrorSpeaksTheReadersLanguage() {
        let error = SmallError("A.B.1")
        let words = error.words(for: .user, in: .current)
        #expect(error.errorDescription == words.text)
        #expect(error.recoverySuggestion == words.advice)
        #expect(error.helpAnchor == "A.B.1")
        let localized = error.localized(in: ["ar"])
        #expect(localized.errorDescription == "انتظر.")
        #expect(error.localized(in: ["en"], for: .developer).errorDescription == "One.")
        #expect(error.localized(in: ["en"]).description == "Wait. Then try again.")
    }
}
