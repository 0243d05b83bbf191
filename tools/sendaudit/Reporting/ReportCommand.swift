import ArgumentParser
import AuditReports
import Foundation
import SendAPI
import SendAudit

struct ReportCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Writes an audit report: one HTML page that needs no network, for a browser and for paper.",
        discussion: """
            The page has totals that add up, failures by cause with what to do about each, mail servers and the steps at
            which they failed, how many codes were used, devices, what was done with the ledger itself, the clock, the
            signed checkpoint, and what standards ask for. Filters and a second period work within the page. Personal
            values are masked. All its numbers are of one state of the ledger.

            With --evidence, a folder and a .tar of it: the page, the masked rows as CSV and NDJSON, the checkpoint, proofs
            of entries that the tree's root draws, the public keys, the format of an entry, and verify.py, with which a
            stranger checks all of it offline: python3 verify.py.

            Where a process writes the ledger, the run is recorded as an access without personal values.

            Exit codes: 0 good; 1 with --verified: the ledger is not as it was recorded, with --evidence: nothing is signed
            yet; 64 wrong usage; 66 the ledger cannot be read, or a file not be written.
            """
    )

    @OptionGroup var ledger: LedgerLocation
    @OptionGroup var who: ActorOption

    @Option(
        help:
            "Where to: a file that ends in .html, or a folder, which gets report.html. With --evidence a new folder; - prints the page."
    )
    var output: String

    @OptionGroup var period: PeriodOptions

    @Option(
        help: "Whose paragraphs to name, with commas between: pci, nist, iso, asvs, soc2, gdpr, cn. The default is all."
    )
    var controls: String?

    @Flag(help: "Write the folder of evidence, and a .tar of it.")
    var evidence = false

    @Option(
        help:
            "The file with the key that signs the list of checksums; the default is beside the ledger, with .report-key at its end, where it is there."
    )
    var reportKey: String?

    @OptionGroup var words: WordOptions

    @Flag(help: "Print the numbers as JSON, too.")
    var json = false

    @OptionGroup var verification: VerifiedOption

    func validate() throws {
        _ = try frameworks()
        _ = try period.window()
        if output == "-", evidence { throw ValidationError("--evidence is a folder; name one with --output") }
        if output == "-", json { throw ValidationError("--json and the page cannot both be printed") }
        if reportKey != nil, !evidence { throw ValidationError("--report-key is for --evidence") }
        if evidence, output.hasSuffix(".html") {
            throw ValidationError("--evidence is a folder; name one with --output")
        }
    }

    private func frameworks() throws -> [ControlFramework] {
        guard let controls else { return ControlFramework.allCases }
        let names = controls.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let chosen = try names.map { name in
            guard let framework = ControlFramework(rawValue: name) else {
                let known = ControlFramework.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--controls '\(name)' is unknown; there are: \(known)")
            }
            return framework
        }
        guard !chosen.isEmpty else { throw ValidationError("--controls names nothing") }
        return ControlFramework.allCases.filter(chosen.contains)
    }

    func perform() async throws {
        let reader = try AuditReader(path: ledger.database)
        let page = AuditPage(
            try data(reader, period.window()), frameworks: try frameworks(), languages: words.languages)
        if output == "-" {
            try StandardOutput.write(page.html.utf8)
        } else if evidence {
            let folder = EvidenceFolder(path: output, languages: words.languages)
            try folder.write(
                page, window: try period.window(), reader: reader, location: ledger,
                signer: try ReportKey.load(reportKey, of: ledger.database)?.signer)
        } else {
            try write(page)
        }
        await record()
        if json { try StandardOutput.print(page.json) }
    }

    private func data(_ reader: AuditReader, _ window: TimeWindow) throws -> ReportData {
        var options = AuditReader.ReportOptions(now: .now())
        options.isVerified = try verification.basis(of: reader, ledger).isVerified
        options.externalCheckpointPath = ledger.externalCheckpointPath
        let progress = ProgressLine("Reading")
        defer { progress.end() }
        return try reader.reportData(window, options: options) { progress.update($0, of: $1) }
    }

    private func write(_ page: AuditPage) throws {
        var path = output
        if !path.hasSuffix(".html") {
            do {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            } catch {
                throw ToolFailure.end("\(path): the folder cannot be made", 66)
            }
            path += (path.hasSuffix("/") ? "" : "/") + "report.html"
        }
        try EvidenceFolder.write(Array(page.html.utf8), to: path)
        if !json { try StandardOutput.print(path) }
    }

    /// Evidence that somebody looked. Without a writer there is nobody to record it, and the report is as good.
    private func record() async {
        let interval = [period.since.map { "since \($0)" }, period.until.map { "until \($0)" }].compactMap(\.self)
        let reason = ReportOperations.reviewPrefix + (["report"] + interval).joined(separator: ", ")
        do {
            let control = LedgerControl(path: ledger.database, options: try ledger.options())
            _ = try await control.sendToWriter(.access(email: nil, reason: reason, actor: who.name))
        } catch {
            FileHandle.standardError.write(Data("sendaudit: the run was not recorded: \(error)\n".utf8))
        }
    }
}
