import Foundation
import LanguageMatching
import Logging
import SendAPI
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

struct RelayTests {
    private static let mail = OutgoingMail(
        from: EmailAddress("no-reply@example.org")!, fromName: "", to: EmailAddress("a@b.co")!, subject: "s", text: "t",
        html: "h", language: .init("en")!, messageID: "m@example.org", date: Date(timeIntervalSince1970: 0))
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private let first = MailDouble()
    private let second = MailDouble()
    private let clock = TestClock()

    private var relays: RelayTransport {
        RelayTransport(relays: [("first", first), ("second", second)], logger: Self.quiet, clock: clock.source)
    }

    private var counts: [Int] { [first.mails.count, second.mails.count] }

    @Test(arguments: [
        DeliveryReport(result: .softFail, phase: .dns), DeliveryReport(result: .softFail, phase: .connect),
        DeliveryReport(result: .softFail, phase: .tls), DeliveryReport(result: .timeout, phase: .greeting),
        DeliveryReport(result: .hardFail, phase: .greeting, replyCode: 554),
        DeliveryReport(result: .hardFail, phase: .auth, replyCode: 535),
        DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 421),
    ])
    func whatIsTheRelaysFaultGoesToTheNextInTheSameTry(report: DeliveryReport) async {
        first.answer(report)
        #expect(await relays.deliver(Self.mail) {}.result == .sent)
        #expect(counts == [1, 1])
    }

    @Test(arguments: [
        DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 450),
        DeliveryReport(result: .hardFail, phase: .rcpt, replyCode: 550),
        DeliveryReport(result: .softFail, phase: .data, replyCode: 421), DeliveryReport(result: .unknown, phase: .data),
        DeliveryReport(result: .timeout, phase: .data), DeliveryReport(result: .sent, phase: .data, replyCode: 250),
    ])
    func whatIsSaidOfTheMailStays(report: DeliveryReport) async {
        first.answer(report)
        #expect(await relays.deliver(Self.mail) {} == report)
        #expect(counts == [1, 0])
    }

    @Test func aRelayThatFailsIsPassedOverForAWhileAndTriedAgain() async {
        let relays = relays
        let down = DeliveryReport(result: .softFail, phase: .connect)
        first.answer(down, down, down, down)
        for _ in 0..<3 { _ = await relays.deliver(Self.mail) {} }
        #expect(counts == [3, 3])
        #expect(relays.areOpen.map(\.isOpen) == [true, false])
        for _ in 0..<5 { _ = await relays.deliver(Self.mail) {} }
        #expect(counts == [3, 8])
        // One mail tries; it fails, and the pause is longer.
        clock.advance(by: RelayBreaker.firstPause)
        for _ in 0..<3 { _ = await relays.deliver(Self.mail) {} }
        #expect(counts == [4, 11])
        clock.advance(by: RelayBreaker.firstPause)
        _ = await relays.deliver(Self.mail) {}
        #expect(counts == [4, 12])
        clock.advance(by: RelayBreaker.firstPause)
        for _ in 0..<3 { _ = await relays.deliver(Self.mail) {} }
        #expect(counts == [7, 12])
        #expect(relays.areOpen.map(\.isOpen) == [false, false])
    }

    @Test func whereAllArePassedOverAMailIsTriedAllTheSame() async {
        let relays = relays
        let down = DeliveryReport(result: .softFail, phase: .connect)
        first.answer(down, down, down)
        second.answer(down, down, down)
        for _ in 0..<3 { _ = await relays.deliver(Self.mail) {} }
        #expect(relays.areOpen.map(\.isOpen) == [true, true])
        #expect(await relays.deliver(Self.mail) {}.result == .sent)
        #expect(counts == [4, 3])
    }

    /// A server that is gone and one that works, as processes.
    @Test func mailLeavesOverTheSecondServerWhereTheFirstIsGone() async throws {
        let server = try await SMTPServerProcess(mode: "plain")
        let transport = RelayTransport(
            relays: [
                SMTPSettings(host: "127.0.0.1", port: 1, security: .none, timeout: .seconds(10)),
                SMTPSettings(host: "127.0.0.1", port: server.port, security: .none, timeout: .seconds(10)),
            ], logger: Self.quiet)
        let report = await transport.deliver(Self.mail) {}
        #expect(report.result == .sent)
        #expect(try await server.waitForMails(1).count == 1)
    }

    // MARK: The list

    private func list(_ text: String) throws -> [SMTPSettings] {
        let folder = try TemporaryFolder()
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.file("relays.json")))
        return try RelayList.read(folder.file("relays.json"))
    }

    @Test func aListIsReadWithItsSecretsFromFiles() throws {
        let folder = try TemporaryFolder()
        try Data("hunter2\n".utf8).write(to: URL(fileURLWithPath: folder.file("password")))
        let text = """
            [{"host": "a.example.org", "user": "u", "passwordFile": "\(folder.file("password"))"},
             {"host": "::1", "port": 25, "security": "none", "timeout": 5}, {"host": "c.example.org", "security": "tls"}]
            """
        let relays = try list(text)
        #expect(relays.map(\.description) == ["a.example.org:587 starttls", "::1:25 none", "c.example.org:465 tls"])
        #expect(relays[0].password == "hunter2" && relays[0].user == "u")
        #expect(relays[1].timeout == .seconds(5))
    }

    @Test(arguments: [
        ("{}", "array"), ("[]", "1 to 8"), ("[1]", "relay 1"), (#"[{"host":"a"},{"port":25}]"#, "relay 2: host"),
        (#"[{"host":"a","prot":25}]"#, "'prot'"), (#"[{"host":"a","port":0}]"#, "1 to 65535"),
        (#"[{"host":"a","security":"ssl"}]"#, "starttls"), (#"[{"host":"a b"}]"#, "host"),
        (#"[{"host":"a","password":"hunter2","passwordFile":"x"}]"#, "keep one"),
        (#"[{"host":"a","passwordFile":"/nowhere"}]"#, "/nowhere"), (#"[{"host":1}]"#, "no text"),
        (#"[{"host":"a","caCertificates":"/nowhere"}]"#, "/nowhere"), ("[", "relays.json"),
    ])
    func aWrongListSaysWhatIsWrong(text: String, part: String) {
        let error = #expect(throws: SettingsError.self) { try list(text) }
        #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("hunter2") == false)
    }
}
