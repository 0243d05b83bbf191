public import ErrorCatalog

/// A code as a catalogue declares it.
public struct SourceCode: Sendable {
    /// A code's parameter.
    struct Parameter: Sendable {
        let name: String
        let type: ParameterType
        let waitSeconds: Int64?
        let place: SourcePlace
    }

    /// The code.
    public let code: String
    /// The name of the Swift case.
    public let name: String
    /// The HTTP status.
    public let status: Int
    /// Whether sending again helps.
    public let retry: Retry
    /// Whether it is retired.
    public let isRetired: Bool
    let parameters: [Parameter]
    let presentAs: [(audience: Audience, code: String, place: SourcePlace)]
    let oauthError: String?
    let emit: [(language: String, text: String, place: SourcePlace)]
    let read: [(language: String, text: String, place: SourcePlace)]
    let note: String?
    let place: SourcePlace

    var definition: [ParameterDefinition] {
        parameters.map { ParameterDefinition($0.name, $0.type, waitSeconds: $0.waitSeconds) }
    }
}
