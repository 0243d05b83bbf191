import ErrorCatalog
import MessageFormat
import TestSupport
import Testing

/// Recovery finds what trying everything finds: the same number of readings up to two, and the same ones.
struct BruteForceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let source: String
        let plain: String
        let texts: [String]
        let numbers: [String]
        let language: String
        let hasPeriod: Bool
        let alphabet: String
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "one text", source: "a{$x}b.", plain: "a{$x}b.", texts: ["x"], numbers: [], language: "en",
            hasPeriod: true, alphabet: "ab.  \u{2068}\u{2069}"),
        Case(
            name: "one text at the end", source: "a{$x}", plain: "a{$x}", texts: ["x"], numbers: [], language: "en",
            hasPeriod: false, alphabet: "ab。. \u{2068}\u{2069}"),
        Case(
            name: "two texts", source: "{$x}b{$y}.", plain: "{$x}b{$y}.", texts: ["x", "y"], numbers: [],
            language: "en", hasPeriod: true, alphabet: "ab\u{2068}\u{2069}"),
        Case(
            name: "two texts side by side", source: "{$x}{$y}a", plain: "{$x}{$y}a", texts: ["x", "y"], numbers: [],
            language: "en", hasPeriod: false, alphabet: "aé.😀"),
        Case(
            name: "the same text twice", source: "{$x}b{$x}", plain: "{$x}b{$x}", texts: ["x"], numbers: [],
            language: "en", hasPeriod: false, alphabet: "aab"),
        Case(
            name: "twice and another", source: "{$x}b{$x}b{$y}", plain: "{$x}b{$x}b{$y}", texts: ["x", "y"],
            numbers: [], language: "en", hasPeriod: false, alphabet: "aabb"),
        Case(
            name: "a number", source: "a {$n :integer}.", plain: "a {$n :string}.", texts: [], numbers: ["n"],
            language: "en", hasPeriod: true, alphabet: "0123,-."),
        Case(
            name: "text and number", source: "{$x}{$n :integer}", plain: "{$x}{$n :string}", texts: ["x"],
            numbers: ["n"], language: "en", hasPeriod: false, alphabet: "a012,-."),
        Case(
            name: "number and text in Arabic", source: "{$n :integer}{$x}", plain: "{$n :string}{$x}", texts: ["x"],
            numbers: ["n"], language: "ar-EG", hasPeriod: false, alphabet: "a1٠١٢٬\u{61C}-"),
        Case(
            name: "plural and text",
            source: ".input {$n :integer} .match $n 1 {{{$x}b{$n}c}} one {{{$n}b{$x}}} * {{{$n}bb{$x}}}",
            plain: ".input {$n :integer} .local $m = {$n :string} .match $n 1 {{{$x}b{$m}c}} one {{{$m}b{$x}}} "
                + "* {{{$m}bb{$x}}}",
            texts: ["x"], numbers: ["n"], language: "ru", hasPeriod: false, alphabet: "b1c21"),
    ]

    @Test(arguments: cases)
    func recoveryFindsWhatTryingEverythingFinds(testCase: Case) throws {
        let message = try CompiledMessage(testCase.source)
        let brute = BruteForce(
            message: message, plain: try CompiledMessage(testCase.plain), locale: MessageLocale(testCase.language),
            texts: testCase.texts, numbers: testCase.numbers, hasPeriod: testCase.hasPeriod)
        let roles = Dictionary(
            uniqueKeysWithValues: testCase.texts.map { ($0, Catalogue.text($0)) }
                + testCase.numbers.map { ($0, Catalogue.number($0)) })
        let index = RecoveryIndex([try Catalogue.message(testCase.source, language: testCase.language, roles)])
        var random = SeededRandom(seed: 7)
        let alphabet = Array(testCase.alphabet.unicodeScalars)
        func value(_ most: Int) -> String {
            let count = Int.random(in: 1...most, using: &random)
            return String(String.UnicodeScalarView((0..<count).map { _ in alphabet.randomElement(using: &random)! }))
        }
        var counts = [0, 0, 0]
        for round in 0..<90 {
            var text = value(7)
            if round % 3 > 0 {
                var values: [String: MessageValue] = [:]
                for name in testCase.texts { values[name] = .string(value(testCase.texts.count > 1 ? 2 : 4)) }
                for name in testCase.numbers { values[name] = .integer(Int64.random(in: -30...1300, using: &random)) }
                text = message.format(
                    values, locale: testCase.language, bidiIsolation: round % 3 == 1 ? .none : .default)
            }
            let expected = brute.readings(of: text)
            let recovery = index.recover(text)
            counts[min(2, expected.count)] += 1
            #expect(recovery.all.count == min(2, expected.count), "\(text) \(expected) \(recovery)")
            #expect(recovery.all.allSatisfy(expected.contains), "\(text) \(expected) \(recovery)")
        }
        #expect(counts[0] + counts[1] + counts[2] == 90)
        #expect(counts[1] > 10, "the texts try nothing: \(counts)")
    }
}
