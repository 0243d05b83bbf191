import ArgumentParser
import AuditReports
import Foundation
import SendAudit

/// What every question needs: which ledger, which interval, which form.
struct QuestionOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerLocation

    @OptionGroup var period: PeriodOptions

    @OptionGroup var words: WordOptions

    @Flag(help: "JSON for programs.")
    var json = false

    @OptionGroup var verification: VerifiedOption

    /// The interval, up to now where it has a beginning and no end.
    func window() throws -> TimeWindow { try period.window() }

    /// The form of a report for the terminal that it is written to.
    var style: ReportStyle {
        var style = words.style
        style.fold = Self.width
        style.width = style.fold ?? 80
        return style
    }

    /// How many columns the terminal has, or who calls has said that there are; `nil` for a pipe or a file.
    private static var width: Int? {
        var size = winsize()
        if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 20), 500) }
    }
}
