import Foundation
import LanguageMatching
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import AuditReports
@testable import SendAudit

/// The audit page as text, in Python's parser of HTML, and in Chromium.
struct AuditPageTests {
    private static func page(_ language: String, hostile: Bool = false, apart: Bool = false) -> AuditPage {
        AuditPage(.sample(hostile: hostile, apart: apart), languages: LanguagePreferences(parsing: language))
    }

    @Test(arguments: ["en", "de", "zh", "ar", "he"])
    func aPageParsesAndAsksNobody(language: String) async throws {
        let folder = try TemporaryFolder()
        let script = Repository.root.appending(path: "Tests/AuditReportsTests/Browser/parse.py").path
        for hostile in [false, true] {
            let path = folder.file("\(language).html")
            try Self.page(language, hostile: hostile).html.write(toFile: path, atomically: true, encoding: .utf8)
            let run = try await ProgramRun(URL(fileURLWithPath: "/usr/bin/python3"), [script, path])
            #expect(run.exitCode == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
        }
    }

    @Test(arguments: ["ar", "he", "en"])
    func aPageSaysItsLanguageAndDirection(language: String) {
        let direction = language == "en" ? "ltr" : "rtl"
        #expect(Self.page(language).html.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
    }

    @Test func hostileValuesStayText() {
        let html = Self.page("en", hostile: true).html
        // The page's own two, and the JSON's.
        #expect(html.ranges(of: "<script").count == 2 && html.ranges(of: "</script").count == 2)
        #expect(!html.contains("<!--") && !html.contains("alert(1)</script>"))
        let raw = ["\u{1B}", "\u{202E}", "\u{2028}"].filter { html.contains($0) }
        #expect(raw.isEmpty)
        // 10,000 characters of a value are in the JSON alone.
        let shown = html.split(separator: "<script")[0]
        #expect(!shown.contains(String(repeating: "x", count: 300)))
    }

    @Test(
        arguments: [
            ("</script>", "\\u003C/script\\u003E"), ("<!--", "\\u003C!--"), ("\u{2028}\u{2029}", "\\u2028\\u2029"),
            ("a&b", "a\\u0026b"), ("=cmd()", "=cmd()"),
        ])
    func jsonEndsNoScript(text: String, safe: String) {
        #expect(Markup.json(text).html == safe)
    }

    @Test func markupIsEscapedInTextAndAttributes() {
        let evil = "<b a=\"1\" c='2'>&"
        let safe = "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;"
        #expect(Markup.words(evil).html == safe)
        #expect(Markup.value(evil).html == "<bdi>\(safe)</bdi>")
        #expect(Markup.element("p", ["id": evil], .words(evil)).html == "<p id=\"\(safe)\">\(safe)</p>")
        #expect(Markup.value("a\u{202E}b\u{1B}[2J").html == "<bdi>a\u{FFFD}b\u{FFFD}[2J</bdi>")
    }

    /// A policy whose hashes are of other text would block the page's own script and style.
    @Test func thePolicyNamesTheScriptAndTheStyle() throws {
        let html = Self.page("en").html
        for (text, name) in [(PageScript.text, "script-src"), (PageStyle.text, "style-src")] {
            let hash = unsafe Array(text.utf8).withUnsafeBytes { unsafe MerkleHash(hashing: $0[...]).base64 }
            #expect(html.contains("\(name) &#39;sha256-\(hash)&#39;"))
            #expect(html.contains(text) && !text.contains("</"))
        }
        #expect(html.contains("default-src &#39;none&#39;"))
    }

    @Test(arguments: ControlArea.allCases)
    func eachParagraphHasASource(area: ControlArea) {
        let paragraphs = ControlParagraph.paragraphs(area)
        #expect(!paragraphs.isEmpty)
        for paragraph in paragraphs { #expect(paragraph.source.hasPrefix("http"), "\(paragraph)") }
        #expect(Set(paragraphs).count == paragraphs.count)
    }

    /// Each rule can say no.
    @Test func whatIsNotMetIsSaid() throws {
        var data = ReportData.sample()
        data.integrity.basis = AnswerBasis(signedSize: nil, hasOwnSchema: false, isVerified: false)
        data.integrity.externalSize = nil
        data.integrity.isReadableByAll = true
        data.counts = []
        data.operations.purges.newest = [
            .init(sequence: 9, time: data.made, count: 1, youngestDays: 30)
        ]
        let areas = ControlAssessment(data, frameworks: ControlFramework.allCases).areas
        let notMet = Set(areas.filter { $0.findings.contains { $0.status == .notMet } }.map(\.area))
        // What is read in reviews is not in the ledger; nothing here can say no to it.
        #expect(notMet == Set(ControlArea.allCases).subtracting([.review]))
        for area in areas { #expect(!area.findings.isEmpty) }
    }

    @Test func onlyTheFrameworksThatWereAskedForAreNamed() {
        let html = AuditPage(.sample(), frameworks: [.gdpr], languages: ["en"]).html
        #expect(html.contains("GDPR 17") && !html.contains("PCI DSS") && !html.contains("AU-9"))
    }

    @Test(.needs(.python3, .chromium), .timeLimit(.minutes(10)), arguments: ["en", "de", "zh", "ar"])
    func aPageIsReadableInABrowserAndOnPaper(language: String) async throws {
        try await browse(language, hostile: language == "ar", apart: false)
    }

    @Test(.needs(.python3, .chromium), .timeLimit(.minutes(10)))
    func aPageOfALargeLedgerIsReadableInABrowser() async throws {
        try await browse("en", hostile: true, apart: true)
    }

    private func browse(_ language: String, hostile: Bool, apart: Bool) async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("page.html")
        try Self.page(language, hostile: hostile, apart: apart).html.write(
            toFile: path, atomically: true, encoding: .utf8)
        let script = Repository.root.appending(path: "Tests/AuditReportsTests/Browser/browse.py").path
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"), [script, path, folder.path], timeLimit: 240)
        #expect(run.exitCode == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
    }
}
