import Foundation
import TestSupport
import Testing

/// The first example of each module's page stands in a file of this target as well, so that it compiles. Here both are
/// compared: change them together.
struct PageExampleTests {
    private static let modules: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "Sources").path))?
        .filter { page($0) != nil }.sorted() ?? []

    private static func page(_ module: String) -> String? {
        try? String(
            contentsOf: Repository.root.appending(path: "Sources/\(module)/\(module).docc/\(module).md"),
            encoding: .utf8)
    }

    @Test func everyModuleWithAPageIsFound() {
        #expect(Self.modules.count >= 16)
    }

    @Test(arguments: modules)
    func thePagesExampleIsTheOneThatCompiles(module: String) throws {
        let page = try #require(Self.page(module))
        let example = try #require(page.firstMatch(of: /(?s)```swift\n(.*?)\n```/)).1
        let file = Repository.root.appending(path: "Tests/PageExampleTests/\(module)Page.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        let compiled = try #require(source.firstMatch(of: /(?s)    \/\/ page: \w+\n(.*?)\n    \/\/ end\n/)).1
        let lines = compiled.split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(4) }
        #expect(lines.joined(separator: "\n") == example)
    }
}
