/// Collects the parts of a message.
struct PartsSink: MessageSink {
    private(set) var parts: [MessagePart] = []

    static var wantsMarkupAndErrors: Bool { true }

    mutating func append(text: Span<UInt8>) { parts.append(.text(String(copying: text))) }

    mutating func append(_ control: BidiControl) { parts.append(.bidiIsolation(control.text)) }

    mutating func append(string: Span<UInt8>, _ locale: MessageLocale) {
        append(
            FormattedPlaceholder(
                value: FormattedValue(type: "string", text: String(copying: string)), direction: .unknown,
                isIsolated: false, locale: locale.identifier))
    }

    mutating func append(integer: Int64, _ locale: MessageLocale) {
        let parts = NumberStyle().parts(of: DecimalNumber(integer), symbols: locale.symbols)
        append(
            FormattedPlaceholder(
                value: FormattedValue(type: "number", parts: parts), direction: locale.direction,
                isIsolated: false, locale: locale.identifier))
    }

    mutating func append(_ placeholder: FormattedPlaceholder) { parts.append(.value(placeholder)) }

    mutating func append(fallback source: String) { parts.append(.fallback(source: source)) }

    mutating func append(_ markup: FormattedMarkup) { parts.append(.markup(markup)) }
}
