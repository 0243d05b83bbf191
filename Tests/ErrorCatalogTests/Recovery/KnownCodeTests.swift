import ErrorCatalog
import LanguageMatching
import MessageFormat
import TestSupport
import Testing

/// What decides which texts of a code are looked at never leaves out one that could match.
struct KnownCodeTests {
    /// Messages that begin and end in every way that there is.
    private static let messages = [
        "Hello {$x} there.", "{$x} there.", "Hello {$x}", "{$x}", "{$x}{$y}", "{$x}.", "Hello.", "Hello", "Hello..",
        "{{.}}", "。",
        " Hello {$x} there ", "{$x} there . ", "Hello {$x} .", "\u{2068}Hello\u{2069} {$x}.",
        "Hello {$x} \u{2068}there\u{2069}.",
        "{$x} there.\u{2069}", "\u{2068} Hello {$x}", "Hello\u{2069} {$x}\u{2066}.", "{#b}Hello{/b} {$x} there{#i/}.",
        "{#b}{/b}Hello {$x}", "Hello {$x} {#b}{/b}.", "Hello{#b/}.", "{|Hello|} {$x}", "Hello {$x} {|there|}.",
        "{|Hello|}{|.|}", "{1 :integer} Hello {$x}", "Hello {$x :string u:dir=rtl} there.",
        "Hello {$n :integer} there.",
        "{$n :number minimumIntegerDigits=3}.", ".local $l = {|Hello|} {{{$l} {$x}}}",
        ".local $l = {|.|} {{Hello {$x}{$l}}}",
        ".input {$n :integer} .match $n one {{Hello {$n} there.}} * {{{$n} there}}",
        ".input {$n :integer} .match $n 0 {{Hello}} one {{{$x} there.}} * {{Hello {$n}}}",
        ".input {$x :string} .input {$n :integer} .match $x $n |Hello| 1 {{there {$x}.}} * * {{{$x}{$n}}}",
        "你好 {$x} 。", "こんにちは{$x}。", "مرحبا {$x} ۔", "{$x}है।", "{$n :offset add=1} there", "{:fails} {$x}",
    ]
    private static let wire = [
        "Hello {x} there.", "{x} there", "Hello {x}", "{x}", "Hello.", "Hello } {x} there", "Hello {x} there {",
        "{ Hello {x}.",
        "{x}{y}", " {x} there. ", "", "Hello {unknown}",
    ]
    private static let codes = ["A.1", "A.2", "B.3", "B.4"]

    /// A catalogue of random texts.
    private static func catalog(_ random: inout SeededRandom) throws -> ErrorCatalog {
        let variables = ["code", "x", "y", "n"]
        let families = ["A.*", "*"]
        let entries = (codes.count + families.count) * ErrorCatalog.Part.allCases.count
        func translation(_ tag: String) throws -> MessageTable.Translation {
            let table = try (0..<entries).map { _ in
                try (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    try TableMessage(parsing: messages.randomElement(using: &random) ?? "", variables: variables)
                }
            }
            return MessageTable.Translation(tag) { table }
        }
        let definitions = codes.map { code in
            CodeDefinition(
                code: code, name: code, status: 400, retry: .never,
                parameters: [.init("x", .string), .init("y", .field), .init("n", .int)],
                read: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    let text = wire.randomElement(using: &random) ?? ""
                    return (["en", "zh", "de", "no tag"].randomElement(using: &random) ?? "en", WireTemplate(text))
                })
        }
        return ErrorCatalog(
            definitions: definitions, families: families,
            messages: MessageTable(
                variables: Array(repeating: variables, count: entries), source: try translation("en"),
                translations: [try translation("zh-Hans"), try translation("ar")]))
    }

    private static func text(_ random: inout SeededRandom) -> String {
        let parts = [
            "Hello", "there", "Hello ", " there", " ", ".", "。", "۔", "।", "x", "1", "007", "12", "{", "}", "\u{2068}",
            "\u{2069}",
            "\u{2067}", "\u{2068}x\u{2069}", "\u{2068}1\u{2069}", "你好", "こんにちは", "مرحبا", "है", "\u{3000}", "\u{200F}",
            "\u{2068} \u{3000}", String(repeating: "\u{A0}", count: 40),
        ]
        return (0..<Int.random(in: 1...6, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
            .joined()
    }

    @Test(arguments: 0..<40)
    func theAnswerIsThatOfTheWholeCatalogue(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let catalog = try Self.catalog(&random)
        let everything = catalog.everything
        var answers: [Int] = [0, 0, 0]
        for _ in 0..<400 {
            let text = Self.text(&random)
            for code in Self.codes + ["A.5", "A.*", "C"] {
                let expected = everything.recover(text, code: code)
                #expect(catalog.recover(whole: text, code: code) == expected, "\(code): \(text.debugDescription)")
                switch expected {
                case .none: answers[0] += 1
                case .one: answers[1] += 1
                case .many: answers[2] += 1
                }
            }
        }
        // Neither side says the same to everything.
        #expect(answers[0] > 0 && answers[1] > 0, "\(answers)")
    }

    /// How much white space inside isolates is too much is known of the whole catalogue only.
    @Test func whiteSpaceInsideIsolatesIsMeasuredByTheWholeCatalogue() throws {
        let none: [[TableMessage]] = Array(repeating: [], count: 8)
        func definition(_ code: String, _ text: String) -> CodeDefinition {
            CodeDefinition(code: code, name: "a", status: 400, retry: .never, read: [("en", WireTemplate(text))])
        }
        let catalog = ErrorCatalog(
            definitions: [definition("A", "One."), definition("B", String(repeating: "long ", count: 20))],
            families: [],
            messages: MessageTable(variables: Array(repeating: [], count: 8), source: .init("en") { none }))
        for (spaces, isRead) in [(1, true), (20, true), (90, true), (120, false)] {
            let text = "\u{2068}\(String(repeating: " ", count: spaces))One.\u{2069}"
            let expected = catalog.everything.recover(text, code: "A")
            #expect((expected != .none) == isRead)
            #expect(catalog.recover(whole: text, code: "A") == expected)
        }
        #expect(catalog.recover(whole: String(repeating: "One ", count: 30), code: "A") == .none)
    }

    @Test func aCodeWithoutTextsHasThoseOfItsFamily() throws {
        let variables = ["code"]
        let none: [[TableMessage]] = Array(repeating: [], count: 4)
        let family = try ["Something of {$code}.", "Ask.", "Family.", "Look."].map {
            [try TableMessage(parsing: $0, variables: variables)]
        }
        let catalog = ErrorCatalog(
            definitions: [CodeDefinition(code: "A.1", name: "a", status: 400, retry: .never)], families: ["A.*"],
            messages: MessageTable(
                variables: Array(repeating: variables, count: 8), source: .init("en") { none + family }))
        guard case .one(let reading) = catalog.recover("Something of A.1.", code: "A.1") else {
            Issue.record("not one")
            return
        }
        #expect(reading.code == "A.1")
        #expect(catalog.recover("Something of A.2.", code: "A.1") == .none)
    }

    @Test func twoDefinitionsOfOneCodeAreOne() throws {
        let none: [[TableMessage]] = Array(repeating: [], count: 8)
        func definition(_ text: String) -> CodeDefinition {
            CodeDefinition(code: "A", name: "a", status: 400, retry: .never, read: [("en", WireTemplate(text))])
        }
        let catalog = ErrorCatalog(
            definitions: [definition("One."), definition("Two.")], families: [],
            messages: MessageTable(variables: Array(repeating: [], count: 8), source: .init("en") { none }))
        for text in ["One", "Two"] {
            guard case .one(let reading) = catalog.recover(text, code: "A") else {
                Issue.record("\(text): not one")
                continue
            }
            #expect(reading.code == "A")
        }
    }

    @Test func aHostileTextOfAKnownCodeIsRefusedInLinearTime() throws {
        var random = SeededRandom(seed: 3)
        let catalog = try Self.catalog(&random)
        let start = ContinuousClock.now
        for unit in ["Hello there. ", "\u{2068}", "\u{2068}Hello\u{2069} ", " ", "Hello \u{3000}"] {
            let text = String(repeating: unit, count: RecoveryLimits.text / unit.utf8.count)
            for code in Self.codes { #expect(catalog.recover(whole: text, code: code) == .none) }
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
