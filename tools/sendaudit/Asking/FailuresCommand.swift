import ArgumentParser
import AuditReports
import SendAudit

struct FailuresCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "failures",
        abstract: "Lists the attempts that failed or were refused, as 'attempts' does.",
        discussion: """
            Examples:
              sendaudit failures --since today
              sendaudit failures --since 24h --client nTo1eRIub60vPb54WeE6aojPwYwImtl4 --unknown --captcha
              sendaudit failures --since 1h --follow --json | jq .code

            Personal values are masked unless --reveal is given; that they were shown is recorded first.

            Exit codes: 0 good, also where there is none; all others as 'sendaudit attempts'.
            """
    )

    @OptionGroup var attempts: AttemptOptions

    @Flag(help: "List those too whose result is unknown.")
    var unknown = false

    func perform() async throws {
        var filter = try attempts.filter(AttemptFilter.failures(includesUnknown: unknown))
        // Captcha requests count as refused, and are listed where they are asked for.
        filter.includesCaptchaFailures = attempts.captcha
        try await attempts.list(filter, command: "failures", isFailures: true)
    }
}
