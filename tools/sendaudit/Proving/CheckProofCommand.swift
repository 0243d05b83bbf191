import ArgumentParser
import AuditReports
import ErrorCatalog
import Foundation
import MerkleLog
import SendAudit
import StrictJSON

struct CheckProofCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-proof",
        abstract: "Checks a bundle that 'prove' wrote. Needs the bundle and the public key, and nothing else.",
        discussion: """
            With --batch: reads proofs from standard input, one JSON object a line, and answers each with a line
            {"valid":true} or {"valid":false,"reason":"…"}. Kinds: {"kind":"inclusion","leafIndex":0,"treeSize":1,
            "leafHash":"hex","proof":["hex"],"root":"hex"} and {"kind":"consistency","size1":1,"size2":2,"root1":"hex",
            "root2":"hex","proof":["hex"]}.

            Exit codes: 0 good; 1 a proof does not hold; 64 wrong usage; 66 the bundle cannot be read.
            """
    )

    @Argument(help: "The bundle.")
    var bundle: String?

    @Option(help: "The public key (a vkey), as 'sendaudit keys' prints it.")
    var publicKey: String?

    @Flag(help: "Read proofs from standard input, a line each.")
    var batch = false

    @Flag(help: "JSON for programs.")
    var json = false

    func validate() throws {
        if batch {
            guard bundle == nil, publicKey == nil else {
                throw ValidationError("--batch reads standard input, and takes neither a bundle nor a key")
            }
        } else {
            guard bundle != nil else { throw ValidationError("name the bundle, or use --batch") }
            guard let publicKey, (try? NoteVerifierKey(publicKey)) != nil else {
                throw ValidationError("--public-key is missing or is no vkey, such as 'sendaudit keys' prints")
            }
        }
    }

    func run() throws {
        if batch { return try ProofBatch.run() }
        guard let bundle, let publicKey, let key = try? NoteVerifierKey(publicKey) else { return }
        guard let data = FileManager.default.contents(atPath: bundle) else {
            throw ToolFailure.end("\(bundle): the file cannot be read", 66)
        }
        let proof: EntryProof
        do {
            proof = try EntryProof(bytes: Array(data))
        } catch {
            throw ToolFailure.end("\(bundle): \(error)", 66)
        }
        let answer: String
        do {
            let (kind, fields) = try proof.verify(key: key)
            answer = json ? Self.json(proof, kind, fields).text : Self.text(proof, kind, fields)
        } catch {
            if json { try StandardOutput.print((["valid": false, "reason": .string("\(error)")] as JSONValue).text) }
            throw ToolFailure.end("\(bundle): the proof does not hold: \(error)", 1)
        }
        try StandardOutput.print(answer)
    }

    private static func text(_ proof: EntryProof, _ kind: String, _ fields: [EntryProof.Field]) -> String {
        let lines = fields.map { field in
            "  \(field.name ?? "field \(field.tag)"): \(field.value.map { TerminalText.printable($0) } ?? "(not shown)")"
        }
        return (["The proof holds: entry \(proof.bundle.index), \(kind)."] + lines).joined(separator: "\n")
    }

    private static func json(_ proof: EntryProof, _ kind: String, _ fields: [EntryProof.Field]) -> JSONValue {
        let shown = fields.map { field -> JSONValue in
            [
                "tag": .number(JSONNumber(field.tag)), "name": field.name.map { .string($0) } ?? .null,
                "value": field.value.map { .string($0) } ?? .null,
            ]
        }
        return [
            "valid": true, "entry": .number(JSONNumber(proof.bundle.index)), "kind": .string(kind),
            "fields": .array(shown),
        ]
    }
}
