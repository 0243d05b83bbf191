public import Foundation
import LanguageMatching
import Yams

/// Reads a catalogue's folder. What does not have the form of a catalogue is a finding; the rest is read all the same.
public struct CatalogReader {
    /// What does not have the form of a catalogue.
    public internal(set) var findings: [Finding] = []
    let files: CatalogFiles
    var catalog = SourceCatalog()

    /// Takes the folder.
    public init(folder: URL) {
        files = CatalogFiles(folder: folder)
    }

    /// Reads everything.
    ///
    /// - Throws: ``UnreadableCatalog`` when there is no catalogue, or a file is not YAML.
    public mutating func read() throws(UnreadableCatalog) -> SourceCatalog {
        guard files.exists("languages.yaml") else {
            let folder = files.folder.relativePath
            throw UnreadableCatalog(
                description:
                    "\(folder): error: this is no catalogue: it has no languages.yaml; --catalog names the folder")
        }
        try readLanguages()
        try readOutputs()
        try readCodes()
        try readNames()
        let known: Set<String> = ["codes", "names", "translations"]
        for name in files.folders("") where !known.contains(name) { try readTexts(name) }
        try readTranslations()
        return catalog
    }

    /// Reads everything, and what stands already in the folder of a language that the catalogue does not list.
    public mutating func read(adding language: String) throws(UnreadableCatalog) -> SourceCatalog {
        _ = try read()
        catalog.languages.append(SourceLanguage(tag: language, name: language, gate: 0, place: SourcePlace(file: "")))
        try readTranslations()
        return catalog
    }

    // MARK: Languages

    private mutating func readLanguages() throws(UnreadableCatalog) {
        let path = "languages.yaml"
        let root = try files.mapping(path)
        expect(["source", "languages"], in: root, path)
        let source = root["source"]?.string ?? "en"
        var languages: [SourceLanguage] = []
        for (key, node) in root["languages"]?.mapping ?? [:] {
            let tag = key.string ?? ""
            expect(["name", "gate"], in: node.mapping ?? [:], path)
            if LanguageTag(tag)?.description != tag {
                report(.form, path, key, "'\(tag)' is not a language tag in canonical case")
            }
            let gate = node["gate"]?.int ?? 100
            if !(0...100).contains(gate) { report(.form, path, node, "gate is a percentage from 0 to 100") }
            languages.append(
                SourceLanguage(tag: tag, name: node["name"]?.string ?? tag, gate: gate, place: place(path, key)))
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
        for (key, node) in try files.mapping(path) {
            let bundle = key.string ?? ""
            expect(["target", "type"], in: node.mapping ?? [:], path)
            guard let type = node["type"]?.string, isIdentifier(type, upper: true) else {
                report(.form, path, node, "\(bundle) needs a type that is a Swift identifier in upper camel case")
                continue
            }
            catalog.outputs.append(
                SourceCatalog.Output(bundle: bundle, target: node["target"]?.string ?? "", type: type))
        }
    }

    // MARK: Pieces

    func place(_ path: String, _ node: Node) -> SourcePlace {
        SourcePlace(file: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    mutating func report(_ check: Check, _ path: String, _ node: Node, _ message: String) {
        findings.append(Finding(check, place(path, node), message))
    }

    mutating func expect(_ allowed: Set<String>, in mapping: Node.Mapping, _ path: String) {
        for (key, _) in mapping where !allowed.contains(key.string ?? "") {
            report(
                .form, path, key,
                "unknown key '\(key.string ?? "")'; allowed are \(allowed.sorted().joined(separator: ", "))")
        }
    }

    /// Reads one message, or a list of alternatives.
    mutating func readText(_ node: Node, _ path: String) -> SourceText {
        let nodes = node.sequence.map { Array($0) } ?? [node]
        var alternatives: [SourceText.Alternative] = []
        for item in nodes {
            guard let text = item.string, !text.isEmpty else {
                report(.form, path, item, "a message is a text that is not empty")
                continue
            }
            alternatives.append(
                SourceText.Alternative(
                    text: text, place: place(path, item),
                    isBlock: item.scalar?.style == .literal || item.scalar?.style == .folded))
        }
        if nodes.isEmpty { report(.form, path, node, "a list of alternatives needs at least one") }
        return SourceText(alternatives: alternatives, place: place(path, node))
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
