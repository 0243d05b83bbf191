import ArgumentParser
import Foundation
import MessageFormat

struct CompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Writes a message of Unicode MessageFormat 2 in the compact form that generated Swift embeds."
    )

    @Argument(help: "The message.")
    var message: String

    @Option(name: .customLong("parameter"), help: "A parameter's name, in the order of arguments by position.")
    var parameters: [String] = []

    @Flag(help: "Write a Swift string literal.")
    var literal = false

    func run() throws {
        let compiled: CompiledMessage
        do {
            compiled = try CompiledMessage(message, parameters: parameters)
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            throw ExitCode(1)
        }
        print(literal ? SwiftLiteral.of(compiled.serialized) : compiled.serialized)
    }
}

/// Text as a Swift string literal.
enum SwiftLiteral {
    static func of(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\" + String(scalar)
            case " "..."~": literal.unicodeScalars.append(scalar)
            default:
                // Letters stay readable; what a reader cannot see is spelled out.
                if scalar.properties.isAlphabetic {
                    literal.unicodeScalars.append(scalar)
                } else {
                    literal += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                }
            }
        }
        return literal + "\""
    }
}
