import ArgumentParser
import AuditReports
import Foundation
import LanguageMatching

/// The language of a report.
struct WordOptions: ParsableArguments {
    @Option(help: "The language of the words, such as en, zh or ar; the default is the environment's.")
    var language: String?

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
