import Foundation
import TestSupport

/// Swift as a reader counts it: without comments, texts and patterns.
struct SourceCode {
    /// What is left.
    let text: String

    init(_ source: String) {
        text = Self.withoutPatterns(Self.withoutCommentsAndTexts(source))
    }

    /// The Swift files of a folder of the package, except generated ones.
    init(folder: String) throws {
        var all = ""
        let files = FileManager.default.enumerator(
            at: Repository.root.appending(path: folder), includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift", !file.path.contains("/Generated/") else { continue }
            all += SourceCode(try String(contentsOf: file, encoding: .utf8)).text + "\n"
        }
        text = all
    }

    /// Whether a case with parameters of its own type is made somewhere: `.name(.init(…))` or `.name(Name(…))`.
    func makes(_ name: String) -> Bool {
        var rest = text[...]
        while let found = rest.range(of: ".\(name)(") {
            rest = rest[found.upperBound...]
            let inside = rest.drop(while: \.isWhitespace)
            if inside.hasPrefix(".init(") { return true }
            let type = inside.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
            if type.split(separator: ".").last?.first?.isUppercase == true,
                inside.dropFirst(type.count).first == "("
            {
                return true
            }
        }
        return false
    }

    private static func withoutCommentsAndTexts(_ source: String) -> String {
        var code = ""
        var rest = source[...]
        while !rest.isEmpty {
            if rest.hasPrefix("//") {
                rest = rest.drop { !$0.isNewline }
            } else if rest.hasPrefix("/*") {
                var depth = 0
                repeat {
                    if rest.hasPrefix("/*") {
                        depth += 1
                        rest = rest.dropFirst(2)
                    } else if rest.hasPrefix("*/") {
                        depth -= 1
                        rest = rest.dropFirst(2)
                    } else {
                        rest = rest.dropFirst()
                    }
                } while depth > 0 && !rest.isEmpty
            } else if let delimiter = delimiter(rest) {
                rest = rest.dropFirst(delimiter.opening.count)
                while !rest.isEmpty, !rest.hasPrefix(delimiter.closing) {
                    // An escaped quote does not end a text; in a raw one the backslash is a character like others.
                    rest = rest.dropFirst(rest.hasPrefix("\\") && delimiter.opening.first == "\"" ? 2 : 1)
                }
                rest = rest.dropFirst(delimiter.closing.count)
                code += "\"\""
            } else if let character = rest.popFirst() {
                code.append(character)
            }
        }
        return code
    }

    private static func delimiter(_ rest: Substring) -> (opening: String, closing: String)? {
        let sharps = String(rest.prefix { $0 == "#" })
        let quotes = rest.dropFirst(sharps.count).hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        guard rest.dropFirst(sharps.count).hasPrefix(quotes) else { return nil }
        return (sharps + quotes, quotes + sharps)
    }

    /// What stands between `case` and the colon or equals sign that ends it only looks at errors; `.case` is none.
    private static func withoutPatterns(_ code: String) -> String {
        var kept = ""
        var rest = code[...]
        var before: Character = " "
        while let character = rest.first {
            let isWord = !(before.isLetter || before.isNumber || before == "_" || before == "." || before == "`")
            guard isWord, rest.hasPrefix("case"), rest.dropFirst(4).first?.isWhitespace == true else {
                kept.append(character)
                before = character
                rest = rest.dropFirst()
                continue
            }
            var depth = 0
            var last: Character = " "
            rest = rest.dropFirst(4)
            while let next = rest.first {
                if "([{".contains(next) { depth += 1 }
                if ")]}".contains(next) { depth -= 1 }
                if depth < 0 || depth == 0 && ":=".contains(next) || depth == 0 && next.isNewline && last != "," {
                    break
                }
                if !next.isWhitespace { last = next }
                rest = rest.dropFirst()
            }
            before = " "
        }
        return kept
    }
}
