import AuditTexts
import ErrorCatalog
import FoundationEssentials
package import LanguageMatching
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// Attempts as a table for people and as one JSON line each for programs. Personal values are masked.
package struct AttemptsReport: Sendable {
    /// Which attempts were asked for, for the title.
    package enum Kind: Sendable, Hashable {
        /// All of the period, of which there are so many.
        case all(Int)
        /// Those that match a filter.
        case matching
        /// Those that failed or were refused.
        case failures
    }

    private let rows: [AttemptRow]
    private let kind: Kind
    private let page: AttemptPage?
    private let next: String?
    private let basis: BasisLines?
    private let clock: LocalClock

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - rows: the attempts to show.
    ///   - total: how many the window holds.
    ///   - basis: what it stands on, which is shown below it.
    package init(_ rows: [AttemptRow], total: Int, basis: AnswerBasis? = nil) {
        self.rows = rows
        kind = .all(total)
        (page, next) = (nil, nil)
        clock = LocalClock(.gmt)
        self.basis = basis.map { BasisLines($0) }
    }

    /// Creates a report of a page.
    ///
    /// - Parameters:
    ///   - page: the attempts to show.
    ///   - kind: which were asked for.
    ///   - next: the command that shows the next page; `nil` after the last.
    ///   - basis: what it stands on, which is shown below it.
    ///   - clock: by which times are shown to people.
    package init(
        _ page: AttemptPage, kind: Kind, next: String? = nil, basis: AnswerBasis? = nil,
        clock: LocalClock = LocalClock(.gmt)
    ) {
        rows = page.rows
        self.kind = kind
        self.page = page
        self.next = next
        self.clock = clock
        self.basis = basis.map { BasisLines($0) }
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        let ending = (page.map { [below($0, style)] } ?? []) + (basis.map { [$0.text(style)] } ?? [])
        let body: String
        if rows.isEmpty {
            body = style.say(isOfAll ? .summaryEmpty : .attemptsNone)
        } else {
            body = style.heading(title(style)) + "\n" + table(style)
        }
        return ([body] + ending).joined(separator: "\n\n")
    }

    private var isOfAll: Bool { if case .all = kind { true } else { false } }

    private func title(_ style: ReportStyle) -> String {
        let shown: (String, MessageValue) = ("shown", .integer(Int64(rows.count)))
        return switch kind {
        case .all(let total):
            style.say(.attemptsTitle, Dictionary([shown, ("total", .integer(Int64(total)))]) { $1 })
        case .matching: style.say(.attemptsMatching, Dictionary([shown]) { $1 })
        case .failures: style.say(.attemptsFailures, Dictionary([shown]) { $1 })
        }
    }

    private func table(_ style: ReportStyle) -> String {
        var table = TextTable(
            headings: [style.say(.columnSequence), style.timeHeading(clock)]
                + [.columnEmail, .columnScenario, .columnClient, .columnDevice, .columnResult, .columnCode].map {
                    (key: AuditText) in style.say(key)
                }, rightAligned: [0])
        table.rows = rows.map { Self.cells($0, style, clock) }
        for (place, row) in rows.enumerated() {
            let note = Self.note(row, style, clock)
            if !note.isEmpty { table.notes[place] = note }
        }
        return table.text(style)
    }

    /// One attempt in a line of its own, where the next one is not known yet.
    package static func line(
        _ row: AttemptRow, _ style: ReportStyle, clock: LocalClock = LocalClock(.gmt)
    ) -> String {
        let cells = cells(row, style, clock).map(\.text) + [note(row, style, clock)]
        return cells.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func cells(_ row: AttemptRow, _ style: ReportStyle, _ clock: LocalClock) -> [TextCell] {
        [
            .words(String(row.sequence)), .words(clock.shown(row.time)), .outside(row.email ?? ""),
            .outside(row.scenario?.name ?? ""), .outside(row.clientID ?? ""), .outside(row.device ?? ""),
            .words(style.say(row.isCaptchaFailure ? .resultCaptchaFailed : key(row.state))),
            .outside(row.code?.name ?? ""),
        ]
    }

    /// The cause in words, and what the mail server said.
    private static func note(_ row: AttemptRow, _ style: ReportStyle, _ clock: LocalClock) -> String {
        var parts: [String] = []
        func add(_ key: AuditText, _ name: String, _ value: MessageValue?) {
            if let value { parts.append(style.say(key, [name: value])) }
        }
        func outside(_ text: String) -> MessageValue { .string(TerminalText.printable(text)) }
        let meaning = CodeMeaning.text(row.code, in: style.languages)
        if !meaning.isEmpty { parts.append(meaning) }
        let reply = row.reply
        // What everybody expects needs no words: an attempt that was sent in time.
        guard row.state != .sent || reply.text != nil else { return "" }
        add(.attemptsPhase, "phase", reply.phase.map { outside($0.name) })
        let answer = [reply.code.map { String($0) }, reply.enhancedCode, reply.text].compactMap(\.self)
        add(.attemptsReply, "reply", answer.isEmpty ? nil : outside(answer.joined(separator: " ")))
        add(.attemptsHost, "host", reply.host.map { outside($0) })
        add(.attemptsDuration, "milliseconds", milliseconds(reply).map { .integer($0) })
        add(.attemptsNextTry, "time", row.nextTry.map { .string(clock.shown($0)) })
        return parts.joined(separator: " · ")
    }

    private static func milliseconds(_ reply: MailReply) -> Int64? {
        reply.duration.map { Int64(($0 / .milliseconds(1)).rounded()) }
    }

    private func below(_ page: AttemptPage, _ style: ReportStyle) -> String {
        let key: AuditText =
            switch page.way {
            case .time, .identifier: .questionRowsRead
            case .blindIndex: .questionFound
            case .scan: .questionScanned
            }
        let read = style.say(key, ["count": .integer(Int64(page.rowsRead))])
        let removed = page.removed.counted + page.removed.uncertain.reduce(0) { $0 + $1.count }
        let lacking = removed > 0 ? style.say(.removedCounted, ["count": .integer(Int64(removed))]) : nil
        let more = next.map { style.say(.attemptsMore, ["command": .string(TerminalText.printable($0))]) }
        return ([read] + [lacking, more].compactMap(\.self)).joined(separator: "\n")
    }

    /// The report as lines of JSON, one attempt each.
    package var jsonLines: String {
        rows.map { Self.jsonLine($0, in: ["en"], basis) }.joined(separator: "\n")
    }

    /// An attempt as a line of JSON. Names and codes are the same in every language; only `meaning` is not.
    package static func jsonLine(
        _ row: AttemptRow, in languages: LanguagePreferences, basis: AnswerBasis? = nil
    ) -> String {
        jsonLine(row, in: languages, basis.map { BasisLines($0) })
    }

    private static func jsonLine(_ row: AttemptRow, in languages: LanguagePreferences, _ basis: BasisLines?) -> String {
        let text = { (value: String?) -> JSONValue in value.map { .string($0) } ?? .null }
        let reply = row.reply
        let meaning = CodeMeaning.text(row.code, in: languages)
        return JSONValue.object(
            JSONObject(
                [
                    ("version", .number(JSONNumber(1))),
                    ("kind", .string(row.isCaptchaFailure ? "captchaFailure" : "attempt")),
                    ("seq", .number(JSONNumber(row.sequence))),
                    ("id", .string(row.id.description)),
                    ("callerId", text(row.callerID?.description)),
                    ("time", .string(row.time.description)),
                    ("scenario", text(row.scenario?.name)),
                    ("client", text(row.clientID)),
                    ("language", text(row.language)),
                    ("email", text(row.email)),
                    ("device", text(row.device)),
                    ("result", .string(row.state.rawValue)),
                    ("outcome", text(row.result?.name)),
                    ("code", text(row.code?.name)),
                    ("meaning", text(meaning.isEmpty ? nil : meaning)),
                    ("deliveryAttempts", .number(JSONNumber(row.deliveryAttempts))),
                    ("phase", text(reply.phase?.name)),
                    ("replyCode", reply.code.map { .number(JSONNumber($0)) } ?? .null),
                    ("enhancedCode", text(reply.enhancedCode)),
                    ("host", text(reply.host)),
                    ("tls", text(reply.tlsVersion)),
                    ("milliseconds", milliseconds(reply).map { .number(JSONNumber($0)) } ?? .null),
                    ("serverText", text(reply.text)),
                    ("nextTry", text(row.nextTry?.description)),
                ] + (basis?.members ?? []))
        ).text
    }

    private static func key(_ state: AttemptState) -> AuditText {
        switch state {
        case .sent: .resultSent
        case .failed: .resultFailed
        case .refused: .resultRefused
        case .suppressed: .resultSuppressed
        case .unknown: .resultUnknown
        case .inFlight: .resultInFlight
        }
    }
}
