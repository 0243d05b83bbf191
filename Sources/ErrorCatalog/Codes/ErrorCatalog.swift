public import LanguageMatching
import MessageFormat
import Synchronization

/// A catalogue: codes, what they mean to a program, and their words by language and audience.
///
/// It is read-only. What costs time is made when it is first asked for: a language's messages, and what
/// ``recover(_:code:)`` needs of the texts of a code, or of all.
public final class ErrorCatalog: Sendable {
    /// The codes in the catalogue's order.
    public let definitions: [CodeDefinition]
    /// The families, such as `SDK.COMMON.*`; the last resort is `*`. They have words for codes that the catalogue does not
    /// know.
    public let families: [String]
    /// The fields that have a name which users are shown, in the table's order.
    public let fieldNames: [String]
    /// The words. Each code has one entry a ``Part``, then each family, then each name of a field.
    public let messages: MessageTable

    let byCode: [String: Int]
    let byField: [String: Int]
    let presented: [Int]
    let parameterCounts: [Int]
    private let recovery = Mutex<RecoveryIndex?>(nil)
    /// For each code the texts that were looked at.
    let prepared: Mutex<[[PreparedText]]>
    /// Whether no two codes or families have the same name, under which their texts would be one.
    private let hasUniqueNames: Bool

    /// The entries of a code in the table, in their order.
    public enum Part: Int, Sendable, CaseIterable {
        /// What happened, for users.
        case user
        /// What to do next, for users.
        case advice
        /// For programmers.
        case developer
        /// For who runs the service.
        case `operator`

        /// The part with what happened, for an audience.
        public init(_ audience: Audience) {
            self =
                switch audience {
                case .user: .user
                case .developer: .developer
                case .operator: .operator
                }
        }
    }

    /// Creates a catalogue; for generated code.
    public init(
        definitions: [CodeDefinition], families: [String], fieldNames: [String] = [], messages: MessageTable
    ) {
        self.definitions = definitions
        self.families = families
        self.fieldNames = fieldNames
        self.messages = messages
        let byCode = Dictionary(definitions.enumerated().map { ($1.code, $0) }) { first, _ in first }
        self.byCode = byCode
        hasUniqueNames = byCode.count == definitions.count && families.allSatisfy { byCode[$0] == nil }
        prepared = Mutex(Array(repeating: [], count: definitions.count))
        byField = Dictionary(fieldNames.enumerated().map { ($1, $0) }) { first, _ in first }
        parameterCounts = definitions.map(\.parameters.count)
        presented = definitions.flatMap { definition in
            Part.allCases.map { part in
                definition.presentAs[part.audience].flatMap { byCode[$0] } ?? -1
            }
        }
    }

    /// The definition of a code, `nil` when the catalogue does not know it.
    public func definition(of code: String) -> CodeDefinition? {
        byCode[code].map { definitions[$0] }
    }

    /// The position of a code in ``definitions``.
    public func index(of code: String) -> Int? { byCode[code] }

    /// The values of a code's parameters by position, for ``UnknownCode``.
    ///
    /// - Parameters:
    ///   - arguments: the values by name. One of another type than the catalogue's is left out.
    ///   - code: the code; one that the catalogue does not know has no parameters.
    public func values(_ arguments: [String: ParameterValue], of code: String) -> [ParameterValue?] {
        (definition(of: code)?.parameters ?? []).map { parameter in
            switch (parameter.type, arguments[parameter.name]) {
            case (.int, .integer(let value)?), (.seconds, .integer(let value)?): .integer(value)
            case (.field, .text(let text)?), (.string, .text(let text)?): .text(text)
            default: nil
            }
        }
    }

    /// The language in which the catalogue serves a reader, looked up once for many texts.
    public func language(for preferences: LanguagePreferences) -> MessageTable.Language {
        messages.language(for: preferences)
    }

    /// The definition of the code that an audience sees for a code: itself, or the one that masks it.
    public func presentation(of code: String, for audience: Audience) -> CodeDefinition? {
        guard let index = byCode[code] else { return nil }
        let mask = presented[index * Part.allCases.count + Part(audience).rawValue]
        return definitions[mask < 0 ? index : mask]
    }

    /// The position of the words of the nearest family that has some: `SDK.COMMON.9999` has those of `SDK.COMMON.*`, and a
    /// code of no known family those of `*`.
    func familyIndex(of code: String) -> Int {
        var family = code[...]
        // A code comes from outside; no real one has more parts than this.
        for _ in 0..<8 {
            guard let dot = family.lastIndex(of: ".") else { break }
            family = family[..<dot]
            if let index = families.firstIndex(of: "\(family).*") { return definitions.count + index }
        }
        return definitions.count + (families.firstIndex(of: "*") ?? 0)
    }

    /// The position of the name of a field in the table.
    func nameEntry(of field: String) -> Int? {
        byField[field].map { (definitions.count + families.count) * Part.allCases.count + $0 }
    }

    /// How a user is told the name of a header or a field: `email address` for `email`.
    ///
    /// - Returns: `nil` for one that has no name.
    public func name(ofField field: String, in preferences: LanguagePreferences) -> String? {
        nameEntry(of: field).flatMap {
            messages.text($0, in: preferences, arguments: [:], bidiIsolation: .none)?.text
        }
    }

    /// Finds what a text stands for: the code, its parameters, and the language in which it was written.
    ///
    /// - Parameters:
    ///   - text: what a server sent, or what a person was shown; one text of the catalogue or of the wire, whole; or a
    ///     user's text with its advice on the next line.
    ///   - code: the code that came with it, where one did.
    /// - Returns: no reading, one, or the first two of many. Nothing is guessed.
    public func recover(_ text: String, code: String? = nil) -> Recovery {
        // No text is empty, and the tables would be made for nothing.
        guard !text.isEmpty else { return .none }
        let whole = recover(whole: text, code: code)
        return whole == .none ? recover(lines: text, code: code) : whole
    }

    /// The same for a text that is one text of the catalogue.
    package func recover(whole text: String, code: String?) -> Recovery {
        if hasUniqueNames, let position = code.flatMap({ byCode[$0] }), let known = recover(text, at: position) {
            return known
        }
        return everything.recover(text, code: code)
    }

    /// All texts of the catalogue. It takes milliseconds to make, once: it is for texts whose code nobody knows.
    package var everything: RecoveryIndex {
        recovery.withLock { kept in
            if let kept { return kept }
            let made = RecoveryIndex(recoverySources())
            kept = made
            return made
        }
    }
}
