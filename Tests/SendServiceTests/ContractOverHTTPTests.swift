import EIAMErrors
import Foundation
import LanguageMatching
import MessageFormat
import SendAPI
import SendAudit
import SendService
import ServiceTestSupport
import TestSupport
import Testing

@testable import walkthrough

/// The contract as a caller meets it, in process and over a live server with the same bodies.
@Suite(.timeLimit(.minutes(10)))
struct ContractOverHTTPTests {
    private static let good = #"{"email":"xczczx@bamboocloud.cn","type":"REGISTER_EMS","captcha_token":"none"}"#

    private static func body(_ code: String, _ message: String) -> String {
        #"{"error_code":"\#(code)","error_msg":"\#(message)"}"#
    }

    @Test(arguments: Way.allCases)
    func theDocumentsExampleIsSentAndAnsweredWithAnEmptyBody(way: Way) async throws {
        try await RunningService.run { service in
            let answer = try await service.send(to: "xczczx@bamboocloud.cn", "REGISTER_EMS", way)
            #expect(answer.status == 200)
            #expect(answer.body == "")
            try await service.settle()
            let mail = try #require(service.mail.mails.first)
            #expect(mail.to.text == "xczczx@bamboocloud.cn")
            #expect(Int(mail.subject.prefix(6)) != nil)
        }
    }

    @Test(arguments: Way.allCases)
    func theDocumentsErrorIsAnsweredToTheByte(way: Way) async throws {
        try await RunningService.run { service in
            var headers = RunningService.headers
            headers["X-client-id"] = nil
            let answer = try await service.exchange(
                way, "POST", RunningService.sendPath, headers: headers, body: Data(Self.good.utf8))
            #expect(answer.status == 400)
            #expect(
                answer.body
                    == #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#)
            #expect(answer.headers["content-language"] == "en")
            #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
        }
    }

    /// A malformed request: what it is, its body, changes to the headers, and the code and message that answer it.
    struct BadRequest: Sendable, CustomTestStringConvertible {
        let what: String
        let body: Data
        var headers: [String: String?] = [:]
        let code: String
        let message: String
        var testDescription: String { what }
    }

    static let badRequests: [BadRequest] = [
        BadRequest(
            what: "empty body", body: Data(), code: "SDK.COMMON.1002",
            message: "The body parameter format is incorrect."),
        BadRequest(
            what: "1 MiB body", body: Data(repeating: 0x20, count: 1 << 20), code: "SDK.COMMON.1002",
            message: "The body parameter format is incorrect."),
        BadRequest(
            what: "invalid UTF-8", body: Data([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]), code: "SDK.COMMON.1002",
            message: "The body parameter format is incorrect."),
        BadRequest(
            what: "truncated JSON", body: Data(good.utf8.dropLast(5)), code: "SDK.COMMON.1002",
            message: "The body parameter format is incorrect."),
        BadRequest(
            what: "array", body: Data("[\(good)]".utf8), code: "SDK.COMMON.1002",
            message: "The body parameter format is incorrect."),
        BadRequest(
            what: "duplicate key",
            body: Data(#"{"email":"a@b.co","email":"c@d.ef","type":"LOGIN_EMS","captcha_token":"t"}"#.utf8),
            code: "SDK.COMMON.1002", message: "The body parameter format is incorrect."),
        BadRequest(
            what: "number for a string", body: Data(#"{"email":"a@b.co","type":1,"captcha_token":"t"}"#.utf8),
            code: "SDK.COMMON.1007", message: "The type parameter type error."),
        BadRequest(
            what: "address of 10,000 characters",
            body: Data(
                #"{"email":"\#(String(repeating: "a", count: 9_990))@bamboo.cn","type":"LOGIN_EMS","captcha_token":"t"}"#
                    .utf8), code: "SDK.COMMON.1002", message: "The email parameter format is incorrect."),
        BadRequest(
            what: "header injection in the address",
            body: Data(#"{"email":"a@b.co\r\nBcc: c@d.ef","type":"LOGIN_EMS","captcha_token":"t"}"#.utf8),
            code: "SDK.COMMON.1002", message: "The email parameter format is incorrect."),
        BadRequest(
            what: "type in lower case", body: Data(good.replacingOccurrences(of: "REGISTER", with: "register").utf8),
            code: "SDK.COMMON.1006", message: "The type parameter error."),
        BadRequest(
            what: "unknown captcha_token", body: Data(good.utf8), code: "SDK.COMMON.1005",
            message: "captcha_token has expired."),
        BadRequest(
            what: "wrong content type", body: Data(good.utf8), headers: ["Content-Type": "text/plain"],
            code: "SDK.COMMON.1002", message: "The Content-Type parameter format is incorrect."),
        BadRequest(
            what: "blank fingerprint", body: Data(good.utf8), headers: ["X-device-fingerprint": ""],
            code: "SDK.COMMON.1003", message: "Device information is incomplete."),
        BadRequest(
            what: "unknown client", body: Data(good.utf8), headers: ["X-client-id": "stranger"],
            code: "SDK.COMMON.1012", message: "X-client-id is incorrect, cannot find the corresponding application."),
    ]

    @Test(arguments: badRequests, Way.allCases)
    func everyMalformedRequestGetsItsErrorAndItsRow(request: BadRequest, way: Way) async throws {
        try await RunningService.run { service in
            var headers = RunningService.headers
            for (name, value) in request.headers { headers[name] = value }
            let answer = try await service.exchange(
                way, "POST", RunningService.sendPath, headers: headers, body: request.body)
            #expect(answer.status == 400)
            #expect(answer.body == Self.body(request.code, request.message))
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.map { $0.code?.name } == [request.code])
            #expect(rows.map(\.state) == [.refused])
            #expect(service.mail.mails.isEmpty)
        }
    }

    /// URLSession would not send such a header; a socket does.
    @Test(.needs(.python3)) func aLineBreakInAHeaderNeverBecomesASecondHeader() async throws {
        try await RunningService.run { service in
            let run = try await ProgramRun(
                URL(fileURLWithPath: "/usr/bin/python3"),
                [
                    Repository.root.appending(path: "Tests/SendServiceTests/Process/half_request.py").path, "injection",
                    String(service.port),
                ])
            #expect(run.output.contains(" 400 "), "\(run.output) \(run.errors)")
            #expect(service.mail.mails.isEmpty)
        }
    }

    @Test(arguments: Way.allCases)
    func aCaptchaTokenOfAnotherAddressIsRefusedAndGone(way: Way) async throws {
        try await RunningService.run { service in
            let token = try await service.captchaToken(for: "one@b.co", way)
            for email in ["two@b.co", "one@b.co"] {
                let request = SendRequest(email: EmailAddress(email)!, scenario: .login, captchaToken: token)
                let answer = try await service.exchange(
                    way, "POST", RunningService.sendPath, body: Data(request.json.utf8))
                #expect(answer.body == Self.body("SDK.COMMON.1005", "captcha_token has expired."))
            }
        }
    }

    @Test(arguments: Way.allCases)
    func theCoolDownTellsTheSecondsThatAreLeft(way: Way) async throws {
        try await RunningService.run { service in
            #expect(try await service.send(to: "one@b.co", "LOGIN_EMS", way).status == 200)
            service.clock.advance(by: .seconds(18))
            let answer = try await service.send(to: "ONE@b.co", "LOGIN_EMS", way)
            #expect(answer.status == 429)
            #expect(answer.body == Self.body("SDK.SEND.1001", "Too many requests. Try again in 42 s."))
            #expect(answer.headers["retry-after"] == "42")
            #expect(try await service.send(to: "one@b.co", "REGISTER_EMS", way).status == 200)
            service.clock.advance(by: .seconds(42))
            #expect(try await service.send(to: "one@b.co", "LOGIN_EMS", way).status == 200)
        }
    }

    @Test func twoSendsWithOneTokenAtTheSameTimeDoNotBothPass() async throws {
        try await RunningService.run(settings: ["ERRATA_LIMITS_COOLDOWN": "1"]) { service in
            let token = try await service.captchaToken(for: "one@b.co")
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for scenario in Scenario.allCases {
                    group.addTask {
                        let request = SendRequest(
                            email: EmailAddress("one@b.co")!, scenario: scenario, captchaToken: token)
                        return try await service.exchange(
                            .liveServer, "POST", RunningService.sendPath, body: Data(request.json.utf8)
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 200 } == 1)
            #expect(statuses.count { $0 == 400 } == 6)
        }
    }

    @Test(arguments: [
        ("zh", "zh-Hans", "参数 email 不能为空。"), ("zh_CN", "zh-Hans", "参数 email 不能为空。"),
        ("sv, en;q=0.5", "en", "Parameter email cannot be left blank."),
        ("", "en", "Parameter email cannot be left blank."),
        // The vendor has no Traditional Chinese: its readers get the developer's words, not Simplified.
        (
            "zh-TW", "zh-Hant",
            EIAMError.parameterBlank(.init(parameter: "email"))
                .words(for: .developer, in: ["zh-Hant"], bidiIsolation: .none).text
        ),
    ])
    func messagesAreInTheLanguageThatWasAskedFor(asked: String, answered: String, message: String) async throws {
        try await RunningService.run { service in
            var headers = RunningService.headers
            headers["X-L"] = asked
            let answer = try await service.exchange(
                .inProcess, "POST", RunningService.sendPath, headers: headers, body: Data("{}".utf8))
            #expect(answer.body == Self.body("SDK.COMMON.1001", message))
            #expect(answer.headers["content-language"] == answered)
        }
    }

    @Test func mailIsInTheLanguageThatWasAskedFor() async throws {
        try await RunningService.run { service in
            var headers = RunningService.headers
            headers["Accept-Language"] = "ar-EG"
            let token = try await service.captchaToken(for: "one@b.co")
            let request = SendRequest(email: EmailAddress("one@b.co")!, scenario: .login, captchaToken: token)
            let answer = try await service.exchange(
                .liveServer, "POST", RunningService.sendPath, headers: headers, body: Data(request.json.utf8))
            #expect(answer.headers["content-language"] == "ar")
            try await service.settle()
            let mail = try #require(service.mail.mails.first)
            #expect(mail.language.description == "ar")
            #expect(mail.html.contains(#"<html lang="ar" dir="rtl">"#))
        }
    }

    @Test func developersAreToldWhichHeaderIsMissing() async throws {
        try await RunningService.run { service in
            let answer = try await service.exchange(
                .liveServer, "GET", "/api/v2/sdk/captcha",
                headers: ["X-client-id": "nTo1eRIub60vPb54WeE6aojPwYwImtl4", "X-agent": "a"])
            #expect(answer.body == Self.body("SDK.COMMON.1003", "Device information is incomplete."))
            #expect(answer.headers["x-error-detail"]?.contains("X-operating-sys-version, X-device-fingerprint") == true)
        }
    }

    @Test(
        arguments: [
            ("GET", "/"), ("GET", RunningService.sendPath), ("POST", "/api/v2/sdk/captcha"), ("DELETE", "/health"),
        ], Way.allCases)
    func whatTheContractDoesNotHaveIsAnsweredInItsForm(request: (String, String), way: Way) async throws {
        try await RunningService.run { service in
            let answer = try await service.exchange(way, request.0, request.1)
            #expect(answer.status == 404)
            #expect(answer.body == Self.body("SDK.SEND.1003", "No such endpoint."))
        }
    }

    @Test func anAnswerToHEADHasNoBody() async throws {
        try await RunningService.run { service in
            let answer = try await service.exchange(.inProcess, "HEAD", "/api/v2/sdk/captcha")
            #expect(answer.status == 404)
            #expect(answer.body == "")
        }
    }

    @Test(arguments: Way.allCases)
    func healthIsToldWithoutHeaders(way: Way) async throws {
        try await RunningService.run { service in
            for path in ["/health", "/ready"] {
                let answer = try await service.exchange(way, "GET", path, headers: [:])
                #expect(answer.status == 200)
                #expect(answer.body.hasPrefix(#"{"status":"ok","reasons":[],"#))
            }
        }
    }

    @Test func withoutARecordNothingIsSent() async throws {
        try await RunningService.run { service in
            let token = try await service.captchaToken(for: "one@b.co")
            let blocker = try LedgerBlocker(path: service.folder.file("data/audit.db"))
            let request = SendRequest(email: EmailAddress("one@b.co")!, scenario: .login, captchaToken: token)
            let answer = try await service.exchange(
                .liveServer, "POST", RunningService.sendPath, body: Data(request.json.utf8))
            let refusal = try await service.exchange(
                .liveServer, "POST", RunningService.sendPath, body: Data("{}".utf8))
            // What mends itself is no reason to end the process.
            #expect(try await service.exchange(.liveServer, "GET", "/health", headers: [:]).status == 200)
            #expect(try await service.exchange(.liveServer, "GET", "/ready", headers: [:]).status == 503)
            try blocker.release()
            // What was spent for the mail that did not leave was given back.
            #expect(try await service.send(to: "one@b.co").status == 200)
            #expect(answer.status == 500)
            #expect(answer.body == Self.body("SDK.COMMON.1008", "The system is busy. Try again later."))
            #expect(refusal.status == 500)
            try await service.settle()
            #expect(service.mail.mails.count == 1)
            #expect(try service.ledger().summary(TimeWindow()).total == 1)
            #expect(try await service.exchange(.liveServer, "GET", "/ready", headers: [:]).status == 200)
        }
    }

    /// The connection's idle timeout does not end a client that sends a byte now and then.
    @Test func aBodyThatHasNotComeAfterTenSecondsIsNotWaitedFor() async throws {
        try await RunningService.run { service in
            let pieces = Self.good.map { String($0) }
            let inTime = try await service.send(pieces: pieces, every: .seconds(10) / pieces.count)
            #expect(inTime.body == Self.body("SDK.COMMON.1005", "captcha_token has expired."))
            let late = try await service.send(pieces: pieces, every: .seconds(11) / pieces.count)
            #expect(late.body == Self.body("SDK.COMMON.1002", "The body parameter format is incorrect."))
        }
    }

    @Test func aCallersIdIsKeptBesideOurOwn() async throws {
        try await RunningService.run { service in
            var headers = RunningService.headers
            let id = AttemptID(time: .now())
            headers["X-attempt-id"] = id.description
            _ = try await service.exchange(
                .liveServer, "POST", RunningService.sendPath, headers: headers, body: Data("{}".utf8))
            headers["X-attempt-id"] = "'; DROP TABLE entry; --"
            _ = try await service.exchange(
                .liveServer, "POST", RunningService.sendPath, headers: headers, body: Data("{}".utf8))
            let rows = try service.ledger().attempts(TimeWindow(), limit: 10)
            #expect(rows.map(\.callerID) == [nil, id])
            #expect(rows.allSatisfy { $0.id != id })
        }
    }
}
