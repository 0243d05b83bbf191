import Foundation
import Logging
import SendAPI
import SendAudit
import SendService
import ServiceTestSupport
import TestSupport
import Testing

/// The log as a program reads it.
@Suite(.timeLimit(.minutes(10)))
struct JSONLogTests {
    private let lines = Watched<[String]>([])

    private var output: LogOutput { LogOutput { [lines] line in lines.change { $0.append(line) } } }

    /// The lines as objects. A line that is none, or more than one, is an error.
    private func objects() throws -> [[String: Any]] {
        try lines.value.map { line in
            #expect(line.hasSuffix("\n"))
            #expect(!line.dropLast().unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
            return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    private func logger(level: Logger.Level = .trace) -> Logger {
        var logger = Logger(label: "a\"b") { JSONLogHandler(label: $0, output: output, clock: TestClock().source) }
        logger.logLevel = level
        return logger
    }

    @Test(arguments: Logger.Level.allCases)
    func everyLevelIsALineWithItsName(level: Logger.Level) throws {
        logger().log(level: level, "hello")
        let object = try #require(try objects().first)
        #expect(object["level"] as? String == level.rawValue)
        #expect(object["message"] as? String == "hello")
        #expect(object["logger"] as? String == "a\"b")
        #expect(object["time"] as? String == "2023-11-14T22:13:20.000Z")
        #expect(Set(object.keys) == ["time", "level", "logger", "message"])
    }

    @Test func whatIsLessSevereIsNotWritten() throws {
        logger(level: .warning).info("no")
        logger(level: .warning).warning("yes")
        #expect(try objects().map { $0["message"] as? String } == ["yes"])
    }

    @Test(arguments: ["a\nb", "\r\n", "\u{0}\u{1}\u{1B}[31m", "\u{7F}\u{85}\u{9B}", "\u{2028}", "\"\\", "é😀", ""])
    func whateverATextHoldsALineStaysALine(text: String) throws {
        logger().info("\(text)", metadata: ["key\(text)": "\(text)"])
        let object = try #require(try objects().first)
        #expect(object["message"] as? String == text)
        #expect((object["metadata"] as? [String: Any])?["key\(text)"] as? String == text)
        #expect(lines.value.count == 1)
    }

    @Test func valuesOfTheMetadataKeepTheirKind() throws {
        var logger = logger()
        logger[metadataKey: "both"] = "logger"
        logger[metadataKey: "own"] = "logger"
        logger.info(
            "m",
            metadata: [
                "both": "line", "number": .stringConvertible(42), "wide": .stringConvertible(Int64(43)),
                "fraction": .stringConvertible(1.5), "none": .stringConvertible(Double.nan),
                "truth": .stringConvertible(true), "list": ["a", .stringConvertible(1)], "nested": ["k": "v"],
            ])
        let metadata = try #require(try objects().first?["metadata"] as? [String: Any])
        let expected: NSDictionary = [
            "both": "line", "own": "logger", "number": 42, "wide": 43, "fraction": 1.5, "none": "nan", "truth": true,
            "list": ["a", 1] as [Any], "nested": ["k": "v"],
        ]
        #expect(NSDictionary(dictionary: metadata) == expected)
    }

    @Test func aRequestsLineHasWhatALineOfARequestNeeds() async throws {
        try await RunningService.run(log: output) { service in
            _ = try await service.send(to: "tell.tale@b.co")
            _ = try await service.send(to: "tell.tale@b.co")
            _ = try await service.exchange(.liveServer, "GET", "/tell/tale")
            _ = try await service.exchange(.liveServer, "GET", "/health")
            try await service.settle()
            let requests = try objects().filter { $0["message"] as? String == "request" }
            let known = requests.compactMap { $0["metadata"] as? [String: Any] }
            func line(_ endpoint: String, _ code: String) throws -> [String: Any] {
                try #require(known.first { $0["endpoint"] as? String == endpoint && $0["code"] as? String == code })
            }
            let attempts = try service.ledger().attempts(TimeWindow(), limit: 10)
            let sent = try line(RunningService.sendPath, "ok")
            #expect(sent["status"] as? Int == 200)
            #expect(sent["duration"] as? Int == 0)
            #expect(sent["attempt"] as? String == attempts.first { $0.code == nil }?.id.description)
            let refused = try line(RunningService.sendPath, "SDK.SEND.1001")
            #expect(refused["status"] as? Int == 429)
            #expect(refused["attempt"] as? String == attempts.first { $0.code != nil }?.id.description)
            #expect(try line("other", "SDK.SEND.1003")["status"] as? Int == 404)
            #expect(try line("/api/v2/sdk/captcha", "ok")["attempt"] == nil)
            #expect(
                requests.first { ($0["metadata"] as? [String: Any])?["endpoint"] as? String == "/health" }?["level"]
                    as? String == "debug")
            #expect(!lines.value.contains { $0.contains("tell") })
        }
    }
}
