import ErrorCatalog
import Foundation
import LanguageMatching
import SendAPI
import SendClient
import StrictJSON

/// What `errata send` says of its result: to a developer, with the words that a user would be shown.
struct SendReport {
    let languages: LanguagePreferences
    let isJSON: Bool

    /// Writes to standard error, where what is no result goes.
    static func say(_ text: String, end: String = "\n") {
        FileHandle.standardError.write(Data((text + end).utf8))
    }

    static func exitCode(of failure: SendFailure) -> Int32 {
        failure.retry == .later && !failure.mayHaveBeenSent ? 75 : 1
    }

    func accepted(_ acceptance: SendAcceptance, _ email: EmailAddress) {
        let wait = acceptance.resend.wait.components.seconds
        guard !isJSON else {
            return write([
                ("result", .string("accepted")), ("attempt", .string(acceptance.attemptID.description)),
                ("resendAfter", .number(JSONNumber(wait))),
            ])
        }
        print("The server took it; the mail is on its way to \(email.text).")
        print("Attempt \(acceptance.attemptID). A new code can be asked for in \(wait) s.")
    }

    func refused(_ failure: SendFailure) {
        let words = failure.words(for: .user, in: languages)
        let developer = TerminalText.printable(failure.words(for: .developer, in: ["en"]).text)
        guard !isJSON else {
            return write([
                ("result", .string(failure.mayHaveBeenSent ? "unknown" : "refused")),
                ("code", .string(failure.code)),
                ("httpStatus", failure.httpStatus.map { .number(JSONNumber(Int64($0))) } ?? .null),
                ("attempt", failure.attemptID.map { .string($0.description) } ?? .null),
                ("developer", .string(developer)), ("text", .string(words.text)),
                ("advice", words.advice.map { .string($0) } ?? .null),
                ("language", .string(words.language.description)), ("retry", .string(failure.retry.rawValue)),
                ("retryAfter", failure.retryAfter.map { .number(JSONNumber($0.components.seconds)) } ?? .null),
                ("serverText", failure.original.map { .string($0.text) } ?? .null),
            ])
        }
        let status = failure.httpStatus.map { " (HTTP \($0))" } ?? ""
        print("\(TerminalText.printable(failure.code))\(status): \(developer)")
        if let text = failure.original?.text, !text.isEmpty {
            print("The server wrote: \(TerminalText.printable(String(text.prefix(500))))")
        }
        if let cause = failure.cause {
            print("Beneath it: \(TerminalText.printable(String("\(cause)".prefix(500))))")
        }
        if let id = failure.attemptID {
            print("Attempt \(id)\(failure.mayHaveBeenSent ? "; it may have been sent" : "").")
        }
        print("A user reads: \([words.text, words.advice].compactMap(\.self).joined(separator: " "))")
    }

    private func write(_ members: [(String, JSONValue)]) {
        print(JSONValue.object(JSONObject(members)).text)
    }
}
