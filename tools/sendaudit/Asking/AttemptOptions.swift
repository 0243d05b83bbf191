import ArgumentParser
import AuditReports
import Foundation
import SendAPI
import SendAudit
import SendDiagnosis

/// Which attempts are listed, and how: the same for all and for failures.
struct AttemptOptions: ParsableArguments {
    @OptionGroup var options: QuestionOptions
    @OptionGroup var who: ActorOption

    @Option(help: "A person's address, in any spelling.", transform: GivenText.address)
    var email: String?

    @Option(help: "A device fingerprint, as it was sent.", transform: GivenText.value)
    var device: String?

    @Option(help: "The device of the attempt with this id.")
    var deviceOf: String?

    @Option(help: "From the network address of the attempt with this id.")
    var ipOf: String?

    @Option(help: "An attempt's id, or the id that its caller gave it.")
    var id: String?

    @Option(
        help:
            "Only with this error code, such as SDK.SEND.1001 or 'SMTP 550'; unknown for all unknown results. Repeatable."
    )
    var code: [String] = []

    @Option(help: "Only with this cause, such as MAILBOX_FULL, as summary --by cause names it. Repeatable.")
    var cause: [String] = []

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Only with this value of what summary counts by, such as domain=example.org or relay=mx.example.org; with nothing behind = those that have none. Repeatable.",
            valueName: "name=value"))
    var values: [String] = []

    @Option(help: "Only of this registered application. Repeatable.")
    var client: [String] = []

    @Option(help: "Only for this purpose, such as LOGIN_EMS. Repeatable.")
    var scenario: [String] = []

    @Flag(help: "List captcha requests that failed too.")
    var captcha = false

    @Option(help: "How many at most.")
    var limit = 100

    @Option(help: "Go on after this entry, as the page before says.")
    var after: Int64?

    @Flag(help: "Go on with what comes, each attempt again when more is known of it, until Ctrl-C.")
    var follow = false

    @Flag(help: "Show personal values whole; needs --reason.")
    var reveal = false

    @Option(help: "What for; with --reveal. It is recorded, with your user name.", transform: GivenText.reason)
    var reason: String?

    func validate() throws {
        guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000000") }
        if !reveal, reason != nil { throw ValidationError("--reason is for --reveal; nothing is recorded without it") }
        for (name, values) in [("--code", code), ("--client", client), ("--scenario", scenario)] {
            for value in values where (try? GivenText.value(value)) == nil {
                throw ValidationError("\(name) '\(value)' is blank; leave the option out, or name what to look for")
            }
        }
        if reveal, reason == nil { throw ValidationError("--reveal needs --reason, which is recorded") }
        if follow, options.period.until != nil { throw ValidationError("--follow has no --until: it goes on") }
        if device != nil, deviceOf != nil { throw ValidationError("give --device or --device-of") }
        for (name, text) in [("--id", id), ("--device-of", deviceOf), ("--ip-of", ipOf)] {
            if let text, AttemptID(text) == nil {
                throw ValidationError("\(name) '\(text)' is no id such as 01938b3e-5a7c-7e1a-9f00-2b0d7c1f4a55")
            }
        }
        _ = try causes()
        _ = try groupValues()
        _ = try options.window()
    }

    private func causes() throws -> Set<Cause> {
        try Set(
            cause.map { name in
                guard let cause = Cause(wireName: name.uppercased()) else {
                    throw ValidationError(
                        "--cause '\(name)' is none of \(Cause.allCases.map(\.wireName).joined(separator: ", "))")
                }
                return cause
            })
    }

    private func groupValues() throws -> [SummaryGrouping: Set<String?>] {
        var found: [SummaryGrouping: Set<String?>] = [:]
        for text in values {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let grouping = SummaryGrouping(rawValue: parts[0]) else {
                let names = SummaryGrouping.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--where '\(text)' is no NAME=VALUE with one of \(names)")
            }
            guard !grouping.isTime else { throw ValidationError("--where '\(text)': give --since and --until") }
            guard !grouping.isMasked || parts[1].isEmpty else {
                throw ValidationError("--where '\(text)': give --\(grouping.rawValue)-of with an attempt's id")
            }
            found[grouping, default: []].insert(parts[1].isEmpty ? nil : parts[1])
        }
        return found
    }

    /// The filter that the options name.
    func filter(_ results: Set<AttemptState>) throws -> AttemptFilter {
        var filter = AttemptFilter(
            window: try options.window(), email: email, device: device, deviceOf: deviceOf.flatMap { AttemptID($0) },
            id: id.flatMap { AttemptID($0) }, codes: Set(code.map { FailureCode($0) }), clients: Set(client),
            scenarios: Set(scenario), results: results, includesCaptchaFailures: captcha)
        filter.addressOf = ipOf.flatMap { AttemptID($0) }
        filter.causes = try causes()
        filter.values = try groupValues()
        filter.now = .now()
        return filter
    }

    /// Lists the attempts.
    ///
    /// - Parameters:
    ///   - filter: which.
    ///   - command: what was typed, for the line that says how to go on.
    ///   - isFailures: for the title.
    func list(_ filter: AttemptFilter, command: String, isFailures: Bool) async throws {
        if reveal, let reason { try await record(reason, command) }
        let reader = try AuditReader(path: options.ledger.database)
        let basis = try options.verification.basis(of: reader, options.ledger)
        let keys = filter.email ?? filter.device ?? deviceOf == nil ? nil : try options.ledger.readKeys()
        let progress = ProgressLine("Reading")
        defer { progress.end() }
        let page = try reader.attempts(
            filter, after: after, limit: limit, keys: keys, isRevealed: reveal
        ) { progress.update($0, of: $1) }
        progress.end()
        if options.json {
            for row in page.rows {
                try StandardOutput.print(
                    AttemptsReport.jsonLine(row, in: options.words.languages, basis: basis))
            }
        } else {
            let kind: AttemptsReport.Kind =
                filter.isWindowOnly
                ? .all(try reader.summary(filter.window).total) : isFailures ? .failures : .matching
            let report = AttemptsReport(
                page, kind: kind, next: page.cursor.map { next($0) }, basis: basis,
                clock: LocalClock(try options.period.zone()))
            try StandardOutput.print(options.style.fitted(report.text(options.style)))
        }
        if follow { try await follow(reader, filter, from: page.end) }
    }

    private func follow(_ reader: AuditReader, _ filter: AttemptFilter, from end: Int64) async throws {
        let interruption = Interruption()
        let clock = LocalClock(try options.period.zone())
        var open = filter
        open.window.end = nil
        var follower = try AttemptFollower(reader, open, from: end, isRevealed: reveal)
        while !interruption.isRequested, !StandardOutput.isClosed {
            for row in try follower.rows() {
                try StandardOutput.print(
                    options.json
                        ? AttemptsReport.jsonLine(row, in: options.words.languages)
                        : AttemptsReport.line(row, options.style, clock: clock))
            }
            try await TimeSource.system.sleep(for: .milliseconds(200))
        }
        if !interruption.isRequested { throw StandardOutput.brokenPipe }
    }

    private func record(_ reason: String, _ command: String) async throws {
        let request = ControlRequest.access(
            email: email,
            reason: "\(command) since \(options.period.since ?? "the start"), \(limit) at most: \(reason)",
            actor: who.name)
        let control = LedgerControl(path: options.ledger.database, options: try options.ledger.options())
        _ = try await control.send(request)
    }

    /// The command with which the next page is listed: the same one, from further on.
    private func next(_ cursor: Int64) -> String {
        var words = CommandLine.arguments.dropFirst().map { $0 }
        if let place = words.firstIndex(of: "--after"), place + 1 < words.count {
            words.removeSubrange(place...(place + 1))
        }
        words = words.filter { !$0.hasPrefix("--after=") }
        return DrillDown.line(["sendaudit"] + words + ["--after", "\(cursor)"])
    }
}
