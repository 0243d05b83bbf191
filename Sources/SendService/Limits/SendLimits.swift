import GRDB
import SendAPI

/// The limits of a send: which subjects it counts for, and how much of each there is.
struct SendLimits: Sendable {
    let settings: ServiceConfiguration.Limits

    /// Who asks for a code, and for whom.
    struct Request: Sendable {
        let email: EmailAddress
        let scenario: Scenario
        let peer: String
        let device: String?
        let client: String?
    }

    /// Spends one from each budget of a send, or from none.
    func spend(_ request: Request, now: Timestamp, in database: Database) throws -> Limiter.Verdict {
        try Limiter.spend(budgets(of: request, now: now, in: database), now: now, in: database)
    }

    private func budgets(
        of request: Request, now: Timestamp, in database: Database
    ) throws -> [Limiter.Budget] {
        let hour = Duration.seconds(3600)
        let mailbox = settings.spelling.mailbox(of: request.email)
        let network = NetworkSubject.network(request.peer)
        var budgets = [
            Limiter.Budget(
                name: .coolDown, subject: Self.coolDown(mailbox, request.scenario), maximum: 1,
                window: settings.cooldown),
            Limiter.Budget(
                name: .address, subject: Self.address(mailbox), maximum: settings.perAddressHourly, window: hour),
            Limiter.Budget(
                name: .network, subject: "network:\(network)", maximum: settings.perNetworkHourly, window: hour),
        ]
        if let device = request.device,
            try !DeviceNetworks.isShared(device, network: network, now: now, in: database)
        {
            budgets.append(
                Limiter.Budget(
                    name: .device, subject: "device:\(device)", maximum: settings.perDeviceHourly, window: hour))
        }
        if let client = request.client, let maximum = settings.perClientHourly {
            budgets.append(
                Limiter.Budget(name: .client, subject: "client:\(client)", maximum: maximum, window: hour))
        }
        return budgets
    }

    private static func coolDown(_ mailbox: String, _ scenario: Scenario) -> String {
        "cooldown:\(mailbox):\(scenario.rawValue)"
    }

    private static func address(_ mailbox: String) -> String { "address:\(mailbox)" }

    /// The subjects under which an address is counted, in each spelling that a setting may make of it.
    static func subjects(of canonical: String) -> [String] {
        let mailboxes = MailboxSpelling.allCases.map { $0.mailbox(of: canonical) }
        return Set(mailboxes).sorted().flatMap { mailbox in
            [address(mailbox)] + Scenario.allCases.map { coolDown(mailbox, $0) }
        }
    }
}
