import ArgumentParser
import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import StrictJSON

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a server's reply, or a code, in words.",
        discussion: """
            errata show '{"error_code":"SDK.COMMON.1005","error_msg":"captcha_token has expired"}' --language zh
            errata show SDK.SEND.1001 --language ar --parameter retryAfter=42
            errata show SDK.COMMON.1001 --audience developer --parameter parameter=X-client-id
            curl … | errata show -

            Exit codes: 0 good; 64 wrong usage; 66 the reply cannot be read.
            """
    )

    @Argument(help: "The body of an error reply, or a code; - reads it from standard input.")
    var input: String

    @Option(
        help:
            "The reader's languages, most preferred first: a tag, or a list as in Accept-Language. Without it those of LANGUAGE, LC_ALL, LC_MESSAGES and LANG."
    )
    var language: String?

    @Option(help: "Who reads: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")).")
    var audience: String = "user"

    @Option(name: .customLong("parameter"), help: "A parameter of the code as name=value; may be given more than once.")
    var parameters: [String] = []

    @Flag(help: "Answer with a line of JSON.")
    var json = false

    private var languages: LanguagePreferences {
        if let language { return LanguagePreferences(parsing: language) }
        let environment = LanguagePreferences(environment: ProcessInfo.processInfo.environment)
        return environment.languages.isEmpty ? LanguagePreferences(["en"]) : environment
    }

    mutating func validate() throws {
        let text = try StandardInput.text(for: input)
        input = String(text.drop(while: \.isWhitespace))
        guard Audience(rawValue: audience) != nil else {
            throw ValidationError("--audience is one of \(Audience.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard !languages.languages.isEmpty else {
            throw ValidationError("--language '\(language ?? "")' is not a language tag such as en, zh or ar")
        }
        guard isReply || isCode else {
            throw ValidationError("The input is neither the JSON body of a reply nor a code such as SDK.COMMON.1001")
        }
        if isReply, !parameters.isEmpty {
            throw ValidationError("A reply brings its own parameters; --parameter goes with a code")
        }
        _ = try arguments()
    }

    private var isReply: Bool { input.hasPrefix("{") || input.hasPrefix("[") }

    private var isCode: Bool {
        (1...128).contains(input.utf8.count)
            && input.unicodeScalars.allSatisfy {
                $0.isASCII && $0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0)
            }
    }

    func run() throws {
        let audience = Audience(rawValue: audience) ?? .user
        // What an audience must not learn is not shown beside the words either.
        let error = try error().presented(to: audience)
        let words = error.words(for: audience, in: languages)
        guard json else {
            print(words.text)
            if let advice = words.advice { print(advice) }
            return
        }
        print(
            JSONValue.object(
                JSONObject([
                    ("code", .string(words.code)), ("text", .string(words.text)),
                    ("advice", words.advice.map { .string($0) } ?? .null),
                    ("language", .string(words.language.description)),
                    ("direction", .string(words.direction.rawValue)), ("retry", .string(error.retry.rawValue)),
                    ("retryAfter", error.retryAfter.map { .number(JSONNumber($0.components.seconds)) } ?? .null),
                ])
            ).text)
    }

    /// The error, with texts that a terminal may be shown: a reply can hold anything.
    private func error() throws -> EIAMError {
        guard isReply else { return EIAMError(code: input, arguments: try arguments(), original: nil) }
        do {
            let reply = try EIAMError(replyBody: Array(input.utf8))
            let safe = reply.arguments.mapValues { value in
                if case .text(let text) = value { ParameterValue(TerminalText.printable(text)) } else { value }
            }
            return EIAMError(code: TerminalText.printable(reply.code), arguments: safe, original: nil)
        } catch {
            FileHandle.standardError.write(Data("errata: \(error)\n".utf8))
            throw ExitCode(66)
        }
    }

    private func arguments() throws -> [String: ParameterValue] {
        let known = EIAMError.catalog.definition(of: input)?.parameters ?? []
        var arguments: [String: ParameterValue] = [:]
        for text in parameters {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let parameter = known.first(where: { $0.name == parts[0] }) else {
                let names = known.map(\.name).joined(separator: ", ")
                throw ValidationError(
                    "--parameter '\(text)' is not name=value with a parameter of \(input)"
                        + (names.isEmpty ? ", which has none" : ": \(names)"))
            }
            switch parameter.type {
            case .int, .seconds:
                guard let value = Int64(parts[1]) else {
                    throw ValidationError("\(parameter.name) is a whole number, not '\(parts[1])'")
                }
                arguments[parameter.name] = .integer(value)
            case .field where parts[1].contains(where: \.isWhitespace):
                throw ValidationError(
                    "\(parameter.name) is the technical name of a field, which has no white space, not '\(parts[1])'")
            default: arguments[parameter.name] = .text(TerminalText.printable(parts[1]))
            }
        }
        return arguments
    }
}
