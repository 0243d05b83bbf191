import Foundation
import Yams

/// The YAML files of a catalogue's folder.
struct CatalogFiles {
    /// The most bytes of a file.
    static let maximumLength = 4 * 1024 * 1024

    let folder: URL

    /// The names of the YAML files in a folder, sorted; empty when there is no such folder.
    func names(_ path: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(path)/\($0)" }
    }

    /// The folders in a folder, sorted.
    func folders(_ path: String) -> [String] {
        let here = path.isEmpty ? folder : folder.appending(path: path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: here.path)) ?? []
        return names.filter { name in
            let values = try? here.appending(path: name).resourceValues(forKeys: [.isDirectoryKey])
            return values?.isDirectory == true && !name.hasPrefix(".")
        }.sorted()
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    /// The mapping at the root of a file; empty for a file without content.
    func mapping(_ path: String) throws(UnreadableCatalog) -> Node.Mapping {
        let shown = folder.appending(path: path).relativePath
        do {
            let data = try Data(contentsOf: folder.appending(path: path))
            guard data.count <= Self.maximumLength else {
                throw UnreadableCatalog(
                    description: "\(shown):1:1: error: the file is longer than \(Self.maximumLength) bytes")
            }
            guard let text = String(validating: data, as: UTF8.self) else {
                throw UnreadableCatalog(description: "\(shown):1:1: error: the file is not UTF-8")
            }
            guard let node = try Yams.compose(yaml: text) else { return [:] }
            guard let mapping = node.mapping else {
                throw UnreadableCatalog(
                    description:
                        "\(shown):\(node.mark?.line ?? 1):\(node.mark?.column ?? 1): error: the file holds no mapping")
            }
            return mapping
        } catch let error as UnreadableCatalog {
            throw error
        } catch let error as YamlError {
            throw UnreadableCatalog(description: Self.describe(error, shown))
        } catch {
            throw UnreadableCatalog(description: "\(shown):1:1: error: the file cannot be read: \(error)")
        }
    }

    private static func describe(_ error: YamlError, _ file: String) -> String {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "\(file):\(mark.line):\(mark.column): error: this is not YAML: \(problem)"
        case .duplicatedKeysInMapping(let duplicates, let context):
            "\(file):\(context.mark.line):\(context.mark.column): error: these keys stand twice: "
                + duplicates.joined(separator: ", ")
        default: "\(file):1:1: error: this is not YAML: \(error)"
        }
    }
}
