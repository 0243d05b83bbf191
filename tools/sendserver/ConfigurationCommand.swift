import ArgumentParser
import SendService

struct ConfigurationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Prints a configuration file with every setting at its default.")

    @Flag(help: "Print that file. There is nothing else to print yet; without it, this help is shown.")
    var example = false

    func run() throws {
        guard example else { throw CleanExit.helpRequest(self) }
        print(Setting.exampleFile, terminator: "")
    }
}
