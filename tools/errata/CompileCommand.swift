import ArgumentParser
import CatalogSource
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
        print(literal ? SwiftText.literal(compiled.serialized) : compiled.serialized)
    }
}
