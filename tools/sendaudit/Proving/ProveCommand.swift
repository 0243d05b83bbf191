import ArgumentParser
import Foundation
import MerkleLog
import SendAPI
import SendAudit

struct ProveCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Writes a bundle that proves one entry to whoever has the public key.",
        discussion: """
            Personal fields stay hidden unless --show names them; showing them is recorded first, as an access.

            Exit codes: 0 good; 1 there is no such entry, it is not signed for yet, or has no such value to show; 64 wrong usage, or there
            is such a file already; 66 the ledger cannot be read.
            """
    )

    @OptionGroup var location: LedgerLocation
    @OptionGroup var who: ActorOption

    @Argument(help: "The entry's number.")
    var sequence: Int64

    @Option(
        help: "The file of the bundle, which does not exist yet; the default is entry-NUMBER.tlog-proof; - prints it.")
    var output: String?

    @Option(help: "A personal field whose value the bundle shows, such as email; may be given more than once.")
    var show: [String] = []

    @Option(help: "What for; with --show.", transform: GivenText.reason)
    var reason: String?

    func validate() throws {
        if show.isEmpty, reason != nil {
            throw ValidationError("--reason is for --show; nothing is recorded without it")
        }
        if !show.isEmpty, reason == nil { throw ValidationError("--show needs --reason, which is recorded") }
    }

    func perform() async throws {
        let reader = try AuditReader(path: location.database)
        // Asked for once before it is recorded: what cannot be shown needs no access entry.
        _ = try reader.proof(of: sequence, showing: show)
        let path = output ?? "entry-\(sequence).tlog-proof"
        let file: ExportFile? = path == "-" ? nil : try ExportFile(path)
        let bytes: [UInt8]
        do {
            bytes = try await proof(reader)
        } catch {
            file?.remove()
            throw error
        }
        guard let file else { return try StandardOutput.write(bytes) }
        try file.write(bytes)
        try StandardOutput.print(path)
    }

    private func proof(_ reader: AuditReader) async throws -> [UInt8] {
        if !show.isEmpty {
            let request = ControlRequest.access(
                email: nil, reason: "entry \(sequence): \(show.joined(separator: ", ")): \(reason ?? "")",
                actor: who.name)
            _ = try await LedgerControl(path: location.database, options: location.options()).send(request)
        }
        return try reader.proof(of: sequence, showing: show).bundle.bytes
    }
}
