import Foundation
import PackagePlugin

/// Creates Swift from the `Catalog` folder inside a target's own folder, before the target is compiled. An error stops the
/// build at its file and line.
@main
struct CatalogPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SourceModuleTarget else { return [] }
        let catalog = target.directoryURL.appending(path: "Catalog")
        guard FileManager.default.fileExists(atPath: catalog.path) else {
            Diagnostics.error(
                "the target \(target.name) uses CatalogPlugin and has no folder Catalog beside its sources")
            return []
        }
        var inputs: [URL] = []
        let files = FileManager.default.enumerator(at: catalog, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            if ["yaml", "lock"].contains(file.pathExtension) { inputs.append(file) }
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "Catalog.swift")
        return [
            .buildCommand(
                displayName: "Catalogue of \(target.name)",
                executable: try context.tool(named: "catalog-compiler").url,
                arguments: ["--catalog", catalog.path, "--single-file", output.path],
                inputFiles: inputs.sorted { $0.path < $1.path }, outputFiles: [output])
        ]
    }
}
