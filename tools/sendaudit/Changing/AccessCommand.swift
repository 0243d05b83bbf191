import ArgumentParser
import AuditReports
import Foundation
import MerkleLog
import SendAPI
import SendAudit
import StrictJSON

struct AccessCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "access",
        abstract:
            "Gives out what the ledger holds on a person, as one JSON document. That it was given out is recorded first.",
        discussion: """
            The entries with the address in whatever spelling, the outcomes of those attempts, and of other entries the
            fields that quote it, unmasked: hand it to that person only. Every row of personal values is searched; "rowsRead"
            says how many. "beside" is what the running service holds beside the ledger, and empty when none runs.

            Exit codes: 0 good, also when there was nothing; 1 the ledger refuses to open; 64 wrong usage; 66 ledger or keys cannot be used; 75 the ledger
            is busy, try again.
            """
    )

    @OptionGroup var location: LedgerLocation

    @Option(help: "The address, in any spelling.")
    var email: String

    @Option(help: "What for; it is recorded, with your user name.")
    var reason: String?

    @OptionGroup var verification: VerifiedOption

    @Option(help: "The file, which only you may read; the default is standard output.")
    var output: String?

    func perform() async throws {
        let document = try await document()
        guard let output else {
            try StandardOutput.print(document.text)
            return
        }
        let isWritten = FileManager.default.createFile(
            atPath: output, contents: Data((document.text + "\n").utf8), attributes: [.posixPermissions: 0o600])
        if !isWritten { throw ToolFailure.end("\(output): the file cannot be written", 66) }
    }

    private func document() async throws -> JSONValue {
        let control = LedgerControl(path: location.database, options: try location.options())
        let answer = try await control.send(.access(email: email, reason: reason, actor: Actor.name))
        guard case .exported(_, let beside) = answer else {
            throw ToolFailure.end("the process that writes the ledger is of another version; restart it", 75)
        }
        let reader = try AuditReader(path: location.database)
        let basis = BasisLines(try verification.basis(of: reader, location))
        let progress = ProgressLine("Searching")
        defer { progress.end() }
        let data = try reader.personalData(of: email) { progress.update($0, of: $1) }
        let document: [(String, JSONValue)] = [
            ("email", .string(email)), ("entries", .array(data.entries.map { Self.json($0) })),
            ("rowsRead", .number(JSONNumber(data.rowsRead))), ("beside", .array(beside.map { Self.json($0) })),
            (
                "checkpoint",
                try reader.newestCheckpoint().map { .string(String(decoding: $0.bytes, as: UTF8.self)) } ?? .null
            ),
        ]
        return .object(JSONObject(document + basis.members))
    }

    private static func json(_ export: HolderExport) -> JSONValue {
        [
            "name": .string(export.name),
            "records": .array(
                export.records.map { record in
                    var object = JSONObject([])
                    for field in record.fields { object.append(field.name, .string(field.value)) }
                    return .object(object)
                }),
            "failure": export.failure.map { .string($0) } ?? .null,
        ]
    }

    private static func json(_ entry: SubjectEntry) -> JSONValue {
        var object = JSONObject([
            ("entry", .number(JSONNumber(entry.sequence))), ("kind", .string(entry.kind)),
            ("time", .string(entry.time.description)),
        ])
        for field in entry.fields { object.append(field.name, .string(field.value)) }
        return .object(object)
    }
}
