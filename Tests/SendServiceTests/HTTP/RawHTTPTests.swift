import Foundation
import ServiceTestSupport
import TestSupport
import Testing

/// HTTP as sockets speak it, where the library leaves something out.
@Suite(.timeLimit(.minutes(10)), .needs(.python3))
struct RawHTTPTests {
    private struct Answer: Decodable {
        let line: String
        let fields: [String: String]
    }

    private struct Conversation: Decodable {
        let first: Answer?
        let second: Answer?
        let third: Answer?
        let body: String?
        let ended: Bool?
    }

    private func speak(_ service: RunningService, _ mode: String, _ more: String...) async throws -> Conversation {
        let script = Repository.root.appending(path: "Tests/SendServiceTests/Process/raw_http.py").path
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"), [script, mode, "\(service.port)"] + more, timeLimit: 60)
        #expect(run.exitCode == 0, "\(run.errors)")
        return try JSONDecoder().decode(Conversation.self, from: Data(run.output.utf8))
    }

    @Test func whoWaitsFor100GetsItBeforeTheBodyIsSent() async throws {
        try await RunningService.run { service in
            let talk = try await speak(service, "continue")
            #expect(talk.first?.line == "HTTP/1.1 100 Continue")
            #expect(talk.second?.line == "HTTP/1.1 400 Bad Request")
            #expect(talk.body?.contains("SDK.COMMON.1001") == true)
            #expect(talk.third?.line == "HTTP/1.1 400 Bad Request")
        }
    }

    @Test func a100NeverComesBeforeAnAnswerThatIsDueFirst() async throws {
        try await RunningService.run { service in
            let talk = try await speak(service, "pipelined")
            #expect(talk.first?.line == "HTTP/1.1 200 OK")
            #expect(talk.second?.line == "HTTP/1.1 100 Continue")
            #expect(talk.third?.line == "HTTP/1.1 400 Bad Request")
        }
    }

    @Test func aConnectionTooManyWaitsUntilOneEnds() async throws {
        try await RunningService.run(settings: ["ERRATA_HTTP_MAXIMUM_CONNECTIONS": "3"]) { service in
            let talk = try await speak(service, "crowd", "3")
            #expect(talk.first?.line == "HTTP/1.1 200 OK")
            #expect(talk.ended == true)
            #expect(talk.second?.line == "HTTP/1.1 200 OK")
        }
    }

    @Test func HTTP10IsAnsweredAndTheConnectionEnds() async throws {
        try await RunningService.run { service in
            let talk = try await speak(service, "old", "1.0")
            // And no 100, which HTTP/1.0 does not know.
            #expect(talk.first?.line.hasSuffix(" 200 OK") == true)
            #expect(talk.first?.fields["connection"] == "close")
            #expect(talk.body?.hasPrefix(#"{"status":"ok""#) == true)
            #expect(talk.ended == true)
        }
    }

    @Test(arguments: ["close", "Close", "TE, close"])
    func theConnectionEndsWhereItIsAskedFor(spelling: String) async throws {
        try await RunningService.run { service in
            let talk = try await speak(service, "close", spelling)
            #expect(talk.first?.line == "HTTP/1.1 200 OK")
            #expect(talk.first?.fields["connection"] == "close")
            #expect(talk.ended == true)
        }
    }

    @Test(arguments: [
        ("/health", 200), ("/ready", 200), ("/metrics", 200), ("/openapi.yaml", 200), ("/api/v2/sdk/captcha", 404),
        ("/nowhere", 404),
    ])
    func anAnswerToHEADIsItsHeadAlone(path: String, status: Int) async throws {
        try await RunningService.run { service in
            let talk = try await speak(service, "head", path)
            #expect(talk.first?.line.hasPrefix("HTTP/1.1 \(status) ") == true)
            // What comes next is the next answer, and no rest of this one.
            #expect(talk.second?.line == "HTTP/1.1 200 OK")
            #expect(talk.body?.hasPrefix(#"{"status":"ok""#) == true)
        }
    }
}
