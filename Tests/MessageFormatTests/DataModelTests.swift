import Foundation
import MessageFormat
import MessageFormatTesting
import Testing

/// Messages as data.
struct DataModelTests {
    /// All well-formed and valid sources of the official suite.
    static let sources = Set(SuiteCase.all.map(\.source)).filter { (try? CompiledMessage($0)) != nil }.sorted()

    @Test(arguments: sources)
    func sourceAndJSONGiveTheModelBack(_ source: String) throws {
        let model = try #require(CompiledMessage(source).model)
        #expect(try CompiledMessage(model.source).model == model)
        let encoder = JSONEncoder()
        let decoded = try JSONDecoder().decode(MessageModel.self, from: encoder.encode(model))
        // The order of options means nothing, and JSON keeps none.
        #expect(Self.sorted(decoded) == Self.sorted(model))
        try decoded.validate()
    }

    static func sorted(_ model: MessageModel) -> String {
        func sort(_ options: [MessageOption]) -> [MessageOption] { options.sorted { $0.name < $1.name } }
        func sort(_ expression: MessageExpression) -> MessageExpression {
            var expression = expression
            expression.function?.options.sort { $0.name < $1.name }
            expression.attributes.sort { $0.name < $1.name }
            return expression
        }
        func sort(_ pattern: MessagePattern) -> MessagePattern {
            pattern.map { element in
                switch element {
                case .text: return element
                case .expression(let expression): return .expression(sort(expression))
                case .markup(var markup):
                    markup.options.sort { $0.name < $1.name }
                    markup.attributes.sort { $0.name < $1.name }
                    return .markup(markup)
                }
            }
        }
        let declarations = model.declarations.map {
            MessageDeclaration(kind: $0.kind, name: $0.name, value: sort($0.value))
        }
        switch model {
        case .pattern(let message):
            return MessageModel.pattern(PatternMessage(declarations: declarations, pattern: sort(message.pattern)))
                .source
        case .select(let message):
            let variants = message.variants.map { MessageVariant(keys: $0.keys, value: sort($0.value)) }
            return MessageModel.select(
                SelectMessage(declarations: declarations, selectors: message.selectors, variants: variants)
            ).source
        }
    }

    @Test func theJSONIsThatOfTheSpecification() throws {
        let source = ".input {$n :number a=1 b=$c @x @y=z} .match $n |*| {{}} * {{a {#b o=1 /}{$d}}}"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(CompiledMessage(source).model), as: UTF8.self)
        let expected = """
            {"declarations":[{"name":"n","type":"input","value":{"arg":{"name":"n","type":"variable"},\
            "attributes":{"x":true,"y":{"type":"literal","value":"z"}},"function":{"name":"number","options":\
            {"a":{"type":"literal","value":"1"},"b":{"name":"c","type":"variable"}},"type":"function"},\
            "type":"expression"}}],"selectors":[{"name":"n","type":"variable"}],"type":"select","variants":[{"keys":\
            [{"type":"literal","value":"*"}],"value":[]},{"keys":[{"type":"*"}],"value":["a ",{"attributes":{},\
            "kind":"standalone","name":"b","options":{"o":{"type":"literal","value":"1"}},"type":"markup"},\
            {"arg":{"name":"d","type":"variable"},"attributes":{},"type":"expression"}]}]}
            """
        #expect(json == expected)
    }

    @Test func absentAndUnknownFieldsAreAllowed() throws {
        let json = #"""
            {"type":"message","pattern":["a",{"type":"expression","function":{"type":"function","name":"f"},"span":1},
             {"type":"markup","kind":"open","name":"b"}],"extra":true}
            """#
        let model = try JSONDecoder().decode(MessageModel.self, from: Data(json.utf8))
        #expect(model.source == "a{:f}{#b}")
    }

    @Test(arguments: [
        #"{"type":"other","pattern":[]}"#, #"{"type":"message"}"#, #"{"type":"message","pattern":[{"type":"x"}]}"#,
        #"{"type":"message","pattern":[{"type":"expression"}]}"#, #"[]"#,
        #"{"type":"message","declarations":[{"type":"input","name":"a","value":{"type":"expression","arg":{"type":"variable","name":"b"}}}],"pattern":[]}"#,
        #"{"type":"select","selectors":[{"type":"literal","value":"a"}],"variants":[]}"#,
    ])
    func otherJSONIsRefused(_ json: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(MessageModel.self, from: Data(json.utf8)) }
    }

    @Test func anInvalidModelIsRefused() throws {
        let duplicate = MessageModel.pattern(
            PatternMessage(
                declarations: [
                    MessageDeclaration(kind: .local, name: "a", value: MessageExpression(operand: .literal("1"))),
                    MessageDeclaration(kind: .local, name: "a", value: MessageExpression(operand: .literal("2"))),
                ],
                pattern: []
            )
        )
        #expect(throws: MessageSyntaxError.self) { try CompiledMessage(duplicate) }
    }
}
