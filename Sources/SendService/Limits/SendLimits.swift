import GRDB
import SendAPI
import SendGuard

/// The limits of a send: which subjects it counts for, and how much of each there is.
struct SendLimits: Sendable {
    let settings: ServiceConfiguration.Limits

    /// Who asks for a code, and for whom.
    struct Request: Sendable {
        let email: EmailAddress
        let scenario: Scenario
        let peer: String
        let device: String?
        let client: RegisteredClient?
    }

    /// Spends one from each budget of a send, or from none.
    func spend(_ request: Request, now: Timestamp, in database: Database) throws -> Limiter.Verdict {
        try Limiter.spend(budgets(of: request, now: now, in: database), now: now, in: database)
    }

    /// The limit that a send would run into, with the longest wait; `nil` where there is none.
    func hit(_ request: Request, now: Timestamp, in database: Database) throws -> LimitHit? {
        try Limiter.hit(budgets(of: request, now: now, in: database), now: now, in: database)
    }

    /// A send as the guard counts it.
    func origin(_ request: Request, now: Timestamp, in database: Database) throws -> GuardRequest {
        let network = NetworkSubject.network(request.peer)
        let isShared = try request.device.map {
            try DeviceNetworks.isShared($0, network: network, now: now, in: database)
        }
        return GuardRequest(
            mailbox: settings.spelling.mailbox(of: request.email), device: request.device ?? "",
            deviceIsShared: isShared ?? true, peer: request.peer, client: request.client?.id ?? "")
    }

    private func budgets(
        of request: Request, now: Timestamp, in database: Database
    ) throws -> [Limiter.Budget] {
        let mailbox = settings.spelling.mailbox(of: request.email)
        var budgets = [coolDown(mailbox, request.scenario), address(mailbox), budget(network: request.peer)]
        let network = NetworkSubject.network(request.peer)
        if let device = request.device,
            try !DeviceNetworks.isShared(device, network: network, now: now, in: database)
        {
            budgets.append(budget(device: device))
        }
        if let client = request.client, let budget = budget(client: client) { budgets.append(budget) }
        return budgets
    }

    /// All budgets of an address.
    func budgets(of email: EmailAddress) -> [Limiter.Budget] {
        let mailbox = settings.spelling.mailbox(of: email)
        return [address(mailbox)] + Scenario.allCases.map { coolDown(mailbox, $0) }
    }

    /// - Parameter network: an address of the network.
    func budget(network: String) -> Limiter.Budget {
        Limiter.Budget(
            name: .network, subject: "network:\(NetworkSubject.network(network))", maximum: settings.perNetworkHourly,
            window: Self.hour)
    }

    func budget(device: String) -> Limiter.Budget {
        Limiter.Budget(
            name: .device, subject: "device:\(device)", maximum: settings.perDeviceHourly, window: Self.hour)
    }

    /// `nil` where the client has no limit.
    func budget(client: RegisteredClient) -> Limiter.Budget? {
        let maximum = client.codesPerHour.map(\.nonZero) ?? settings.perClientHourly
        return maximum.map {
            Limiter.Budget(name: .client, subject: "client:\(client.id)", maximum: $0, window: Self.hour)
        }
    }

    /// How long a send keeps the next one to the same address waiting, in whole seconds.
    var coolDownSeconds: Int64 { settings.cooldown.components.seconds }

    private func coolDown(_ mailbox: String, _ scenario: Scenario) -> Limiter.Budget {
        Limiter.Budget(
            name: .coolDown, subject: Self.coolDown(mailbox, scenario), maximum: 1, window: settings.cooldown)
    }

    private func address(_ mailbox: String) -> Limiter.Budget {
        Limiter.Budget(
            name: .address, subject: Self.address(mailbox), maximum: settings.perAddressHourly, window: Self.hour)
    }

    private static let hour = Duration.seconds(3600)

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
