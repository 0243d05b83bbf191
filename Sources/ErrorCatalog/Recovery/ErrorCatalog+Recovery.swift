import LanguageMatching
import MessageFormat

extension ErrorCatalog {
    /// Every text of the catalogue as recovery sees it: the wire's first, then the words by language.
    func recoverySources() -> [RecoverySource] {
        var sources: [RecoverySource] = []
        for definition in definitions {
            let roles = roles(of: definition, names: [:])
            for (language, template) in definition.read {
                guard let tag = LanguageTag(language) else { continue }
                sources.append(
                    RecoverySource(
                        code: definition.code, language: messages.language(for: LanguagePreferences([tag])).tag,
                        audience: nil, form: .wire(template.source), roles: roles))
            }
        }
        for languageMessages in messages.languageMessages {
            let language = languageMessages.tag
            let names = fieldNames.reduce(into: [String: String]()) { names, field in
                guard let entry = nameEntry(of: field) else { return }
                let shown = messages.text(entry, in: [language.description], bidiIsolation: .none)
                if let shown { names[shown.text] = field }
            }
            for (position, code) in (definitions.map(\.code) + families).enumerated() {
                let roles =
                    position < definitions.count ? roles(of: definitions[position], names: names) : ["code": .code]
                for part in Part.allCases {
                    for (_, message) in languageMessages.messages[position * Part.allCases.count + part.rawValue] {
                        sources.append(
                            RecoverySource(
                                code: code, language: language, audience: part.audience,
                                form: .message(message), roles: roles))
                    }
                }
            }
        }
        return sources
    }

    private func roles(of definition: CodeDefinition, names: [String: String]) -> [String: RecoverySource.Role] {
        var roles: [String: RecoverySource.Role] = ["code": .code, "waitMinutes": .derived]
        let waiting = definition.parameters.filter { $0.waitSeconds != nil }
        for parameter in definition.parameters {
            roles[parameter.name] = .parameter(name: parameter.name, type: parameter.type)
            if parameter.type == .field {
                roles["\(parameter.name)Name"] = .name(parameter: parameter.name, values: names)
            }
        }
        if let only = waiting.first {
            roles["waitSeconds"] =
                waiting.count == 1 && only.waitSeconds == 1
                ? .parameter(name: only.name, type: only.type) : .derived
        }
        return roles
    }
}

extension ErrorCatalog.Part {
    /// Who reads this part.
    var audience: Audience {
        switch self {
        case .user, .advice: .user
        case .developer: .developer
        case .operator: .operator
        }
    }
}
