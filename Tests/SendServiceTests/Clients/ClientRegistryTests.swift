import Foundation
import LanguageMatching
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// The file of registered applications, and what it changes.
@Suite(.timeLimit(.minutes(10)))
struct ClientRegistryTests {
    private let folder: TemporaryFolder
    private let file: String

    init() throws {
        folder = try TemporaryFolder()
        file = folder.file("clients.json")
    }

    private func write(_ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }

    private static let id = RunningService.headers["X-client-id"] ?? ""

    private func run(
        _ clients: String, settings: [String: String] = [:], _ body: (RunningService) async throws -> Void
    ) async throws {
        try write(clients)
        try await RunningService.run(settings: settings.merging(["ERRATA_CLIENTS_FILE": file]) { $1 }, body)
    }

    @Test func aFileIsReadWhole() throws {
        try write(
            """
            [{"id": "a1", "name": "Web shop", "scenarios": ["LOGIN_EMS", "REGISTER_EMS"], "language": "de",
              "codesPerHour": 20}, {"id": "b2"}]
            """)
        let registry = try ClientRegistry(file: file)
        #expect(registry.ids == ["a1", "b2"])
        let first = try #require(registry["a1"])
        #expect(first.name == "Web shop")
        #expect(first.scenarios == [.login, .register])
        #expect(first.language?.description == "de")
        #expect(first.codesPerHour == 20)
        #expect(registry["b2"] == RegisteredClient(id: "b2"))
        #expect(registry["c"] == nil)
    }

    @Test(arguments: [
        ("", "clients.json: "), ("{}", "allowed is a JSON array of 1 to 100000 clients"),
        ("[]", "allowed is a JSON array of 1 to 100000 clients"), ("[1]", "client 1 is no JSON object"),
        (#"[{"id":"a"},{}]"#, "client 2: id must be letters and digits, 128 at most"),
        (#"[{"id":"a b"}]"#, "client 1: id must be letters and digits"), (#"[{"id":7}]"#, "client 1: id is no text"),
        (#"[{"id":"a"},{"id":"a"}]"#, "client 2: id 'a' stands twice"),
        (#"[{"id":"a","scenarios":["LOGIN"]}]"#, "scenarios has 'LOGIN'; allowed are LOGIN_EMS"),
        (#"[{"id":"a","scenarios":[]}]"#, "scenarios is empty; leave it out for all of them"),
        (#"[{"id":"a","scenarios":"LOGIN_EMS"}]"#, "scenarios is no array of texts"),
        (#"[{"id":"a","scenarios":[1]}]"#, "scenarios is no array of texts"),
        (#"[{"id":"a","language":"tlh"}]"#, "client 1: language is 'tlh'; the catalogue has"),
        (#"[{"id":"a","codesPerHour":-1}]"#, "codesPerHour must be a whole number from 0 to 10000000"),
        (#"[{"id":"a","langauge":"de"}]"#, "there is no 'langauge'; allowed are id, name"),
        (#"[{"id":"a","name":"x\ny"}]"#, "name must be a text of at most 128 bytes without control characters"),
    ])
    func whatIsWrongIsNamedWithItsPlace(text: String, words: String) throws {
        try write(text)
        let error = #expect(throws: SettingsError.self) { try ClientRegistry(file: file) }
        #expect(error?.message.hasPrefix("clientsFile: \(file)") == true)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test func aFileThatIsMissingIsSaid() {
        let error = #expect(throws: SettingsError.self) { try ClientRegistry(file: folder.file("none")) }
        #expect(error?.code == .unusableFile)
    }

    @Test func aClientMayAskForItsScenariosAlone() async throws {
        try await run(#"[{"id":"\#(Self.id)","scenarios":["REGISTER_EMS"]}]"#) { service in
            let answer = try await service.send(to: "a@b.co", "LOGIN_EMS")
            #expect(answer.status == 400)
            #expect(answer.body.contains("SDK.COMMON.1006"))
            #expect(answer.body.contains("type"))
            let allowed = try await service.send(to: "a@b.co", "REGISTER_EMS")
            #expect(allowed.status == 200)
            let states = try service.ledger().attempts(TimeWindow(), limit: 5).map(\.state)
            #expect(states.contains(.refused))
        }
    }

    @Test func aClientsLanguageIsTheOneWhereNoneIsAskedFor() async throws {
        try await run(#"[{"id":"\#(Self.id)","language":"de"}]"#) { service in
            var headers = RunningService.headers
            headers["X-L"] = nil
            let answer = try await service.exchange(
                .inProcess, "POST", RunningService.sendPath, headers: headers, body: Data("{}".utf8))
            #expect(answer.headers["content-language"] == "de")
            headers["X-L"] = "fr"
            let french = try await service.exchange(
                .inProcess, "POST", RunningService.sendPath, headers: headers, body: Data("{}".utf8))
            #expect(french.headers["content-language"] == "fr")
        }
    }

    @Test func aClientsOwnLimitComesBeforeTheSettings() async throws {
        let settings = ["ERRATA_LIMITS_PER_CLIENT_HOURLY": "1"]
        try await run(#"[{"id":"\#(Self.id)","codesPerHour":2}]"#, settings: settings) { service in
            var statuses: [Int] = []
            for name in ["a", "b", "c"] { statuses.append(try await service.send(to: "\(name)@b.co").status) }
            #expect(statuses == [200, 200, 429])
            try write(#"[{"id":"\#(Self.id)","codesPerHour":0}]"#)
            await service.server.reload()
            #expect(try await service.send(to: "d@b.co").status == 200)
        }
    }

    @Test func whileTheFileIsReadNoRequestIsDroppedAndABadOneChangesNothing() async throws {
        try await run(#"[{"id":"\#(Self.id)"}]"#) { service in
            let good = #"[{"id":"\#(Self.id)"},{"id":"other"}]"#
            let statuses = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        var statuses: [Int] = []
                        for _ in 0..<20 {
                            statuses.append(
                                try await service.exchange(
                                    .liveServer, "POST", RunningService.sendPath, body: Data("{}".utf8)
                                ).status)
                        }
                        return statuses
                    }
                }
                for round in 0..<20 {
                    try write(round.isMultiple(of: 2) ? good : "[")
                    await service.server.reload()
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(statuses == Array(repeating: 400, count: 80))
            var headers = RunningService.headers
            headers["X-client-id"] = "other"
            let other = try await service.exchange(
                .liveServer, "POST", RunningService.sendPath, headers: headers, body: Data("{}".utf8))
            #expect(other.body.contains("SDK.COMMON.1001"), "\(other.body)")
        }
    }
}
