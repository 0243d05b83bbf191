// Parse, serialise, parse: the source and the compact form both give the model back; and the message says the same as
// text and in parts.

/// Reads any bytes as a message, writes it, and reads it again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRoundTrip(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let source = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    guard let message = try? CompiledMessage(source), let model = message.model else { return 0 }
    do {
        let again = try CompiledMessage(model.source)
        precondition(again.model == model, "the source of the model reads as another model")
        precondition(again.model?.source == model.source, "the source is not stable")
        let compact = try CompiledMessage(untrusted: message.serialized)
        precondition(compact.serialized == message.serialized, "the compact form is not stable")
        precondition(
            compact.model?.source == FuzzModels.withoutAttributes(model).source, "the compact form lost something")
    } catch {
        preconditionFailure("\(error)")
    }
    for (locale, isolation) in FuzzModels.settings {
        for arguments in FuzzModels.arguments(message.parameters) {
            let text = message.format(arguments, locale: locale, bidiIsolation: isolation)
            let full = message.formatted(arguments, locale: locale, bidiIsolation: isolation)
            precondition(
                text.unicodeScalars.elementsEqual(full.text.unicodeScalars), "text: \(text); parts: \(full.text)"
            )
            precondition(full.parts.reduce(into: "") { $0 += $1.text } == full.text)
        }
    }
    return 0
}

enum FuzzModels {
    static let settings = [
        (MessageLocale("en"), BidiIsolation.default), (MessageLocale("ar-EG"), .default), (MessageLocale("hi"), .none),
    ]

    static func arguments(_ names: [String]) -> [[String: MessageValue]] {
        let values: [MessageValue] = ["1", 1, 1_234_567, -5, 0.5, 2.0, "\u{1E0A}\u{323}", "other"]
        return (0..<3).map { turn in
            var arguments: [String: MessageValue] = [:]
            for (index, name) in names.enumerated() where turn > 0 || index % 2 == 0 {
                arguments[name] = values[(index + turn * 3) % values.count]
            }
            return arguments
        }
    }

    static func withoutAttributes(_ model: MessageModel) -> MessageModel {
        func strip(_ expression: MessageExpression) -> MessageExpression {
            MessageExpression(operand: expression.operand, function: expression.function)
        }
        func strip(_ pattern: MessagePattern) -> MessagePattern {
            pattern.map { element in
                switch element {
                case .text: element
                case .expression(let expression): .expression(strip(expression))
                case .markup(let markup):
                    .markup(MessageMarkup(kind: markup.kind, name: markup.name, options: markup.options))
                }
            }
        }
        let declarations = model.declarations.map {
            MessageDeclaration(kind: $0.kind, name: $0.name, value: strip($0.value))
        }
        switch model {
        case .pattern(let message):
            return .pattern(PatternMessage(declarations: declarations, pattern: strip(message.pattern)))
        case .select(let message):
            let variants = message.variants.map { MessageVariant(keys: $0.keys, value: strip($0.value)) }
            return .select(
                SelectMessage(declarations: declarations, selectors: message.selectors, variants: variants)
            )
        }
    }
}
