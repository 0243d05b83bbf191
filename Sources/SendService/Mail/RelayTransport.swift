public import Logging
public import SendAPI
import Synchronization

/// Hands mail to the first of several relays that works, in their order. A relay that cannot be reached, or refuses us and
/// not the mail, is passed over within the same try; one that has begun to take the mail has the last word on it.
public final class RelayTransport: MailTransport {
    private struct Relay: Sendable {
        let transport: any MailTransport
        let name: String
    }

    private let relays: [Relay]
    private let breakers: Mutex<[RelayBreaker]>
    private let logger: Logger
    private let clock: TimeSource

    /// Creates a transport. Connections are made when mail leaves.
    ///
    /// - Parameters:
    ///   - relays: how to reach the relays, the best first.
    ///   - maximumIdle: how many connections to each are kept open while no mail leaves.
    ///   - logger: where a relay that fails is told of.
    ///   - clock: how long a relay is left alone is measured with.
    public convenience init(
        relays: [SMTPSettings], maximumIdle: Int = 4, logger: Logger, clock: TimeSource = .system
    ) {
        self.init(
            relays: relays.map { ($0.description, SMTPTransport(settings: $0, maximumIdle: maximumIdle)) },
            logger: logger, clock: clock)
    }

    init(relays: [(name: String, transport: any MailTransport)], logger: Logger, clock: TimeSource) {
        self.relays = relays.map { Relay(transport: $0.transport, name: $0.name) }
        breakers = Mutex(relays.map { _ in RelayBreaker() })
        (self.logger, self.clock) = (logger, clock)
    }

    /// Hands the mail to a relay.
    public func deliver(
        _ mail: OutgoingMail, beforeLastByte: @escaping @Sendable () throws -> Void
    ) async -> DeliveryReport {
        var last = DeliveryReport(result: .softFail, phase: .connect, serverText: "there is no relay")
        for index in order() {
            last = await relays[index].transport.deliver(mail, beforeLastByte: beforeLastByte)
            guard last.isRelaysFault else {
                breakers.withLock { $0[index].succeeded() }
                return last
            }
            let failures = breakers.withLock { breakers in
                breakers[index].failed(at: clock.uptime)
                return breakers[index].failures
            }
            logger.warning(
                "courier: a relay does not take mails",
                metadata: [
                    "relay": "\(relays[index].name)", "phase": "\(last.phase?.rawValue ?? "")",
                    "reply": "\(last.replyCode.map(String.init) ?? "")", "failures": "\(failures)",
                ])
        }
        return last
    }

    /// Whether each relay is passed over at the moment, in their order.
    var areOpen: [(name: String, isOpen: Bool)] {
        let uptime = clock.uptime
        return breakers.withLock { breakers in
            zip(relays, breakers).map { ($0.name, $1.isOpen(at: uptime)) }
        }
    }

    /// The relays that a mail is offered to. Where all are passed over, it is tried all the same: it may be the last that
    /// its code lives to see.
    private func order() -> [Int] {
        let uptime = clock.uptime
        let admitting = breakers.withLock { breakers in
            breakers.indices.filter { breakers[$0].admits(at: uptime) }
        }
        return admitting.isEmpty ? Array(relays.indices) : admitting
    }
}

extension DeliveryReport {
    /// Whether the relay failed and not the mail: another relay may take it, and this one has nothing of it.
    var isRelaysFault: Bool {
        guard result == .softFail || result == .timeout || result == .hardFail else { return false }
        switch phase {
        case .dns, .connect, .tls, .greeting, .auth: return true
        // It shuts down, whatever was asked of it. Source: RFC 5321 §3.8.
        case .mail, .rcpt: return replyCode == 421
        default: return false
        }
    }
}
