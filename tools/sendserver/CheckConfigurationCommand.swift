import ArgumentParser
import Foundation
import SendService

struct CheckConfigurationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Reads and checks all settings as 'serve' does, and starts nothing.",
        discussion: """
            What is wrong is printed, one line each. Exit codes: 0 nothing; 1 a setting is wrong; 66 only files are: one \
            cannot be read, or a folder cannot be written.
            """)

    @Option(help: "A JSON file with settings.")
    var config: String?

    @Flag(help: "Take the port for a moment, to see whether it can be had.")
    var bind = false

    @Flag(help: "Look the mail server's name up.")
    var online = false

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() async throws {
        let check = await ConfigurationCheck(
            environment: ProcessInfo.processInfo.environment, file: config, binds: bind, asksNames: online)
        if json {
            print(check.json)
        } else {
            for problem in check.problems { print("wrong: \(problem)") }
            for warning in check.warnings { print("warning: \(warning)") }
            if check.problems.isEmpty { print("The settings are good.") }
        }
        guard !check.problems.isEmpty else { return }
        throw ExitCode(check.isAboutFilesOnly ? 66 : 1)
    }
}
