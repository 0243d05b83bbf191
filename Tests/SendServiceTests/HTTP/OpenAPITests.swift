import EIAMErrors
import Foundation
import SendAPI
import SendAudit
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// The service's description for programs, against the code.
@Suite(.timeLimit(.minutes(60)))
struct OpenAPITests {
    private struct Findings: Decodable {
        struct Answer: Decodable {
            let path: String
            let status: Int
            let code: String
            let headers: [String]

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                path = try list.decode(String.self)
                status = try list.decode(Int.self)
                code = try list.decode(String.self)
                headers = try list.decode([String].self)
            }
        }
        let version: String
        let routes: [String]
        let answers: [Answer]
        let statuses: [String: Int]
        let scenarios: [String]
        let headers: [String]
    }

    private func document() async throws -> String {
        try await RunningService.run { service in
            let answer = try await service.exchange(.liveServer, "GET", "/openapi.yaml", headers: [:])
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "application/yaml; charset=utf-8")
            return answer.body
        }
    }

    @Test(.needs(.python3, .yaml)) func itSaysWhatTheCodeDoes() async throws {
        let script = Repository.root.appending(path: "Tests/SendServiceTests/HTTP/check_openapi.py").path
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"), [script], input: Data(try await document().utf8))
        #expect(run.exitCode == 0, "\(run.errors)")
        let found = try JSONDecoder().decode(Findings.self, from: Data(run.output.utf8))
        #expect(found.version == "3.1.0")
        let paths = Set(found.routes.compactMap { $0.split(separator: " ").last.map(String.init) })
        #expect(paths == OperatorRoutes.paths.union(Endpoint.allCases.map(\.rawValue)).union([ConsumeRoute.path]))
        #expect(found.scenarios == Scenario.allCases.map(\.rawValue))
        #expect(
            Set(found.headers) == [
                HeaderName.clientID, HeaderName.operatingSystemVersion, HeaderName.deviceFingerprint, HeaderName.agent,
                HeaderName.deviceAddress, HeaderName.language, HeaderName.acceptLanguage, HeaderName.attemptID,
            ])
        // Each code with the status of the catalogue, where it is listed and where it is answered.
        let catalogue = Dictionary(
            EIAMError.catalog.definitions.map { ($0.code, $0.status) }, uniquingKeysWith: { first, _ in first })
        for (code, status) in found.statuses { #expect(catalogue[code] == status, "\(code)") }
        for answer in found.answers {
            #expect(catalogue[answer.code] == answer.status, "\(answer.path) \(answer.code)")
            #expect(found.statuses[answer.code] != nil)
            #expect(answer.headers.contains("Retry-After") == (answer.status == 429))
        }
        #expect(Set(found.answers.map(\.code)) == Set(found.statuses.keys))
    }

    /// By the standard's own schema.
    @Test(.needsOpenAPIChecks) func itIsValidOpenAPI() async throws {
        let folder = try TemporaryFolder()
        let text = try await document()
        func validate(_ text: String) async throws -> ProgramRun {
            let file = folder.file("openapi.yaml")
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            return try await ProgramRun(OpenAPIChecks.program("openapi-spec-validator"), [file])
        }
        let run = try await validate(text)
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        #expect(try await validate(text.replacingOccurrences(of: "in: header", with: "in: hat")).exitCode != 0)
    }

    private static let checks = [
        "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
        "response_schema_conformance", "negative_data_rejection",
    ]

    /// Requests that are made up from the description get answers that are in it. `ERRATA_OPENAPI_EXAMPLES` says how many are
    /// made up for each operation.
    @Test(.needsOpenAPIChecks) func whatIsAnsweredIsWhatIsDescribed() async throws {
        let environment = ProcessInfo.processInfo.environment
        let settings = [
            "ERRATA_CAPTCHA_REQUESTS_PER_MINUTE": "100000", "ERRATA_CAPTCHA_FAILURES_PER_MINUTE": "1000",
            "ERRATA_LEDGER_REFUSALS_PER_MINUTE": "1000000",
        ]
        try await RunningService.run(settings: settings) { service in
            let run = try await ProgramRun(
                // Where it stands it leaves what it remembers for the next time.
                URL(fileURLWithPath: "/bin/sh"),
                [
                    "-c", "cd \"$0\" && exec \"$@\"", service.folder.path, OpenAPIChecks.program("schemathesis").path,
                    "run", "\(service.base)/openapi.yaml", "--max-examples",
                    environment["ERRATA_OPENAPI_EXAMPLES"] ?? "10", "--seed", environment["ERRATA_SEED"] ?? "1",
                    "--checks", Self.checks.joined(separator: ","), "--phases", "examples,coverage,fuzzing",
                    // Beside all other tests an answer may take long, and how long is none of its business.
                    "--suppress-health-check", "all", "--no-color", "--request-timeout", "600",
                ], timeLimit: 1_800)
            #expect(run.exitCode == 0, "\(run.output.suffix(6_000))\(run.errors)")
            // It has asked.
            #expect(try service.ledger().summary(TimeWindow()).total > 0)
        }
    }

    /// What is in the code and could be answered: a code of the service's that nobody described is found here.
    @Test func everyCodeThatTheServiceMakesIsDescribed() async throws {
        let text = try await document()
        let names = EIAMError.catalog.definitions.filter { text.contains("const: \($0.code)") }.map(\.name)
        var made: Set<String> = []
        for module in ["SendService", "SendAPI"] {
            let folder = Repository.root.appending(path: "Sources/\(module)")
            let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            for case let file as URL in files where file.pathExtension == "swift" {
                let source = try String(contentsOf: file, encoding: .utf8)
                for definition in EIAMError.catalog.definitions where source.contains(".\(definition.name)(.init(") {
                    made.insert(definition.name)
                }
            }
        }
        #expect(made.count > 8)
        #expect(made.subtracting(names) == [])
    }
}
