import MessageFormat

/// A part in the shape of the suite's `expParts`.
enum PartFields {
    static func fields(of part: MessagePart) -> [String: Any] {
        switch part {
        case .text(let text): return ["type": "text", "value": text]
        case .bidiIsolation(let control): return ["type": "bidiIsolation", "value": control]
        case .fallback(let source): return ["type": "fallback", "source": source]
        case .markup(let markup):
            var fields: [String: Any] = ["type": "markup", "kind": markup.kind.rawValue, "name": markup.name]
            fields["id"] = markup.id
            if !markup.options.isEmpty {
                fields["options"] = Dictionary(uniqueKeysWithValues: markup.options.map { ($0.name, $0.value) })
            }
            return fields
        case .value(let placeholder):
            var fields: [String: Any] = ["type": placeholder.value.type, "locale": placeholder.locale]
            fields["dir"] = placeholder.direction == .unknown ? nil : placeholder.direction.rawValue
            fields["id"] = placeholder.id
            if placeholder.value.parts.isEmpty {
                fields["value"] = placeholder.value.text
            } else {
                fields["parts"] = placeholder.value.parts.map { ["type": $0.type, "value": $0.value] }
            }
            return fields
        }
    }
}
