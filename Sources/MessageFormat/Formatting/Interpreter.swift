/// Formats a message where it lies, in the compact form, and gives what it says to a sink, by the letter of the
/// specification.
///
/// The values that are the rule, text and whole numbers, stay what they are: ``Value``. Whatever else a function makes is
/// a ``Resolution``, and these are kept in a ``Workspace``. The first attempt to make text has none, and allocates nothing
/// but its result; where one is needed, the message is formatted again with one. No function is called before.
///
/// The message, its arguments and, where it is needed without a workspace, the locale are lent to each method: nothing is
/// retained on the way. `nil` and `false` say that the bytes are not the compact form, or that a workspace is needed.
///
/// Source: LDML 48.2, part 9, "Formatting".
struct Interpreter {
    let isolates: Bool
    /// Whether `:string`, `:number` and `:integer` are those of the specification.
    let hasDefaultNumbers: Bool
    let workspace: Workspace?

    @inline(__always)
    private init(_ isolation: BidiIsolation, _ functions: FunctionRegistry, _ workspace: Workspace?) {
        isolates = isolation == .default
        hasDefaultNumbers = functions.hasDefaultNumbers
        self.workspace = workspace
    }

    /// The message as text; `nil` when the bytes are none.
    @inline(__always)
    static func text(
        of bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale,
        _ isolation: BidiIsolation = .default, _ functions: FunctionRegistry = .standard
    ) -> String? {
        let interpreter = Interpreter(isolation, functions, nil)
        if let text = TextSink.text({ sink in interpreter.run(bytes, arguments, locale, &sink) }) { return text }
        return rareText(of: bytes, arguments, locale, isolation, functions)
    }

    @inline(never)
    private static func rareText(
        of bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale, _ isolation: BidiIsolation,
        _ functions: FunctionRegistry
    ) -> String? {
        let workspace = Workspace(locale, functions, reportsErrors: false)
        let interpreter = Interpreter(isolation, functions, workspace)
        return TextSink.text { sink in interpreter.run(bytes, arguments, locale, &sink) }
    }

    /// The message in its parts, with the errors that occurred; `nil` when the bytes are none.
    static func parts(
        of bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale, _ isolation: BidiIsolation,
        _ functions: FunctionRegistry
    ) -> (parts: [MessagePart], errors: [MessageError])? {
        var sink = PartsSink()
        let workspace = Workspace(locale, functions, reportsErrors: true)
        let interpreter = Interpreter(isolation, functions, workspace)
        return interpreter.run(bytes, arguments, locale, &sink) ? (sink.parts, workspace.errors) : nil
    }

    @inline(__always)
    private func run(
        _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale, _ sink: inout some MessageSink
    ) -> Bool {
        var cursor = CompactReader()
        guard cursor.tag(bytes) == CompactFormat.version else { return false }
        // Parameters and declarations.
        _ = cursor.range(bytes)
        let pattern: Range<Int>
        switch cursor.tag(bytes) {
        case UInt8(ascii: "P"): pattern = cursor.offset..<bytes.count
        case UInt8(ascii: "S"):
            guard let selected = selectPattern(at: cursor.offset, bytes, arguments, locale) else { return false }
            pattern = selected
        default: return false
        }
        return write(pattern, bytes, arguments, locale, &sink)
    }

    // MARK: Variables

    /// Variable resolution.
    ///
    /// - Parameters:
    ///   - place: where the placeholder starts that is resolved.
    ///   - visible: how many declarations may be referred to.
    @inline(__always)
    func value(
        of reference: Int, for place: Int, visible: Int = .max, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>
    ) -> Value? {
        if reference & 1 == 1 {
            return reference >> 1 < visible ? declaration(reference >> 1, bytes, arguments) : nil
        }
        return argument(reference >> 1, arguments) ?? rareArgument(reference >> 1, for: place, bytes, arguments)
    }

    /// A text or a whole number that was passed in; `nil` for anything else.
    @inline(__always)
    private func argument(_ index: Int, _ arguments: Span<MessageValue>) -> Value? {
        guard index < arguments.count else { return nil }
        switch arguments[index] {
        case .string: return .argument(index, isAnnotated: false)
        case .integer(let value): return .integer(value, isAnnotated: false)
        case .number(let value):
            // A whole double reads as a whole number does; but not minus zero, and not where doubles have gaps.
            guard value.magnitude < 9_007_199_254_740_992, !(value == 0 && value.sign == .minus) else { return nil }
            let whole = Int64(value)
            return Double(whole) == value ? .integer(whole, isAnnotated: false) : nil
        default: return nil
        }
    }

    @inline(never)
    private func rareArgument(
        _ index: Int, for place: Int, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>
    ) -> Value? {
        guard let workspace else { return nil }
        guard index < arguments.count, !MissingValue.isMissing(arguments[index]) else {
            guard let name = workspace.index.parameter(index, bytes) else { return nil }
            workspace.report(.unresolvedVariable, "$\(name) has no value", at: place)
            return workspace.keep(.fallback(source: "$" + name, isSilent: false))
        }
        let value = ArgumentValue.resolve(
            arguments[index], locale: workspace.locale, renderer: workspace.functions.renderer)
        return workspace.keep(.value(.init(value)))
    }

    /// What a number-reference stands for, where it is a whole number and `:number` and `:integer` are the default ones.
    @inline(__always)
    func number(of parameter: Int, _ arguments: Span<MessageValue>) -> Value? {
        hasDefaultNumbers ? argument(parameter, arguments)?.annotated(asText: false) : nil
    }

    @inline(never)
    private func declaration(_ index: Int, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>) -> Value? {
        guard let workspace else {
            // The first few can be resolved each time where it is needed.
            guard index < CompactIndex.counted else { return nil }
            var table = CompactIndex()
            return table.declaration(index, bytes).flatMap { resolve(declaration: index, at: $0, bytes, arguments) }
        }
        return workspace.declaration(index) { index in
            guard let start = workspace.index.declaration(index, bytes),
                let value = resolve(declaration: index, at: start, bytes, arguments)
            else { return nil }
            guard case .resolution(let resolution) = value,
                case .fallback(_, let isSilent) = workspace[resolution: resolution]
            else { return value }
            return name(ofDeclaration: index, bytes).map {
                workspace.keep(.fallback(source: "$" + $0, isSilent: isSilent))
            }
        }
    }

    private func resolve(
        declaration index: Int, at start: CompactReader, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>
    ) -> Value? {
        var cursor = start
        _ = cursor.tag(bytes)
        _ = cursor.range(bytes)
        // A declaration sees only those before it.
        return expression(at: &cursor, visible: index, bytes, arguments)
    }

    // MARK: Names

    /// The name of a variable.
    func name(of reference: Int, _ bytes: Span<UInt8>) -> String? {
        reference & 1 == 1
            ? name(ofDeclaration: reference >> 1, bytes) : workspace?.index.parameter(reference >> 1, bytes)
    }

    private func name(ofDeclaration index: Int, _ bytes: Span<UInt8>) -> String? {
        guard var cursor = workspace?.index.declaration(index, bytes) else { return nil }
        _ = cursor.tag(bytes)
        return cursor.text(bytes)
    }

    /// Where an error of a selector is placed: at the declaration that it names.
    func place(of reference: Int, _ bytes: Span<UInt8>) -> Int {
        guard reference & 1 == 1, var cursor = workspace?.index.declaration(reference >> 1, bytes) else { return 0 }
        _ = cursor.tag(bytes)
        _ = cursor.range(bytes)
        return cursor.offset
    }
}
