import MessageFormat
import StrictJSON

/// The answer to a line of `errata format --batch`, as JSON with its fields in a fixed order.
struct BatchReply {
    let message: FormattedMessage
    let diagnostics: [SyntaxDiagnostic]
    let localeDirection: TextDirection

    var json: String {
        var reply: JSONObject = [
            "result": .string(message.text), "parts": .array(message.parts.map(part)),
            "errors": .array(message.errors.map(Self.error)),
        ]
        if !diagnostics.isEmpty { reply.append("diagnostics", .array(diagnostics.map(Self.diagnostic))) }
        return JSONValue.object(reply).text
    }

    /// The answer to a line that is no request.
    static func refusal(_ reason: String) -> String {
        let error: JSONValue = ["type": "invalid-input", "message": .string(reason)]
        return (["result": nil, "parts": [], "errors": [error]] as JSONValue).text
    }

    private func part(_ part: MessagePart) -> JSONValue {
        switch part {
        case .text(let text): return ["type": "text", "value": .string(text)]
        case .bidiIsolation(let control): return ["type": "bidiIsolation", "value": .string(control)]
        case .fallback(let source): return ["type": "fallback", "source": .string(source)]
        case .markup(let markup):
            var fields: JSONObject = [
                "type": "markup", "kind": .string(markup.kind.rawValue), "name": .string(markup.name),
            ]
            if let id = markup.id { fields.append("id", .string(id)) }
            if !markup.options.isEmpty {
                fields.append("options", .object(JSONObject(markup.options.map { ($0.name, .string($0.value)) })))
            }
            return .object(fields)
        case .value(let placeholder): return value(placeholder)
        }
    }

    /// Direction and locale are written, as in the suite, only where they differ from the message's own locale.
    private func value(_ placeholder: FormattedPlaceholder) -> JSONValue {
        var fields: JSONObject = ["type": .string(placeholder.value.type)]
        let differs = placeholder.direction != localeDirection
        if placeholder.direction != .unknown, differs || placeholder.isIsolated {
            fields.append("dir", .string(placeholder.direction.rawValue))
        }
        if let id = placeholder.id { fields.append("id", .string(id)) }
        if placeholder.isIsolated, differs { fields.append("locale", .string(placeholder.locale)) }
        if placeholder.value.parts.isEmpty {
            fields.append("value", .string(placeholder.value.text))
        } else {
            let parts = placeholder.value.parts.map { part -> JSONValue in
                ["type": .string(part.type), "value": .string(part.value)]
            }
            fields.append("parts", .array(parts))
        }
        return .object(fields)
    }

    private static func error(_ error: MessageError) -> JSONValue {
        var fields: JSONObject = ["type": .string(error.kind.rawValue)]
        if let offset = error.offset { fields.append("offset", .number(JSONNumber(offset))) }
        fields.append("message", .string(error.detail))
        return .object(fields)
    }

    private static func diagnostic(_ diagnostic: SyntaxDiagnostic) -> JSONValue {
        var fields: JSONObject = [
            "type": .string(diagnostic.kind.rawValue), "offset": .number(JSONNumber(diagnostic.offset)),
            "line": .number(JSONNumber(diagnostic.line)), "column": .number(JSONNumber(diagnostic.column)),
            "message": .string(diagnostic.message), "expected": .array(diagnostic.expected.map { .string($0) }),
        ]
        if let fix = diagnostic.fix {
            fields.append(
                "fix",
                [
                    "description": .string(fix.description), "start": .number(JSONNumber(fix.range.lowerBound)),
                    "end": .number(JSONNumber(fix.range.upperBound)), "replacement": .string(fix.replacement),
                ])
        }
        return .object(fields)
    }
}
