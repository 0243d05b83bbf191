import AuditTexts
import MessageFormat
import SendAPI
import SendAudit
import StrictJSON

/// A histogram as columns of block characters, one line for all attempts and one for failures, each of its own scale.
struct HistogramLines: Sendable {
    private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    private static let letters: [Character] = [".", ":", "-", "=", "+", "*", "%", "#"]

    private let histogram: AttemptHistogram
    private let clock: LocalClock

    init(_ histogram: AttemptHistogram, _ clock: LocalClock) {
        (self.histogram, self.clock) = (histogram, clock)
    }

    func text(_ style: ReportStyle) -> [String] {
        let attempts = histogram.steps.map(\.attempts)
        let failures = histogram.steps.map(\.failures)
        func label(_ key: AuditText, _ numbers: [Int]) -> String {
            "  " + style.say(key, ["count": .integer(Int64(numbers.max() ?? 0))])
        }
        let first = clock.text(histogram.start)
        let last = clock.text(histogram.start + histogram.length * histogram.steps.count)
        let gap = max(1, histogram.steps.count - first.count - last.count)
        return [
            style.heading(style.say(.headingHistogram)),
            label(.histogramAttempts, attempts), "  " + Self.columns(attempts, style),
            label(.histogramFailures, failures), "  " + Self.columns(failures, style),
            "  " + first + String(repeating: " ", count: gap) + last,
            "  " + step(style),
        ]
    }

    private static func columns(_ numbers: [Int], _ style: ReportStyle) -> String {
        let characters = style.isASCII ? letters : blocks
        let highest = Double(max(1, numbers.max() ?? 1))
        return String(
            numbers.map { number in
                guard number > 0 else { return " " }
                // The smallest number is seen too.
                let place = (Double(number) / highest * Double(characters.count)).rounded(.up)
                return characters[min(max(Int(place) - 1, 0), characters.count - 1)]
            })
    }

    private func step(_ style: ReportStyle) -> String {
        let minutes = Int64(histogram.length / .seconds(60))
        if minutes % 1_440 == 0 { return style.say(.histogramDays, ["count": .integer(minutes / 1_440)]) }
        if minutes % 60 == 0 { return style.say(.histogramHours, ["count": .integer(minutes / 60)]) }
        return style.say(.histogramMinutes, ["count": .integer(minutes)])
    }

    var json: JSONValue {
        [
            "from": .string(histogram.start.description),
            "seconds": .number(JSONNumber(Int64(histogram.length / .seconds(1)))),
            "attempts": .array(histogram.steps.map { .number(JSONNumber($0.attempts)) }),
            "failures": .array(histogram.steps.map { .number(JSONNumber($0.failures)) }),
        ]
    }
}
