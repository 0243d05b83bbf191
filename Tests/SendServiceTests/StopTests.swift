import Crypto
import Foundation
import SendAPI
import SendAudit
import SendDiagnosis
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// The link "this was not me": what it shows, and what its button does.
@Suite(.timeLimit(.minutes(10)))
struct StopTests {
    private static let settings = ["ERRATA_HTTP_PUBLIC_ADDRESS": "https://mail.example.org/"]
    private static let victim = "anna@example.org"

    /// Sends a mail and takes the link out of it, without the address of the service.
    private func link(_ service: RunningService, language: String = "en") async throws -> String {
        let answer = try await service.send(to: Self.victim, headers: ["X-L": language])
        #expect(answer.status == 200)
        try await service.settle()
        let text = try #require(service.mail.mails.last?.text)
        let link = try #require(text.split(separator: "\n").last { $0.hasPrefix("https://mail.example.org/not-me/") })
        let html = try #require(service.mail.mails.last?.html)
        #expect(html.contains("href=\"\(link)\""))
        return String(link.dropFirst("https://mail.example.org".count))
    }

    private func visit(_ link: String, _ service: RunningService, _ method: String = "GET") async throws -> Exchange {
        try await service.exchange(.inProcess, method, link, headers: [:])
    }

    @Test func whoLooksAtALinkStopsNothing() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let link = try await link(service)
            for _ in 0..<3 {
                let page = try await visit(link, service)
                #expect(page.status == 200)
                #expect(page.body.contains("<form method=\"post\">") && page.body.contains("a***a@example.org"))
                #expect(!page.body.contains(Self.victim))
            }
            service.clock.advance(by: .seconds(61))
            _ = try await self.link(service)
            #expect(service.mail.mails.count == 2)
        }
    }

    @Test func itsButtonStopsCodesForADayAndIsAnEntry() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let link = try await link(service)
            let done = try await visit(link, service, "POST")
            #expect(done.status == 200)
            #expect(done.body.contains("2023-11-15 22:13 UTC") && !done.body.contains("<form"))
            let operations = try service.ledger().operations(OperationQuery(kinds: [.intervention])).operations
            #expect(operations.map(\.command) == ["stop codes"])
            #expect(operations.map(\.person) == [EmailAddress.masked(Self.victim)])
            service.clock.advance(by: .seconds(61))
            // Answered as ever.
            let answer = try await service.send(to: Self.victim)
            #expect(answer.status == 200 && answer.body.isEmpty)
            try await service.settle()
            #expect(service.mail.mails.count == 1)
            let attempt = try #require(try service.ledger().attempts(TimeWindow(), limit: 1).first)
            let history = try service.ledger().history(of: .attempt(attempt.id), keys: nil, now: service.clock.now)
            let finding = Explanation(of: history.history).finding
            #expect(finding.cause == .personAskedToStop)
            #expect(finding.until == attempt.time - .seconds(61) + .seconds(86_400))
            service.clock.advance(by: .seconds(86_400))
            #expect(try await service.send(to: Self.victim).status == 200)
            try await service.settle()
            #expect(service.mail.mails.count == 2)
        }
    }

    /// Also where nothing else keeps mail from anybody.
    @Test func aStopHoldsWithoutASuppressionList() async throws {
        let settings = Self.settings.merging(["ERRATA_SUPPRESSION_DAYS": "0"]) { $1 }
        try await RunningService.run(settings: settings) { service in
            _ = try await visit(try await link(service), service, "POST")
            service.clock.advance(by: .seconds(61))
            _ = try await service.send(to: Self.victim)
            try await service.settle()
            #expect(service.mail.mails.count == 1)
        }
    }

    @Test func aChangedLinkDoesNothing() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let link = try await link(service)
            let token = link.dropFirst(StopRoute.path.count + 1).prefix { $0 != "?" }
            for index in token.indices {
                var changed = Array(token)
                let place = token.distance(from: token.startIndex, to: index)
                changed[place] = changed[place] == "a" ? "b" : "a"
                let answer = try await visit("\(StopRoute.path)/\(String(changed))", service, "POST")
                #expect(answer.status == 404)
            }
            for text in ["", "x", String(token.dropLast()), String(token) + "a", "%00", "ä"] {
                let answer = try await visit("\(StopRoute.path)/\(text)", service, "POST")
                #expect(answer.status == 404)
            }
            service.clock.advance(by: .seconds(61))
            _ = try await self.link(service)
        }
    }

    @Test func aLinkWorksForADay() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let link = try await link(service)
            service.clock.advance(by: .seconds(86_401))
            #expect(try await visit(link, service, "POST").status == 410)
        }
    }

    @Test(arguments: [("de", "ltr"), ("ar", "rtl"), ("zh-Hans", "ltr")])
    func thePageSpeaksTheLanguageOfTheMail(language: String, direction: String) async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let page = try await visit(try await link(service, language: language), service)
            #expect(page.body.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
            #expect(page.headers["content-language"] == language)
        }
    }

    @Test func thePageLoadsNothingAndTellsNobody() async throws {
        try await RunningService.run(settings: Self.settings) { service in
            let page = try await visit(try await link(service), service)
            let style = try #require(page.body.firstMatch(of: #/<style>((?s:.*?))<\/style>/#)?.1)
            let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
            let policy = try #require(page.headers["content-security-policy"])
            #expect(policy.contains("default-src 'none'") && policy.contains("'sha256-\(hash)'"))
            #expect(page.headers["referrer-policy"] == "no-referrer")
            #expect(page.headers["cache-control"] == "no-store")
            #expect(!page.body.contains("http") && !page.body.contains("<script"))
        }
    }

    @Test func withoutAPublicURLThereIsNeitherLinkNorPage() async throws {
        try await RunningService.run { service in
            _ = try await service.send(to: Self.victim)
            try await service.settle()
            #expect(service.mail.mails.first?.text.contains("not-me") == false)
            #expect(service.mail.mails.first?.html.contains("<a ") == false)
            #expect(try await visit("\(StopRoute.path)/x", service).status == 404)
        }
    }

    @Test(arguments: ["mail.example.org", "ftp://x", "https://a b", "https://x?y", "https://x#y", "https://\"x"])
    func whatIsNoURLIsRefused(text: String) async throws {
        await #expect(throws: SettingsError.self) {
            try ServiceConfiguration(
                try await SettingsReader(environment: ["ERRATA_HTTP_PUBLIC_ADDRESS": text], file: nil))
        }
    }
}
