import CatalogSource
import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import MessageFormat
import TestSupport

/// The texts of the catalogue, by its own files: which alternative is chosen, which variant it takes,
/// and which parameters that variant shows without loss. It shares nothing with recovery.
struct ReferenceTexts {
    /// A text, and the parameters that it shows.
    struct Text {
        let text: String
        let shown: [String: ParameterValue]
    }

    private let texts: [String: [String: [Alternative]]]
    private let names: [String: [String: String]]

    private struct Alternative {
        let message: CompiledMessage
        let needs: Set<String>
        let variants: [Variant]
        /// The same message with the position of each variant for its text.
        let marked: CompiledMessage
    }

    private struct Variant {
        let shown: [String]
        let keys: [String: String]
    }

    private struct Unforeseen: Error, CustomStringConvertible {
        let description: String
    }

    init() throws {
        var reader = CatalogReader(folder: Repository.root.appending(path: "Catalog"))
        let catalog = try reader.read()
        var texts: [String: [String: [Alternative]]] = [:]
        var names: [String: [String: String]] = [:]
        for language in catalog.languages.map(\.tag) {
            func sources(_ bundle: SourceBundle, _ entry: SourceEntry) -> [String] {
                language == "en" ? entry.english.texts : bundle.translations[language]?[entry.key]?.text.texts ?? []
            }
            for bundle in catalog.bundles {
                for entry in bundle.entries {
                    if bundle.name == "codes" {
                        texts[language, default: [:]][entry.key] = try sources(bundle, entry).map(Self.alternative)
                    } else if bundle.name == "names" {
                        names[language, default: [:]][entry.key] = sources(bundle, entry).first
                    }
                }
            }
        }
        self.texts = texts
        self.names = names
    }

    /// The text of a code for an audience; `nil` where there is none, as for advice outside the users'.
    func text(
        _ definition: CodeDefinition, _ part: ErrorCatalog.Part, _ language: LanguageTag,
        _ arguments: [String: ParameterValue], _ isolation: BidiIsolation
    ) -> Text? {
        let tag = language.description
        let values = values(definition, arguments, tag)
        let alternatives = texts[tag]?["\(definition.code)/\(part)"] ?? []
        guard let chosen = alternatives.first(where: { $0.needs.isSubset(of: values.keys) }) else { return nil }
        let locale = MessageLocale(tag)
        let text = chosen.message.format(values, locale: locale, bidiIsolation: isolation)
        let number = Int(chosen.marked.format(values, locale: locale, bidiIsolation: .none)) ?? -1
        guard chosen.variants.indices.contains(number) else { return nil }
        let variant = chosen.variants[number]
        var shown: [String: ParameterValue] = [:]
        let keyed = variant.keys.filter { variable, key in values[variable].map { Self.text(of: $0) == key } ?? false }
        for variable in variant.shown + keyed.keys {
            guard let parameter = parameter(variable, definition) else { continue }
            shown[parameter] = arguments[parameter]
        }
        return Text(text: text, shown: shown)
    }

    /// The parameter whose value a variable shows without loss.
    private func parameter(_ variable: String, _ definition: CodeDefinition) -> String? {
        for parameter in definition.parameters {
            if variable == parameter.name || variable == parameter.name + "Name" { return parameter.name }
        }
        let waiting = definition.parameters.filter { $0.waitSeconds != nil }
        return variable == "waitSeconds" && waiting.map(\.waitSeconds) == [1] ? waiting[0].name : nil
    }

    private func values(
        _ definition: CodeDefinition, _ arguments: [String: ParameterValue], _ language: String
    ) -> [String: MessageValue] {
        var values: [String: MessageValue] = ["code": .string(definition.code)]
        var seconds: Int64? = definition.parameters.contains { $0.waitSeconds != nil } ? 0 : nil
        for parameter in definition.parameters {
            switch arguments[parameter.name] {
            case .text(let text)?:
                values[parameter.name] = .string(text)
                if parameter.type == .field {
                    values[parameter.name + "Name"] = names[language]?[text].map { .string($0) }
                }
            case .integer(let value)?:
                values[parameter.name] = .integer(value)
                if let unit = parameter.waitSeconds { seconds = seconds.map { $0 + unit * value } }
            case nil:
                if parameter.waitSeconds != nil { seconds = nil }
            }
        }
        if let seconds {
            values["waitSeconds"] = .integer(seconds)
            if seconds >= 120 { values["waitMinutes"] = .integer((seconds + 59) / 60) }
        }
        return values
    }

    private static func text(of value: MessageValue) -> String {
        switch value {
        case .string(let text): text
        case .integer(let value): "\(value)"
        default: ""
        }
    }

    private static func alternative(_ source: String) throws -> Alternative {
        let message = try CompiledMessage(source)
        guard let model = message.model else { throw Unforeseen(description: source) }
        let declared = model.declarations.map { ($0.name, $0.value.operand) }
        guard declared.allSatisfy({ name, operand in operand == .variable(name) }) else {
            throw Unforeseen(description: "a variable under another name: \(source)")
        }
        var marked: MessageModel
        var variants: [Variant] = []
        switch model {
        case .pattern(var body):
            variants = [Variant(shown: shown(body.pattern), keys: [:])]
            body.pattern = [.text("0")]
            marked = .pattern(body)
        case .select(var body):
            for (index, variant) in body.variants.enumerated() {
                var keys: [String: String] = [:]
                for (selector, key) in zip(body.selectors, variant.keys) {
                    if case .literal(let literal) = key { keys[selector] = literal }
                }
                variants.append(Variant(shown: shown(variant.value), keys: keys))
                body.variants[index].value = [.text("\(index)")]
            }
            marked = .select(body)
        }
        return Alternative(
            message: message, needs: Set(message.parameters), variants: variants, marked: try CompiledMessage(marked))
    }

    private static func shown(_ pattern: MessagePattern) -> [String] {
        pattern.compactMap { element in
            guard case .expression(let expression) = element, case .variable(let name)? = expression.operand else {
                return nil
            }
            return name
        }
    }
}
