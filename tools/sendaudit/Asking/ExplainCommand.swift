import ArgumentParser
import AuditReports
import MerkleLog
import SendAPI
import SendAudit

struct ExplainCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says why one person got no code, in words that can be read to them.",
        discussion: """
            First a paragraph to read out, then what support can do, whose turn it is, and everything that happened. An
            address is found by the keys of the blind index; where they are not at hand, every value is read.

            Examples:
              sendaudit explain --email mia@example.com
              sendaudit explain --email mia@example.com --since 2h --scenario LOGIN_EMS --language de
              sendaudit explain --attempt 01938b3e-5a7c-7e1a-9f00-2b0d7c1f4a55 --json

            The paragraph says times in --time-zone; the table of events stays in UTC.

            Personal values are masked unless --reveal is given; that they were shown is recorded first.

            Exit codes: 0 answered; 1 with --for-provider: no mail server was asked, with --verified: the ledger is not as it was recorded, with --reveal: it refuses to open; 64 wrong usage, or no such attempt; 66 the ledger cannot
            be read; 75 with --reveal: the ledger is busy, try again.
            """
    )

    @OptionGroup var options: QuestionOptions
    @OptionGroup var who: ActorOption

    @Option(help: "The address of the person, in any spelling.", transform: GivenText.address)
    var email: String?

    @Option(help: "The fingerprint of a device.", transform: GivenText.value)
    var device: String?

    @Option(help: "One attempt: its id, the id that the caller gave it, or its entry's number.")
    var attempt: String?

    @Option(help: "The scenario that is asked about, such as LOGIN_EMS; the default is any.")
    var scenario: String?

    @Flag(help: "Only what the provider of the mailbox needs to look for the mail, in English; needs --reveal.")
    var forProvider = false

    @Flag(help: "Show personal values whole; needs --reason.")
    var reveal = false

    @Option(help: "What for; with --reveal. It is recorded, with your user name.", transform: GivenText.reason)
    var reason: String?

    func validate() throws {
        guard [email, device, attempt].compactMap(\.self).count == 1 else {
            throw ValidationError("give one of --email, --device and --attempt")
        }
        if let attempt, AttemptID(attempt) == nil, Int64(attempt).map({ $0 >= 0 }) != true {
            throw ValidationError("--attempt '\(attempt)' is neither an id (a UUID) nor an entry's number")
        }
        if let scenario, Scenario(rawValue: scenario) == nil {
            let names = Scenario.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--scenario '\(scenario)' is none of \(names)")
        }
        if reveal, reason == nil { throw ValidationError("--reveal needs --reason, which is recorded") }
        if forProvider, !reveal {
            throw ValidationError("--for-provider shows the server's own words, so it needs --reveal and --reason")
        }
    }

    private var question: HistoryQuestion? {
        if let email { return .address(email) }
        if let device { return .device(device) }
        guard let attempt else { return nil }
        return AttemptID(attempt).map { .attempt($0) } ?? Int64(attempt).map { .entry($0) }
    }

    /// Nobody has said up to when, where only a beginning is given: what is under way counts too.
    private func window() throws -> TimeWindow {
        var window = try options.window()
        if options.period.until == nil { window.end = nil }
        return window
    }

    func perform() async throws {
        guard let question else { return }
        if reveal, let reason {
            let subject = email == nil ? "explain --device or --attempt \(attempt ?? "")" : "explain"
            let request = ControlRequest.access(
                email: email, reason: "\(subject): \(reason)", actor: who.name)
            let control = LedgerControl(path: options.ledger.database, options: try options.ledger.options())
            _ = try await control.send(request)
        }
        let reader = try AuditReader(path: options.ledger.database)
        let basis = try options.verification.basis(of: reader, options.ledger)
        let loaded = try reader.history(
            of: question, keys: try options.ledger.readKeys(), scenario: scenario,
            window: try window(), now: .now())
        let report = ExplanationReport(
            loaded, question: question, basis: basis, isRevealed: reveal,
            zone: try options.period.zone())
        if forProvider {
            let request = try ProviderRequest(loaded) { sequence throws(LedgerError) in
                String(decoding: try reader.proof(of: sequence).bundle.bytes, as: UTF8.self)
            }
            guard let request else {
                throw ToolFailure.end(
                    "no mail server was asked, so there is nothing that its provider could look for", 1)
            }
            try StandardOutput.print(request.text)
        } else if options.json {
            try StandardOutput.print(report.json(options.style))
        } else {
            try StandardOutput.print(report.text(options.style))
        }
    }
}
