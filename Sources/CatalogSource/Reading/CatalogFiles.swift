import Foundation
import Yams

/// The YAML files of a catalogue's folder.
struct CatalogFiles {
    /// The most bytes of a file.
    static let maximumLength = 4 * 1024 * 1024

    let folder: URL

    /// The names of the YAML files in a folder, sorted; empty when there is no such folder.
    func names(_ path: String) throws(UnreadableCatalog) -> [String] {
        try contents(path).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { "\(path)/\($0)" }
    }

    /// The folders in a folder, sorted.
    func folders(_ path: String) throws(UnreadableCatalog) -> [String] {
        try contents(path).filter { isFolder(path.isEmpty ? $0 : "\(path)/\($0)") && !$0.hasPrefix(".") }
    }

    /// Every file whose name ends in .yaml or .yml, wherever it lies.
    func everyYAMLFile() throws(UnreadableCatalog) -> [String] {
        var files: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            for name in try contents(folder) where !name.hasPrefix(".") {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                if isFolder(path) {
                    folders.append(path)
                } else if [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix) {
                    files.append(path)
                }
            }
        }
        return files.sorted()
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url(path).path)
    }

    /// A file that is a mapping; empty for a file without content.
    func document(_ path: String) throws(UnreadableCatalog) -> YAMLDocument {
        let shown = url(path).relativePath
        do {
            let data = try Data(contentsOf: url(path))
            guard data.count <= Self.maximumLength else {
                throw UnreadableCatalog(
                    description: "\(shown):1:1: error: the file is longer than \(Self.maximumLength) bytes")
            }
            guard let text = String(validating: data, as: UTF8.self) else {
                let isUTF16 = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
                throw UnreadableCatalog(
                    description:
                        "\(shown):1:1: error: the file is \(isUTF16 ? "UTF-16" : "not UTF-8"); save it as UTF-8")
            }
            guard text.unicodeScalars.first != "\u{FEFF}" else {
                throw UnreadableCatalog(
                    description: "\(shown):1:1: error: the file begins with a byte order mark (U+FEFF); "
                        + "save it as UTF-8 without one")
            }
            return try YAMLDocument(SourceFile(path: path, text: text), shown: shown)
        } catch let error as UnreadableCatalog {
            throw error
        } catch {
            throw UnreadableCatalog(
                description: "\(shown):1:1: error: the file cannot be read: \(FileProblem.reason(error))")
        }
    }

    private func url(_ path: String) -> URL {
        path.isEmpty ? folder : folder.appending(path: path)
    }

    private func isFolder(_ path: String) -> Bool {
        (try? url(path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    }

    /// What lies in a folder, sorted. A folder that is there and cannot be read is not an empty one: what it holds would
    /// be missing without a word.
    private func contents(_ path: String) throws(UnreadableCatalog) -> [String] {
        guard path.isEmpty || exists(path) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: url(path).path).sorted()
        } catch {
            throw UnreadableCatalog(
                description:
                    "\(url(path).relativePath): error: the folder cannot be read: \(FileProblem.reason(error))")
        }
    }
}
