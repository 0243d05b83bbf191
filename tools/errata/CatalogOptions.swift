import ArgumentParser
import CatalogSource
import Foundation

/// The catalogue that a command works on.
struct CatalogOptions: ParsableArguments {
    @Option(help: "The folder of the catalogue.")
    var catalog = "Catalog"

    var folder: URL { URL(fileURLWithPath: catalog) }

    /// Reads and checks the catalogue; one that cannot be read ends the program with 66.
    func report() throws -> CatalogReport {
        do {
            return try CatalogReport(folder: folder)
        } catch {
            FileHandle.standardError.write(Data("errata: \(error)\n".utf8))
            throw ExitCode(66)
        }
    }

    /// Writes files below the folder, whole or not at all, and only where something changes.
    ///
    /// - Returns: the paths that were written.
    func write(_ files: [String: String]) throws -> [String] {
        var written: [String] = []
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let url = folder.appending(path: path)
            guard (try? String(contentsOf: url, encoding: .utf8)) != text else { continue }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
            written.append("\(catalog)/\(path)")
        }
        return written
    }
}
