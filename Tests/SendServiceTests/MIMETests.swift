import Foundation
import LanguageMatching
import MailTexts
import SendAPI
import TestSupport
import Testing

@testable import SendService

/// Mails as another program reads them: Python's own parser.
@Suite(.needs(.python3))
struct MIMETests {
    private struct Seen: Decodable {
        struct Part: Decodable {
            let type: String
            let charset: String
            let text: String
        }
        let headers: [String: String]
        let type: String
        let parts: [Part]
        let defects: [String]
        let ascii: Bool
        let longest: Int
        let bare: Int
        let seconds: Double
    }

    private func read(_ mail: OutgoingMail) async throws -> Seen {
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"),
            [Repository.root.appending(path: "Tests/SendServiceTests/SMTP/read_mail.py").path],
            input: Data(MIMEMessage(mail).bytes))
        #expect(run.exitCode == 0, "\(run.errors)")
        return try JSONDecoder().decode(Seen.self, from: Data(run.output.utf8))
    }

    private func mail(subject: String, fromName: String = "", text: String = "text\n") -> OutgoingMail {
        OutgoingMail(
            from: EmailAddress("no-reply@example.org")!, fromName: fromName, to: EmailAddress("xczczx@bamboocloud.cn")!,
            subject: subject,
            text: text, html: "<p>=\(text)</p>", language: LanguageTag("zh-Hans")!, messageID: "018bcfe5.1@example.org",
            date: Date(timeIntervalSince1970: 1_700_000_000))
    }

    @Test(arguments: [
        "123456 is your sign-in code", "123456 是您的登录验证码", "رمز تسجيل الدخول: 123456", "=?utf-8?B?aGk=?=",
        String(repeating: "长", count: 100),
        String(repeating: "long ", count: 40), "é", "😀 = ?",
    ])
    func anySubjectIsReadBack(subject: String) async throws {
        let seen = try await read(mail(subject: subject, fromName: "Bamboo 云 <x>"))
        #expect(seen.headers["subject"] == subject)
        #expect(seen.headers["from"]?.contains("no-reply@example.org") == true)
        #expect(seen.headers["to"] == "<xczczx@bamboocloud.cn>" || seen.headers["to"] == "xczczx@bamboocloud.cn")
        #expect(seen.headers["message-id"] == "<018bcfe5.1@example.org>")
        #expect(seen.headers["content-language"] == "zh-Hans")
        #expect(seen.seconds == 1_700_000_000)
        #expect(seen.defects == [])
        #expect(seen.ascii && seen.bare == 0)
        #expect(seen.longest <= 78)
        #expect(seen.type == "multipart/alternative")
    }

    @Test func bothPartsAreReadBack() async throws {
        let text = "Hello = 验证码: 123456 \n.\n" + String(repeating: "x", count: 200) + "\nFrom here\ttab \n"
        let seen = try await read(mail(subject: "s", text: text))
        #expect(seen.parts.map(\.type) == ["text/plain", "text/html"])
        #expect(seen.parts.allSatisfy { $0.charset == "utf-8" })
        #expect(seen.parts.first?.text.replacingOccurrences(of: "\r\n", with: "\n").hasPrefix(text) == true)
    }

    @Test(arguments: Scenario.allCases, ["en", "zh", "ar"])
    func everyScenarioHasAMailInEveryLanguage(scenario: Scenario, language: String) async throws {
        let settings = try ServiceConfiguration(try await SettingsReader(environment: [:], file: nil))
        let composer = MailComposer(settings: settings.mail, codeLifetime: .seconds(300))
        let mail = composer.compose(
            code: "123456", scenario: scenario, to: EmailAddress("a@b.co")!, language: LanguageTag(language)!,
            messageID: "m@b.co",
            date: Date(timeIntervalSince1970: 1_700_000_000))
        #expect(mail.language.language == language)
        #expect(mail.subject.contains("123456"))
        #expect(mail.text.contains("123456") && mail.html.contains("123456"))
        #expect(mail.text.contains("5"))
        // A person copies the code: nothing invisible may stand beside it.
        #expect(
            !(mail.text + mail.subject + mail.html).unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
        #expect(!mail.text.contains("{$"))
    }

    @Test(arguments: Scenario.allCases) func aScenariosTextsAreItsOwn(scenario: Scenario) {
        let texts = ScenarioTexts(scenario)
        #expect(texts.subject.rawValue == scenario.rawValue)
        #expect(texts.purpose.rawValue == scenario.rawValue)
        #expect(texts.unexpected.rawValue == scenario.rawValue)
        #expect(texts.subject.text.key == "\(scenario.rawValue).subject")
    }

    @Test func mailboxFilesAppearWhole() async throws {
        let folder = try TemporaryFolder()
        let transport = try MailboxTransport(folder: folder.file("box"))
        let report = await transport.deliver(mail(subject: "s")) {}
        #expect(report.result == .sent)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("box/new"))
        #expect(names == ["018bcfe5.1@example.org.eml"])
        #expect(
            FileManager.default.contents(atPath: folder.file("box/new/\(names[0])"))
                == Data(MIMEMessage(mail(subject: "s")).bytes))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("box/tmp")).isEmpty)
        try FileManager.default.removeItem(atPath: folder.file("box"))
        #expect(await transport.deliver(mail(subject: "s")) {}.result == .softFail)
    }
}
