import ArgumentParser
import AuditReports
import SendAPI
import SendAudit

struct StatsCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract:
            "Shows how large the ledger is, how fast it grows, when the disk is full, and whether the file is sound.",
        discussion: """
            Growth is that of the last 7 days, or of the whole days that there are. While nobody writes, a long write-ahead
            log is kept by somebody who reads.

            Exit codes: 0 good; 1 tables, indexes or pages are not as they should be, or nothing is signed; 64 wrong usage; 66
            the ledger cannot be read.
            """
    )

    @OptionGroup var location: LedgerLocation

    @Flag(help: "Have SQLite look at all pages and indexes first, which reads the whole file.")
    var check = false

    @OptionGroup var words: WordOptions

    @Flag(help: "JSON for programs.")
    var json = false

    func perform() throws {
        let now = Timestamp.now()
        let statistics = try AuditReader(path: location.database).statistics(
            now: now, externalCheckpointPath: location.external, checksStructure: check)
        let report = StatisticsReport(statistics, ledger: location.database, now: now)
        try StandardOutput.print(json ? report.json : report.text(words.style))
        if !report.isGood { throw ExitCode(1) }
    }
}
