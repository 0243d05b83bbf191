import ArgumentParser
import StrictJSON

struct LimitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limits", abstract: "How much of the limits somebody has used, and their release.",
        discussion: """
            The service may run or not. A release is recorded first, with who, when and why; 'sendaudit operations' shows it.

            Examples:
              sendserver limits show --email anna@example.org
              sendserver limits release --network 192.0.2.7 --reason "a school, everybody registers today"

            \(ServiceOptions.exitCodes)
            """,
        subcommands: [Show.self, Release.self])

    struct SubjectOptions: ParsableArguments {
        @Option(help: "An e-mail address: its cool-downs and its hour.")
        var email: String?

        @Option(help: "A device fingerprint.")
        var device: String?

        @Option(help: "A network address: its network's codes, its captchas and their lock.")
        var network: String?

        @Option(help: "An X-client-id.")
        var client: String?

        var arguments: [String: String] {
            ["email": email, "device": device, "network": network, "client": client].compactMapValues(\.self)
        }

        func validate() throws {
            guard arguments.count == 1 else {
                throw ValidationError("Name one of --email, --device, --network and --client.")
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows what is counted, and when the next is taken.")

        @OptionGroup var subject: SubjectOptions
        @OptionGroup var service: ServiceOptions

        func run() async throws {
            try await service.perform("limits show", subject.arguments) { answer in
                let limits = (answer["limits"]?.arrayValue ?? []).compactMap(\.objectValue)
                let rows = limits.map { limit in
                    [
                        limit.shown("name"), limit.shown("subject"),
                        "\(limit.shown("count")) of \(limit.shown("maximum"))", "\(limit.shown("windowSeconds")) s",
                        limit["free"]?.stringValue ?? "now",
                    ]
                }
                return TextColumns.lines([["LIMIT", "OF", "USED", "WINDOW", "NEXT ONE"]] + rows)
            }
        }
    }

    struct Release: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forgets what was counted, so that the next request is taken.")

        @OptionGroup var subject: SubjectOptions
        @OptionGroup var why: ReasonOption
        @OptionGroup var service: ServiceOptions

        func run() async throws {
            try await service.perform("limits release", subject.arguments, reason: why.reason) { answer in
                let count = answer["count"]?.numberValue?.integerValue ?? 0
                return [
                    count == 0 ? "Nothing was counted; nothing is limited." : "Released; \(count) counts are forgotten."
                ]
            }
        }
    }
}
