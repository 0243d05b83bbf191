import ArgumentParser
import AuditReports
import Foundation
import MerkleLog
import SendAPI
import SendAudit
import StrictJSON

struct AccessCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "access",
        abstract:
            "Gives out what the ledger holds on a person, as a JSON document or a page to read. That it was given out is recorded first.",
        discussion: """
            The entries with the address in whatever spelling, the outcomes of those attempts, and of other entries the
            fields that quote it, unmasked: hand it to that person only. Every row of personal values is searched; "rowsRead"
            says how many. "beside" is what the running service holds beside the ledger, and empty when none runs.

            Exit codes: 0 good, also when there was nothing; 1 the ledger refuses to open; 64 wrong usage; 66 ledger or keys cannot be used; 75 the ledger
            is busy, try again.
            """
    )

    @OptionGroup var location: LedgerLocation
    @OptionGroup var who: ActorOption

    @Option(help: "The address, in any spelling.", transform: GivenText.address)
    var email: String

    @Option(help: "What for; it is recorded, with your user name.", transform: GivenText.reason)
    var reason: String?

    @Option(help: "json for programs, or html: a page in the person's language, with names, purposes and rights.")
    var format: Format = .json

    @Option(help: "With --format html: how long the data is stored, in the person's language.")
    var retention: String?

    @Option(
        help: "With --format html: who else receives the data, in the person's language; may be given more than once.")
    var recipient: [String] = []

    @OptionGroup var words: WordOptions

    @OptionGroup var verification: VerifiedOption

    @Option(help: "A new file, which only you may read; the default is standard output.")
    var output: String?

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
        case html
    }

    func validate() throws {
        guard format == .json, retention != nil || !recipient.isEmpty else { return }
        throw ValidationError("--retention and --recipient are for --format html")
    }

    func perform() async throws {
        // Opened first: what cannot be written needs no access entry.
        let file = try output.map { try ExportFile($0) }
        let text: String
        do {
            let control = LedgerControl(path: location.database, options: try location.options())
            let answer = try await control.send(.access(email: email, reason: reason, actor: who.name))
            guard case .exported(_, let beside) = answer else {
                throw ToolFailure.end("the process that writes the ledger is of another version; restart it", 75)
            }
            text = try document(beside)
        } catch {
            file?.remove()
            throw error
        }
        guard let file else { return try StandardOutput.write(text.utf8) }
        try file.write(text.utf8)
    }

    private func document(_ beside: [HolderExport]) throws -> String {
        let reader = try AuditReader(path: location.database)
        let basis = BasisLines(try verification.basis(of: reader, location))
        let progress = ProgressLine("Searching")
        defer { progress.end() }
        let data = try reader.personalData(of: email) { progress.update($0, of: $1) }
        guard format == .json else {
            let page = AccessPage(
                data, of: email, beside: beside, time: .now(), retention: retention, recipients: recipient)
            return page.html(words.style)
        }
        let document: [(String, JSONValue)] = [
            ("email", .string(email)), ("entries", .array(data.entries.map { Self.json($0) })),
            ("rowsRead", .number(JSONNumber(data.rowsRead))), ("beside", .array(beside.map { Self.json($0) })),
            (
                "checkpoint",
                try reader.newestCheckpoint().map { .string(String(decoding: $0.bytes, as: UTF8.self)) } ?? .null
            ),
        ]
        return JSONValue.object(JSONObject(document + basis.members)).text + "\n"
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
