import AuditTexts
import MessageFormat

/// The length of a file in words: whole bytes, or whole units of which there are at least ten.
enum SizeWords {
    static func text(_ bytes: Int64, _ style: ReportStyle) -> String {
        let units: [(AuditText, Int64)] = [
            (.sizeGigabytes, 1_000_000_000), (.sizeMegabytes, 1_000_000), (.sizeKilobytes, 1_000),
        ]
        let unit = units.first { bytes >= 10 * $0.1 } ?? (.sizeBytes, 1)
        return style.say(unit.0, ["count": .integer((bytes + unit.1 / 2) / unit.1)])
    }
}
