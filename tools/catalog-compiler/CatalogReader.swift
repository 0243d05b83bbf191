import Foundation
import LanguageMatching
import MessageFormat
import Yams

/// Reads a catalogue's folder and checks every promise that can be checked without a history.
struct CatalogReader {
    /// A file of the catalogue that cannot be read at all.
    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var diagnostics: [CatalogDiagnostic] = []
    private let folder: URL
    private var model = CatalogModel()
    private var english: [String: [String]] = [:]
    private var variables: [String: Set<String>] = [:]

    init(folder: URL) {
        self.folder = folder
    }

    mutating func read() throws(Unreadable) -> CatalogModel {
        let languages = try readLanguages()
        try readCodes()
        model.mail = try readBundle("mail", languages: languages)
        model.reports = try readBundle("reports", languages: languages)
        model.words.messages = [(languages.source, english)]
        for language in languages.translations {
            let translated = try readTranslation("codes", language: language, english: english, keys: model.words.keys)
            model.words.messages.append((language, translated))
        }
        return model
    }

    // MARK: Languages

    private mutating func readLanguages() throws(Unreadable) -> (source: String, translations: [String]) {
        let path = "languages.yaml"
        let root = try mapping(path)
        let source = root["source"]?.string ?? "en"
        var translations: [String] = []
        for (key, _) in root["languages"]?.mapping ?? [:] {
            let tag = key.string ?? ""
            if LanguageTag(tag)?.description != tag {
                report(path, key, "'\(tag)' is not a language tag in canonical case")
            }
            if tag != source { translations.append(tag) }
        }
        return (source, translations)
    }

    // MARK: Codes

    private mutating func readCodes() throws(Unreadable) {
        var places: [String: String] = [:]
        var names: [String: String] = [:]
        for path in try files("codes") {
            for (key, node) in try mapping(path) {
                let code = key.string ?? ""
                guard let fields = node.mapping else {
                    report(path, node, "\(code) needs name, status, retry and english")
                    continue
                }
                if let first = places.updateValue(path, forKey: code) {
                    report(path, key, "the code \(code) is defined twice, first in \(first)")
                    continue
                }
                var known: Set<String> = ["code"]
                if !code.hasSuffix("*"), let definition = readDefinition(code, fields, node, path) {
                    if let first = names.updateValue(code, forKey: definition.name) {
                        report(path, key, "the name \(definition.name) is taken by \(first)")
                    }
                    known.formUnion(definition.parameters.map(\.name))
                    model.codes.append(definition)
                }
                readEnglish(code, fields, node, path, known)
            }
        }
        if english["*/user"] == nil {
            diagnostics.append(
                CatalogDiagnostic(
                    file: display("codes"), line: 1, column: 1, message: "words for the code '*' are missing"))
        }
    }

    private mutating func readDefinition(
        _ code: String, _ fields: Node.Mapping, _ node: Node, _ path: String
    ) -> CatalogModel.Code? {
        let allowed: Set<String> = ["name", "status", "retry", "parameters", "wire", "english", "note"]
        for (key, _) in fields where !allowed.contains(key.string ?? "") {
            report(
                path, key, "unknown key '\(key.string ?? "")'; allowed are \(allowed.sorted().joined(separator: ", "))")
        }
        guard let name = fields["name"]?.string, isIdentifier(name) else {
            report(path, node, "\(code) needs a name that is a Swift identifier in lower camel case")
            return nil
        }
        guard let status = fields["status"]?.int, status == 0 || (400...599).contains(status) else {
            report(path, fields["status"] ?? node, "\(code) needs a status from 400 to 599, or 0")
            return nil
        }
        guard let retry = fields["retry"]?.string, ["never", "afterFix", "later"].contains(retry) else {
            report(path, fields["retry"] ?? node, "\(code): retry is one of never, afterFix, later")
            return nil
        }
        var parameters: [CatalogModel.Parameter] = []
        for (key, value) in fields["parameters"]?.mapping ?? [:] {
            guard let type = value["type"]?.string.flatMap(CatalogModel.ParameterType.init(rawValue:)) else {
                let types = CatalogModel.ParameterType.allCases.map(\.rawValue).joined(separator: ", ")
                report(path, value, "a parameter's type is one of \(types)")
                continue
            }
            parameters.append(CatalogModel.Parameter(name: key.string ?? "", type: type))
        }
        var emit: [(language: String, text: String)] = []
        var read: [String] = []
        for (key, value) in fields["wire"]?["emit"]?.mapping ?? [:] {
            emit.append((key.string ?? "", value.string ?? ""))
            read.append(value.string ?? "")
        }
        for (_, value) in fields["wire"]?["read"]?.mapping ?? [:] {
            read += value.array().compactMap(\.string)
        }
        let names = Set(parameters.map(\.name))
        for template in read {
            for used in bracedNames(template) where !names.contains(used) {
                report(path, fields["wire"] ?? node, "the wire text uses {\(used)}, which is no parameter of \(code)")
            }
        }
        return CatalogModel.Code(
            code: code, name: name, status: status, retry: retry, parameters: parameters, emit: emit, read: read)
    }

    private mutating func readEnglish(
        _ code: String, _ fields: Node.Mapping, _ node: Node, _ path: String, _ known: Set<String>
    ) {
        for audience in ["developer", "user", "advice"] {
            guard let text = fields["english"]?[audience] else {
                report(path, node, "\(code) has no English for \(audience)")
                continue
            }
            let key = "\(code)/\(audience)"
            let alternatives = readAlternatives(text, path, known: known, always: ["code"])
            english[key] = alternatives
            variables[key] = known
            model.words.keys.append(key)
        }
    }

    // MARK: Bundles

    private mutating func readBundle(
        _ name: String, languages: (source: String, translations: [String])
    ) throws(Unreadable) -> CatalogModel.Bundle {
        var bundle = CatalogModel.Bundle()
        var source: [String: [String]] = [:]
        for path in try files(name) {
            for (key, node) in try mapping(path) {
                let name = key.string ?? ""
                guard let text = node["english"] else {
                    report(path, node, "\(name) has no english")
                    continue
                }
                let used = Set(
                    text.array().compactMap(\.string).flatMap { variablesIfValid($0) }
                        + variablesIfValid(text.string ?? ""))
                if source.updateValue(readAlternatives(text, path, known: used, always: used), forKey: name) != nil {
                    report(path, key, "\(name) is defined twice")
                }
                variables[name] = used
                bundle.keys.append(name)
            }
        }
        bundle.messages = [(languages.source, source)]
        for language in languages.translations {
            let translated = try readTranslation(name, language: language, english: source, keys: bundle.keys)
            bundle.messages.append((language, translated))
        }
        return bundle
    }

    // MARK: Translations

    private mutating func readTranslation(
        _ name: String, language: String, english: [String: [String]], keys: [String]
    ) throws(Unreadable) -> [String: [String]] {
        var translated: [String: [String]] = [:]
        let folder = "translations/\(language)/\(name)"
        for path in try files(folder) {
            for (key, node) in try mapping(path) {
                let name = key.string ?? ""
                if node["text"] != nil {
                    readEntry(name, node, key, path, english, &translated)
                } else {
                    for (audience, entry) in node.mapping ?? [:] {
                        readEntry("\(name)/\(audience.string ?? "")", entry, audience, path, english, &translated)
                    }
                }
            }
        }
        for key in keys where translated[key] == nil {
            diagnostics.append(
                CatalogDiagnostic(file: display(folder), line: 1, column: 1, message: "\(key) is not translated"))
        }
        return translated
    }

    private mutating func readEntry(
        _ key: String, _ entry: Node, _ place: Node, _ path: String, _ english: [String: [String]],
        _ translated: inout [String: [String]]
    ) {
        guard let original = english[key] else {
            report(path, place, "\(key) is not in the source language")
            return
        }
        guard let text = entry["text"] else {
            report(path, place, "\(key) has no text")
            return
        }
        let hash = EnglishHash.of(key: key, alternatives: original)
        if entry["of"]?.string != hash {
            report(path, place, "\(key) is stale: its English has changed. Revise the text, then write of: \"\(hash)\"")
        }
        let known = variables[key] ?? []
        let always = key.contains("/") ? ["code"] : known
        if translated.updateValue(readAlternatives(text, path, known: known, always: always), forKey: key) != nil {
            report(path, place, "\(key) is translated twice")
        }
    }

    // MARK: Messages

    /// Reads one message or a list of alternatives, of which the last must read well when nothing but `always` is known.
    private mutating func readAlternatives(
        _ node: Node, _ path: String, known: Set<String>, always: Set<String>
    ) -> [String] {
        let nodes = node.sequence.map { Array($0) } ?? [node]
        var texts: [String] = []
        for (index, item) in nodes.enumerated() {
            guard let text = item.string, !text.isEmpty else {
                report(path, item, "a message is a text that is not empty")
                continue
            }
            texts.append(text)
            do throws(MessageSyntaxError) {
                let message = try CompiledMessage(text)
                for name in message.parameters where !known.contains(name) {
                    report(
                        path, item, "{$\(name)} is no parameter; there are \(known.sorted().joined(separator: ", "))")
                }
                if index == nodes.count - 1, !message.parameters.allSatisfy(always.contains) {
                    report(
                        path, item, "the last alternative must read well without parameters that a reply may not tell")
                }
            } catch {
                for diagnostic in error.diagnostics { report(path, item, diagnostic.description) }
            }
        }
        return texts
    }

    private func variablesIfValid(_ text: String) -> [String] {
        (try? CompiledMessage(text))?.parameters ?? []
    }

    private func bracedNames(_ template: String) -> [String] {
        template.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
    }

    private func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
        return name.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        }
    }

    // MARK: Files

    private func files(_ name: String) throws(Unreadable) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path) else {
            throw Unreadable(description: "\(display(name)): the folder cannot be read; --catalog names the catalogue")
        }
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(name)/\($0)" }
    }

    private func mapping(_ path: String) throws(Unreadable) -> Node.Mapping {
        do {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            guard let mapping = try Yams.compose(yaml: text)?.mapping else {
                throw Unreadable(description: "\(display(path)): error: the file holds no mapping")
            }
            return mapping
        } catch let error as Unreadable {
            throw error
        } catch {
            throw Unreadable(description: "\(display(path)): error: \(error)")
        }
    }

    private func display(_ path: String) -> String {
        folder.appending(path: path).relativePath
    }

    private mutating func report(_ path: String, _ node: Node, _ message: String) {
        diagnostics.append(
            CatalogDiagnostic(
                file: display(path), line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, message: message))
    }
}
