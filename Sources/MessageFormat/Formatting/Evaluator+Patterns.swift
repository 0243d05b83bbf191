extension Evaluator {
    /// Formats a pattern into parts.
    mutating func append(_ pattern: MessagePattern, firstPlaceholder: Int, to parts: inout [MessagePart]) {
        var placeholder = firstPlaceholder
        for element in pattern {
            switch element {
            case .text(let text):
                parts.append(.text(text))
                continue
            case .markup(let markup):
                parts.append(.markup(resolve(markup, placeholder: placeholder)))
            case .expression(let expression):
                append(expression, placeholder: placeholder, to: &parts)
            }
            placeholder += 1
        }
    }

    private mutating func append(
        _ expression: MessageExpression, placeholder: Int, to parts: inout [MessagePart]
    ) {
        var part: MessagePart
        var direction = TextDirection.unknown
        var isIsolated = false
        switch resolve(expression, placeholder: placeholder) {
        case .fallback(let source, _):
            part = .fallback(source: source)
        case .value(let resolved):
            do {
                let formatted = try resolved.value.formatted()
                direction = resolved.direction
                isIsolated = resolved.isIsolated
                part = .value(
                    FormattedPlaceholder(
                        value: formatted, id: resolved.id, direction: direction, isIsolated: isIsolated,
                        locale: locale.identifier
                    )
                )
            } catch {
                report(error.kind, error.detail, at: placeholder)
                part = .fallback(source: Self.fallbackSource(of: expression))
            }
        }
        let isolate = opening(direction: direction, isIsolated: isIsolated)
        if let isolate { parts.append(.bidiIsolation(isolate)) }
        parts.append(part)
        if isolate != nil { parts.append(.bidiIsolation("\u{2069}")) }
    }

    /// The Default Bidi Strategy: the control before a value, when it needs one.
    private func opening(direction: TextDirection, isIsolated: Bool) -> String? {
        guard bidiIsolation == .default else { return nil }
        switch direction {
        case .leftToRight: return locale.direction == .leftToRight && !isIsolated ? nil : "\u{2066}"
        case .rightToLeft: return "\u{2067}"
        case .unknown: return "\u{2068}"
        }
    }

    private static func fallbackSource(of expression: MessageExpression) -> String {
        switch expression.operand {
        case .literal(let text)?: quoted(text)
        case .variable(let name)?: "$" + name
        case nil: expression.function.map { ":" + $0.name } ?? "\u{FFFD}"
        }
    }

    /// Markup resolution, which always succeeds.
    private mutating func resolve(_ markup: MessageMarkup, placeholder: Int) -> FormattedMarkup {
        var options = resolve(markup.options, placeholder: placeholder)
        let universal = takeUniversalOptions(from: &options, onMarkup: true, placeholder: placeholder)
        let texts = options.sorted { $0.key < $1.key }.compactMap { name, option in
            option.value.plainText.map { FormattedMarkup.Option(name: name, value: $0) }
        }
        return FormattedMarkup(kind: markup.kind, name: markup.name, id: universal.id, options: texts)
    }
}
