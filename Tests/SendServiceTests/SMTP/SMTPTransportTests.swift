import Foundation
import LanguageMatching
import SendAPI
import SendDiagnosis
import Synchronization
import TestSupport
import Testing

@testable import SendService

/// Mail through libcurl to a real mail server process.
@Suite(.timeLimit(.minutes(10)), .needs(.python3, .aiosmtpd, .openssl))
struct SMTPTransportTests {
    private func mail(_ subject: String = "123456 is your sign-in code") -> OutgoingMail {
        OutgoingMail(
            from: EmailAddress("no-reply@example.org")!, fromName: "", to: EmailAddress("xczczx@bamboocloud.cn")!,
            subject: subject,
            text: "Hello,\n\n.a line that begins with a dot\n验证码\n", html: "<p>Hello</p>", language: .init("en")!,
            messageID: "\(UUID().uuidString)@example.org", date: Date(timeIntervalSince1970: 1_700_000_000))
    }

    private func transport(
        _ server: SMTPServerProcess, _ security: SMTPSettings.Security = .none, user: String = "",
        password: String = "",
        trusts: Bool = true, host: String = "localhost", timeout: Duration = .seconds(10)
    ) -> SMTPTransport {
        SMTPTransport(
            settings: SMTPSettings(
                host: host, port: server.port, security: security, user: user, password: password,
                caCertificates: security == .none || !trusts ? "" : server.certificate, timeout: timeout))
    }

    @Test func mailArrivesInPlainText() async throws {
        let server = try await SMTPServerProcess(mode: "plain")
        let report = await transport(server, host: "127.0.0.1").deliver(mail()) {}
        #expect(report.result == .sent)
        #expect(report.replyCode == 250)
        #expect(report.phase == .data)
        #expect(report.tlsVersion == nil)
        let received = try #require(try await server.waitForMails(1).first)
        #expect(received.from == "no-reply@example.org")
        #expect(received.to == ["xczczx@bamboocloud.cn"])
        #expect(!received.tls)
        #expect(received.content.contains("\r\n.a line that begins with a dot\r\n"))
    }

    @Test func mailArrivesAfterSTARTTLS() async throws {
        let server = try await SMTPServerProcess(mode: "plain", tls: true)
        let report = await transport(server, .startTLS).deliver(mail()) {}
        #expect(report.result == .sent, "\(report)")
        #expect(report.tlsVersion?.hasPrefix("TLSv1.") == true)
        #expect(try await server.waitForMails(1).first?.tls == true)
    }

    /// TLS is negotiated once for all mails of a connection; each of their rows names it.
    @Test func theVersionOfTLSIsKnownOfALaterMailToo() async throws {
        let server = try await SMTPServerProcess(mode: "plain", tls: true)
        let transport = transport(server, .startTLS)
        let first = await transport.deliver(mail()) {}
        let second = await transport.deliver(mail()) {}
        #expect(first.tlsVersion != nil && second.tlsVersion == first.tlsVersion)
        #expect(Set(try await server.waitForMails(2).map(\.connection)).count == 1)
    }

    @Test(arguments: [
        ("localhost", true, true, DeliveryReason.certificateExpired),
        ("mail.example.org", false, true, .certificateForOtherName),
        ("localhost", false, false, .certificateNotTrusted),
    ])
    func aCertificateThatFailsSaysWhy(
        name: String, isExpired: Bool, trusts: Bool, reason: DeliveryReason
    ) async throws {
        let server = try await SMTPServerProcess(mode: "plain", tls: true, name: name, isExpired: isExpired)
        let report = await transport(server, .startTLS, trusts: trusts).deliver(mail()) {}
        #expect(report.result == .softFail && report.phase == .tls)
        let reply = ServerReply(phase: .tls, text: report.serverText, host: report.host)
        #expect(reply.diagnosis.reason == reason, "\(report.serverText ?? "")")
        #expect(try server.mails.isEmpty)
    }

    @Test func mailArrivesOverTLSFromTheFirstByte() async throws {
        let server = try await SMTPServerProcess(mode: "smtps", tls: true)
        let report = await transport(server, .tls).deliver(mail()) {}
        #expect(report.result == .sent, "\(report)")
        #expect(report.tlsVersion?.hasPrefix("TLSv1.") == true)
    }

    @Test func aServerWithoutSTARTTLSGetsNoMailWhereTLSIsRequired() async throws {
        let server = try await SMTPServerProcess(mode: "plain")
        let report = await transport(server, .startTLS, trusts: false).deliver(mail()) {}
        #expect(report.result == .softFail)
        #expect(try server.mails.isEmpty)
    }

    @Test func aCertificateThatNobodyVouchesForIsNotTrusted() async throws {
        let server = try await SMTPServerProcess(mode: "plain", tls: true)
        let report = await transport(server, .startTLS, trusts: false).deliver(mail()) {}
        #expect(report.result == .softFail)
        #expect(report.phase == .tls)
        #expect(try server.mails.isEmpty)
    }

    @Test func weAuthenticate() async throws {
        let server = try await SMTPServerProcess(mode: "auth")
        let report = await transport(server, user: "user", password: "secret").deliver(mail()) {}
        #expect(report.result == .sent, "\(report)")
        #expect(try await server.waitForMails(1).first?.user == "user")
        let refused = await transport(server, user: "user", password: "wrong").deliver(mail()) {}
        #expect(refused.result == .hardFail, "\(refused)")
        #expect(refused.phase == .auth)
        #expect(refused.replyCode == 535)
        #expect(refused.serverText?.contains("wrong") == false)
    }

    @Test func oneConnectionCarriesManyMails() async throws {
        let server = try await SMTPServerProcess(mode: "plain")
        let transport = transport(server)
        for _ in 0..<20 { #expect(await transport.deliver(mail()) {}.result == .sent) }
        let received = try await server.waitForMails(20)
        #expect(received.count == 20)
        #expect(Set(received.map(\.connection)).count == 1)
    }

    @Test func manyMailsAtOnceAllArrive() async throws {
        let server = try await SMTPServerProcess(mode: "plain")
        let transport = transport(server)
        await withTaskGroup { group in
            for _ in 0..<30 { group.addTask { #expect(await transport.deliver(mail()) {}.result == .sent) } }
        }
        #expect(try await server.waitForMails(30).count == 30)
    }

    @Test func nobodyListensIsASoftFailureWhileConnecting() async throws {
        let settings = SMTPSettings(host: "127.0.0.1", port: 1, security: .none, timeout: .seconds(5))
        let report = await SMTPTransport(settings: settings).deliver(mail()) {}
        #expect(report.result == .softFail)
        #expect(report.phase == .connect)
        #expect(report.replyCode == nil)
    }

    @Test func aNameThatDoesNotExistIsASoftFailureInTheLookUp() async throws {
        let settings = SMTPSettings(host: "nowhere.invalid", port: 25, security: .none, timeout: .seconds(5))
        let report = await SMTPTransport(settings: settings).deliver(mail()) {}
        #expect(report.result == .softFail || report.result == .timeout)
        #expect(report.phase == .dns)
    }

    /// It accepts and says nothing: neither a greeting, nor a handshake.
    @Test(arguments: [(SMTPSettings.Security.none, SendOutcome.Phase.greeting), (.tls, .tls)])
    func aServerThatSaysNothingTimesOutInItsStep(security: SMTPSettings.Security, phase: SendOutcome.Phase) async throws
    {
        let server = try SilentServer()
        let settings = SMTPSettings(host: "127.0.0.1", port: server.port, security: security, timeout: .seconds(1))
        let report = await SMTPTransport(settings: settings).deliver(mail()) {}
        #expect(report.result == .timeout, "\(report)")
        #expect(report.phase == phase)
    }

    /// The mark comes once, and before the server has the mail: one that cannot be made keeps the mail here.
    @Test func theLastByteWaitsForItsMark() async throws {
        let server = try await SMTPServerProcess(mode: "plain")
        let transport = transport(server)
        let marks = Mutex(0)
        let report = await transport.deliver(mail()) { marks.withLock { $0 += 1 } }
        #expect(report.result == .sent)
        #expect(marks.withLock { $0 } == 1)
        struct NoMark: Error {}
        let refused = await transport.deliver(mail()) { throw NoMark() }
        #expect(refused.result == .softFail)
        #expect(refused.serverText?.contains("NoMark") == true)
        #expect(await transport.deliver(mail()) {}.result == .sent)
        #expect(try await server.waitForMails(2).count == 2)
    }

    @Test func noMarkIsMadeForAMailThatIsRefusedBeforeItsText() async throws {
        for mode in ["rcpt550", "rcpt450"] {
            let marks = Mutex(0)
            _ = await transport(try await SMTPServerProcess(mode: mode)).deliver(mail()) { marks.withLock { $0 += 1 } }
            #expect(marks.withLock { $0 } == 0)
        }
    }

    /// With `421` or without a word.
    @Test(arguments: ["idle421", "idleclose"])
    func aConnectionThatTheServerClosedIsOpenedAnew(mode: String) async throws {
        let server = try await SMTPServerProcess(mode: mode)
        let transport = transport(server)
        for _ in 0..<3 { #expect(await transport.deliver(mail()) {}.result == .sent) }
        #expect(try await server.waitForMails(3).map(\.connection) == [1, 2, 3])
    }

    /// The mail is with the server; whether it was taken is not known, and it must not be sent again.
    @Test func noAnswerAfterTheMailWasHandedOverIsUnknown() async throws {
        let server = try await SMTPServerProcess(mode: "datahang")
        let report = await transport(server, timeout: .seconds(2)).deliver(mail()) {}
        #expect(report.result == .unknown)
        #expect(report.phase == .data)
    }
}
