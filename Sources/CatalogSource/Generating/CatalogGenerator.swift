/// Writes the Swift of a catalogue.
package struct CatalogGenerator {
    private let catalog: SourceCatalog

    /// Takes a catalogue that the checks have passed.
    package init(_ catalog: SourceCatalog) {
        self.catalog = catalog
    }

    /// The bundles for which `bundles.yaml` names no target whose folder takes their Swift. The build plug-in needs
    /// none.
    package var bundlesWithoutTarget: [String] {
        catalog.outputs.filter(\.target.isEmpty).map(\.bundle)
    }

    /// The files for the targets of one package, by path: `TARGET/Generated/NAME.swift`, and the page of codes in the
    /// target's documentation.
    package func files() -> [String: String] {
        var files: [String: String] = [:]
        for output in catalog.outputs {
            for (name, text) in self.files(of: output) { files["\(output.target)/Generated/\(name)"] = text }
            if output.bundle == "codes" {
                files["\(output.target)/\(output.target).docc/Codes.md"] =
                    CodesPage(catalog: catalog, output: output).text
            }
        }
        return files
    }

    /// Everything as one text, for the build plug-in, which has to know the names of its files beforehand.
    package func singleFile() -> String {
        var imports: Set<String> = []
        var body = ""
        for output in catalog.outputs {
            for (_, text) in files(of: output).sorted(by: { $0.key < $1.key }) {
                for line in text.dropFirst(SwiftText.header.count).split(
                    separator: "\n", omittingEmptySubsequences: false)
                {
                    if line.hasSuffix("import ErrorCatalog") {
                        imports.insert(String(line))
                    } else {
                        body += line + "\n"
                    }
                }
            }
        }
        let first =
            imports.contains("public import ErrorCatalog") ? "public import ErrorCatalog" : "import ErrorCatalog"
        return SwiftText.header + first + "\n" + body
    }

    private func files(of output: SourceCatalog.Output) -> [String: String] {
        if output.bundle == "codes" { return ErrorsGenerator(catalog: catalog, output: output).files() }
        guard let bundle = catalog.bundle(output.bundle) else { return [:] }
        return BundleGenerator(catalog: catalog, bundle: bundle, output: output).files()
    }
}
