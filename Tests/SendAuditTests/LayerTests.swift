import Foundation
import TestSupport
import Testing

/// The folders of `SendAudit` are its layers, from the leaf up to the control socket. A file uses no type of a layer above
/// its own.
struct LayerTests {
    private static let layers = [
        "Concurrency", "Leaf", "Storage", "Keys", "Rows", "Asking", "Proving", "Writing", "Personal", "Control",
    ]

    private struct Source {
        let name: String
        let layer: Int
        let code: String

        /// The types that the file declares at its top level and does not keep to itself.
        var declared: [String] {
            code.matches(of: /(?m)^(?:@\S+ )*((?:\w+ )*)(?:struct|class|enum|protocol|actor|typealias) (\w+)/)
                .filter { !$0.1.contains("private") }.map { String($0.2) }
        }

        var words: Set<String> { Set(code.matches(of: /\b[A-Z]\w+\b/).map { String($0.0) }) }
    }

    private static func sources() throws -> [Source] {
        let folder = Repository.root.appending(path: "Sources/SendAudit")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.contains(".") }
            .flatMap { name in
                // A folder without a place among the layers is a finding of its own.
                let layer = try #require(layers.firstIndex(of: name), "\(name) is no layer; see Layers.md")
                let files = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path)
                    .filter { $0.hasSuffix(".swift") }
                return try files.map { file in
                    let text = try String(contentsOf: folder.appending(path: "\(name)/\(file)"), encoding: .utf8)
                    let code = text.split(separator: "\n").map {
                        $0.prefix(upTo: $0.firstRange(of: "//")?.lowerBound ?? $0.endIndex)
                    }
                    return Source(name: "\(name)/\(file)", layer: layer, code: code.joined(separator: "\n"))
                }
            }
    }

    @Test func noFileUsesATypeOfALayerAboveItsOwn() throws {
        let sources = try Self.sources()
        #expect(sources.count > 100)
        var layerOf: [String: Int] = [:]
        for source in sources {
            for type in source.declared { layerOf[type] = source.layer }
        }
        for source in sources {
            for word in source.words.sorted() {
                guard let layer = layerOf[word], layer > source.layer else { continue }
                Issue.record("\(source.name) uses \(word) of \(Self.layers[layer]), which is above it")
            }
        }
    }
}
