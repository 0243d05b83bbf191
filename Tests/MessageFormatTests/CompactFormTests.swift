import Foundation
import MessageFormat
import MessageFormatTesting
import Testing

/// The compact form, and what is formatted from it.
struct CompactFormTests {
    static let sources = DataModelTests.sources

    @Test(arguments: sources)
    func theCompactFormSaysTheSame(_ source: String) throws {
        let message = try CompiledMessage(source)
        let literal = CompiledMessage(serialized: message.serialized)
        let checked = try CompiledMessage(untrusted: message.serialized)
        #expect(checked.serialized == message.serialized)
        #expect(literal.parameters == message.parameters)
        let functions = FunctionRegistry.standard.adding(TestFunctions.all)
        for arguments in Self.arguments(message.parameters) {
            for locale in ["en", "ar-EG", "fr"] {
                let expected = message.formatted(arguments, locale: locale, functions: functions)
                let result = literal.formatted(arguments, locale: locale, functions: functions)
                #expect(result.text == expected.text)
                #expect(result.errors.map(\.kind) == expected.errors.map(\.kind))
                #expect(literal.format(arguments, locale: locale, functions: functions) == expected.text)
                #expect(message.format(arguments, locale: locale, functions: functions) == expected.text)
            }
        }
    }

    static func arguments(_ names: [String]) -> [[String: MessageValue]] {
        let values: [MessageValue] = ["1", 1, 12_345, -5, 0.5, 2.0, "text", true]
        return (0..<4).map { turn in
            Dictionary(names.enumerated().map { ($1, values[($0 + turn * 2) % values.count]) }) { $1 }
        }
    }

    @Test func argumentsByPosition() throws {
        let message = try CompiledMessage("{$b} and {$a}", parameters: ["a", "b", "unused"])
        #expect(message.parameters == ["a", "b", "unused"])
        let values: [MessageValue] = ["first", 2, "third"]
        let text = message.format(positional: values.span, locale: MessageLocale("en"), bidiIsolation: .none)
        #expect(text == "2 and first")
        let few: [MessageValue] = ["first"]
        #expect(
            message.format(positional: few.span, locale: MessageLocale("en"), bidiIsolation: .none) == "{$b} and first"
        )
    }

    @Test(arguments: ["", "x", "1", "0 ", "1!", "1&!$name P", "1\"!!PT~", "1~~~~~~~~"])
    func otherTextIsRefused(_ text: String) {
        #expect(throws: MessageSyntaxError.self) { try CompiledMessage(untrusted: text) }
        #expect(CompiledMessage(serialized: text).format(locale: "en") == "{\u{FFFD}}")
    }

    @Test func aCutThroughAScalarIsNotFollowed() throws {
        // A length that ends in the middle of "é" must not make a string of half a scalar.
        let message = try CompiledMessage("é")
        let bytes = Array(message.serialized.utf8)
        let cut = String(decoding: bytes, as: UTF8.self).replacing("T\"", with: "T!")
        #expect(cut != message.serialized)
        let text = CompiledMessage(serialized: cut).format(locale: "en")
        #expect(String(decoding: Array(text.utf8), as: UTF8.self) == text)
    }

    @Test func longMessagesAreWhole() throws {
        let text = String(repeating: "Größe und Länge. ", count: 200)
        let message = try CompiledMessage("\(text){$a}")
        #expect(message.format(["a": .string(text)], locale: "de", bidiIsolation: .none) == text + text)
    }
}
