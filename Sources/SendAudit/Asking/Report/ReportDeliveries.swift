import SendAPI

/// What became of the tries to pass on the mails of a period's attempts.
package struct ReportDeliveries: Sendable, Hashable {
    /// The tries with one mail server.
    package struct Server: Sendable, Hashable {
        /// Its name; `nil` where none is recorded.
        package var host: String?
        /// How many tries.
        package var tries = 0
        /// It took the mail.
        package var accepted = 0
        /// It refused for now.
        package var softFailures = 0
        /// It refused for good.
        package var hardFailures = 0
        /// No answer came in time.
        package var timeouts = 0
        /// The connection was encrypted.
        package var encrypted = 0
    }

    /// The tries that failed in one step.
    package struct Phase: Sendable, Hashable {
        /// The step's name, as `SendOutcome.Phase`; `nil` where none is recorded.
        package var name: String?
        /// How many tries.
        package var count: Int
    }

    /// How long tries took, in milliseconds.
    package struct Durations: Sendable, Hashable {
        /// Half took no longer.
        package var median: Int
        /// 95 of 100 took no longer.
        package var p95: Int
        /// 99 of 100 took no longer.
        package var p99: Int
    }

    /// By mail server, the most tries first, some dozens at most.
    package var servers: [Server] = []
    /// What the servers that are not listed come to together; `nil` where all are listed.
    package var otherServers: Server?
    /// Failed tries by the step in which they ended, the most frequent first.
    package var phases: [Phase] = []
    /// How long tries took; `nil` where no time is recorded.
    package var durations: Durations?
    /// Tries that a mail server took.
    package var accepted = 0
    /// Codes that were used.
    package var consumed = 0
    /// Deliveries that the recipient's server confirmed.
    package var delivered = 0
    /// Mails that came back.
    package var bounced = 0
    /// Mails that their recipient reported as unwanted.
    package var complained = 0

    /// All tries.
    package var tries: Int { servers.reduce(otherServers?.tries ?? 0) { $0 &+ $1.tries } }

    /// Adds the mail servers and the steps, by what was counted of them.
    mutating func add(relays: ReportBreakdown, steps: ReportBreakdown) {
        func order(_ server: Server) -> (Int, String) { (-server.tries, server.host ?? "\u{10FFFF}") }
        servers = []
        for (labels, numbers) in relays.sums {
            var host: String?
            if case .value(let name)? = labels.first { host = name }
            let server = Server(
                host: host, tries: numbers[0], accepted: numbers[1], softFailures: numbers[2], hardFailures: numbers[3],
                timeouts: numbers[4], encrypted: numbers[5])
            if labels.first == .others { otherServers = server } else { servers.append(server) }
        }
        servers.sort { order($0) < order($1) }
        var names: [String?: Int] = [:]
        for (labels, numbers) in steps.sums {
            if case .value(let name)? = labels.first {
                names[name, default: 0] &+= numbers[0]
            } else {
                names[nil, default: 0] &+= numbers[0]
            }
        }
        phases = names.map { Phase(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name ?? "~") < ($0.count, $1.name ?? "~") }
    }
}
