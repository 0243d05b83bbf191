import ArgumentParser
import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a server's reply, or a code, in words.",
        discussion: """
            errata show '{"error_code":"SDK.COMMON.1005","error_msg":"captcha_token has expired"}' --language zh
            errata show SDK.SEND.1001 --language ar --audience developer
            """
    )

    @Argument(help: "The body of an error reply, or a code.")
    var input: String

    @Option(help: "The reader's languages, the dearest first: a tag, or a list as in Accept-Language.")
    var language = "en"

    @Option(help: "Who reads: user or developer.")
    var audience: String = "user"

    func validate() throws {
        guard Audience(rawValue: audience) != nil else {
            throw ValidationError("--audience is one of \(Audience.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard !LanguagePreferences(parsing: language).languages.isEmpty else {
            throw ValidationError("--language '\(language)' is not a language tag such as en, zh or ar")
        }
        guard isReply || isCode else {
            throw ValidationError("The input is neither the JSON body of a reply nor a code such as SDK.COMMON.1001")
        }
    }

    private var isReply: Bool { input.hasPrefix("{") || input.hasPrefix("[") }

    private var isCode: Bool {
        (1...128).contains(input.utf8.count)
            && input.unicodeScalars.allSatisfy {
                $0.isASCII && $0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0)
            }
    }

    func run() throws {
        let words = try error().words(
            for: Audience(rawValue: audience) ?? .user, in: LanguagePreferences(parsing: language))
        print(words.text)
        if let advice = words.advice { print(advice) }
    }

    /// The error, with texts that a terminal may be shown: a reply can hold anything.
    private func error() throws -> EIAMError {
        guard isReply else { return EIAMError(code: input, text: "") }
        do {
            let reply = try EIAMError(replyBody: Array(input.utf8))
            return EIAMError(
                code: TerminalText.printable(reply.code), text: TerminalText.printable(reply.original?.text ?? ""))
        } catch {
            FileHandle.standardError.write(Data("errata: \(error)\n".utf8))
            throw ExitCode(66)
        }
    }
}
