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
            throw Self.unusable("\(error)")
        }
    }

    /// Writes files below the folder, each whole or not at all, and only where something changes. One that cannot be
    /// written ends the program with 66.
    ///
    /// - Returns: the paths that were written.
    func write(_ files: [String: String]) throws -> [String] {
        var written: [String] = []
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let url = folder.appending(path: path)
            guard (try? String(contentsOf: url, encoding: .utf8)) != text else { continue }
            try Self.write(text, to: url, shown: "\(catalog)/\(path)")
            written.append("\(catalog)/\(path)")
        }
        return written
    }

    /// Writes one file and the folders above it.
    static func write(_ text: String, to url: URL, shown: String) throws {
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw unusable("\(shown) cannot be written: \(FileProblem.reason(error))")
        }
    }

    /// Reports what is wrong with the arguments, where it shows only in the catalogue; how the command is used is known then.
    static func wrongUsage(_ reason: String) -> ExitCode {
        FileHandle.standardError.write(Data("errata: \(reason)\n".utf8))
        return ExitCode(64)
    }

    /// Reports why input or output cannot be used.
    static func unusable(_ reason: String) -> ExitCode {
        FileHandle.standardError.write(Data("errata: \(reason)\n".utf8))
        return ExitCode(66)
    }
}
