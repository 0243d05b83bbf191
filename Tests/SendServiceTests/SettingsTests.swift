import Foundation
import TestSupport
import Testing

@testable import SendService

struct SettingsTests {
    private func message(_ environment: [String: String] = [:], file: String? = nil) async throws -> String {
        let folder = try TemporaryFolder()
        let path = folder.file("config.json")
        if let file { try Data(file.utf8).write(to: URL(fileURLWithPath: path)) }
        do {
            _ = try ServiceConfiguration(
                try await SettingsReader(environment: environment, file: file == nil ? nil : path))
            return "started"
        } catch {
            return error.description.replacingOccurrences(of: path, with: "FILE")
        }
    }

    @Test(arguments: [
        (
            "ERRATA_HTTP_PORT", "70000",
            "http.port (ERRATA_HTTP_PORT) is '70000'; allowed is a whole number from 0 to 65535"
        ),
        (
            "ERRATA_HTTP_PORT", "http",
            "http.port (ERRATA_HTTP_PORT) is 'http'; allowed is a whole number from 0 to 65535"
        ),
        (
            "ERRATA_CODE_LIFETIME", "0",
            "code.lifetime (ERRATA_CODE_LIFETIME) is '0'; allowed is a whole number from 60 to 3600 (seconds)"
        ),
        (
            "ERRATA_CODE_ATTEMPTS", "-1",
            "code.attempts (ERRATA_CODE_ATTEMPTS) is '-1'; allowed is a whole number from 1 to 20 (attempts)"
        ),
        (
            "ERRATA_MAIL_TRANSPORT", "pigeon",
            "mail.transport (ERRATA_MAIL_TRANSPORT) is 'pigeon'; allowed is one of mailbox, smtp"
        ),
        (
            "ERRATA_LANGUAGE", "klingonese",
            "language (ERRATA_LANGUAGE) is 'klingonese'; allowed is a BCP 47 language tag"
        ),
        ("ERRATA_MAIL_FROM", "nobody", "mail.from (ERRATA_MAIL_FROM) is 'nobody'; allowed is an e-mail address"),
        (
            "ERRATA_LIMITS_COOLDOWN", "1.5",
            "limits.cooldown (ERRATA_LIMITS_COOLDOWN) is '1.5'; allowed is a whole number from 1 to 3600 (seconds)"
        ),
        (
            "ERRATA_HTTP_PROT", "80",
            "there is no setting for the variable ERRATA_HTTP_PROT; 'sendserver settings' lists them all"
        ),
        (
            "ERRATA_LANGUAGE", "sv",
            "language (ERRATA_LANGUAGE) is 'sv'; the catalogue has en, zh-Hans, zh-Hant, ja, ko, de, fr, es, pt-BR, ru, ar, he"
        ),
        (
            "ERRATA_LANGUAGE", "tlh",
            "language (ERRATA_LANGUAGE) is 'tlh'; the catalogue has en, zh-Hans, zh-Hant, ja, ko, de, fr, es, pt-BR, ru, ar, he"
        ),
        ("ERRATA_CLIENTS", "a b", "clients (ERRATA_CLIENTS) has 'a b'; allowed are ids of letters and digits"),
        (
            "ERRATA_MAIL_SMTP_SECURITY", "x",
            "mail.smtp.security (ERRATA_MAIL_SMTP_SECURITY) is 'x'; allowed is one of none, starttls, tls"
        ),
        (
            "ERRATA_MAIL_SMTP_HOST", "a b/c@d",
            "mail.smtp.host (ERRATA_MAIL_SMTP_HOST) is 'a b/c@d'; allowed is a host name or an address"
        ),
        (
            "ERRATA_MAIL_SMTP_CA_CERTIFICATES", "/nowhere.pem",
            "mail.smtp.caCertificates (ERRATA_MAIL_SMTP_CA_CERTIFICATES) is '/nowhere.pem'; allowed is a file that can be read"
        ),
        ("ERRATA_HTTP_HOST", "", "http.host (ERRATA_HTTP_HOST) is ''; allowed is a text that is not empty"),
    ])
    func aWrongValueIsOneLineWithKeyValueAndWhatIsAllowed(name: String, value: String, line: String) async throws {
        #expect(try await message([name: value]) == line)
    }

    @Test(arguments: [
        (#"{"http":{"port":"x"}}"#, "http.port (ERRATA_HTTP_PORT) is 'x'; allowed is a whole number from 0 to 65535"),
        (#"{"clients":[1,2]}"#, "clients (ERRATA_CLIENTS) is '[1,2]'; allowed is a list of texts, at least 1"),
        (#"{"clients":"abc"}"#, "clients (ERRATA_CLIENTS) is 'abc'; allowed is a list of texts, at least 1"),
        (
            #"{"http":{"port":true}}"#,
            "http.port (ERRATA_HTTP_PORT) is 'true'; allowed is a whole number from 0 to 65535"
        ),
        (#"{"http":{"port":[1]}}"#, "http.port (ERRATA_HTTP_PORT) is '[1]'; allowed is a whole number from 0 to 65535"),
        (
            #"{"http":{"port":null}}"#,
            "http.port (ERRATA_HTTP_PORT) is 'null'; allowed is a whole number from 0 to 65535"
        ),
        (#"{"language":{}}"#, "language (ERRATA_LANGUAGE) is '{}'; allowed is a text that is not empty"),
        (#"{"http":{"prot":1}}"#, "FILE: there is no setting 'http.prot'; 'sendserver settings' lists them all"),
        (#"{"clients":[]}"#, "clients (ERRATA_CLIENTS) is ''; allowed is a list of texts, at least 1"),
        (#"[]"#, "FILE: the configuration is not a JSON object"),
        (#"{"#, "FILE: JSON, byte 1: the text ends inside a value"),
    ])
    func aWrongFileIsOneLine(file: String, line: String) async throws {
        #expect(try await message(file: file) == line)
    }

    @Test func aMissingFileIsOneLine() async throws {
        let error = await #expect(throws: SettingsError.self) {
            try await SettingsReader(environment: [:], file: "/nowhere/config.json")
        }
        #expect(error?.description == "/nowhere/config.json: the configuration file cannot be read")
    }

    @Test func theEnvironmentGoesBeforeTheFileAndTheFileBeforeTheDefaults() async throws {
        let folder = try TemporaryFolder()
        try Data(#"{"http":{"port":1},"captcha":{"tolerance":7},"clients":["a","b"]}"#.utf8).write(
            to: URL(fileURLWithPath: folder.file("c.json")))
        let reader = try await SettingsReader(environment: ["ERRATA_HTTP_PORT": "2"], file: folder.file("c.json"))
        let configuration = try ServiceConfiguration(reader)
        #expect(configuration.port == 2)
        #expect(configuration.captcha.tolerance == 7)
        #expect(configuration.clients.ids == ["a", "b"])
        #expect(configuration.limits.cooldown == .seconds(60))
    }

    @Test func listsComeFromTheEnvironmentToo() async throws {
        let reader = try await SettingsReader(environment: ["ERRATA_CLIENTS": "a,b"], file: nil)
        #expect(try ServiceConfiguration(reader).clients.ids == ["a", "b"])
    }

    /// The documented name of each variable is the one that is read.
    @Test(arguments: Setting.all)
    func everySettingIsReadFromItsVariableAndItsDefaultIsAllowed(setting: Setting) async throws {
        #expect(try await message([setting.environmentVariable: setting.defaultValue]) == "started")
        if case .text(mayBeEmpty: true) = setting.kind { return }
        if case .list(minimum: 0) = setting.kind { return }
        let refused = try await message([setting.environmentVariable: ""])
        #expect(
            refused.hasPrefix("\(setting.key) (\(setting.environmentVariable)) is ''; allowed is ")
                || setting.key == "language")
    }

    @Test func secretsAreNotShown() async throws {
        let setting = try #require(Setting.all.first { $0.key == "mail.smtp.password" })
        #expect(!setting.refused("hunter2").description.contains("hunter2"))
        // Service groups write their services into the debug log.
        let smtp = SMTPSettings(host: "h", port: 25, security: .tls, user: "root", password: "hunter2")
        #expect("\(smtp) \(ServiceConfiguration.Transport.smtp([smtp]))".contains("h:25 tls"))
        #expect(!"\(smtp) \(ServiceConfiguration.Transport.smtp([smtp]))".contains("hunter2"))
    }
}
