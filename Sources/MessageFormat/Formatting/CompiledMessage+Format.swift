extension CompiledMessage {
    /// Formats the message to a string.
    ///
    /// - Parameters:
    ///   - arguments: values of the external variables.
    ///   - locale: the language, as a BCP 47 tag.
    ///   - bidiIsolation: what surrounds placeholders.
    ///   - functions: the functions that the message may call.
    /// - Returns: the text. Placeholders that fail show their fallback, such as `{$name}`; the variant that returns a
    ///   ``FormattedMessage`` tells why.
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
        if functions.hasDefaultNumbers, let text = quick(arguments, locale, identifier, bidiIsolation) { return text }
        return formatted(
            arguments, locale: locale ?? MessageLocale(identifier), bidiIsolation: bidiIsolation, functions: functions
        ).text
    }

    /// Formats the message with arguments by position, in the order of ``parameters``. This is the way for generated
    /// code: nothing is looked up by name, and nothing is allocated but the result.
    ///
    /// - Parameters:
    ///   - arguments: values of the external variables. Variables beyond the end have no value.
    ///   - locale: the language.
    ///   - bidiIsolation: what surrounds placeholders.
    public func format(
        positional arguments: Span<MessageValue>, locale: MessageLocale, bidiIsolation: BidiIsolation = .default
    ) -> String {
        let text = unsafe arguments.withUnsafeBufferPointer { arguments in
            unsafe quick(arguments, locale.data, bidiIsolation)
        }
        return text ?? named(arguments, locale, bidiIsolation, .standard).text
    }

    /// Formats the message with arguments by position and a program's own functions.
    public func format(
        positional arguments: Span<MessageValue>, locale: MessageLocale, bidiIsolation: BidiIsolation = .default,
        functions: FunctionRegistry
    ) -> String {
        guard functions.hasDefaultNumbers else { return named(arguments, locale, bidiIsolation, functions).text }
        let text = unsafe arguments.withUnsafeBufferPointer { arguments in
            unsafe quick(arguments, locale.data, bidiIsolation)
        }
        return text ?? named(arguments, locale, bidiIsolation, functions).text
    }

    private func named(
        _ arguments: Span<MessageValue>, _ locale: MessageLocale, _ bidiIsolation: BidiIsolation,
        _ functions: FunctionRegistry
    ) -> FormattedMessage {
        var named: [String: MessageValue] = [:]
        for (index, name) in parameters.enumerated() where index < arguments.count { named[name] = arguments[index] }
        return formatted(named, locale: locale, bidiIsolation: bidiIsolation, functions: functions)
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
        guard let prepared else {
            return .invalid([MessageError(kind: .syntaxError, detail: "this is not a compact message")])
        }
        var evaluator = Evaluator(
            prepared, arguments: arguments, locale: locale, functions: functions, bidiIsolation: bidiIsolation
        )
        return evaluator.format()
    }

    @inline(__always)
    private func quick(
        _ arguments: UnsafeBufferPointer<MessageValue>, _ locale: LocaleData, _ bidiIsolation: BidiIsolation
    ) -> String? {
        // Native strings lend their bytes; nothing is copied.
        let result: String?? = unsafe compact.utf8.withContiguousStorageIfAvailable { bytes in
            let formatter = unsafe QuickFormatter(bytes, arguments: arguments)
            return formatter.format(locale, isolates: bidiIsolation == .default)
        }
        return result ?? nil
    }

    private func quick(
        _ arguments: [String: MessageValue], _ locale: MessageLocale?, _ identifier: String,
        _ bidiIsolation: BidiIsolation
    ) -> String? {
        let names = parameters
        return unsafe withUnsafeTemporaryAllocation(of: MessageValue.self, capacity: names.count) { buffer in
            var count = 0
            // Text alone is formatted the same in all languages, so that none has to be looked up.
            var isText = true
            defer { _ = unsafe UnsafeMutableBufferPointer(rebasing: buffer[..<count]).deinitialize() }
            for name in names {
                // A variable without a value is an error, which the evaluator reports.
                guard let value = arguments[name] else { return nil }
                if case .string = value {} else { isText = false }
                unsafe buffer.initializeElement(at: count, to: value)
                count += 1
            }
            let needed = locale ?? (isText ? .root : MessageLocale(identifier))
            return unsafe quick(UnsafeBufferPointer(rebasing: buffer[..<count]), needed.data, bidiIsolation)
        }
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
