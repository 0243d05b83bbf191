public import FoundationEssentials
import LanguageMatching

/// An error whose words stand in a catalogue. It holds its code and parameters, never text: words are bound late, so that
/// one error can be shown in any language, to any audience, at any time.
///
/// `localizedDescription` is what a user may read, in the language of the device; ``localized(in:for:)`` gives an error with the
/// words of one language for one audience.
public protocol CatalogedError: LocalizedError, Sendable {
    /// The catalogue that has the words.
    static var catalog: ErrorCatalog { get }
    /// The code as it stands on the wire.
    var code: String { get }
    /// The position of the code in the catalogue; `nil` for a code that the catalogue does not know.
    var catalogIndex: Int? { get }
    /// The value of a parameter, by its position in the code's definition; `nil` when it is not known.
    func argument(at index: Int) -> ParameterValue?
    /// The reply from which the error was read; `nil` for an error that was made here.
    var original: OriginalReply? { get }
    /// The text of a part in a language; `nil` for advice where there is none. Generated code has a quicker way than the one
    /// that asks for the values one by one.
    func text(_ part: ErrorCatalog.Part, in language: MessageTable.Language) -> String?
}

extension CatalogedError {
    /// The position of the code, looked up by its text.
    public var catalogIndex: Int? { Self.catalog.index(of: code) }

    /// No reply: the error was made here.
    public var original: OriginalReply? { nil }

    /// The text of a part, by the values one by one.
    public func text(_ part: ErrorCatalog.Part, in language: MessageTable.Language) -> String? {
        Self.catalog.text(
            part, of: catalogIndex, in: language, code: { code }, argument: { argument(at: $0)?.normalized })
    }

    /// The catalogue's definition of the code; `nil` for a code that it does not know.
    public var definition: CodeDefinition? { catalogIndex.map { Self.catalog.definitions[$0] } }

    /// The parameters that are known, by name, as words and wires show them: see ``ParameterValue/normalized``.
    public var arguments: [String: ParameterValue] {
        var arguments: [String: ParameterValue] = [:]
        for (index, parameter) in (definition?.parameters ?? []).enumerated() {
            arguments[parameter.name] = argument(at: index)?.normalized
        }
        return arguments
    }

    /// Whether sending again helps. For a code that the catalogue does not know it is what the reply has: its `retry`, or
    /// `later` where it has a wait; else `never`.
    public var retry: Retry {
        definition?.retry ?? original?.retry ?? (original?.retryAfter == nil ? .never : .later)
    }

    /// How long to wait before sending again, by the parameters, or else by the reply. Whole seconds.
    public var retryAfter: Duration? {
        let seconds = definition?.waitSeconds { argument(at: $0)?.normalized } ?? original?.retryAfter?.seconds
        return seconds.map { .seconds($0) }
    }
}

extension CatalogedError {
    /// What a user may read, in the language of the device: see `LanguagePreferences.current`. It is what
    /// `localizedDescription` gives, and what SwiftUI's alerts show. Developers' words are in
    /// ``words(for:in:bidiIsolation:)-(_,LanguagePreferences,_)``.
    public var errorDescription: String? { words(for: .user, in: .current).text }
    /// Nothing beyond the description.
    public var failureReason: String? { nil }
    /// What to do next, in the language of the device.
    public var recoverySuggestion: String? { words(for: .user, in: .current).advice }
    /// The code, under which the documentation has a section.
    public var helpAnchor: String? { code }
}
