import SendAPI
import SendAudit
public import SendService
import Synchronization

/// A way for mail that ends in memory, and fails as it is told.
public final class MailDouble: MailTransport {
    private struct State {
        var mails: [OutgoingMail] = []
        var reports: [DeliveryReport] = []
        var isQuoting = false
        var action: @Sendable () -> Void = {}
        var held: HeldMail?
    }

    private let state = Mutex(State())

    /// Creates a way that takes every mail.
    public init() {}

    /// The next mails are answered with these reports, then all are taken.
    public func answer(_ reports: DeliveryReport...) {
        state.withLock { $0.reports = reports }
    }

    /// The same report for so many mails.
    public func answer(_ report: DeliveryReport, repeating count: Int) {
        state.withLock { $0.reports = Array(repeating: report, count: count) }
    }

    /// The mails from now on are refused by a filter that quotes them whole.
    public func refuseQuoting() {
        state.withLock { $0.isQuoting = true }
    }

    /// The mails that were passed.
    public var mails: [OutgoingMail] { state.withLock { $0.mails } }

    /// Does something each time a mail is passed.
    public func whenDelivering(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.action = action }
    }

    /// The next mail waits on its way until the test lets it go.
    public func hold() -> HeldMail {
        let held = HeldMail()
        state.withLock { $0.held = held }
        return held
    }

    /// Takes or refuses a mail.
    public func deliver(
        _ mail: OutgoingMail, beforeLastByte: @escaping @Sendable () throws -> Void
    ) async -> DeliveryReport {
        let action = state.withLock { $0.action }
        action()
        let held = state.withLock { state in
            defer { state.held = nil }
            return state.held
        }
        if let held {
            _ = report(on: mail)
            return await held.pass()
        }
        let report = report(on: mail)
        if report.phase == .data {
            do {
                try await BlockingCall.run { try beforeLastByte() }
            } catch {
                return DeliveryReport(result: .softFail, phase: .data, serverText: "\(error)")
            }
        }
        return report
    }

    private func report(on mail: OutgoingMail) -> DeliveryReport {
        state.withLock { state in
            state.mails.append(mail)
            if state.isQuoting {
                return DeliveryReport(
                    result: .hardFail, phase: .data, replyCode: 554,
                    serverText: "554 spam: \(mail.subject) \(mail.text)")
            }
            return state.reports.isEmpty
                ? DeliveryReport(result: .sent, phase: .data, replyCode: 250) : state.reports.removeFirst()
        }
    }
}
