import Foundation
import LanguageMatching
import MessageFormat
import MessageFormatFoundation
import MessageFormatTesting

/// Answers the lines of `errata format --batch`.
struct BatchFormatter {
    /// A line longer than this is refused.
    static let longestLine = 16 << 20

    private var locales: [String: MessageLocale] = [:]
    private let functions = FunctionRegistry.foundation.adding(TestFunctions.all)
    private let decoder = JSONDecoder()

    /// The answer to a line: always one line of JSON.
    mutating func answer(_ line: String) -> String {
        guard line.utf8.count <= Self.longestLine else {
            return BatchReply.refusal("the line has more than \(Self.longestLine) bytes")
        }
        let request: BatchRequest
        do {
            request = try decoder.decode(BatchRequest.self, from: Data(line.utf8))
        } catch {
            return BatchReply.refusal(LineProblem.describe(error))
        }
        if let number = InexactNumbers.first(in: line) {
            return BatchReply.refusal("params: \(number) cannot be held without loss; write it as a text")
        }
        guard Self.isLocale(request.locale) else {
            return BatchReply.refusal("locale: '\(request.locale)' is not a language tag such as en or pt-BR")
        }
        let result = format(
            request.source, arguments: request.arguments, locale: request.locale, bidiIsolation: request.bidiIsolation
        )
        return BatchReply(
            message: result.message, diagnostics: result.diagnostics,
            localeDirection: locale(request.locale).direction
        ).json
    }

    /// Formats one message, valid or not.
    mutating func format(
        _ source: String, arguments: [String: MessageValue], locale identifier: String, bidiIsolation: BidiIsolation
    ) -> (message: FormattedMessage, diagnostics: [SyntaxDiagnostic]) {
        do {
            let message = try CompiledMessage(source)
            let result = message.formatted(
                arguments, locale: locale(identifier), bidiIsolation: bidiIsolation, functions: functions
            )
            return (result, [])
        } catch {
            return (FormattedMessage(invalid: error), error.diagnostics)
        }
    }

    /// Whether a text names a language, as BCP 47 or POSIX have it.
    static func isLocale(_ identifier: String) -> Bool {
        LanguageTag(identifier) != nil || LanguageTag(posix: identifier) != nil
    }

    private mutating func locale(_ identifier: String) -> MessageLocale {
        if let known = locales[identifier] { return known }
        // Bounded, because the identifiers come from outside.
        if locales.count >= 1000 { locales.removeAll() }
        let locale = MessageLocale(identifier)
        locales[identifier] = locale
        return locale
    }
}
