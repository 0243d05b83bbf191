import Foundation
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// TLS by settings, spoken by curl.
@Suite(.timeLimit(.minutes(10)), .needs(.curl, .openssl))
struct TLSTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func path(_ name: String) -> String { folder.file(name) }

    /// Makes a certificate for `localhost`, and its key.
    private func make(_ name: String) async throws {
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/openssl"),
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-keyout", path("\(name).key"), "-out", path("\(name).pem"), "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost",
            ])
        try #require(run.exitCode == 0, "\(run.errors)")
    }

    private func put(_ name: String) throws {
        for end in ["pem", "key"] {
            try Data(contentsOf: URL(fileURLWithPath: path("\(name).\(end)")))
                .write(to: URL(fileURLWithPath: path("server.\(end)")), options: .atomic)
        }
    }

    private var settings: [String: String] {
        ["ERRATA_HTTP_TLS_CERTIFICATE": path("server.pem"), "ERRATA_HTTP_TLS_KEY": path("server.key")]
    }

    /// curl's exit code and the status that it prints.
    private func curl(_ service: RunningService, trusting name: String, _ options: [String] = []) async throws
        -> ProgramRun
    {
        try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/curl"),
            [
                "--silent", "--max-time", "60", "--cacert", path("\(name).pem"), "--resolve",
                "localhost:\(service.port):127.0.0.1", "--output", "/dev/null", "--write-out", "%{http_code}",
            ] + options + ["https://localhost:\(service.port)/health"])
    }

    @Test func theServiceSpeaksTLSAndNothingElse() async throws {
        try await make("one")
        try put("one")
        try await RunningService.run(settings: settings) { service in
            let answer = try await curl(service, trusting: "one")
            #expect(answer.output == "200", "\(answer.exitCode)")
            let old = try await curl(service, trusting: "one", ["--tls-max", "1.1"])
            #expect(old.exitCode != 0)
            let plain = try await ProgramRun(
                URL(fileURLWithPath: "/usr/bin/curl"),
                ["--silent", "--max-time", "60", "http://127.0.0.1:\(service.port)/health"])
            #expect(plain.exitCode != 0)
        }
    }

    @Test func aNewCertificateIsShownAfterAReloadAndABadOneIsNot() async throws {
        for name in ["one", "two"] { try await make(name) }
        try put("one")
        try await RunningService.run(settings: settings) { service in
            #expect(try await curl(service, trusting: "one").output == "200")
            try put("two")
            #expect(try await curl(service, trusting: "one").output == "200")
            await service.server.reload()
            #expect(try await curl(service, trusting: "two").output == "200")
            // A certificate that the key does not belong to, and then half a file.
            try Data(contentsOf: URL(fileURLWithPath: path("one.pem")))
                .write(to: URL(fileURLWithPath: path("server.pem")))
            await service.server.reload()
            #expect(try await curl(service, trusting: "two").output == "200")
            try Data("-----BEGIN CERTIFICATE-----\nMII".utf8).write(to: URL(fileURLWithPath: path("server.pem")))
            await service.server.reload()
            let last = try await curl(service, trusting: "two")
            #expect(last.output == "200")
        }
    }

    @Test func whatIsWrongWithTheFilesIsSaid() async throws {
        for name in ["one", "two"] { try await make(name) }
        func message(_ certificate: String, _ key: String) -> String? {
            do throws(SettingsError) {
                _ = try ServerCertificate(.init(certificate: path(certificate), key: path(key)))
                return nil
            } catch {
                return error.message
            }
        }
        #expect(message("one.pem", "one.key") == nil)
        #expect(message("none.pem", "one.key")?.hasPrefix("http.tls.certificate: ") == true)
        #expect(message("one.pem", "none.key")?.hasPrefix("http.tls.key: ") == true)
        #expect(message("one.key", "one.key")?.contains("certificate") == true)
        #expect(message("one.pem", "one.pem")?.contains("no private key in PEM") == true)
        #expect(message("one.pem", "two.key")?.contains("is not the key of the first certificate") == true)
    }

    @Test func oneFileWithoutTheOtherIsRefused() async throws {
        let reader = try await SettingsReader(environment: ["ERRATA_HTTP_TLS_KEY": "x"], file: nil)
        let error = #expect(throws: SettingsError.self) { try ServiceConfiguration(reader) }
        #expect(error?.message.contains("go together") == true)
    }
}
