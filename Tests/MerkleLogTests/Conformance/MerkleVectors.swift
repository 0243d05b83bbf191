import Foundation
import MerkleLog
import TestSupport
import Testing

/// The conformance data of `shared/vectors/merkle`.
enum MerkleVectors {
    static let isPresent = Repository.vectors != nil
    static let absent: Comment = "the conformance data is absent; set ERRATA_VECTORS"

    static func file(_ path: String) throws -> URL {
        guard let folder = Repository.vectors else { throw CocoaError(.fileNoSuchFile) }
        return folder.appending(path: "merkle").appending(path: path)
    }

    /// All cases under a folder, with their paths, in a fixed order.
    static func cases<Case: Decodable>(_ type: Case.Type, under folder: String) throws -> [(path: String, value: Case)]
    {
        let root = try file(folder)
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
            (name, try JSONDecoder().decode(type, from: Data(contentsOf: root.appending(path: name))))
        }
    }

    /// A hash as the data have it; those that are not 32 bytes long are filled up with zeros or cut.
    ///
    /// The data have hashes of any length, `MerkleHash` only has 32 bytes and refuses the others at once. Filled up, they
    /// also reach the algorithm, which has to refuse them on its own.
    static func filled(_ bytes: Data?) throws -> MerkleHash {
        try MerkleHash(bytes: ((bytes.map(Array.init) ?? []) + [UInt8](repeating: 0, count: 32)).prefix(32))
    }
}
