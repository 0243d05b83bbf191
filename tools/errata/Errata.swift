import ArgumentParser

/// The developers' and translators' tool.
@main
struct Errata: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errata",
        abstract: "Turns error codes into words, and works on the messages that hold them.",
        discussion: "Exit codes: 0 good; 1 the message has errors; 64 wrong usage; 66 the input cannot be read.",
        subcommands: [ShowCommand.self, FormatCommand.self, MatchCommand.self, CompileCommand.self]
    )
}
