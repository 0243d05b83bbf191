import ErrorCatalog
import MessageFormat
import TestSupport
import Testing

/// What is formatted is recovered: every parameter that appears without loss.
struct RecoveryPropertyTests {
    struct Text: Sendable, CustomTestStringConvertible {
        var language: String
        var source: String
        var texts: [String] = []
        var numbers: [String] = []
        /// Whether the message may leave its variable out.
        var isSilent = false
        var testDescription: String { "\(language): \(source.prefix(60))" }

        var roles: [String: RecoverySource.Role] {
            Dictionary(
                uniqueKeysWithValues: texts.map { ($0, Catalogue.text($0)) }
                    + numbers.map { ($0, Catalogue.number($0)) })
        }
    }

    // From the catalogue, and translations in its manner.
    static let texts: [Text] = [
        Text(
            language: "en", source: "The header or field {$parameter} is missing or blank. Send it with a value.",
            texts: ["parameter"]),
        Text(language: "zh-Hans", source: "请求头或字段 {$parameter} 缺失或为空。请发送该项并提供值。", texts: ["parameter"]),
        Text(language: "zh-Hans", source: "{$parameter} 的值不是允许的值。值区分大小写。", texts: ["parameter"]),
        Text(
            language: "ar", source: "الترويسة أو الحقل {$parameter} مفقود أو فارغ. يرجى إرساله مع قيمة.",
            texts: ["parameter"]),
        Text(language: "hi", source: "{$parameter} खाली है।", texts: ["parameter"]),
        Text(language: "ur", source: "{$parameter} خالی ہے۔", texts: ["parameter"]),
        Text(language: "ja", source: "{$parameter}と{$other}は一致しません。", texts: ["parameter", "other"]),
        Text(
            language: "en", source: "The interface {$path} was called with {$method}, which it does not take: {$why}",
            texts: ["path", "method", "why"]),
        Text(language: "en", source: "Please complete this and try again: {$field}.", texts: ["field"]),
        Text(
            language: "en",
            source: """
                .input {$n :integer} .match $n 0 {{You have no attempts left. Please reset your password.}}
                one {{Please check what you entered. You have {$n} attempt left.}}
                * {{Please check what you entered. You have {$n} attempts left.}}
                """, numbers: ["n"]),
        Text(
            language: "ar",
            source: """
                .input {$n :integer} .match $n 0 {{لم تبق لك محاولات.}} one {{بقيت لك محاولة واحدة ({$n}).}}
                two {{بقيت لك محاولتان ({$n}).}} few {{بقيت لك {$n} محاولات.}} many {{بقيت لك {$n} محاولة أخرى.}}
                * {{بقيت لك {$n} محاولة.}}
                """, numbers: ["n"]),
        Text(
            language: "ru",
            source: """
                .input {$n :integer} .match $n one {{Подождите {$n} минуту: {$why}.}}
                few {{Подождите {$n} минуты: {$why}.}} * {{Подождите {$n} минут: {$why}.}}
                """, texts: ["why"], numbers: ["n"]),
        Text(language: "zh-Hans", source: "请在 {$n :integer} 分钟后重试（{$why}）。", texts: ["why"], numbers: ["n"]),
        Text(language: "fa", source: "لطفاً {$n :integer} دقیقه صبر کنید: {$why}", texts: ["why"], numbers: ["n"]),
        Text(
            language: "pl",
            source: """
                .input {$n :integer} .match $n one {{Masz {$n} próbę.}} few {{Masz {$n} próby.}}
                many {{Masz {$n} prób.}} * {{Masz {$n} próby.}}
                """, numbers: ["n"]),
    ]

    /// Letters, digits, spaces, periods, isolates, marks, and pieces of the template.
    static func value(for text: Text, using random: inout SeededRandom) -> String {
        let words = text.source.split { $0 == "{" || $0 == "}" }.map(String.init)
        var value = ""
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            switch Int.random(in: 0..<12, using: &random) {
            case 0...3:
                value += ["X-client-id", "e", "point_json", "邮箱", "الحقل", "é", "e\u{301}", "😀"]
                    .randomElement(using: &random)!
            case 4: value += String(Int.random(in: 0...99_999, using: &random))
            case 5: value += [" ", "  ", "\n", "\u{3000}"].randomElement(using: &random)!
            case 6: value += [".", "。", "।", "۔", ","].randomElement(using: &random)!
            case 7: value += ["\u{2066}", "\u{2068}", "\u{2069}"].randomElement(using: &random)!
            case 8: value += "\u{2068}nested\u{2069}"
            case 9: value += words.randomElement(using: &random)!.prefix(Int.random(in: 1...9, using: &random))
            case 10: value.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 1...0xD7FF, using: &random))!)
            default: value += "\u{200F}"
            }
        }
        return value
    }

    static func number(using random: inout SeededRandom) -> Int64 {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: Int64.random(in: .min ... .max, using: &random)
        case 1: Int64.random(in: -2000...100_000, using: &random)
        default: Int64.random(in: 0...130, using: &random)
        }
    }

    @Test(arguments: texts, [BidiIsolation.default, .none])
    func whatIsFormattedIsRecovered(text: Text, isolation: BidiIsolation) throws {
        let message = try CompiledMessage(text.source)
        let sources = try Self.texts.enumerated().map { index, text in
            try Catalogue.message(text.source, code: "P.\(index)", language: text.language, text.roles)
        }
        let index = RecoveryIndex(sources)
        let own = try #require(Self.texts.firstIndex { $0.source == text.source })
        var random = SeededRandom(seed: UInt64(own))
        var ones = 0
        for round in 0..<120 {
            var arguments: [String: ParameterValue] = [:]
            var values: [String: MessageValue] = [:]
            var hasIsolates = false
            var isEdge = false
            for name in text.texts {
                let value = Self.value(for: text, using: &random)
                arguments[name] = .text(value)
                values[name] = .string(value)
                hasIsolates = hasIsolates || value.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) }
                // Without isolates, white space at the ends of the text is no part of it.
                let edges = [value.unicodeScalars.first, value.unicodeScalars.last]
                isEdge = isEdge || edges.contains { $0?.properties.isWhitespace == true }
            }
            for name in text.numbers {
                let value = Self.number(using: &random)
                arguments[name] = .integer(value)
                values[name] = .integer(value)
            }
            if round % 4 != 0, hasIsolates, isolation == .none { continue }
            let shown = message.format(values, locale: text.language, bidiIsolation: isolation)
            let recovery = index.recover(shown)
            let trimmed = arguments.mapValues { value -> ParameterValue in
                guard isEdge, isolation == .none, case .text(let text) = value else { return value }
                return .text(Self.trimmed(text))
            }
            switch recovery {
            case .one(let reading):
                ones += 1
                // A value that is one whole isolate is read without it, where formatting put none: boundaries are exact.
                if hasIsolates, isolation == .none { continue }
                let got = reading.arguments.mapValues { value -> ParameterValue in
                    guard isEdge, isolation == .none, case .text(let text) = value else { return value }
                    return .text(Self.trimmed(text))
                }
                #expect(reading.code == "P.\(own)", "\(shown)")
                #expect(got == trimmed, "\(shown)")
            case .many(let first, let second):
                // Both must format to the text; then there is more than one reading.
                for reading in [first, second] {
                    let position = try #require(Int(reading.code.dropFirst(2)))
                    let again = try CompiledMessage(Self.texts[position].source).format(
                        reading.arguments.mapValues { value in
                            switch value {
                            case .text(let text): .string(text)
                            case .integer(let number): .integer(number)
                            }
                        }, locale: Self.texts[position].language, bidiIsolation: isolation)
                    #expect(Self.trimmed(again).utf8.elementsEqual(Self.trimmed(shown).utf8), "\(shown)")
                }
                #expect(first != second)
                #expect(text.texts.count > 1 || text.numbers.count == 1)
            case .none:
                // A value of nothing but white space at the edge of a text without isolates is nothing.
                #expect(isEdge && isolation == .none, "\(shown)")
            }
        }
        #expect(ones > 40)
    }

    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    @Test(arguments: texts)
    func aWireTextIsRecovered(text: Text) throws {
        guard text.numbers.isEmpty else { return }
        let wire = text.source.replacing("{$", with: "{")
        let index = RecoveryIndex([
            Catalogue.wire(wire, language: text.language, text.roles),
            try Catalogue.message(text.source, language: text.language, text.roles),
        ])
        var random = SeededRandom(seed: 3)
        for _ in 0..<60 {
            var shown = wire
            var arguments: [String: ParameterValue] = [:]
            for name in text.texts {
                let value =
                    "v" + Self.value(for: text, using: &random).filter { !"{}\u{2066}\u{2068}\u{2069}".contains($0) }
                    + "w"
                arguments[name] = .text(value)
                shown = shown.replacing("{\(name)}", with: value)
            }
            let recovery = index.recover(shown)
            #expect(recovery.isMany || recovery.arguments == arguments, "\(shown) \(recovery)")
            if text.texts.count == 1 { #expect(recovery.arguments == arguments, "\(shown)") }
        }
    }
}
