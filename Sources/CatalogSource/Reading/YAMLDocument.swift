import Yams

/// A file that holds a mapping.
struct YAMLDocument {
    /// A key that stands in one mapping twice.
    struct Duplicate {
        let key: String
        let place: SourcePlace
        let firstLine: Int
    }

    let file: SourceFile
    /// The mapping at the root. Of a key that stands twice, only the first is in it.
    let mapping: Node.Mapping
    /// The keys that stand twice, at their second place.
    let duplicates: [Duplicate]

    /// Reads a file.
    ///
    /// - Parameter shown: the path that messages show.
    /// - Throws: ``UnreadableCatalog`` when it is not YAML, or no mapping.
    init(_ file: SourceFile, shown: String) throws(UnreadableCatalog) {
        var search = DuplicateKeySearch(file.text)
        var duplicates: [Duplicate] = []
        while true {
            do {
                guard let node = try Yams.compose(yaml: search.text) else {
                    mapping = [:]
                    break
                }
                guard let root = node.mapping else {
                    throw UnreadableCatalog(
                        description:
                            "\(shown):\(node.mark?.line ?? 1):\(node.mark?.column ?? 1): error: the file holds no mapping"
                    )
                }
                mapping = duplicates.isEmpty ? root : search.withoutRenamed(root)
                break
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                // The parser reports the first place, and gives up; the second is what has to be mended.
                guard let name = names.first,
                    let second = search.renameSecond(name, line: context.mark.line, column: context.mark.column)
                else {
                    throw UnreadableCatalog(
                        description:
                            "\(shown):\(context.mark.line):\(context.mark.column): error: these keys stand twice: "
                            + names.joined(separator: ", "))
                }
                duplicates.append(
                    Duplicate(
                        key: name, place: SourcePlace(file: file.path, line: second.line, column: second.column),
                        firstLine: context.mark.line))
            } catch let error as UnreadableCatalog {
                throw error
            } catch {
                throw UnreadableCatalog(description: Self.describe(error, file, shown))
            }
        }
        self.file = file
        self.duplicates = duplicates
    }

    private static func describe(_ error: any Error, _ source: SourceFile, _ file: String) -> String {
        if let mark = mark(of: error), let tab = tab(in: source, near: mark.line) {
            return "\(file):\(tab.line):\(tab.column): error: a tab indents this line; YAML is indented by spaces alone"
        }
        return switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            "\(file):\(mark.line):\(mark.column): error: this is not YAML: \(problem)"
        case YamlError.reader(let problem, _, _, _): "\(file):1:1: error: this is not YAML: \(problem)"
        default: "\(file):1:1: error: this is not YAML"
        }
    }

    private static func mark(of error: any Error) -> Mark? {
        switch error {
        case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
            YamlError.composer(_, _, let mark, _):
            mark
        default: nil
        }
    }

    /// The tab in the indentation of the line at which the parser gave up, or of the one before it.
    private static func tab(in source: SourceFile, near line: Int) -> (line: Int, column: Int)? {
        let lines = source.lines
        for number in [line - 1, line] where lines.indices.contains(number - 1) {
            let indentation = lines[number - 1].prefix { $0 == " " || $0 == "\t" }
            if let index = indentation.firstIndex(of: "\t") { return (number, index + 1) }
        }
        return nil
    }
}
