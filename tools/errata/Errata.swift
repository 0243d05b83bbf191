import ArgumentParser

/// The developers' and translators' tool.
@main
struct Errata: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errata",
        abstract: "Turns error codes into words and texts into codes, works on catalogues, and tries servers.",
        discussion:
            "Exit codes: 0 good; 1 the check says no; 64 wrong usage; 66 input or output cannot be used; 75 try again.",
        version: "0.1.0",
        groupedSubcommands: [
            .init(name: "Words", subcommands: [ShowCommand.self, RecoverCommand.self]),
            .init(
                name: "Catalogues",
                subcommands: [
                    LintCommand.self, CoverageCommand.self, TranslateCommand.self, LockCommand.self, PseudoCommand.self,
                ]),
            .init(name: "Servers", subcommands: [SendCommand.self]),
            .init(name: "Messages", subcommands: [FormatCommand.self, MatchCommand.self, CompileCommand.self]),
        ]
    )
}
