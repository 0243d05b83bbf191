import EIAMErrors
import ErrorCatalog
import LanguageMatching
import StrictJSON
import TestSupport
import Testing

/// What a server says never reaches a user: every code has words of our own in the user's language.
struct ServerTextTests {
    /// Texts that no catalogue has, as servers put them into replies.
    private static let garbage = [
        "java.lang.NullPointerException: Cannot invoke \"User.getEmail()\"", "用户 anna@example.org 不存在，请联系管理员处理。",
        "Ein unerwarteter Fehler ist aufgetreten: Zeitüberschreitung", "<html><body>502 Bad Gateway</body></html>",
        "السيد المحترم، حدث خطأ غير متوقع في الخادم", "x{$code}y{parameter}z{{advice}}",
    ]

    /// The vendor's texts of a code, in each of its languages, with what a server might put into the placeholders.
    private static func texts(_ definition: CodeDefinition) -> [String] {
        let templates = definition.emit.values.map(\.self) + definition.read.map(\.template)
        return templates.flatMap { template in
            ["5", "X-secret-header-of-the-server"].compactMap { value in
                template.text(Dictionary(uniqueKeysWithValues: Set(template.parameters).map { ($0, value) }))
            }
        }
    }

    /// Whether twelve characters in a row of one text stand in the other, or all of it where it is shorter.
    static func shares(_ shown: String, with server: String) -> Bool {
        let characters = Array(server)
        guard characters.count >= 12 else { return shown.contains(server) }
        return (0...characters.count - 12).contains { shown.contains(String(characters[$0..<$0 + 12])) }
    }

    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func noLanguageShowsWhatTheServerSaid(code: String) throws {
        let definition = try #require(EIAMError.catalog.definition(of: code))
        for text in Self.texts(definition) + Self.garbage {
            let said = JSONValue.string(text).text
            for body in [
                #"{"error_code":"\#(code)","error_msg":\#(said)}"#,
                #"{"error":"invalid_request","error_description":\#(said),"error_code":"\#(code)"}"#,
                #"{"title":\#(said),"detail":\#(said),"error_code":"\#(code)","parameters":{"parameter":\#(said),"#
                    + #""subject":\#(said),"interface":\#(said),"missing":\#(said),"path":\#(said),"request":\#(said)}}"#,
            ] {
                let error = try EIAMError(replyBody: body)
                #expect(error.code == code)
                for language in EIAMError.catalog.messages.languages {
                    let words = error.words(for: .user, in: LanguagePreferences([language]))
                    #expect(words.language == language && words.adviceLanguage == language, "\(code) in \(language)")
                    for shown in [words.text, words.advice ?? ""] {
                        #expect(!Self.shares(shown, with: text), "\(language): \(shown) shows \(text)")
                        #expect(!shown.isEmpty && shown != text)
                    }
                }
            }
        }
    }

    /// English is no language of last resort for a reader of another one that the catalogue has.
    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func everyVendorsTextIsRewordedInEveryLanguage(code: String) throws {
        let definition = try #require(EIAMError.catalog.definition(of: code))
        let inEnglish = EIAMError(code: code, text: "").words(for: .user, in: ["en"])
        let english = EIAMError.catalog.messages.languages.filter { $0.description == "en" }
        for text in Self.texts(definition) {
            let error = EIAMError(code: code, text: text)
            for language in EIAMError.catalog.messages.languages where language.description != "en" {
                let words = error.words(for: .user, in: LanguagePreferences([language] + english))
                #expect(words.language == language)
                #expect(words.text != inEnglish.text && words.advice != inEnglish.advice, "\(language): \(words.text)")
            }
            #expect(error.words(for: .user, in: ["tlh"]).language.description == "en")
            #expect(error.words(for: .user, in: []).language.description == "en")
        }
    }

    @Test func theComparisonFindsWhatIsShared() {
        #expect(Self.shares("Please see java.lang.NullPointerException", with: Self.garbage[0]))
        #expect(Self.shares("系统：用户 anna@example.org 不", with: Self.garbage[1]))
        #expect(!Self.shares("Something went wrong on our side.", with: Self.garbage[0]))
    }

    /// Objects of the members that servers use, with values of every kind, at random.
    @Test(arguments: 0..<8)
    func noBodyMakesUsersReadTheServer(seed: Int) {
        var bodies = RandomReplies(seed: UInt64(seed))
        var read = 0
        var unreadable: Set<UnreadableReply.Kind> = []
        for _ in 0..<2_000 {
            let body = bodies.next()
            do {
                let error = try EIAMError(replyBody: body)
                read += 1
                let language = bodies.language()
                let words = error.words(for: .user, in: LanguagePreferences([language]))
                #expect(words.language == language)
                for text in RandomReplies.texts {
                    #expect(!Self.shares("\(words.text)\n\(words.advice ?? "")", with: text), "\(body)")
                }
            } catch {
                unreadable.insert(error.kind)
                #expect(error.description.utf8.count < 400, "\(body)")
                for text in RandomReplies.texts { #expect(!Self.shares(error.description, with: text), "\(body)") }
            }
        }
        // The bodies are of both sorts, or nothing is proven.
        #expect(read > 500)
        #expect(unreadable.isSuperset(of: [.noCode, .frameworkError, .keystone, .problem, .rpcStatus]))
    }

    /// What is cut off or bent somewhere is refused or read, and never more.
    @Test(arguments: 0..<4)
    func bentBodiesDoNoHarm(seed: Int) {
        var bodies = RandomReplies(seed: 1_000 + UInt64(seed))
        var kinds: Set<UnreadableReply.Kind> = []
        for _ in 0..<2_000 {
            do {
                _ = try EIAMError(replyBody: bodies.bent())
            } catch {
                kinds.insert(error.kind)
            }
        }
        #expect(kinds.isSuperset(of: [.notJSON, .noCode]))
    }
}
