/// Writes the Swift of `EIAMErrors`: the enum with one case a code, one struct a case, the table of codes and the words.
struct ErrorsGenerator {
    let model: CatalogModel

    func files() -> [String: String] {
        let folder = "EIAMErrors/Generated"
        var files = SwiftText.tableFiles(
            folder: folder, enclosing: "EIAMErrorMessages", bundle: model.words)
        files["\(folder)/EIAMErrorMessages.swift"] =
            SwiftText.header
            + "import ErrorCatalog\n\n/// The words of every code, by language.\nenum EIAMErrorMessages {\n"
            + "    static let table = \(SwiftText.tableExpression(model.words, indent: "    "))\n}\n"
        files["\(folder)/EIAMErrorDefinitions.swift"] = definitions()
        files["\(folder)/EIAMError.swift"] = enumeration()
        files["\(folder)/EIAMError+Values.swift"] = values()
        for code in model.codes {
            let type = SwiftText.upperCamelCase(code.name)
            files["\(folder)/EIAMError+\(type).swift"] = structure(code)
        }
        return files
    }

    private func developerEnglish(_ code: CatalogModel.Code) -> String {
        let alternatives = model.words.messages.first?.messages["\(code.code)/developer"] ?? []
        return alternatives.last ?? ""
    }

    private func definitions() -> String {
        var text =
            SwiftText.header + "import ErrorCatalog\n\n/// The codes of the catalogue.\nenum EIAMErrorDefinitions {\n"
        text += "    static let all: [CodeDefinition] = [\n"
        for code in model.codes {
            let emit = code.emit.map { "\(SwiftText.literal($0.language)): \(SwiftText.literal($0.text))" }
            text += "        CodeDefinition(\n            code: \(SwiftText.literal(code.code)),\n"
            text += "            name: \(SwiftText.literal(code.name)),\n            status: \(code.status),\n"
            text += "            retry: .\(code.retry),\n"
            text += "            emit: " + (emit.isEmpty ? "[:]" : "[\n" + lines(emit, 16) + "            ]") + ",\n"
            let read = code.read.map(SwiftText.literal)
            text +=
                "            read: " + (read.isEmpty ? "[]" : "[\n" + lines(read, 16) + "            ]")
                + "\n        ),\n"
        }
        return text + "    ]\n}\n"
    }

    private func lines(_ items: [String], _ indent: Int) -> String {
        items.map { String(repeating: " ", count: indent) + $0 + ",\n" }.joined()
    }

    private func enumeration() -> String {
        var text = SwiftText.header
        text += "/// An error of the verification-mail API: one case a code, with typed parameters.\n///\n"
        text += "/// `==` compares the code, the parameters and the original reply.\n"
        text += "@nonexhaustive\npublic enum EIAMError: Sendable, Hashable {\n"
        for code in model.codes {
            text += "    /// `\(code.code)`: \(developerEnglish(code))\n"
            text += "    case \(code.name)(\(SwiftText.upperCamelCase(code.name)))\n"
        }
        text += "    /// A code that this catalogue does not know. It keeps its code and has its family's words.\n"
        text += "    case unknown(UnknownCode)\n}\n"
        return text
    }

    private func structure(_ code: CatalogModel.Code) -> String {
        let type = SwiftText.upperCamelCase(code.name)
        var text = SwiftText.header + "extension EIAMError {\n"
        text += "    /// The parameters of `\(code.code)`.\n    public struct \(type): Sendable, Hashable {\n"
        for parameter in code.parameters {
            text +=
                "        /// The parameter `\(parameter.name)` (\(parameter.type.rawValue)); `nil` when a reply did not tell it.\n"
            text += "        public var \(parameter.name): \(parameter.type.swiftType)?\n"
        }
        text += "        /// The reply from which the error was read, for logs; `nil` for an error made here.\n"
        text += "        public var original: OriginalReply?\n\n"
        let arguments =
            code.parameters.map { "\($0.name): \($0.type.swiftType)? = nil" } + ["original: OriginalReply? = nil"]
        text += "        /// Makes the parameters.\n        public init(\(arguments.joined(separator: ", "))) {\n"
        for parameter in code.parameters { text += "            self.\(parameter.name) = \(parameter.name)\n" }
        text += "            self.original = original\n        }\n    }\n}\n"
        return text
    }

    private func values() -> String {
        var text = SwiftText.header + "public import ErrorCatalog\n\nextension EIAMError {\n"
        text += "    /// The code as it stands on the wire.\n    public var code: String {\n        switch self {\n"
        for code in model.codes { text += "        case .\(code.name): \(SwiftText.literal(code.code))\n" }
        text += "        case .unknown(let error): error.code\n        }\n    }\n\n"

        text += "    /// The reply from which the error was read; `nil` for an error made here.\n"
        text += "    public var original: OriginalReply? {\n        switch self {\n"
        for code in model.codes { text += "        case .\(code.name)(let error): error.original\n" }
        text += "        case .unknown(let error): error.original\n        }\n    }\n\n"

        text += "    /// The parameters that are known, by name.\n"
        text +=
            "    public var arguments: [String: ParameterValue] {\n        var arguments: [String: ParameterValue] = [:]\n        switch self {\n"
        for code in model.codes where !code.parameters.isEmpty {
            text += "        case .\(code.name)(let error):\n"
            for parameter in code.parameters {
                text +=
                    "            arguments[\(SwiftText.literal(parameter.name))] = error.\(parameter.name).map { ParameterValue($0) }\n"
            }
        }
        text += "        default: break\n        }\n        return arguments\n    }\n\n"

        text += "    /// The typed error of a code, with the parameters that were read from a reply.\n"
        text +=
            "    static func known(code: String, values: [String: String], original: OriginalReply) -> EIAMError? {\n"
        text += "        switch code {\n"
        for code in model.codes {
            let arguments = code.parameters.map { parameter in
                let key = "values[\(SwiftText.literal(parameter.name))]"
                return switch parameter.type {
                case .field, .string: "\(parameter.name): \(key)"
                case .int: "\(parameter.name): \(key).flatMap { Int($0) }"
                case .seconds: "\(parameter.name): \(key).flatMap { Int($0) }.map { .seconds($0) }"
                }
            }
            let all = (arguments + ["original: original"]).joined(separator: ", ")
            text +=
                "        case \(SwiftText.literal(code.code)):\n            .\(code.name)(\(SwiftText.upperCamelCase(code.name))(\(all)))\n"
        }
        text += "        default: nil\n        }\n    }\n}\n"
        return text
    }
}
