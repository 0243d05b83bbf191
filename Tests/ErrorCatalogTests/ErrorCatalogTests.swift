import ErrorCatalog
import LanguageMatching
import MessageFormat
import Testing

struct ErrorCatalogTests {
    private let catalog: ErrorCatalog

    init() throws {
        func messages(_ sources: [String: [String]]) throws -> MessageTable.Messages {
            try sources.mapValues { try $0.map { try TableMessage(parsing: $0) } }
        }
        catalog = ErrorCatalog(
            definitions: [CodeDefinition(code: "A.B.1", name: "one", status: 400, retry: .never, emit: [:], read: [])],
            messages: MessageTable(
                source: (
                    "en",
                    try messages([
                        "A.B.1/user": ["Wait {$seconds} s.", "Wait."], "A.B.1/advice": ["Then try again."],
                        "A.B.1/developer": ["One."], "A.B.*/user": ["Family {$code}."], "*/user": ["Anything {$code}."],
                    ])
                ),
                translations: [("ar", try messages(["A.B.1/user": ["انتظر."]]))]
            )
        )
    }

    private func user(_ code: String, _ languages: LanguagePreferences = ["en"], seconds: Int64? = nil) -> Words {
        catalog.words(
            for: code, arguments: seconds.map { ["seconds": .integer($0)] } ?? [:], audience: .user, in: languages,
            bidiIsolation: .none)
    }

    @Test func theFirstAlternativeWhoseVariablesAreKnownSpeaks() {
        #expect(user("A.B.1", seconds: 5).text == "Wait 5 s.")
        #expect(user("A.B.1").text == "Wait.")
    }

    @Test func anUnknownCodeHasItsNearestFamilysWords() {
        #expect(user("A.B.2").text == "Family A.B.2.")
        #expect(user("A.B.C.3").text == "Family A.B.C.3.")
        #expect(user("Z").text == "Anything Z.")
    }

    @Test func theLanguageThatAnsweredIsTold() {
        #expect(user("A.B.1", ["ar"]).language.description == "ar")
        #expect(user("A.B.1", ["ar"]).direction == .rightToLeft)
        #expect(user("A.B.2", ["ar"]).language.description == "en")
    }

    @Test func onlyUsersAreAdvised() {
        #expect(user("A.B.1").advice == "Then try again.")
        #expect(catalog.words(for: "A.B.1", arguments: [:], audience: .developer, in: ["en"]).advice == nil)
    }
}
