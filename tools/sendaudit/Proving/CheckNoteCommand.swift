import ArgumentParser
import Foundation
import MerkleLog
import SendAudit

struct CheckNoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-note",
        abstract:
            "Checks the signatures of a signed note (C2SP signed-note), such as a checkpoint, and prints its text.",
        discussion: "Exit codes: 0 good; 1 no signature holds; 64 wrong usage; 66 the note cannot be read."
    )

    @Argument(help: "The note; - reads standard input.")
    var note: String

    @Option(help: "The public key (a vkey: name+hash+base64); may be given more than once, and one must have signed.")
    var key: [String]

    func validate() throws {
        guard !key.isEmpty else { throw ValidationError("--key is missing") }
        for text in key {
            do throws(NoteError) {
                _ = try NoteVerifierKey(text)
            } catch {
                throw ValidationError("--key '\(text)' is no vkey: \(error)")
            }
        }
    }

    func run() throws {
        let data =
            note == "-"
            ? try? FileHandle.standardInput.read(upToCount: NoteLimits.standard.maximumBytes + 1)
            : FileManager.default.contents(atPath: note)
        guard let data else { throw ToolFailure.end("\(note): the file cannot be read", 66) }
        let signed: SignedNote
        do throws(NoteError) {
            signed = try SignedNote(bytes: Array(data))
        } catch {
            throw ToolFailure.end("\(note): this is no signed note: \(error)", 66)
        }
        do throws(NoteError) {
            try signed.verify(with: key.compactMap { try? NoteVerifierKey($0) })
        } catch {
            throw ToolFailure.end("\(note): \(error)", 1)
        }
        try StandardOutput.write(signed.text)
    }
}
