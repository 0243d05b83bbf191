import ErrorCatalog

/// Writes the Swift of a catalogue's codes: the enum with one case a code, one struct a case, the table of codes and the
/// words.
struct ErrorsGenerator {
    let catalog: SourceCatalog
    let output: SourceCatalog.Output

    private var type: String { output.type }
    private var active: [SourceCode] { catalog.codes.filter { !$0.isRetired } }

    func files() -> [String: String] {
        var files = TableGenerator(
            name: "\(type)Messages", languages: catalog.languages.map(\.tag), entries: entries,
            summary: "The words of every code, by language."
        ).files()
        files["\(type)Definitions.swift"] = definitions()
        files["\(type).swift"] = enumeration()
        files["\(type)+CatalogedError.swift"] = conformance()
        for code in active { files["\(type)+\(SwiftText.upperCamelCase(code.name)).swift"] = structure(code) }
        return files
    }

    /// The table's entries: four for each code, then for each family, then the names of fields.
    private var entries: [TableGenerator.Entry] {
        let source = catalog.source?.tag ?? "en"
        var entries: [TableGenerator.Entry] = []
        guard let words = catalog.bundle("codes") else { return [] }
        let byKey = Dictionary(words.entries.map { ($0.key, $0) }) { first, _ in first }
        for code in catalog.codes.map(\.code) + catalog.families.map(\.code) {
            for part in ErrorCatalog.Part.allCases {
                let key = "\(code)/\(part)"
                let parameters = catalog.codes.first { $0.code == code }?.definition ?? []
                entries.append(
                    byKey[key].map { TableGenerator.Entry($0, in: words, source: source) }
                        ?? .empty(key, VariableOrder.names(of: parameters)))
            }
        }
        if let names = catalog.bundle("names") {
            entries += names.entries.map { TableGenerator.Entry($0, in: names, source: source) }
        }
        return entries
    }

    private func developerEnglish(_ code: SourceCode) -> String {
        SwiftText.comment(catalog.bundle("codes")?.entry("\(code.code)/developer")?.english.texts.last ?? code.code)
    }

    // MARK: Definitions

    private func definitions() -> String {
        var text =
            SwiftText.header + "import ErrorCatalog\n\n/// The codes of the catalogue.\nenum \(type)Definitions {\n"
        text += "    static let all: [CodeDefinition] = [\n"
        for code in catalog.codes { text += definition(code) }
        text += "    ]\n\n    static let families: [String] = [\n"
        text += catalog.families.map { "        \(SwiftText.literal($0.code)),\n" }.joined()
        text += "    ]\n\n    static let fieldNames: [String] = [\n"
        text += (catalog.bundle("names")?.entries ?? []).map { "        \(SwiftText.literal($0.key)),\n" }.joined()
        return text + "    ]\n}\n"
    }

    private func definition(_ code: SourceCode) -> String {
        var fields = [
            "code: \(SwiftText.literal(code.code))", "name: \(SwiftText.literal(code.name))", "status: \(code.status)",
            "retry: .\(code.retry.rawValue)",
        ]
        if code.isRetired { fields.append("isRetired: true") }
        if !code.parameters.isEmpty {
            let parameters = code.parameters.map { parameter in
                let wait = parameter.waitSeconds.map { ", waitSeconds: \($0)" } ?? ""
                return ".init(\(SwiftText.literal(parameter.name)), .\(parameter.type.rawValue)\(wait))"
            }
            fields.append("parameters: [\(parameters.joined(separator: ", "))]")
        }
        if !code.presentAs.isEmpty {
            let masks = code.presentAs.map { ".\($0.audience.rawValue): \(SwiftText.literal($0.code))" }
            fields.append("presentAs: [\(masks.joined(separator: ", "))]")
        }
        if let error = code.oauthError { fields.append("oauthError: \(SwiftText.literal(error))") }
        if !code.emit.isEmpty {
            let emit = code.emit.map { "\(SwiftText.literal($0.language)): \(SwiftText.literal($0.text))" }
            fields.append("emit: [\n" + lines(emit, 16) + "            ]")
        }
        let read = (code.emit + code.read).map { "(\(SwiftText.literal($0.language)), \(SwiftText.literal($0.text)))" }
        if !read.isEmpty { fields.append("read: [\n" + lines(read, 16) + "            ]") }
        return "        CodeDefinition(\n            " + fields.joined(separator: ",\n            ") + "\n        ),\n"
    }

    private func lines(_ items: [String], _ indent: Int) -> String {
        items.map { String(repeating: " ", count: indent) + $0 + ",\n" }.joined()
    }

    // MARK: The enum

    private func enumeration() -> String {
        var text = SwiftText.header + "public import ErrorCatalog\n\n"
        text += "/// An error of the catalogue: one case a code, with typed parameters.\n///\n"
        text += "/// `==` compares the code, the parameters, the original reply and the cause.\n"
        text += "@nonexhaustive\npublic enum \(type): Sendable, Hashable {\n"
        for code in active {
            text += "    /// `\(code.code)`: \(developerEnglish(code))\n"
            text += "    case \(code.name)(\(SwiftText.upperCamelCase(code.name)))\n"
        }
        text += "    /// A code that this catalogue does not know. It keeps its code and has its family's words.\n"
        return text + "    case unknown(UnknownCode)\n}\n"
    }

    private func structure(_ code: SourceCode) -> String {
        let name = SwiftText.upperCamelCase(code.name)
        var text = SwiftText.header + "public import ErrorCatalog\n\nextension \(type) {\n"
        text += "    /// The parameters of `\(code.code)`.\n    public struct \(name): Sendable, Hashable {\n"
        for parameter in code.parameters {
            let unit = parameter.type == .seconds ? ", whole seconds" : ""
            text +=
                "        /// The parameter `\(parameter.name)` (\(parameter.type.rawValue)\(unit)); `nil` when a reply lacks it.\n"
            text += "        public var \(parameter.name): \(swiftType(parameter.type))?\n"
        }
        text += """
                    /// The reply from which the error was read, for logs; `nil` for an error made here.
                    public var original: OriginalReply? {
                        get { context?.original }
                        set { context = .of(original: newValue, cause: cause) }
                    }
                    /// What lies beneath, for logs.
                    public var cause: ErrorCause? {
                        get { context?.cause }
                        set { context = .of(original: original, cause: newValue) }
                    }
                    private var context: ErrorContext?


            """
        let arguments =
            code.parameters.map { "\($0.name): \(swiftType($0.type))? = nil" }
            + ["original: OriginalReply? = nil", "cause: (any Error)? = nil"]
        text += "        /// Creates the parameters.\n        public init(\(arguments.joined(separator: ", "))) {\n"
        for parameter in code.parameters { text += "            self.\(parameter.name) = \(parameter.name)\n" }
        text += "            context = .of(original: original, cause: cause.map { ErrorCause($0) })\n"
        return text + "        }\n    }\n}\n"
    }

    private func swiftType(_ type: ParameterType) -> String {
        switch type {
        case .int: "Int"
        case .seconds: "Duration"
        default: "String"
        }
    }

    // MARK: The conformance

    private func conformance() -> String {
        var text = SwiftText.header + "public import ErrorCatalog\n\nextension \(type): ReadableError {\n"
        text += "    /// The catalogue.\n    public static let catalog = ErrorCatalog(\n"
        text += "        definitions: \(type)Definitions.all, families: \(type)Definitions.families,\n"
        text += "        fieldNames: \(type)Definitions.fieldNames, messages: \(type)Messages.table)\n\n"

        text += "    /// The code as it stands on the wire.\n    public var code: String {\n        switch self {\n"
        for code in active { text += "        case .\(code.name): \(SwiftText.literal(code.code))\n" }
        text += "        case .unknown(let error): error.code\n        }\n    }\n\n"

        text +=
            "    /// The position of the code in the catalogue.\n    public var catalogIndex: Int? {\n        switch self {\n"
        for (index, code) in catalog.codes.enumerated() where !code.isRetired {
            text += "        case .\(code.name): \(index)\n"
        }
        // A retired code has no case and has its words all the same.
        text += "        case .unknown(let error): Self.catalog.index(of: error.code)\n        }\n    }\n\n"

        text += "    /// The reply from which the error was read; `nil` for an error made here.\n"
        text += "    public var original: OriginalReply? {\n        switch self {\n"
        for code in active { text += "        case .\(code.name)(let error): error.original\n" }
        text += "        case .unknown(let error): error.original\n        }\n    }\n\n"

        text += "    /// What lies beneath; `nil` where nothing is known of it.\n"
        text += "    public var cause: ErrorCause? {\n        switch self {\n"
        for code in active { text += "        case .\(code.name)(let error): error.cause\n" }
        text += "        case .unknown(let error): error.cause\n        }\n    }\n\n"
        return text + arguments() + words() + reading() + "}\n"
    }

    private func arguments() -> String {
        let withParameters = active.filter { !$0.parameters.isEmpty }
        var text = "    /// The value of a parameter by its position; `nil` when it is not known.\n"
        text += "    public func argument(at index: Int) -> ParameterValue? {\n        switch self {\n"
        for code in withParameters {
            text += "        case .\(code.name)(let error):\n            switch index {\n"
            for (index, parameter) in code.parameters.enumerated() {
                text += "            case \(index): \(value(parameter))\n"
            }
            text += "            default: nil\n            }\n"
        }
        text += "        case .unknown(let error): error.argument(at: index)\n"
        // A default that nothing reaches is a warning in the package of whoever uses the catalogue.
        if withParameters.count < active.count { text += "        default: nil\n" }
        return text + "        }\n    }\n\n"
    }

    private func value(_ parameter: SourceCode.Parameter) -> String {
        "error.\(parameter.name).map { ParameterValue($0) }"
    }

    /// What most errors are asked for goes without questions back: the code and its one parameter are passed.
    private func words() -> String {
        var text = "    /// The text of a part in a language; `nil` for advice where there is none.\n"
        text += "    public func text(_ part: ErrorCatalog.Part, in language: MessageTable.Language) -> String? {\n"
        text += "        let text: String? =\n            switch self {\n"
        for (index, code) in catalog.codes.enumerated()
        where !code.isRetired && code.presentAs.isEmpty && code.parameters.count <= 1 {
            let parameter = code.parameters.first
            text += "            case .\(code.name)\(parameter == nil ? "" : "(let error)"):\n"
            text += "                language.text(part, of: \(index), code: \(SwiftText.literal(code.code))"
            text += "\(parameter.map { ", argument: \(value($0))?.normalized, count: 1" } ?? ""))\n"
        }
        text += "            default: nil\n            }\n"
        text += "        return text\n            ?? Self.catalog.text(\n"
        text += "                part, of: catalogIndex, in: language, code: { code }, "
        text += "argument: { argument(at: $0)?.normalized })\n"
        return text + "    }\n\n"
    }

    private func reading() -> String {
        var text = "    /// The typed error of a code, with the parameters that are known.\n"
        text += "    public init(code: String, arguments: [String: ParameterValue], original: OriginalReply?) {\n"
        text += "        switch code {\n"
        for code in active {
            let arguments = code.parameters.map { parameter in
                let key = "arguments[\(SwiftText.literal(parameter.name))]"
                return switch parameter.type {
                case .int: "\(parameter.name): \(key)?.count"
                case .seconds: "\(parameter.name): \(key)?.duration"
                default: "\(parameter.name): \(key)?.text"
                }
            }
            let all = (arguments + ["original: original"]).joined(separator: ", ")
            text += "        case \(SwiftText.literal(code.code)):\n"
            text += "            self = .\(code.name)(\(SwiftText.upperCamelCase(code.name))(\(all)))\n"
        }
        text += "        default:\n            let values = Self.catalog.values(arguments, of: code)\n"
        text += "            self = .unknown(UnknownCode(code: code, arguments: values, original: original))\n"
        return text + "        }\n    }\n"
    }
}
