import Foundation
import TestSupport
import Testing

/// The Merkle data of `shared/vectors` through the tool, as whoever has other data would run them.
@Suite(.enabled(if: Repository.vectors != nil, "the conformance data is absent; set ERRATA_VECTORS"))
struct ProofBatchConformanceTests {
    private let folder: URL

    init() throws {
        folder = try #require(Repository.vectors).appending(path: "merkle")
    }

    private func answers(_ lines: [[String: Any]]) async throws -> (valid: [Bool], exitCode: Int32) {
        let input = try lines.map { try JSONSerialization.data(withJSONObject: $0) + Data("\n".utf8) }
        let run = try await ProgramRun(
            tool: "sendaudit", ["check-proof", "--batch"], input: input.reduce(Data(), +))
        let replies = try run.output.split(separator: "\n").map { try ToolLedger.object(String($0)) }
        for reply in replies where reply["valid"] as? Bool == false {
            #expect((reply["reason"] as? String)?.isEmpty == false)
        }
        return (replies.compactMap { $0["valid"] as? Bool }, run.exitCode)
    }

    private func hexadecimal(_ value: Any?) -> String {
        let data = (value as? String).flatMap { Data(base64Encoded: $0) } ?? Data()
        return data.map { String(format: "%02x", $0) }.joined()
    }

    @Test func theTransparencyProofsAreAnsweredAsTheirDataSay() async throws {
        var lines: [[String: Any]] = []
        var expected: [Bool] = []
        var paths: [String] = []
        let root = folder.appending(path: "transparency-dev")
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        for name in names.filter({ $0.hasSuffix(".json") }).sorted() {
            let value = try #require(
                try JSONSerialization.jsonObject(with: Data(contentsOf: root.appending(path: name))) as? [String: Any])
            let proof = (value["proof"] as? [String] ?? []).map { hexadecimal($0) }
            if name.hasPrefix("inclusion") {
                lines.append([
                    "kind": "inclusion", "leafIndex": value["leafIdx"] as Any, "treeSize": value["treeSize"] as Any,
                    "leafHash": hexadecimal(value["leafHash"]), "root": hexadecimal(value["root"]), "proof": proof,
                ])
            } else {
                lines.append([
                    "kind": "consistency", "size1": value["size1"] as Any, "size2": value["size2"] as Any,
                    "root1": hexadecimal(value["root1"]), "root2": hexadecimal(value["root2"]), "proof": proof,
                ])
            }
            expected.append(value["wantErr"] as? Bool == false)
            paths.append(name)
        }
        #expect(lines.count == 196)
        let (valid, exitCode) = try await answers(lines)
        #expect(exitCode == 1)
        try #require(valid.count == expected.count)
        for index in expected.indices { #expect(valid[index] == expected[index], "\(paths[index])") }
    }

    @Test func theCoreTreesConsistencyIsWhatItsRootsSay() async throws {
        let tree = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: "rfc6962-core-tree.json")))
                as? [String: Any])
        let nodes = try #require(tree["node_hashes_hex"] as? [[String]])
        let roots = try #require(tree["root_hashes_hex"] as? [String])
        var lines: [[String: Any]] = []
        for index in 0..<8 {
            let path = [nodes[0][index ^ 1], nodes[1][(index >> 1) ^ 1], nodes[2][(index >> 2) ^ 1]]
            lines.append([
                "kind": "inclusion", "leafIndex": index, "treeSize": 8, "leafHash": nodes[0][index], "proof": path,
                "root": roots[8],
            ])
        }
        lines.append([
            "kind": "consistency", "size1": 4, "size2": 8, "root1": roots[4], "root2": roots[8],
            "proof": [nodes[2][1]],
        ])
        let good = try await answers(lines)
        #expect(good.valid == Array(repeating: true, count: 9))
        #expect(good.exitCode == 0)
        let swapped = try await answers(lines.map { $0.merging(["root": roots[7], "root2": roots[7]]) { $1 } })
        #expect(swapped.valid == Array(repeating: false, count: 9))
    }

    @Test func theSignedNoteOfC2SPVerifiesAndAChangedOneDoesNot() async throws {
        let notes = folder.appending(path: "c2sp-signed-note")
        let files = try FileManager.default.contentsOfDirectory(atPath: notes.path)
        let contents = try files.map { try String(contentsOf: notes.appending(path: $0), encoding: .utf8) }
        let note = try #require(contents.first { $0.hasPrefix("This is an example message.") })
        let key = try #require(contents.first { $0.hasPrefix("example.com/foo+") })
            .trimmingCharacters(in: .whitespacesAndNewlines)
        for (text, code) in [(note, 0), (note.replacing("example message", with: "other message"), 1)] {
            let run = try await ProgramRun(
                tool: "sendaudit", ["check-note", "--key", key, "-"], input: Data(text.utf8))
            #expect(run.exitCode == Int32(code), "\(run.errors)")
        }
    }

    @Test func linesThatAreNoProofsAreAnsweredToo() async throws {
        let input = Data("x\n{}\n[1]\n{\"kind\":\"inclusion\",\"leafIndex\":-1}\n\n\(Self.odd)".utf8)
        let run = try await ProgramRun(tool: "sendaudit", ["check-proof", "--batch"], input: input)
        #expect(run.exitCode == 1)
        #expect(run.output.split(separator: "\n").filter { $0.hasPrefix(#"{"valid":false,"reason":"#) }.count == 7)
        #expect(!run.output.contains(#""valid":true"#))
    }

    private static let odd = """
        {"kind":"consistency","size1":5,"size2":5,"root1":"","root2":"","proof":[]}
        {"kind":"consistency","size1":5,"size2":5,"root1":"00","root2":"00","proof":"garbage"}
        {"kind":"consistency","size1":5,"size2":5,"root1":"00","root2":"00","proof":{"a":["00"]}}

        """
}
