import MessageFormat

/// The answer to a line of `errata format --batch`, as JSON with its fields in a fixed order.
struct BatchReply {
    let message: FormattedMessage
    let diagnostics: [SyntaxDiagnostic]
    let localeDirection: TextDirection

    var json: String {
        var fields = [
            Self.field("result", Self.quoted(message.text)), Self.field("parts", Self.list(message.parts.map(part))),
            Self.field("errors", Self.list(message.errors.map(Self.error))),
        ]
        if !diagnostics.isEmpty {
            fields.append(Self.field("diagnostics", Self.list(diagnostics.map(Self.diagnostic))))
        }
        return Self.object(fields)
    }

    private func part(_ part: MessagePart) -> String {
        switch part {
        case .text(let text):
            return Self.object([Self.text("type", "text"), Self.text("value", text)])
        case .bidiIsolation(let control):
            return Self.object([Self.text("type", "bidiIsolation"), Self.text("value", control)])
        case .fallback(let source):
            return Self.object([Self.text("type", "fallback"), Self.text("source", source)])
        case .markup(let markup):
            var fields = [
                Self.text("type", "markup"), Self.text("kind", markup.kind.rawValue), Self.text("name", markup.name),
            ]
            if let id = markup.id { fields.append(Self.text("id", id)) }
            if !markup.options.isEmpty {
                fields.append(Self.field("options", Self.object(markup.options.map { Self.text($0.name, $0.value) })))
            }
            return Self.object(fields)
        case .value(let placeholder): return value(placeholder)
        }
    }

    /// Direction and locale are written, as in the suite, only where they say more than the message's own locale.
    private func value(_ placeholder: FormattedPlaceholder) -> String {
        var fields = [Self.text("type", placeholder.value.type)]
        let differs = placeholder.direction != localeDirection
        if placeholder.direction != .unknown, differs || placeholder.isIsolated {
            fields.append(Self.text("dir", placeholder.direction.rawValue))
        }
        if let id = placeholder.id { fields.append(Self.text("id", id)) }
        if placeholder.isIsolated, differs { fields.append(Self.text("locale", placeholder.locale)) }
        if placeholder.value.parts.isEmpty {
            fields.append(Self.text("value", placeholder.value.text))
        } else {
            let parts = placeholder.value.parts.map {
                Self.object([Self.text("type", $0.type), Self.text("value", $0.value)])
            }
            fields.append(Self.field("parts", Self.list(parts)))
        }
        return Self.object(fields)
    }

    private static func error(_ error: MessageError) -> String {
        var fields = [text("type", error.kind.rawValue)]
        if let offset = error.offset { fields.append(field("offset", String(offset))) }
        fields.append(text("message", error.detail))
        return object(fields)
    }

    private static func diagnostic(_ diagnostic: SyntaxDiagnostic) -> String {
        var fields = [
            text("type", diagnostic.kind.rawValue), field("offset", String(diagnostic.offset)),
            field("line", String(diagnostic.line)), field("column", String(diagnostic.column)),
            text("message", diagnostic.message), field("expected", list(diagnostic.expected.map(quoted))),
        ]
        if let fix = diagnostic.fix {
            fields.append(
                field(
                    "fix",
                    object([
                        text("description", fix.description), field("start", String(fix.range.lowerBound)),
                        field("end", String(fix.range.upperBound)), text("replacement", fix.replacement),
                    ])
                )
            )
        }
        return object(fields)
    }

    private static func field(_ name: String, _ json: String) -> String { quoted(name) + ":" + json }
    private static func text(_ name: String, _ value: String) -> String { field(name, quoted(value)) }
    private static func object(_ fields: [String]) -> String { "{" + fields.joined(separator: ",") + "}" }
    private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

    /// A JSON string.
    static func quoted(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            case "\0"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
