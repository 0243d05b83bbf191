import Foundation
import LanguageMatching
import MailTexts
import SendAPI
import TestSupport
import Testing

@testable import SendService

/// The mails of all scenarios in all languages, as programs that are not ours see them.
@Suite(.timeLimit(.minutes(10)))
struct MailFormTests {
    private static let code = "482916"
    private static let languages = [
        "en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "pt-BR", "ru", "ar", "he",
    ]

    /// The settings' own sender, and a link as long as one gets.
    private func write(_ languages: [String], into folder: TemporaryFolder) async throws -> [String] {
        let settings = try ServiceConfiguration(
            try await SettingsReader(environment: ["ERRATA_MAIL_FROM_NAME": "Bamboo 云"], file: nil))
        let composer = MailComposer(settings: settings.mail, codeLifetime: settings.code.lifetime)
        let link =
            "https://verification.mail.example.org/accounts/not-me/" + String(repeating: "0123456789abcdef", count: 4)
        var paths: [String] = []
        // As the courier writes it, with the default sender.
        let token = try BounceKey(path: folder.file("bounce.key")).token(
            attempt: AttemptID(time: Timestamp(microseconds: 1_700_000_000_000_000)), tryNumber: 10)
        for language in languages {
            for scenario in Scenario.allCases {
                let mail = composer.compose(
                    code: Self.code, scenario: scenario, to: EmailAddress("anna.mustermann@example.org")!,
                    language: LanguageTag(language)!, messageID: token.messageID(domain: settings.mail.from.domain),
                    date: Date(),
                    stopLink: "\(link)?l=\(language)")
                let path = folder.file("\(language)-\(scenario.rawValue).eml")
                try Data(MIMEMessage(mail).bytes).write(to: URL(fileURLWithPath: path))
                paths.append(path)
            }
        }
        return paths
    }

    @Test(.needs(.python3, .chromium)) func theyAreReadableOnAPhoneAndStrictlyRight() async throws {
        #expect(Set(Self.languages) == Set(MailTexts.languages.map(\.description)))
        let folder = try TemporaryFolder()
        let paths = try await write(Self.languages, into: folder)
        #expect(paths.count == 12 * 7)
        let pictures = folder.file("pictures")
        try FileManager.default.createDirectory(atPath: pictures, withIntermediateDirectories: true)
        let script = Repository.root.appending(path: "Tests/SendServiceTests/Mail/look_at_mails.py").path
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"), [script, Self.code, pictures] + paths, timeLimit: 300)
        #expect(run.exitCode == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
        if let kept = ProcessInfo.processInfo.environment["ERRATA_PICTURES"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: pictures) where name.hasSuffix(".png") {
                try? FileManager.default.copyItem(atPath: "\(pictures)/\(name)", toPath: "\(kept)/mail-\(name)")
            }
        }
    }

    /// SpamAssassin calls a mail spam from 5.0 on.
    @Test(.needs(.spamassassin), arguments: languages) func aSpamFilterFindsNothingInThem(language: String) async throws
    {
        let folder = try TemporaryFolder()
        let path = try #require(try await write([language], into: folder).first { $0.contains("LOGIN_EMS") })
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/spamassassin"), ["--local", "--test-mode"],
            environment: ["HOME": folder.file("home")], input: try Data(contentsOf: URL(fileURLWithPath: path)),
            timeLimit: 120)
        #expect(run.exitCode == 0, "\(run.errors)")
        let status = try #require(run.output.firstMatch(of: #/X-Spam-Status: \w+, score=(-?[0-9.]+)/#), "\(run.output)")
        let score = try #require(Double(status.1))
        #expect(score < 1, "\(run.output)")
    }

    /// Without this the test above could not fail.
    @Test(.needs(.spamassassin)) func theSpamFilterWorks() async throws {
        let folder = try TemporaryFolder()
        // The text that every filter must take for spam. Source: GTUBE, https://spamassassin.apache.org/gtube/
        let text = "Subject: x\r\n\r\nXJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\r\n"
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/spamassassin"), ["--local", "--test-mode"],
            environment: ["HOME": folder.file("home")], input: Data(text.utf8), timeLimit: 120)
        #expect(run.output.contains("X-Spam-Flag: YES"), "\(run.output)")
    }
}
