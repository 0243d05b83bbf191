import ArgumentParser
import AuditReports
import Foundation
import LanguageMatching
import SendAPI
import SendAudit

/// What every question needs: which ledger, which stretch of time, which language, which form.
struct QuestionOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerFile

    @Option(
        help:
            "From when: a stretch before now (30m, 24h, 7d, 2w) or a moment in UTC (2026-11-23, 2026-11-23T08:00:00Z).")
    var since: String?

    @Option(help: "The language of the words, such as en, zh or ar; the default is the environment's.")
    var language: String?

    @Flag(help: "JSON for programs.")
    var json = false

    func window() throws -> TimeWindow {
        guard let since else { return TimeWindow() }
        guard let window = TimeWindow(since: since, now: .now()) else {
            throw ValidationError(
                "--since '\(since)' is neither a stretch of time such as 24h nor a moment such as 2026-11-23")
        }
        return window
    }

    var languages: LanguagePreferences {
        if let language { return LanguagePreferences(parsing: language) }
        return LanguagePreferences(environment: ProcessInfo.processInfo.environment)
    }

    var style: ReportStyle {
        let isWanted = ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
        return ReportStyle(languages: languages, usesColour: isWanted && isatty(STDOUT_FILENO) == 1)
    }

    func validate() throws {
        if let language, LanguagePreferences(parsing: language).languages.isEmpty {
            throw ValidationError("--language '\(language)' is not a language tag such as en, zh or ar")
        }
    }
}
