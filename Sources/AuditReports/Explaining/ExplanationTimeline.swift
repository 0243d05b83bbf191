import AuditTexts
import MessageFormat
import SendAPI
import SendAudit
import SendDiagnosis

/// What happened, in the order of time.
struct ExplanationTimeline {
    struct Line {
        let sequence: Int64
        let time: Timestamp
        /// The name of the event in the catalogue, such as `SOFT_FAIL`.
        let event: String
        var scenario: String?
        var code: String?
        var phase: String?
        var reply: String?
        var host: String?
        var text: String?
        var nextTry: Timestamp?
    }

    let lines: [Line]
    private let isRevealed: Bool

    /// The most lines that a person reads; the newest are kept.
    static let maximumLines = 60

    init(_ loaded: LoadedHistory, evidence: Set<Int64>, isRevealed: Bool) {
        self.isRevealed = isRevealed
        var lines: [Line] = []
        // What was not asked about is there where it shows why.
        let asked = Set(loaded.history.relevantAttempts.map(\.sequence))
        let isWindowed = loaded.history.since != nil || loaded.history.until != nil
        let shown = loaded.history.attempts.filter { attempt in
            !isWindowed || asked.contains(attempt.sequence) || evidence.contains(attempt.sequence)
        }
        for attempt in shown {
            let name =
                attempt.isCaptcha ? "CAPTCHA_FAILED" : attempt.refusal == nil ? "ATTEMPT_ACCEPTED" : "ATTEMPT_REFUSED"
            var line = Line(sequence: attempt.sequence, time: attempt.time, event: name)
            line.scenario = attempt.scenario
            line.code = attempt.refusal?.code
            lines.append(line)
            for outcome in attempt.outcomes {
                var line = Line(
                    sequence: outcome.sequence, time: outcome.time,
                    event: outcome.result.map { WireName.of($0.rawValue) } ?? "UNKNOWN")
                line.code = outcome.code
                line.phase = outcome.phase?.rawValue
                let codes = [outcome.replyCode.map { String($0) }, outcome.enhancedCode].compactMap(\.self)
                line.reply = codes.isEmpty ? nil : codes.joined(separator: " ")
                line.host = outcome.host
                line.text = isRevealed ? outcome.serverText : nil
                line.nextTry = outcome.nextTry
                lines.append(line)
            }
        }
        let first = lines.first?.time
        for event in loaded.history.events {
            guard let first, event.time >= first, loaded.history.until.map({ event.time < $0 }) ?? true else {
                continue
            }
            let name: String? =
                switch event.kind {
                case .gap: "GAP"
                case .erasure: "ERASURE"
                case .purge: "PURGE"
                case .restore: "RESTORE"
                case .start: nil
                @unknown default: nil
                }
            if let name { lines.append(Line(sequence: event.sequence, time: event.time, event: name)) }
        }
        self.lines = Array(lines.sorted { ($0.time, $0.sequence) < ($1.time, $1.sequence) }.suffix(Self.maximumLines))
    }

    var isEmpty: Bool { lines.isEmpty }

    func table(_ style: ReportStyle) -> TextTable {
        var columns: [(AuditText, (Line) -> String)] = [
            (.columnSequence, { String($0.sequence) }),
            (.columnTime, { $0.time.description }),
            (.columnResult, { Self.name($0.event, style) }),
            (.columnScenario, { $0.scenario ?? "" }),
            (.columnCode, { $0.code ?? "" }),
            (.explainColumnPhase, { $0.phase ?? "" }),
            (.explainColumnReply, { $0.reply ?? "" }),
            (.explainColumnServer, { $0.host ?? "" }),
        ]
        if isRevealed { columns.append((.explainColumnText, { $0.text ?? "" })) }
        // A column that no line has anything for only takes room.
        columns = columns.filter { column in lines.contains { !column.1($0).isEmpty } }
        var table = TextTable(headings: columns.map { style.say($0.0) }, rightAligned: [0])
        table.rows = lines.map { line in columns.map { .outside($0.1(line)) } }
        return table
    }

    private static func name(_ event: String, _ style: ReportStyle) -> String {
        AuditText.Event(rawValue: event).map { style.say($0.text) } ?? event
    }
}
