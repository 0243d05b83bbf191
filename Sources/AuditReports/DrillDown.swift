import FoundationEssentials
import SendAPI
import SendAudit

/// The commands that list the attempts of a group.
package struct DrillDown: Sendable {
    private let question: SummaryQuestion
    private let ledger: String
    private let clock: LocalClock

    init(_ question: SummaryQuestion, ledger: String, _ clock: LocalClock) {
        (self.question, self.ledger, self.clock) = (question, ledger, clock)
    }

    /// The command; `nil` where nothing leads to the group's attempts. What no option names is shown by its newest attempt.
    func command(_ group: GroupedSummary.Group) -> String? {
        var options: [String] = []
        var window = question.window
        for (key, grouping) in zip(group.key, question.groupings) {
            let value: String
            switch key {
            case .value(let text): value = text
            case .none:
                options += ["--where", grouping.rawValue + "="]
                continue
            case .erased, .removed: return example(group)
            }
            switch grouping {
            case .code: options += ["--code", value]
            case .cause: options += ["--cause", value]
            case .result: options += ["--result", value]
            case .scenario: options += ["--scenario", value]
            case .client: options += ["--client", value]
            case .device, .address:
                guard let sample = group.details?.samples.first else { return nil }
                options += ["--\(grouping.rawValue)-of", sample.id.description]
            case .hour, .day:
                guard let narrow = interval(value, grouping) else { return example(group) }
                window.start = max(window.start ?? narrow.lowerBound, narrow.lowerBound)
                window.end = min(window.end ?? narrow.upperBound, narrow.upperBound)
            case .domain, .relay, .phase, .answerClass, .network, .operatingSystem, .language:
                options += ["--where", grouping.rawValue + "=" + value]
            }
        }
        return Self.line(
            prefix
                + (window.start.map { ["--since", LocalClock(.gmt).text($0)] } ?? [])
                + (window.end.map { ["--until", LocalClock(.gmt).text($0)] } ?? []) + options)
    }

    /// Whether the command lists the newest attempt of a group in place of all.
    func isExample(_ group: GroupedSummary.Group) -> Bool {
        command(group).map { $0 == example(group) } ?? false
    }

    private func interval(_ value: String, _ grouping: SummaryGrouping) -> Range<Timestamp>? {
        func moment(_ text: String) -> Timestamp? {
            try? TimeExpression.moment(text, now: Timestamp(microseconds: 0), zone: clock.zone)
        }
        guard let start = moment(value) else { return nil }
        // A day may have 23 or 25 hours.
        let next = grouping == .hour ? start + .seconds(3_600) : moment(clock.date(start + .seconds(36 * 3_600)))
        return next.map { start..<max(start, $0) }
    }

    private func example(_ group: GroupedSummary.Group) -> String? {
        group.details?.samples.first.map { Self.line(prefix + ["--id", $0.id.description]) }
    }

    private var prefix: [String] { ["sendaudit", "attempts", "--database", ledger] }

    /// A command as a shell reads it.
    package static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

    /// A word as a shell reads it.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_./:@%+=,".utf8.contains(byte)
            }
        }
        if isPlain, !word.isEmpty { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
