import Foundation
import Testing

/// The page of examples, and the code of the tests that must be the same.
enum DocumentationPage {
    struct Example {
        let code: String
        let output: String
    }

    /// The examples of the page, by name.
    static func examples() throws -> [String: Example] {
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(
            contentsOf: package.appendingPathComponent(
                "Sources/MessageFormat/MessageFormat.docc/LearningMessageFormat.md"
            ),
            encoding: .utf8
        )
        var examples: [String: Example] = [:]
        for section in page.components(separatedBy: "<!-- example: ").dropFirst() {
            let blocks = section.components(separatedBy: "```")
            guard let name = section.components(separatedBy: " -->").first, blocks.count >= 4 else { continue }
            examples[name] = Example(
                code: String(blocks[1].dropFirst("swift\n".count)),
                output: String(blocks[3].dropFirst("text\n".count).dropLast())
            )
        }
        return examples
    }

    /// The code between the marks of a test, without its indentation.
    private static func testedCode(_ name: String) throws -> String? {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("DocumentationTests.swift")
        let lines = try String(contentsOf: tests, encoding: .utf8).components(separatedBy: "\n")
        guard let start = lines.firstIndex(of: "        // begin \(name)"),
            let end = lines[start...].firstIndex(of: "        // end")
        else { return nil }
        return lines[(start + 1)..<end].map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0 }
            .map { $0 + "\n" }.joined()
    }

    /// What is wrong with an example, or `nil`.
    static func problem(_ name: String, output: String) throws -> String? {
        guard let example = try examples()[name] else { return "the page has no example '\(name)'" }
        if try testedCode(name) != example.code { return "the page and the test differ in the code of '\(name)'" }
        // By scalars, so that invisible differences count.
        if !output.unicodeScalars.elementsEqual(example.output.unicodeScalars) {
            return "'\(name)' prints:\n\(output)\nand not:\n\(example.output)"
        }
        return nil
    }

    static func expect(_ name: String, prints output: String) throws {
        #expect(try problem(name, output: output) == nil)
    }
}
