import Foundation
import SendAPI
import SendAudit
import ServiceTestSupport
import StrictJSON
import TestSupport
import Testing

@testable import SendService

/// An address whose domain is in letters beyond ASCII, from the request to the mail and the ledger.
@Suite(.timeLimit(.minutes(10)))
struct InternationalAddressTests {
    private static let typed = "anna@BÜCHER.example"
    private static let sent = "anna@xn--bcher-kva.example"

    private func send(_ service: RunningService) async throws -> Exchange {
        let token = try await service.captchaToken(for: Self.typed)
        let body = JSONValue.object(
            JSONObject([
                ("email", .string(Self.typed)), ("type", "LOGIN_EMS"), ("captcha_token", .string(token)),
            ]))
        return try await service.exchange(
            .liveServer, "POST", RunningService.sendPath, body: Data(body.text.utf8))
    }

    @Test func mailGoesToTheFormInASCIIAndTheLedgerHoldsIt() async throws {
        try await RunningService.run { service in
            let answer = try await send(service)
            #expect(answer.status == 200)
            try await service.settle()
            #expect(service.mail.mails.map(\.to.text) == [Self.sent])
            #expect(try service.personalValues("email").contains(Self.sent))
            #expect(try !service.personalValues("email").contains(Self.typed))
        }
    }

    /// Found, limited and erased whatever its domain was written like.
    @Test func allSpellingsAreOnePerson() async throws {
        try await RunningService.run { service in
            let first = try await send(service)
            #expect(first.status == 200)
            let second = try await service.send(to: Self.sent)
            #expect(second.status == 429)
            try await service.settle()
            let report = try await service.server.ledger.erase(
                email: "anna@bücher.example", reason: "asked", actor: OperationActor("test"))
            #expect(report.isComplete)
            // An erased row stays, and its values are blank.
            let left = try service.personalValues("email")
            #expect(Set(left) == [""])
        }
    }
}
