/// A message that was read once and can be formatted many times, from any thread.
///
/// ```swift
/// let message = try CompiledMessage(".input {$n :integer} .match $n one {{{$n} file}} * {{{$n} files}}")
/// message.format(["n": 3], locale: "en")  // "3 files"
/// ```
public struct CompiledMessage: Sendable {
    /// The compact form. For generated code it is a string literal, which nothing copies or counts.
    let compact: String
    /// What is at hand of a message that was read in this process.
    private let source: CompiledSource?

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - source: a message in the syntax of Unicode MessageFormat 2.
    ///   - parameters: the external variables in the order in which arguments will be passed by position. Others
    ///     follow in the order of their first use.
    ///   - limits: bounds for sources that come from outside.
    /// - Throws: `MessageSyntaxError` with all that is wrong, when the source is not a valid message.
    public init(
        _ source: String, parameters: [String] = [], limits: MessageLimits = .default
    ) throws(MessageSyntaxError) {
        let (model, map) = try MessageParser.parse(source, limits: limits)
        self.init(valid: model, map: map, parameters: parameters)
    }

    /// Takes a message as data.
    ///
    /// - Throws: `MessageSyntaxError` with the data model errors, when the model is not valid.
    public init(_ model: MessageModel, parameters: [String] = []) throws(MessageSyntaxError) {
        try model.validate()
        self.init(valid: model, map: nil, parameters: parameters)
    }

    private init(valid model: MessageModel, map: SourceMap?, parameters: [String]) {
        let (bytes, names, places) = CompactWriter.write(model, parameters: parameters)
        compact = String(decoding: bytes, as: UTF8.self)
        source = CompiledSource(parameters: names, model: model, map: map, places: places)
    }

    /// Takes the compact form that ``serialized`` returned and generated code holds as a string literal. Nothing is
    /// read, copied or allocated until the message is formatted.
    ///
    /// - Parameter serialized: what a generator of this version wrote. With any other text the message formats to its
    ///   fallback, a replacement character in braces; text from outside belongs to ``init(untrusted:)``.
    public init(serialized: String) {
        compact = serialized
        source = nil
    }

    /// Takes the compact form from outside, and looks whether it is one.
    ///
    /// - Throws: `MessageSyntaxError` when the text is not the compact form of a valid message.
    public init(untrusted serialized: String) throws(MessageSyntaxError) {
        guard let (model, parameters) = CompactReader.model(of: serialized) else {
            throw MessageSyntaxError(diagnostics: [
                SyntaxDiagnostic(
                    kind: .syntaxError, offset: 0, line: 1, column: 1, message: "this is not a compact message",
                    expected: ["the compact form, version \(Character(Unicode.Scalar(CompactFormat.version)))"]
                )
            ])
        }
        try self.init(model, parameters: parameters)
    }

    /// The compact form, as text for a string literal.
    public var serialized: String { compact }

    /// The external variables, in the order of arguments by position.
    public var parameters: [String] {
        source?.parameters ?? compact.withBytes { CompactIndex.parameters($0) }
    }

    /// The message as data. A message from the compact form has lost its attributes. `nil` when it was made from a
    /// literal that is not the compact form.
    public var model: MessageModel? { source?.model ?? CompactReader.model(of: compact)?.model }

    /// Where the parts of the message stand in its source; `nil` when it was not read from one here.
    package var sourceMap: SourceMap? { source?.map }

    /// Whether the message says the same in all languages when its arguments are text, so that none has to be looked up.
    var isOfAnyLanguage: Bool { source?.callsFunctions == false }

    /// Where a placeholder of the compact form stands in the source.
    func offset(ofPlace place: Int?) -> Int? { place.flatMap { source?.offset(ofPlace: $0) } }
}
