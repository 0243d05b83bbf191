import ArgumentParser
import EIAMErrors
import ErrorCatalog
import StrictJSON

struct RecoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Finds the code and the parameters of a text that a server sent or a person was shown.",
        discussion: """
            errata recover "Parameter X-client-id cannot be left blank."
            pbpaste | errata recover -
            errata recover "登录失败次数过多，用户已被锁定，将在 4 分 59 秒后解锁。" --json

            Texts of the wire and all words of the catalogue, in all languages, are looked through; the whole text must match. \
            Where two readings fit, both are shown and the search stops.
            Exit codes: 0 one reading; 1 none, or more than one; 66 standard input cannot be read.
            """
    )

    @Argument(help: "The text; - reads it from standard input.")
    var text: String

    @Option(help: "The code that came with it, where one did.")
    var code: String?

    @Flag(help: "Answer with a line of JSON.")
    var json = false

    func run() throws {
        let recovery = EIAMError.catalog.recover(try StandardInput.text(for: text), code: code)
        let readings: [Reading] =
            switch recovery {
            case .one(let reading): [reading]
            case .many(let first, let second): [first, second]
            default: []
            }
        let verdict = ["none", "one", "many"][readings.count]
        if json {
            print(
                JSONValue.object(
                    JSONObject([("result", .string(verdict)), ("readings", .array(readings.map(Self.json)))])
                ).text)
        } else if readings.isEmpty {
            print("none: no text of the catalogue reads like this")
        } else {
            if readings.count > 1 { print("many: the text has more than one reading, such as") }
            for reading in readings { print(Self.line(reading)) }
        }
        if readings.count != 1 { throw ExitCode(1) }
    }

    private static func line(_ reading: Reading) -> String {
        let values = reading.arguments.sorted { $0.key < $1.key }
            .map { " \($0.key)=\(TerminalText.printable($0.value.wireText))" }.joined()
        return
            "\(TerminalText.printable(reading.code))\(values) (\(reading.language), \(reading.audience?.rawValue ?? "wire"))"
    }

    private static func json(_ reading: Reading) -> JSONValue {
        let arguments = reading.arguments.sorted { $0.key < $1.key }.map { name, value in
            switch value {
            case .text(let text): (name, JSONValue.string(text))
            case .integer(let value): (name, JSONValue.number(JSONNumber(value)))
            }
        }
        return .object(
            JSONObject([
                ("code", .string(reading.code)), ("parameters", .object(JSONObject(arguments))),
                ("language", .string(reading.language.description)),
                ("audience", reading.audience.map { .string($0.rawValue) } ?? .null),
            ]))
    }
}
