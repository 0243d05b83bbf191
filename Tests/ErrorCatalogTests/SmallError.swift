import ErrorCatalog
import MessageFormat

/// An error of a catalogue that is made at run time, for the tests of the module.
struct SmallError: ReadableError, Equatable {
    let code: String
    let known: [String: ParameterValue]
    let original: OriginalReply?

    init(_ code: String, _ known: [String: ParameterValue] = [:]) {
        self.init(code: code, arguments: known, original: nil)
    }

    init(code: String, arguments: [String: ParameterValue], original: OriginalReply?) {
        self.code = code
        known = arguments
        self.original = original
    }

    func argument(at index: Int) -> ParameterValue? {
        definition.flatMap { known[$0.parameters[index].name] }
    }

    static let catalog = ErrorCatalog(
        definitions: definitions, families: ["A.B.*", "*"], fieldNames: ["email"],
        messages: MessageTable(
            variables: (definitions.map { VariableOrder.names(of: $0.parameters) } + [["code"], ["code"]])
                .flatMap { [$0, $0, $0, $0] } + [[]],
            source: .init("en") { english },
            translations: [.init("ar") { arabic }, .init("es") { spanish }, .init("es-419") { american }]
        ))

    static let definitions = [
        CodeDefinition(
            code: "A.B.1", name: "pleaseWait", status: 429, retry: .later,
            parameters: [.init("seconds", .seconds, waitSeconds: nil)],
            emit: ["en": "Slow down for {seconds} seconds."], read: [("en", "Slow down for {seconds} seconds.")]),
        CodeDefinition(
            code: "A.B.9", name: "secret", status: 403, retry: .never, parameters: [.init("field", .field)],
            presentAs: [.user: "A.B.1", .operator: "A.B.4"], emit: ["en": "Secret {field}."]),
        CodeDefinition(
            code: "A.B.3", name: "fieldBlank", status: 400, retry: .afterFix, parameters: [.init("field", .field)],
            oauthError: "invalid_scope", emit: ["en": "Blank {field}."], read: [("en", "Blank {field}.")]),
        CodeDefinition(
            code: "A.B.4", name: "waiting", status: 503, retry: .later,
            parameters: [.init("wait", .seconds, waitSeconds: 1)]),
        CodeDefinition(
            code: "A.B.5", name: "locked", status: 400, retry: .later,
            parameters: [.init("minutes", .int, waitSeconds: 60), .init("seconds", .int, waitSeconds: 1)]),
        CodeDefinition(
            code: "A.B.6", name: "internal", status: 409, retry: .never, parameters: [.init("field", .field)],
            presentAs: [.developer: "A.B.1"]),
        CodeDefinition(
            code: "A.B.7", name: "gone", status: 410, retry: .later, isRetired: true,
            parameters: [.init("wait", .seconds, waitSeconds: 1), .init("field", .field)],
            read: [("en", "Gone for {wait} seconds.")]),
    ]

    private static func messages(_ texts: [String: [String]]) -> MessageTable.Messages {
        let keys =
            (definitions.map(\.code) + ["A.B.*", "*"]).flatMap { code in
                ErrorCatalog.Part.allCases.map { "\(code)/\($0)" }
            }
            + ["email"]
        return keys.map { key in
            let code = key.split(separator: "/")[0]
            let parameters = definitions.first { $0.code == code }?.parameters ?? []
            return (texts[key] ?? []).map { text in
                // A message of these tests that is none speaks as an empty text, which no test expects.
                (try? TableMessage(parsing: text, variables: VariableOrder.names(of: parameters))) ?? TableMessage("")
            }
        }
    }

    private static let english = messages([
        "A.B.1/user": ["Wait {$seconds} s.", "Wait."], "A.B.1/advice": ["Then try again."], "A.B.1/developer": ["One."],
        "A.B.1/operator": ["Look."], "A.B.9/developer": ["Secret {$field}.", "Secret."],
        "A.B.3/user": ["Fill in {$fieldName}.", "Fill in everything."],
        "A.B.3/developer": ["{$field} is blank.", "Blank."],
        "A.B.4/user": ["{$waitMinutes} min", "{$waitSeconds} s", "Later."], "A.B.4/developer": ["Wait."],
        "A.B.5/user": ["{$waitMinutes} min", "Later."], "A.B.5/developer": ["{$minutes}:{$seconds}", "Locked."],
        "A.B.6/user": ["Taken."], "A.B.6/developer": ["{$field} is taken.", "Own."],
        "A.B.7/user": ["Gone, {$waitSeconds} s.", "Gone."], "A.B.7/developer": ["Gone: {$field}.", "Gone."],
        "A.B.*/user": ["Family {$code}."], "A.B.*/developer": ["Family of {$code}."], "*/user": ["Anything {$code}."],
        "*/developer": ["Unknown {$code}."], "email": ["e-mail"],
    ])
    private static let arabic = messages([
        "A.B.1/user": ["انتظر."], "A.B.3/user": ["املأ {$fieldName}."], "email": ["البريد"],
    ])
    private static let spanish = messages(["A.B.1/developer": ["Uno."], "A.B.1/user": ["Espere."]])
    private static let american = messages(["A.B.1/user": ["Espera."]])
}
