import ArgumentParser
import Foundation
import MerkleLog
import StrictJSON

/// Proofs from standard input, answered line by line.
enum ProofBatch {
    private struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    /// The longest line: a proof has 64 hashes at most.
    private static let maximumLine = 65_536

    static func run() throws {
        var isGood = true
        while let line = readLine() {
            guard !line.isEmpty else { continue }
            let answer: JSONValue
            do {
                try check(line)
                answer = ["valid": true]
            } catch {
                isGood = false
                answer = ["valid": false, "reason": .string("\(error)")]
            }
            // At once, for whoever waits for the answer before the next question.
            try StandardOutput.print(answer.text)
        }
        if !isGood { throw ExitCode(1) }
    }

    /// What a line asks for.
    private enum Kind: String {
        case inclusion = "inclusion"
        case consistency = "consistency"
    }

    private static func check(_ line: String) throws {
        guard let object = try JSONValue(parsing: line.utf8, maximumLength: maximumLine).objectValue else {
            throw Malformed(description: "the line is no JSON object")
        }
        switch object["kind"]?.stringValue.flatMap({ Kind(rawValue: $0) }) {
        case .inclusion:
            let proof = InclusionProof(
                index: try size(object, "leafIndex"), size: try size(object, "treeSize"), path: try path(object))
            try proof.verify(leaf: LeafHash(try hash(object, "leafHash")), root: try hash(object, "root"))
        case .consistency:
            if try isOneTree(object) { return }
            let proof = ConsistencyProof(
                firstSize: try size(object, "size1"), secondSize: try size(object, "size2"), path: try path(object))
            try proof.verify(firstRoot: try hash(object, "root1"), secondRoot: try hash(object, "root2"))
        case nil: throw Malformed(description: #""kind" is neither "inclusion" nor "consistency""#)
        }
    }

    /// Whether both sides are the same tree. Nothing is hashed then, so the roots may be of any length, as in other
    /// people's test data.
    private static func isOneTree(_ object: JSONObject) throws -> Bool {
        let size = try size(object, "size1")
        guard size > 0, try size == self.size(object, "size2"), try path(object).isEmpty,
            let first = object["root1"]?.stringValue, let second = object["root2"]?.stringValue,
            !first.isEmpty, first.utf8.count.isMultiple(of: 2), first.allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return false }
        return first.lowercased() == second.lowercased()
    }

    /// Sizes go beyond a signed number.
    private static func size(_ object: JSONObject, _ name: String) throws -> UInt64 {
        guard let number = object[name]?.numberValue, !number.text.hasPrefix("-"), let size = UInt64(number.text) else {
            throw Malformed(description: "\"\(name)\" is no number from 0 to 18446744073709551615")
        }
        return size
    }

    private static func hash(_ object: JSONObject, _ name: String) throws -> MerkleHash {
        guard let text = object[name]?.stringValue else { throw Malformed(description: "\"\(name)\" is missing") }
        return try MerkleHash(hexadecimal: text)
    }

    /// A missing or null proof is one without hashes.
    private static func path(_ object: JSONObject) throws -> [MerkleHash] {
        guard let proof = object["proof"], proof != .null else { return [] }
        guard let values = proof.arrayValue else { throw Malformed(description: "\"proof\" is no list") }
        return try values.map { value in
            guard let text = value.stringValue else {
                throw Malformed(description: "\"proof\" holds something else than hashes")
            }
            return try MerkleHash(hexadecimal: text)
        }
    }
}
