import ArgumentParser
import AuditReports
import ErrorCatalog
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

    /// Whoever names a language that there are no texts in is told what they get; an environment that names one did not ask.
    private func sayWhatIsTaken() {
        guard let language, let taken = ReportStyle(languages: languages).substituteLanguage else { return }
        let asked = TerminalText.printable(language)
        FileHandle.standardError.write(
            Data("sendaudit: there are no words for --language '\(asked)'; they are in '\(taken)'\n".utf8))
    }

    func validate() throws {
        if let language, LanguagePreferences(parsing: language).languages.isEmpty {
            throw ValidationError("--language '\(language)' is not a language tag such as en, zh or ar")
        }
        sayWhatIsTaken()
    }
}
