import ArgumentParser
import AuditReports
import Foundation
import SendAPI
import SendAudit

struct SummaryCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Counts the attempts: totals that add up, and failures by code, scenario and client, or by --by.",
        discussion: """
            --by crosses what it names: \(SummaryGrouping.allCases.map(\.rawValue).joined(separator: ", ")). \
            Code, result, scenario, hour and day, and client, result, hour and day, are answered at once from running totals; \
            everything else reads the entries of the period. The language is the one of the answer, or else the best match of \
            what was asked for. What the answer stands on is said below it: up to which entry the \
            ledger's key has signed, and whether that was verified.

            Examples:
              sendaudit summary --since 24h --by code
              sendaudit summary --since monday --time-zone Asia/Shanghai --by day,result
              sendaudit summary --since 15m --fail-if 'rate>5%' --fail-if 'failed>100'
              sendaudit summary --since 1h --by relay,phase --watch 10
              sendaudit summary --since 7d --by domain,cause

            A cause is that of the attempt's own entries; what happened to the same person before, 'sendaudit explain' says. \
            Attempts whose result is unknown are counted under the code unknown. The command beside a group lists its attempts.

            --fail-if compares attempts, sent, failed, refused, failures (both), suppressed, unknown, inFlight or rate (of \
            failures) by >, >=, < or <= with a number; the rate with a percentage.

            Exit codes: 0 good; 1 a --fail-if is met, or with --verified: the ledger is not as it was recorded; 64 wrong \
            usage, or more than \(SummaryQuestion.maximumGroups) groups; 66 the ledger cannot be read, or the output cannot be \
            written; 75 entries are being removed, try again; 141 nobody reads the output any more.
            """
    )

    @OptionGroup var options: QuestionOptions

    @Option(help: "What to count by, with commas where several cross, such as client,code.")
    var by: String?

    @Option(help: "How many groups are named; all others are one row.")
    var top = 10

    @Flag(inversion: .prefixedNo, help: "Show the period before beside it, where the period has a beginning.")
    var compare = true

    @Flag(
        inversion: .prefixedNo,
        help: "With --by: addresses, devices, times, durations and samples; the default is where they cost little.")
    var details: Bool?

    @Option(help: "End with 1 when this holds, such as 'rate>5%'. Repeatable.")
    var failIf: [String] = []

    @Option(defaultAsFlag: 5, help: "Show it again every few seconds, until Ctrl-C or a --fail-if.")
    var watch: Int?

    @Flag(help: "Draw the diagram in ASCII.")
    var ascii = false

    func validate() throws {
        _ = try groupings()
        guard top > 0 else { throw ValidationError("--top is 1 or more") }
        if let watch, !(1...86_400).contains(watch) {
            throw ValidationError("--watch is a number of seconds from 1 to 86400")
        }
        if by == nil, details != nil { throw ValidationError("--details and --no-details need --by") }
        _ = try conditions()
        _ = try options.window()
    }

    private func groupings() throws -> [SummaryGrouping] {
        guard let by else { return [] }
        let groupings = try by.split(separator: ",", omittingEmptySubsequences: false).map { name in
            guard let grouping = SummaryGrouping(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError(
                    "--by '\(name)' is none of \(SummaryGrouping.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return grouping
        }
        guard groupings.count <= SummaryQuestion.maximumGroupings, Set(groupings).count == groupings.count else {
            throw ValidationError("--by takes up to \(SummaryQuestion.maximumGroupings) different names")
        }
        return groupings
    }

    private func conditions() throws -> [SummaryCondition] {
        try failIf.map { text in
            guard let condition = SummaryCondition(text) else {
                throw ValidationError(
                    "--fail-if '\(text)' is no comparison such as 'rate>5%', 'failed>100' or 'sent<1'")
            }
            return condition
        }
    }

    func perform() async throws {
        let reader = try AuditReader(path: options.ledger.database)
        let labels = MaskedLabels()
        guard let watch else {
            if try answer(reader, labels) { throw ExitCode(1) }
            return
        }
        let interruption = Interruption()
        let clears = !options.json && isatty(STDOUT_FILENO) == 1
        while !interruption.isRequested, !StandardOutput.isClosed {
            if clears { try StandardOutput.write("\u{1B}[H\u{1B}[2J".utf8) }
            if try answer(reader, labels) { throw ExitCode(1) }
            if !clears, !options.json { try StandardOutput.print("") }
            var left = watch * 5
            while left > 0, !interruption.isRequested, !StandardOutput.isClosed {
                try await TimeSource.system.sleep(for: .milliseconds(200))
                left -= 1
            }
        }
        if !interruption.isRequested { throw StandardOutput.brokenPipe }
    }

    /// Asks, and writes the answer.
    ///
    /// - Returns: whether a condition is met.
    private func answer(_ reader: AuditReader, _ labels: MaskedLabels) throws -> Bool {
        let window = try options.window()
        let zone = try options.period.zone()
        let conditions = try conditions()
        var style = options.style
        style.isASCII = ascii
        var frame = SummaryFrame(
            ledger: options.ledger.database, clock: LocalClock(zone), time: watch == nil ? nil : .now(),
            conditions: conditions)
        frame.basis = try options.verification.basis(of: reader, options.ledger)
        frame.histogram = try reader.histogram(window, steps: min(max(style.width - 4, 10), 120))
        let states: [AttemptState: Int]
        let text: String
        if by == nil {
            let summary = try reader.summary(window)
            let previous = try compare ? window.previous.map { try reader.summary($0) } : nil
            let report = SummaryReport(summary, before: previous, frame: frame)
            states = summary.states
            text = options.json ? report.json(options.words.languages) : style.fitted(report.text(style))
        } else {
            let question = SummaryQuestion(
                window: window, groupings: try groupings(), top: top, comparesWithPrevious: compare, zone: zone,
                wantsDetails: details, now: .now())
            let progress = ProgressLine("Reading")
            defer { progress.end() }
            let summary = try reader.summary(question, labels: labels) { progress.update($0, of: $1) }
            progress.end()
            frame.foldedRefusals = try reader.foldedRefusals(window)
            let report = GroupedReport(summary, frame: frame)
            states = summary.states
            text = options.json ? report.json(options.words.languages) : style.fitted(report.text(style))
        }
        try StandardOutput.print(text)
        return conditions.contains { $0.isMet(states) }
    }
}
