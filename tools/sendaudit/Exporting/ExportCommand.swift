import ArgumentParser
import AuditReports
import Foundation
import SendAPI
import SendAudit

extension ExportFormat: ExpressibleByArgument {}

struct ExportCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes attempts and what became of them for other programs: CSV, NDJSON or OCSF.",
        discussion: """
            In the order of the entries' numbers, in memory that does not grow with the ledger, up to the entry that is the
            newest at the start. Personal values are masked unless --reveal is given; that they were shown is recorded first.

            csv and ndjson have a row for each attempt, with its newest outcome or with all of them: go on with --after once
            the last ones have ended, since a row is not repeated. ocsf has an event for each entry, and nothing is missed.

            At the end, and after Ctrl-C, standard error says how to go on: '--after NUMBER'. Together the pieces are byte
            for byte what one run would have written.

            A cell of a CSV file that begins with = + - @, a tab or a line's end begins with an apostrophe instead:
            spreadsheets would compute it.

            Exit codes: 0 good; 1 with --reveal: the ledger refuses to open; 64 wrong usage; 66 the ledger cannot be read or is
            damaged, or the output cannot be written; 75 interrupted, go on with --after; with --reveal also: the ledger is busy.
            """
    )

    @OptionGroup var ledger: LedgerLocation
    @OptionGroup var who: ActorOption

    @Option(help: "csv, ndjson or ocsf (1.7.0: Email Activity and Authentication, a JSON object a line).")
    var format: ExportFormat

    @OptionGroup var period: PeriodOptions

    @Option(help: "Go on after the entry with this number; without the line of CSV that names the columns.")
    var after: Int64?

    @Option(
        help:
            "The file, which only you may read; with --after it may be there and goes on. The default is standard output."
    )
    var output: String?

    @Flag(help: "Write personal values whole; needs --reason.")
    var reveal = false

    @Option(help: "What for; with --reveal. It is recorded, with your user name.", transform: GivenText.reason)
    var reason: String?

    func validate() throws {
        if let after, after < 0 { throw ValidationError("--after is the number of an entry, from 0 on") }
        if !reveal, reason != nil { throw ValidationError("--reason is for --reveal; nothing is recorded without it") }
        if reveal, reason == nil { throw ValidationError("--reveal needs --reason, which is recorded") }
        _ = try period.window()
    }

    func perform() async throws {
        let interruption = Interruption()
        let order = RowExport(
            shape: ExportRenderer.shape(of: format), window: try period.window(), after: after, isRevealed: reveal)
        // Asked and opened first: what cannot be read or written needs no access entry, and no file.
        let pages = try ExportPages(order, of: try AuditReader(path: ledger.database))
        var file = try output.map { try ExportFile($0, isContinued: after != nil) }
        if reveal, let reason {
            let request = ControlRequest.access(
                email: nil, reason: "export \(format.rawValue) after \(after ?? -1): \(reason)", actor: who.name)
            do {
                _ = try await LedgerControl(path: ledger.database, options: ledger.options()).send(request)
            } catch {
                if after == nil { file?.remove() }
                throw error
            }
        }
        let writer = StandardOutput(
            descriptor: file?.descriptor ?? STDOUT_FILENO, name: output ?? "standard output")
        let end = try write(pages, to: writer, &file, until: interruption)
        try file?.close()
        try conclude(end, pages.scope)
    }

    /// How far an export has come.
    private struct End {
        var rows = 0
        var through: Int64?
        var isInterrupted = false
    }

    private func write(
        _ pages: ExportPages, to writer: StandardOutput, _ file: inout ExportFile?, until interruption: Interruption
    ) throws -> End {
        var (pages, end) = (pages, End())
        let scope = pages.scope
        let renderer = ExportRenderer(format, scope: scope, version: ToolVersion.text)
        let progress = ProgressLine("Exporting")
        defer { progress.end() }
        if after == nil { try writer.append(renderer.header.utf8) }
        do {
            while !interruption.isRequested, let page = try pages.nextPage() {
                for row in page.rows { try writer.append(renderer.text(row).utf8) }
                // Only what is out counts as done.
                try writer.flush()
                file?.mark()
                end.rows += page.rows.count
                end.through = page.through
                progress.update(page.through - scope.first + 1, of: scope.size - scope.first)
            }
        } catch {
            progress.end()
            file?.takeBack()
            if let through = end.through { report("written up to entry \(through); go on with --after \(through)") }
            throw error
        }
        try writer.flush()
        end.isInterrupted = (end.through ?? scope.first - 1) < scope.size - 1 && interruption.isRequested
        return end
    }

    private func conclude(_ end: End, _ scope: ExportScope) throws {
        if scope.keptFrom > (after ?? -1) + 1 {
            report("entries before \(scope.keptFrom) were removed because of their age, and are not in it")
        }
        let last = end.through ?? max(after ?? -1, -1)
        let next = last >= 0 ? ", up to entry \(last); go on with --after \(last)" : ""
        guard !end.isInterrupted else { throw ToolFailure.end("interrupted: \(end.rows) rows\(next)", 75) }
        report("\(end.rows) rows\(next)")
    }

    private func report(_ line: String) {
        FileHandle.standardError.write(Data("sendaudit: \(line)\n".utf8))
    }
}
