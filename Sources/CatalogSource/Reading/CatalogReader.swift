import ErrorCatalog
package import Foundation
import LanguageMatching
import MessageFormat
import Yams

/// Reads a catalogue's folder. What does not have the form of a catalogue is a finding; the rest is read all the same.
package struct CatalogReader {
    /// What does not have the form of a catalogue.
    package internal(set) var findings: [Finding] = []
    let files: CatalogFiles
    var catalog = SourceCatalog()
    /// The files that were read, by path.
    var sources: [String: SourceFile] = [:]

    /// Takes the folder.
    package init(folder: URL) {
        files = CatalogFiles(folder: folder)
    }

    /// Reads everything.
    ///
    /// - Parameter language: one that the catalogue need not list yet; what stands already in its folder is read too.
    /// - Throws: ``UnreadableCatalog`` when there is no catalogue, or a file or folder of it cannot be read.
    package mutating func read(adding language: String? = nil) throws(UnreadableCatalog) -> SourceCatalog {
        guard files.exists("languages.yaml") else {
            let folder = files.folder.relativePath
            throw UnreadableCatalog(
                description:
                    "\(folder): error: this is no catalogue: it has no languages.yaml; --catalog names the folder")
        }
        try readLanguages()
        if let language, !catalog.languages.contains(where: { $0.tag == language }) {
            catalog.languages.append(
                SourceLanguage(
                    tag: language, name: language, gate: 0, place: SourcePlace(file: "languages.yaml"), isListed: false)
            )
        }
        try readGlossary()
        try readOutputs()
        try readCodes()
        try readNames()
        let known: Set<String> = ["codes", "names", "translations"]
        for name in try files.folders("") where !known.contains(name) { try readTexts(name) }
        try readTranslations()
        try reportUnread()
        checkOutputs()
        return catalog
    }

    /// The mapping of a file.
    mutating func mapping(_ path: String) throws(UnreadableCatalog) -> Node.Mapping {
        let document = try files.document(path)
        sources[path] = document.file
        for duplicate in document.duplicates {
            findings.append(
                Finding(
                    .duplicate, duplicate.place,
                    "\(duplicate.key) stands twice, first in line \(duplicate.firstLine)"))
        }
        return document.mapping
    }

    /// A file that nobody reads looks as if it were part of the catalogue.
    private mutating func reportUnread() throws(UnreadableCatalog) {
        let listed = Set(catalog.languages.map(\.tag))
        for path in try files.everyYAMLFile() where sources[path] == nil {
            let folders = path.split(separator: "/").map(String.init)
            // The folder of a language that is not listed is a finding already.
            if folders.count > 2, folders[0] == "translations", !listed.contains(folders[1]) { continue }
            findings.append(
                Finding(
                    .form, SourcePlace(file: path),
                    "nobody reads this file: files are named BUNDLE/NAME.yaml or translations/LANGUAGE/BUNDLE/NAME.yaml, "
                        + "without further folders"))
        }
    }

    // MARK: Languages

    private mutating func readLanguages() throws(UnreadableCatalog) {
        let path = "languages.yaml"
        let root = try mapping(path)
        expect(["source", "languages"], in: root, path)
        let source = text("source", in: root, path) ?? "en"
        var languages: [SourceLanguage] = []
        for (key, node) in mapping("languages", in: root, path, like: "{en: {name: English}}") {
            let tag = key.string ?? ""
            let fields = mapping(node, ["name", "gate"], tag, path)
            if LanguageTag(tag)?.description != tag {
                report(.form, path, key, "'\(tag)' is not a language tag in canonical case")
            } else if !PluralRules.areKnown(locale: tag) {
                report(
                    .form, path, key, "CLDR has no plural rules of the language '\(tag)', so that nobody could check it"
                )
            }
            let gate = fields["gate"].map { $0.int ?? -1 } ?? 100
            if !(0...100).contains(gate) {
                report(.form, path, fields["gate"] ?? node, "gate is a percentage from 0 to 100")
            }
            languages.append(
                SourceLanguage(
                    tag: tag, name: text("name", in: fields, path) ?? tag, gate: gate, place: place(path, key)))
        }
        guard let first = languages.firstIndex(where: { $0.tag == source }) else {
            throw UnreadableCatalog(
                description:
                    "\(files.folder.relativePath)/\(path):1:1: error: languages does not list the source '\(source)'")
        }
        catalog.languages = [languages[first]] + languages.filter { $0.tag != source }
    }

    private mutating func readOutputs() throws(UnreadableCatalog) {
        let path = "bundles.yaml"
        guard files.exists(path) else { return }
        for (key, node) in try mapping(path) {
            let bundle = key.string ?? ""
            let fields = mapping(node, ["target", "type", "variables"], bundle, path)
            guard let type = text("type", in: fields, path), isIdentifier(type, upper: true) else {
                report(.form, path, node, "\(bundle) needs a type that is a Swift identifier in upper camel case")
                continue
            }
            let target = text("target", in: fields, path) ?? ""
            if target.contains(where: { $0 == "/" || $0 == "\\" }) || target.hasPrefix(".") {
                report(.form, path, fields["target"] ?? node, "target is the name of a target, not a path")
            }
            if fields["variables"] != nil, bundle == "codes" {
                report(.form, path, fields["variables"] ?? node, "codes have parameters, each its own; not variables")
            }
            var variables: [String: (type: ParameterType, length: Int?, range: ClosedRange<Int64>?)] = [:]
            for (name, value) in mapping("variables", in: fields, path, like: "{minutes: int}") {
                if value.mapping != nil { expect(["type", "length", "range"], in: value.mapping ?? [:], path) }
                guard let type = (value["type"] ?? value).string.flatMap(ParameterType.init(rawValue:)) else {
                    let types = ParameterType.allCases.map(\.rawValue).joined(separator: ", ")
                    report(.form, path, value, "a variable's type is one of \(types)")
                    continue
                }
                let fields = value.mapping ?? [:]
                variables[name.string ?? ""] = (
                    type, length(of: type, in: fields, path), range(of: type, in: fields, path)
                )
            }
            catalog.outputs.append(
                SourceCatalog.Output(
                    bundle: bundle, target: target, type: type, variables: variables, place: place(path, key)))
        }
    }

    /// Every bundle is made into Swift, and nothing else is.
    private mutating func checkOutputs() {
        let bundles = catalog.bundles.filter { $0.name != "names" && !$0.entries.isEmpty }.map(\.name)
        for output in catalog.outputs where !bundles.contains(output.bundle) {
            findings.append(
                Finding(
                    .form, output.place,
                    "there are no texts in a folder '\(output.bundle)'; there are \(bundles.joined(separator: ", "))"))
        }
        for bundle in bundles where !catalog.outputs.contains(where: { $0.bundle == bundle }) {
            findings.append(
                Finding(
                    .form, SourcePlace(file: "bundles.yaml"),
                    "nothing is made of the folder \(bundle); write \(bundle): {type: …} with the name of a Swift type")
            )
        }
    }

    // MARK: Pieces

    func place(_ path: String, _ node: Node) -> SourcePlace {
        SourcePlace(file: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    mutating func report(_ check: Check, _ path: String, _ node: Node, _ message: String) {
        let hint = node.string.flatMap(TypographicQuotes.hint) ?? ""
        findings.append(Finding(check, place(path, node), message + hint))
    }

    mutating func expect(_ allowed: Set<String>, in mapping: Node.Mapping, _ path: String) {
        for (key, _) in mapping where !allowed.contains(key.string ?? "") {
            report(
                .form, path, key,
                "unknown key '\(key.string ?? "")'; allowed are \(allowed.sorted().joined(separator: ", "))")
        }
    }

    /// Whether a node is no text that anybody could see: empty, null, or of white space and invisible characters alone.
    static func isBlank(_ node: Node) -> Bool {
        guard let scalar = node.scalar else { return false }
        if scalar.style == .plain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return true }
        return scalar.string.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.generalCategory == .format
        }
    }

    /// Reads one message, or a list of alternatives.
    mutating func readText(_ node: Node, _ path: String) -> SourceText {
        let nodes = node.sequence.map { Array($0) } ?? [node]
        var alternatives: [SourceText.Alternative] = []
        for item in nodes {
            guard let text = item.string, !Self.isBlank(item) else {
                report(.form, path, item, "a message is a text that is not empty")
                continue
            }
            if item.scalar?.style == .plain, TypographicQuotes.surround(text) {
                report(.curlyQuotes, path, item, "these quotes are part of the text")
            }
            alternatives.append(
                SourceText.Alternative(text: text, place: place(path, item), origin: origin(path, item)))
        }
        if nodes.isEmpty { report(.form, path, node, "a list of alternatives needs at least one") }
        return SourceText(alternatives: alternatives, place: place(path, node))
    }

    private func origin(_ path: String, _ node: Node) -> ScalarOrigin? {
        guard let file = sources[path], let mark = node.mark, let style = node.scalar?.style else { return nil }
        let known: ScalarOrigin.Style =
            switch style {
            case .literal, .folded: .block
            case .singleQuoted: .singleQuoted
            case .doubleQuoted: .doubleQuoted
            default: .plain
            }
        return ScalarOrigin(file: file, line: mark.line, column: mark.column, style: known)
    }

    func isIdentifier(_ name: String, upper: Bool = false) -> Bool {
        guard let first = name.unicodeScalars.first,
            upper ? ("A"..."Z").contains(first) : ("a"..."z").contains(first)
        else { return false }
        return name.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        }
    }
}
