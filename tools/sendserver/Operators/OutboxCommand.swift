import ArgumentParser
import StrictJSON

struct OutboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "The mails that were accepted and have not left.",
        discussion: """
            The service may run or not. What is changed is recorded first, with who, when and why; 'sendaudit operations' shows \
            it.

            Examples:
              sendserver outbox list
              sendserver outbox retry --all --reason "the relay is back"
              sendserver outbox drop 0198c0de-0000-7000-8000-000000000000 --reason "a test of ours"

            \(ServiceOptions.exitCodes)
            """,
        subcommands: [List.self, Retry.self, Drop.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists them, those that were accepted first at the top; 1,000 at most.",
            discussion: """
                waiting: for its next try. sending: a try is under way. leaving: the mail server may have it already. Addresses \
                are shown in part.
                """)

        @OptionGroup var service: ServiceOptions

        func run() async throws {
            try await service.perform("outbox list") { answer in
                let mails = (answer["mails"]?.arrayValue ?? []).compactMap(\.objectValue)
                guard !mails.isEmpty else { return ["No mail waits."] }
                let rows = mails.map { mail in
                    ["attempt", "state", "tries", "accepted", "due", "scenario", "to"].map { mail.shown($0) }
                }
                let total = answer["total"]?.numberValue?.integerValue ?? 0
                let rest = total - Int64(mails.count)
                return TextColumns.lines(
                    [["ATTEMPT", "STATE", "TRIES", "ACCEPTED", "NEXT TRY", "SCENARIO", "TO"]] + rows)
                    + (rest > 0 ? ["and \(rest) more"] : [])
            }
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Schedules a waiting mail for now, or all of them, as when a relay works again.",
            discussion: "It leaves at once where the service runs, else after its start, if its code still lives then.")

        @Argument(help: "The attempt's id, as 'outbox list' and 'sendaudit explain' show it.")
        var attempt: String?

        @Flag(help: "All mails that wait.")
        var all = false

        @OptionGroup var why: ReasonOption
        @OptionGroup var service: ServiceOptions

        func validate() throws {
            guard all == (attempt == nil) else { throw ValidationError("Name one attempt, or say --all.") }
        }

        func run() async throws {
            let arguments = attempt.map { ["attempt": $0] } ?? ["all": "yes"]
            try await service.perform("outbox retry", arguments, reason: why.reason) { answer in
                let count = answer["count"]?.numberValue?.integerValue ?? 0
                return [count == 1 ? "1 mail is due now." : "\(count) mails are due now."]
            }
        }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes a waiting mail out of the queue: it is not sent.",
            discussion: """
                Its attempt ends as 'suppressed', and 'sendaudit explain' says that an operator withdrew it. A mail that is being \
                sent just now is refused.
                """)

        @Argument(help: "The attempt's id, as 'outbox list' shows it.")
        var attempt: String

        @OptionGroup var why: ReasonOption
        @OptionGroup var service: ServiceOptions

        func run() async throws {
            try await service.perform("outbox drop", ["attempt": attempt], reason: why.reason) { _ in
                ["The mail was taken out of the queue."]
            }
        }
    }
}

extension JSONObject {
    /// A value for a table; empty where there is none.
    func shown(_ name: String) -> String {
        self[name]?.stringValue ?? self[name]?.numberValue?.integerValue.map(String.init) ?? ""
    }
}
