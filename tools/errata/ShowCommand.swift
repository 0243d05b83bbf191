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
    }

    func run() throws {
        let error: EIAMError
        if input.contains("{") {
            do {
                error = try EIAMError(replyBody: Array(input.utf8))
            } catch let unreadable {
                FileHandle.standardError.write(Data("errata: \(unreadable)\n".utf8))
                throw ExitCode(66)
            }
        } else {
            error = EIAMError(code: input, text: "")
        }
        let words = error.words(for: Audience(rawValue: audience) ?? .user, in: LanguagePreferences(parsing: language))
        print(words.text)
        if let advice = words.advice { print(advice) }
    }
}
