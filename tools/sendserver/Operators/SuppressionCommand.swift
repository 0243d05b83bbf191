import ArgumentParser
import StrictJSON

struct SuppressionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suppression", abstract: "The addresses to which nothing is sent.",
        discussion: """
            An address comes on the list when a mail to it came back for good, when its recipient complained, or by 'add'; it \
            leaves it after suppression.days, or by 'remove'. The service may run or not. A change is recorded first, with who, \
            when and why; 'sendaudit operations' shows it.

            Examples:
              sendserver suppression list
              sendserver suppression remove anna@example.org --reason "her mailbox works again"

            \(ServiceOptions.exitCodes)
            """,
        subcommands: [List.self, Add.self, Remove.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists them, the newest at the top; 1,000 at most.",
            discussion: "Addresses are shown in part; 'sendaudit attempt' shows what happened in an attempt.")

        @OptionGroup var service: ServiceOptions

        func run() async throws {
            try await service.perform("suppression list") { answer in
                let entries = (answer["addresses"]?.arrayValue ?? []).compactMap(\.objectValue)
                guard !entries.isEmpty else { return ["No address is on the list."] }
                let rows = entries.map { entry in
                    ["address", "because", "since", "until", "attempt"].map { entry.shown($0) }
                }
                let rest = (answer["total"]?.numberValue?.integerValue ?? 0) - Int64(entries.count)
                return TextColumns.lines([["ADDRESS", "BECAUSE", "SINCE", "UNTIL", "ATTEMPT"]] + rows)
                    + (rest > 0 ? ["and \(rest) more"] : [])
            }
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Puts an address on the list.")

        @Argument(help: "The e-mail address.")
        var email: String

        @OptionGroup var why: ReasonOption
        @OptionGroup var service: ServiceOptions

        func run() async throws {
            try await service.perform("suppression add", ["email": email], reason: why.reason) { answer in
                ["Nothing is sent to the address until \(answer.shown("until"))."]
            }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes an address off the list.")

        @Argument(help: "The e-mail address.")
        var email: String

        @OptionGroup var why: ReasonOption
        @OptionGroup var service: ServiceOptions

        func run() async throws {
            try await service.perform("suppression remove", ["email": email], reason: why.reason) { _ in
                ["The address was taken off the list."]
            }
        }
    }
}
