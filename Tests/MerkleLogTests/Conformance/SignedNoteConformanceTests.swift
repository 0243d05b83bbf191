import Foundation
import MerkleLog
import Testing

/// The key and the note of C2SP's signed-note page.
@Suite(.enabled(if: MerkleVectors.isPresent, MerkleVectors.absent))
struct SignedNoteConformanceTests {
    @Test func thePagesNoteIsVerifiedByItsKey() throws {
        let text = try String(contentsOf: MerkleVectors.file("c2sp-signed-note/vkey.txt"), encoding: .utf8)
        let key = try NoteVerifierKey(text.trimmingCharacters(in: .whitespacesAndNewlines))
        let bytes = Array(try Data(contentsOf: MerkleVectors.file("c2sp-signed-note/note.txt")))
        let note = try SignedNote(bytes: bytes)
        #expect(note.bytes == bytes)
        #expect(try note.verify(with: [key]).map(\.keyID) == [0x530d_903a])
        #expect(String(decoding: note.text, as: UTF8.self) == "This is an example message.\n")
        for bit in 0..<note.text.count * 8 {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: NoteError.self) { try SignedNote(bytes: changed).verify(with: [key]) }
        }
    }
}
