import Foundation
import MerkleLog

/// The key that signs what the tool gives out; never the key that signs the ledger.
enum EvidenceSigner {
    /// Reads the key.
    ///
    /// - Parameters:
    ///   - path: the file that was named; `nil` for the one beside the ledger.
    ///   - database: the ledger's file.
    /// - Returns: `nil` where no file was named, and none is beside the ledger.
    static func signer(_ path: String?, beside database: String) throws -> NoteSigner? {
        let file = path ?? database + ".report-key"
        guard let data = FileManager.default.contents(atPath: file) else {
            if path == nil { return nil }
            throw ToolFailure.end("\(file): the key cannot be read", 66)
        }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        do throws(NoteError) {
            return try NoteSigner(privateKeyText: text)
        } catch {
            throw ToolFailure.end("\(file): this is no key that signs notes", 66)
        }
    }
}
