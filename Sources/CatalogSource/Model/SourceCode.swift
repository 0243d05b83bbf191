package import ErrorCatalog

/// A code as a catalogue declares it.
package struct SourceCode: Sendable {
    /// A code's parameter.
    struct Parameter: Sendable {
        let name: String
        let type: ParameterType
        let waitSeconds: Int64?
        /// The most characters of a text that it holds, where the catalogue limits it.
        let length: Int?
        /// The numbers that it may be, where the catalogue limits them.
        let range: ClosedRange<Int64>?
        let place: SourcePlace

        var definition: ParameterDefinition { ParameterDefinition(name, type, waitSeconds: waitSeconds) }
    }

    /// A text of the wire.
    typealias WireText = (language: String, text: String, place: SourcePlace)

    /// The code.
    package let code: String
    /// The name of the Swift case.
    package let name: String
    /// The HTTP status.
    package let status: Int
    /// Whether sending again helps.
    package let retry: Retry
    /// Whether it is retired.
    package let isRetired: Bool
    let parameters: [Parameter]
    let presentAs: [(audience: Audience, code: String, place: SourcePlace)]
    let oauthError: String?
    let emit: [WireText]
    let read: [WireText]
    /// The codes that may have its wire texts, as the vendor has it.
    let alike: [(code: String, place: SourcePlace)]
    let note: String?
    let place: SourcePlace

    var definition: [ParameterDefinition] { parameters.map(\.definition) }
}
