/// What a catalogue says of one code apart from its words.
public struct CodeDefinition: Sendable {
    /// The code as it stands on the wire, such as `SDK.COMMON.1001`.
    public let code: String
    /// The name of the Swift case.
    public let name: String
    /// The HTTP status that goes with the code; 0 for a code that never travels.
    public let status: Int
    /// Whether sending again helps.
    public let retry: Retry
    /// The texts that a server sends with this code, by the language subtag under which the catalogue keeps them.
    public let emit: [String: WireTemplate]
    /// Every text that replies with this code have been seen to carry, `emit`'s among them.
    public let read: [WireTemplate]

    /// Makes a definition; for generated code.
    public init(
        code: String,
        name: String,
        status: Int,
        retry: Retry,
        emit: [String: WireTemplate],
        read: [WireTemplate]
    ) {
        self.code = code
        self.name = name
        self.status = status
        self.retry = retry
        self.emit = emit
        self.read = read
    }
}
