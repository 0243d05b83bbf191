import Foundation
import TestSupport
import Testing

@testable import SendService

/// Secrets that stand in files.
struct SecretFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func file(_ text: Data, mode: Int = 0o600) throws -> String {
        let path = folder.file("secret")
        _ = FileManager.default.createFile(atPath: path, contents: text, attributes: [.posixPermissions: mode])
        return path
    }

    private func configuration(_ environment: [String: String]) async throws(SettingsError) -> ServiceConfiguration {
        try ServiceConfiguration(
            try await SettingsReader(
                environment: environment.merging(["ERRATA_MAIL_TRANSPORT": "smtp"]) { $1 }, file: nil))
    }

    private func password(_ path: String) async throws -> String? {
        guard case .smtp(let relays) = try await configuration(["ERRATA_MAIL_SMTP_PASSWORD_FILE": path]).mail.transport
        else { return nil }
        return relays.first?.password
    }

    @Test func everySecretHasASettingForItsFile() {
        let keys = Set(Setting.all.map(\.key))
        let secrets = Setting.all.filter(\.isSecret).map(\.key)
        #expect(secrets.contains("mail.smtp.password"))
        for secret in secrets { #expect(keys.contains(secret + "File"), "\(secret)") }
    }

    @Test(arguments: [
        ("hunter2", "hunter2"), ("hunter2\n", "hunter2"), ("hunter2\r\n", "hunter2"), ("hunter2\n\n", "hunter2\n"),
        (" h 2 ", " h 2 "), ("pä😀", "pä😀"),
    ])
    func oneLineBreakAtTheEndIsDroppedAndNothingElse(text: String, secret: String) async throws {
        #expect(try await password(try file(Data(text.utf8))) == secret)
    }

    @Test func aFileThatIsNoGoodIsNamedAndItsContentIsNot() async throws {
        for (content, words) in [
            (Data("\n".utf8), "which is empty"), (Data([0x68, 0xFF]), "UTF-8 text"),
            (Data(repeating: 0x68, count: 70_000), "at most 65536 bytes"),
        ] {
            let path = try file(content)
            let error = await #expect(throws: SettingsError.self) {
                try await configuration(["ERRATA_MAIL_SMTP_PASSWORD_FILE": path])
            }
            #expect(error?.code == .unusableFile)
            #expect(error?.message.contains(words) == true)
            #expect(
                error?.message.hasPrefix(
                    "mail.smtp.passwordFile (ERRATA_MAIL_SMTP_PASSWORD_FILE) is '\(path)'") == true)
            #expect(error?.message.contains("hh") == false)
        }
        for path in ["/nowhere/secret", folder.path] {
            let error = await #expect(throws: SettingsError.self) {
                try await configuration(["ERRATA_MAIL_SMTP_PASSWORD_FILE": path])
            }
            #expect(error?.message.hasSuffix("is '\(path)'; allowed is a file that can be read") == true)
        }
    }

    @Test func aSecretAndItsFileTogetherAreRefusedWithoutTheSecret() async throws {
        let path = try file(Data("from-the-file".utf8))
        let error = await #expect(throws: SettingsError.self) {
            try await configuration([
                "ERRATA_MAIL_SMTP_PASSWORD_FILE": path, "ERRATA_MAIL_SMTP_PASSWORD": "from-the-setting",
            ])
        }
        #expect(
            error?.message
                == "mail.smtp.password (ERRATA_MAIL_SMTP_PASSWORD) and mail.smtp.passwordFile (ERRATA_MAIL_SMTP_PASSWORD_FILE) are both set; allowed is one of them"
        )
    }

    @Test(arguments: [(0o600, false), (0o400, false), (0o640, true), (0o604, true), (0o644, true)])
    func aFileThatOthersCanReadIsAWarning(mode: Int, isWarning: Bool) async throws {
        let path = try file(Data("hunter2".utf8), mode: mode)
        let warnings = try await configuration(["ERRATA_MAIL_SMTP_PASSWORD_FILE": path]).warnings
        #expect(
            warnings
                == (isWarning
                    ? [
                        "mail.smtp.passwordFile is '\(path)', which others than its owner can read; take that away (chmod go= FILE)"
                    ] : []))
        // systemd's access control lists show as the group's bits.
        let credential = try await configuration([
            "ERRATA_MAIL_SMTP_PASSWORD_FILE": path, "CREDENTIALS_DIRECTORY": folder.path,
        ]).warnings
        #expect(credential.isEmpty == (mode & 0o004 == 0))
    }
}
