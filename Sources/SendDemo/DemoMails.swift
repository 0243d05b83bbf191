import SendAPI
import SendService
import Synchronization

/// The newest mails that have left.
final class DemoMails: Sendable {
    /// So many are kept.
    static let maximum = 200

    private struct State {
        var mails: [DemoMail] = []
        var count = 0
    }

    private let state = Mutex(State())

    /// A way for mail that keeps what has left by it.
    func keeping(_ transport: any MailTransport) -> any MailTransport { Keeping(mails: self, onward: transport) }

    /// The mails to an address, the newest first.
    func mails(to address: EmailAddress, limit: Int) -> [DemoMail] {
        let mails = state.withLock { $0.mails }
        return Array(mails.reversed().lazy.filter { $0.mail.to.canonical == address.canonical }.prefix(limit))
    }

    /// A mail.
    func mail(_ id: Int) -> DemoMail? { state.withLock { $0.mails.first { $0.id == id } } }

    fileprivate func add(_ mail: OutgoingMail) {
        state.withLock { state in
            state.count += 1
            state.mails.append(DemoMail(id: state.count, mail: mail))
            if state.mails.count > Self.maximum { state.mails.removeFirst() }
        }
    }
}

private struct Keeping: MailTransport {
    let mails: DemoMails
    let onward: any MailTransport

    func deliver(_ mail: OutgoingMail, beforeLastByte: @escaping @Sendable () throws -> Void) async -> DeliveryReport {
        let report = await onward.deliver(mail, beforeLastByte: beforeLastByte)
        if report.result == .sent { mails.add(mail) }
        return report
    }
}
