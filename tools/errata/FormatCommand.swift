import ArgumentParser
import Foundation
import MessageFormat

struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Formats messages of Unicode MessageFormat 2.",
        discussion: """
            With --batch, reads one JSON object a line from standard input,
              {"locale":"en","src":"Hello {$name}","params":{"name":"Mia"},"bidiIsolation":"none"}
            and writes one line for each:
              {"result":"Hello Mia","parts":[…],"errors":[]}
            A line that cannot be read is answered by a line with an error of type invalid-input.
            """
    )

    @Argument(help: "The message, unless --batch is given.")
    var message: String?

    @Flag(help: "Format the lines of standard input.")
    var batch = false

    @Option(help: "The language, as a BCP 47 tag.")
    var locale = "en"

    @Option(name: .customLong("param"), help: "An argument, name=value. The value is JSON, or else text.")
    var parameters: [String] = []

    @Flag(help: "Put no isolating controls around placeholders.")
    var noIsolation = false

    func validate() throws {
        guard batch == (message == nil) else {
            throw ValidationError(batch ? "--batch takes no message." : "Give a message, or --batch.")
        }
        for parameter in parameters where !parameter.contains("=") {
            throw ValidationError("--param \(parameter): expected name=value.")
        }
        for parameter in parameters {
            let value = parameter.drop { $0 != "=" }.dropFirst()
            if let number = InexactNumbers.first(inArgument: String(value)) {
                throw ValidationError(
                    "--param \(parameter): \(number) cannot be held without loss; write it in quotes.")
            }
        }
        guard BatchFormatter.isLocale(locale) else {
            throw ValidationError("--locale '\(locale)' is not a language tag such as en or pt-BR.")
        }
    }

    func run() throws {
        var formatter = BatchFormatter()
        if batch {
            while let line = readLine() {
                // Written at once, so that a program can wait for the answer before it sends the next line.
                FileHandle.standardOutput.write(Data((formatter.answer(line) + "\n").utf8))
            }
            return
        }
        var arguments: [String: MessageValue] = [:]
        for parameter in parameters {
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let text = String(parts[1])
            arguments[String(parts[0])] =
                (try? JSONDecoder().decode(MessageValue.self, from: Data(text.utf8))) ?? .string(text)
        }
        let result = formatter.format(
            message ?? "", arguments: arguments, locale: locale, bidiIsolation: noIsolation ? .none : .default
        )
        print(result.message.text)
        for error in result.message.errors { FileHandle.standardError.write(Data("\(error)\n".utf8)) }
        for diagnostic in result.diagnostics { FileHandle.standardError.write(Data("\(diagnostic)\n".utf8)) }
        if !result.message.errors.isEmpty { throw ExitCode(1) }
    }
}
