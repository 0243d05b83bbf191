extension CompiledMessage {
    /// Formats the message to a string.
    ///
    /// - Parameters:
    ///   - arguments: values of the external variables.
    ///   - locale: the language, as a BCP 47 tag.
    ///   - bidiIsolation: what surrounds placeholders.
    ///   - functions: the functions that the message may call.
    /// - Returns: the text. Placeholders that fail show their fallback, such as `{$name}`; the variant that returns a
    ///   ``FormattedMessage`` says why.
    public func format(
        _ arguments: [String: MessageValue] = [:], locale: String, bidiIsolation: BidiIsolation = .default,
        functions: FunctionRegistry = .standard
    ) -> String {
        format(arguments, locale: nil, identifier: locale, bidiIsolation: bidiIsolation, functions: functions)
    }

    /// Formats the message to a string, for a language that was looked up before.
    public func format(
        _ arguments: [String: MessageValue] = [:], locale: MessageLocale, bidiIsolation: BidiIsolation = .default,
        functions: FunctionRegistry = .standard
    ) -> String {
        format(
            arguments, locale: locale, identifier: locale.identifier, bidiIsolation: bidiIsolation,
            functions: functions
        )
    }

    private func format(
        _ arguments: [String: MessageValue], locale: MessageLocale?, identifier: String, bidiIsolation: BidiIsolation,
        functions: FunctionRegistry
    ) -> String {
        var isText = isOfAnyLanguage
        let values = values(of: arguments)
        for value in values where isText { if case .string = value {} else { isText = false } }
        return format(
            positional: values.span, locale: locale ?? (isText ? .root : MessageLocale(identifier)),
            bidiIsolation: bidiIsolation, functions: functions)
    }

    /// Arguments by position.
    private func values(of arguments: [String: MessageValue]) -> [MessageValue] {
        parameters.map { arguments[$0] ?? .custom(MissingValue()) }
    }

    /// Formats the message with arguments by position, in the order of ``parameters``. This is the way for generated
    /// code: nothing is looked up by name, and nothing is allocated but the result.
    ///
    /// - Parameters:
    ///   - arguments: values of the external variables. Variables beyond the end have no value.
    ///   - locale: the language.
    ///   - bidiIsolation: what surrounds placeholders.
    ///   - functions: the functions that the message may call.
    public func format(
        positional arguments: Span<MessageValue>, locale: MessageLocale, bidiIsolation: BidiIsolation = .default,
        functions: FunctionRegistry = .standard
    ) -> String {
        let text = compact.withOwnBytes { bytes in
            Interpreter.text(of: bytes, arguments, locale, bidiIsolation, functions) ?? FormattedMessage.invalidText
        }
        return text
            ?? copied.format(
                positional: arguments, locale: locale, bidiIsolation: bidiIsolation, functions: functions)
    }

    /// The message with a compact form that lends its bytes.
    private var copied: CompiledMessage {
        CompiledMessage(serialized: String(decoding: Array(compact.utf8), as: UTF8.self))
    }

    /// Formats the message to a string, its parts, and the errors that occurred.
    public func formatted(
        _ arguments: [String: MessageValue] = [:], locale: String, bidiIsolation: BidiIsolation = .default,
        functions: FunctionRegistry = .standard
    ) -> FormattedMessage {
        formatted(arguments, locale: MessageLocale(locale), bidiIsolation: bidiIsolation, functions: functions)
    }

    /// Formats the message to a string, its parts, and the errors, for a language that was looked up before.
    public func formatted(
        _ arguments: [String: MessageValue] = [:], locale: MessageLocale, bidiIsolation: BidiIsolation = .default,
        functions: FunctionRegistry = .standard
    ) -> FormattedMessage {
        let result = compact.withBytes { bytes in
            Interpreter.parts(of: bytes, values(of: arguments).span, locale, bidiIsolation, functions)
        }
        guard let (parts, errors) = result else {
            return .invalid([MessageError(kind: .syntaxError, detail: "this is not a compact message")])
        }
        let placed = errors.map {
            MessageError(kind: $0.kind, offset: offset(ofPlace: $0.offset), detail: $0.detail)
        }
        return FormattedMessage(text: parts.reduce(into: "") { $0 += $1.text }, parts: parts, errors: placed)
    }
}

extension MessageModel {
    /// Looks for data model errors.
    ///
    /// - Throws: `MessageSyntaxError` when the model is not valid.
    public func validate() throws(MessageSyntaxError) {
        var validator = ModelValidator(map: nil, limit: MessageLimits.default.diagnostics)
        validator.validate(self)
        guard validator.diagnostics.isEmpty else { throw MessageSyntaxError(diagnostics: validator.diagnostics) }
    }
}
