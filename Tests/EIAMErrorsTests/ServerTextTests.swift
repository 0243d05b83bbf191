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

    /// Runs of so many characters of a text, or all of it where it is shorter.
    static func runs(of text: String, length: Int = 12) -> [String] {
        let characters = Array(text)
        guard characters.count >= length else { return [text] }
        return (0...characters.count - length).map { String(characters[$0..<$0 + length]) }
    }

    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func noLanguageShowsWhatTheServerSaid(code: String) throws {
        let definition = try #require(EIAMError.catalog.definition(of: code))
        for text in Self.texts(definition) + Self.garbage {
            let said = JSONValue.string(text).text
            // "information" and "application" alone are twelve characters with a space, in two languages; and what the
            // service of ours says in English is worded as its words for users are.
            let runs =
                Self.garbage.contains(text)
                ? Self.runs(of: text) : code.hasPrefix("SDK.SEND.") ? [text] : Self.runs(of: text, length: 15)
            for body in [
                #"{"error_code":"\#(code)","error_msg":\#(said)}"#,
                #"{"error":"invalid_request","error_description":\#(said),"error_code":"\#(code)"}"#,
                #"{"title":\#(said),"detail":\#(said),"error_code":"\#(code)","parameters":{"parameter":\#(said),"#
                    + #""subject":\#(said),"interface":\#(said),"missing":\#(said),"path":\#(said)}}"#,
            ] {
                let error = try EIAMError(replyBody: body)
                #expect(error.code == code)
                // What the words depend on: the code and its numbers.
                let numbers = error.arguments.filter { if case .integer = $0.value { true } else { false } }
                let bare = EIAMError(code: code, arguments: numbers, original: nil)
                for language in EIAMError.catalog.messages.languages {
                    let words = error.words(for: .user, in: LanguagePreferences([language]))
                    #expect(words == bare.words(for: .user, in: LanguagePreferences([language])), "\(body)")
                    #expect(words.language == language && words.adviceLanguage == language, "\(code) in \(language)")
                    for shown in [words.text, words.advice ?? ""] {
                        #expect(!runs.contains { shown.contains($0) }, "\(language): \(shown) shows \(text)")
                        #expect(!shown.isEmpty)
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

    @Test func runsFindWhatIsShared() {
        #expect(Self.runs(of: Self.garbage[0]).contains { "Please see java.lang.NullPointerException".contains($0) })
        #expect(Self.runs(of: Self.garbage[1]).contains { "系统：用户 anna@example.org 不".contains($0) })
        #expect(!Self.runs(of: Self.garbage[0]).contains { "Something went wrong on our side.".contains($0) })
        #expect(Self.runs(of: "短") == ["短"])
    }

    /// Objects of the members that servers use, with values of every kind, at random.
    @Test(arguments: 0..<4)
    func noBodyMakesUsersReadTheServer(seed: Int) {
        var bodies = RandomReplies(seed: UInt64(seed))
        let runs = RandomReplies.texts.flatMap { Self.runs(of: $0) }
        var read = 0
        var unreadable: Set<UnreadableReply.Kind> = []
        for _ in 0..<4_000 {
            let body = bodies.next()
            do {
                let error = try EIAMError(replyBody: body)
                read += 1
                let language = bodies.language()
                let words = error.words(for: .user, in: LanguagePreferences([language]))
                #expect(words.language == language)
                let shown = "\(words.text)\n\(words.advice ?? "")"
                #expect(!runs.contains { shown.contains($0) }, "\(String(decoding: body, as: UTF8.self))")
            } catch {
                unreadable.insert(error.kind)
                #expect(error.description.utf8.count < 400)
                #expect(
                    !runs.contains { error.description.contains($0) }, "\(String(decoding: body, as: UTF8.self))")
            }
        }
        // The bodies are of both sorts, or nothing is proven.
        #expect(read > 1_000)
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
