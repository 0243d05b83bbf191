import LanguageMatching
import MessageFormat

extension ErrorCatalog {
    /// Every text of the catalogue as recovery sees it: the wire's first, then the words by language.
    func recoverySources() -> [RecoverySource] {
        var sources: [RecoverySource] = []
        for (position, definition) in definitions.enumerated() {
            sources += definition.read.indices.compactMap { wireSource(position, $0) }
        }
        for language in 0..<messages.languageCount {
            let languageMessages = messages.languageMessages(at: language)
            let names = shownNames(in: languageMessages)
            for position in 0..<definitions.count + families.count {
                for part in Part.allCases {
                    let entry = position * Part.allCases.count + part.rawValue
                    for (_, message) in languageMessages.messages[entry] {
                        sources.append(wordSource(position, part, message, in: languageMessages, names: names))
                    }
                }
            }
        }
        return sources
    }

    /// A text of the wire; `nil` when its language is no tag.
    func wireSource(_ position: Int, _ index: Int) -> RecoverySource? {
        let definition = definitions[position]
        let (language, template) = definition.read[index]
        return LanguageTag(language).map { tag in
            RecoverySource(
                code: definition.code, language: messages.servedTag(for: tag), audience: nil,
                form: .wire(template.source), roles: roles(of: definition, names: [:]))
        }
    }

    /// A text of the words.
    ///
    /// - Parameter names: what the fields are called in the language, and which they are.
    func wordSource(
        _ position: Int, _ part: Part, _ message: CompiledMessage, in language: LanguageMessages,
        names: [String: String]
    ) -> RecoverySource {
        let isCode = position < definitions.count
        return RecoverySource(
            code: isCode ? definitions[position].code : families[position - definitions.count],
            language: language.tag, audience: part.audience, form: .message(message),
            roles: isCode ? roles(of: definitions[position], names: names) : ["code": .code])
    }

    /// What the fields are called in a language, and which they are.
    func shownNames(in language: LanguageMessages) -> [String: String] {
        fieldNames.reduce(into: [:]) { names, field in
            guard let entry = nameEntry(of: field) else { return }
            let shown = language.text(entry, bidiIsolation: .none) { _ in nil }
            if let shown { names[shown.text] = field }
        }
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
