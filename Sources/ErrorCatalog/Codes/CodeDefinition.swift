/// A catalogue's definition of one code, apart from its words.
public struct CodeDefinition: Sendable {
    /// The code as it stands on the wire, such as `SDK.COMMON.1001`.
    public let code: String
    /// The name of the Swift case.
    public let name: String
    /// The HTTP status that goes with the code; 0 for a code that never travels.
    public let status: Int
    /// Whether sending again helps.
    public let retry: Retry
    /// Whether the code is retired: it is read in old replies and never made anew.
    public let isRetired: Bool
    /// The parameters, in the order of ``CatalogedError/argument(at:)``.
    public let parameters: [ParameterDefinition]
    /// The code that an audience sees instead of this one, where it must not learn the difference. The wire shows the code
    /// that users see.
    public let presentAs: [Audience: String]
    /// The value of OAuth's `error` that goes with the code. Source: RFC 6749 §5.2.
    public let oauthError: String?
    /// The texts that a server sends with this code, by the language subtag under which the catalogue keeps them.
    public let emit: [String: WireTemplate]
    /// Every text that replies with this code have been seen to carry, `emit`'s among them, with their languages.
    public let read: [(language: String, template: WireTemplate)]

    /// Creates a definition; for generated code.
    public init(
        code: String,
        name: String,
        status: Int,
        retry: Retry,
        isRetired: Bool = false,
        parameters: [ParameterDefinition] = [],
        presentAs: [Audience: String] = [:],
        oauthError: String? = nil,
        emit: [String: WireTemplate] = [:],
        read: [(language: String, template: WireTemplate)] = []
    ) {
        self.code = code
        self.name = name
        self.status = status
        self.retry = retry
        self.isRetired = isRetired
        self.parameters = parameters
        self.presentAs = presentAs
        self.oauthError = oauthError
        self.emit = emit
        self.read = read
    }
    /// The parts of a wait in the parameters that hold it, the largest unit first: 299 seconds are 4 minutes and 59 seconds.
    ///
    /// - Returns: `nil` when the code has no such parameters, or they cannot express this wait exactly.
    func waitArguments(_ seconds: Int64) -> [String: ParameterValue]? {
        var rest = seconds
        var arguments: [String: ParameterValue] = [:]
        let waiting = parameters.compactMap { parameter in parameter.waitSeconds.map { (parameter.name, $0) } }
        for (name, unit) in waiting.sorted(by: { $0.1 > $1.1 }) where unit > 0 {
            arguments[name] = .integer(rest / unit)
            rest %= unit
        }
        return rest == 0 && !arguments.isEmpty ? arguments : nil
    }
}
