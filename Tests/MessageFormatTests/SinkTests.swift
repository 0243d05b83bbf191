import MessageFormat
import MessageFormatTesting
import Testing

/// A message says the same as text and in parts, from its source and from the compact form.
struct SinkTests {
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func textAndPartsAgree(seed: UInt64) throws {
        var generator = MessageGenerator(seed: seed)
        let locales = ["en", "ar-EG", "pl", "hi"].map { MessageLocale($0) }
        let functions = FunctionRegistry.standard.adding(TestFunctions.all)
        var count = 0
        while count < 400 {
            let source = generator.message()
            guard let message = try? CompiledMessage(source) else { continue }
            count += 1
            let literal = CompiledMessage(serialized: message.serialized)
            for locale in locales {
                var arguments: [String: MessageValue] = [:]
                for name in message.parameters where name != "missing" {
                    arguments[name] = generator.pick(MessageGenerator.values)
                }
                let registry = generator.pick([functions, .standard])
                let isolation: BidiIsolation = generator.pick([.default, .none])
                let whole = message.formatted(
                    arguments, locale: locale, bidiIsolation: isolation, functions: registry)
                let text = message.format(arguments, locale: locale, bidiIsolation: isolation, functions: registry)
                let parts = literal.formatted(
                    arguments, locale: locale, bidiIsolation: isolation, functions: registry)
                let said: Comment = "\(source) \(arguments) \(locale.identifier)"
                #expect(text.unicodeScalars.elementsEqual(whole.text.unicodeScalars), said)
                #expect(whole.parts.map(\.text).joined() == whole.text, said)
                #expect(parts.parts == whole.parts, said)
                #expect(parts.errors.map(\.kind) == whole.errors.map(\.kind), said)
                // Where an error is, there is a placeholder.
                for error in whole.errors {
                    let offset = try #require(error.offset, said)
                    #expect(source.utf8.dropFirst(offset).first == UInt8(ascii: "{"), said)
                }
            }
        }
    }

    @Test func aFunctionOfTheProgramReplacesADefaultOne() throws {
        let shout = FunctionRegistry.standard.adding(["number": Shout()])
        let message = try CompiledMessage(".input {$n :number} .match $n 1 {{one}} * {{{$n}}}")
        #expect(message.format(["n": 1], locale: "en", bidiIsolation: .none, functions: shout) == "1!")
        #expect(message.format(["n": 1], locale: "en", bidiIsolation: .none) == "one")
    }

    private struct Shout: MessageFunction {
        func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
            TextValue((call.operand?.value.plainText ?? "") + "!")
        }
    }

    @Test func aLongChainOfDeclarationsIsFollowed() throws {
        var source = ".local $v0 = {$n :offset add=1}\n"
        for index in 1..<3_000 { source += ".local $v\(index) = {$v\(index - 1) :offset add=1}\n" }
        let message = try CompiledMessage(source + "{{{$v2999} {$v5}}}")
        #expect(message.format(["n": 1], locale: "de", bidiIsolation: .none) == "3.001 7")
        let missing = message.formatted(locale: "de", bidiIsolation: .none)
        #expect(missing.text == "{$v2999} {$v5}")
        #expect(missing.errors.count == 3_001)
    }
}
