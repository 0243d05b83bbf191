import Foundation
import LanguageMatching
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendService

/// What a mail server can do wrong, step by step, and what somebody between it and us can.
@Suite(.timeLimit(.minutes(10)), .needs(.python3, .openssl))
struct SMTPFaultTests {
    private static let mail = OutgoingMail(
        from: EmailAddress("no-reply@example.org")!, fromName: "", to: EmailAddress("a@b.co")!, subject: "s",
        text: "t\n", html: "<p>h</p>", language: .init("en")!, messageID: "m@example.org",
        date: Date(timeIntervalSince1970: 1_700_000_000))

    private struct End {
        let report: DeliveryReport
        /// How often the last byte was announced.
        let marks: Int
    }

    /// One mail over a connection of its own.
    private func deliver(
        to server: SMTPServerProcess, _ security: SMTPSettings.Security = .none, user: String = "",
        timeout: Duration = .seconds(60)
    ) async -> End {
        let transport = SMTPTransport(
            settings: SMTPSettings(
                host: "localhost", port: server.port, security: security, user: user, password: "secret",
                caCertificates: security == .none ? "" : server.certificate, timeout: timeout))
        let marks = Mutex(0)
        let report = await transport.deliver(Self.mail) { marks.withLock { $0 += 1 } }
        return End(report: report, marks: marks.withLock { $0 })
    }

    static let phases: [(name: String, phase: SendOutcome.Phase)] = [
        ("greeting", .greeting), ("ehlo", .greeting), ("starttls", .tls), ("auth", .auth), ("mail", .mail),
        ("rcpt", .rcpt), ("data", .data), ("content", .data),
    ]

    @Test(arguments: phases)
    func everyReplyIsToldWithItsStepAndItsCodes(name: String, phase: SendOutcome.Phase) async throws {
        let replies = [
            "421 4.3.2", "450 4.2.0", "451 4.3.0", "452 4.3.1", "535 5.7.8", "550 5.1.1", "552 5.3.4", "554 5.7.1",
        ]
        let isProtected = name == "starttls"
        let server = try await SMTPServerProcess(faults: replies.map { "\(name)=\($0) not for you" }, tls: isProtected)
        for reply in replies {
            let end = await deliver(to: server, isProtected ? .startTLS : .none, user: name == "auth" ? "user" : "")
            let report = end.report
            #expect(report.result == (reply.hasPrefix("4") ? .softFail : .hardFail), "\(reply): \(report)")
            #expect(report.phase == phase, "\(reply)")
            #expect(report.replyCode == Int(reply.prefix(3)), "\(reply)")
            #expect(report.enhancedCode == String(reply.dropFirst(4)), "\(reply)")
            #expect(report.serverText == "\(reply) not for you", "\(reply)")
            // What is refused before the text, has not left.
            #expect(end.marks == (name == "content" ? 1 : 0), "\(reply)")
        }
        #expect(try server.mails.isEmpty)
    }

    /// Before the text nothing has left, and the mail is tried again; behind it nobody knows.
    @Test(arguments: phases + [("text", .data)])
    func aConnectionThatEndsInTheMiddleIsToldWithItsStep(name: String, phase: SendOutcome.Phase) async throws {
        let isProtected = name == "starttls"
        let server = try await SMTPServerProcess(faults: ["close=\(name)"], tls: isProtected)
        let end = await deliver(to: server, isProtected ? .startTLS : .none, user: name == "auth" ? "user" : "")
        let mayHaveLeft = name == "text" || name == "content"
        #expect(end.report.result == (mayHaveLeft ? .unknown : .softFail), "\(end.report)")
        #expect(end.report.phase == phase)
        #expect(end.report.replyCode == nil)
        #expect(end.marks == (mayHaveLeft ? 1 : 0))
        #expect(try server.mails.isEmpty)
    }

    /// Each byte would start a timer for silence anew; the bound is for the whole try.
    @Test(arguments: ["greeting", "ehlo", "mail", "content"])
    func aServerThatDribblesIsBoundedByTheTriesTime(phase: String) async throws {
        let server = try await SMTPServerProcess(faults: ["dribble=\(phase)"])
        let end = await deliver(to: server, timeout: .seconds(2))
        #expect(end.report.result == (phase == "content" ? .unknown : .timeout), "\(end.report)")
        #expect(end.report.replyCode == nil)
    }

    /// Answers that somebody wrote behind the 220, in plain text, are not taken for what the server says inside TLS: the mail
    /// would count as taken, or the password be sent to who asks for it. Source: CVE-2011-0411, CVE-2021-22947.
    @Test func answersBeforeTLSAreNotTakenForAnswersInside() async throws {
        let server = try await SMTPServerProcess(faults: ["inject", "none"], tls: true)
        let end = await deliver(to: server, .startTLS, user: "user")
        #expect(end.report.result == .softFail, "\(end.report)")
        #expect(end.report.phase == .tls)
        #expect(end.marks == 0)
        #expect(try server.mails.isEmpty)
        // The same server without anybody in the middle.
        #expect(await deliver(to: server, .startTLS, user: "user").report.result == .sent)
        #expect(try await server.waitForMails(1).map(\.tls) == [true])
    }
}
