import AuditReports
import AuditServer
import AuditTexts
import Foundation
import LanguageMatching
import MerkleLog
import SendAPI
import SendAudit
import TestSupport
import Testing

/// What the pages say.
@Suite(.timeLimit(.minutes(10)))
struct AnswerTests {
    @Test(.needs(.curl), arguments: Way.allCases)
    func theAuditorReadsNumbersAndTakesProofs(way: Way) async throws {
        let site = try await ServedSite(way)
        let auditor = try await site.signIn(.auditor)
        let summary = try await auditor.post("/summary", ["by": "result", "since": "24h"])
        #expect(summary.body.contains("From ") && summary.body.contains("<table"))
        let report = try await auditor.post("/report", [:])
        #expect(report.body.contains("<script type=\"application/json\" id=\"data\">"))
        let operations = try await auditor.post("/operations", [:])
        #expect(operations.body.contains("case 7"))
        let proof = try await auditor.post("/proof", ["entry": "3"])
        #expect(proof.header("content-disposition") == "attachment; filename=\"entry-3.tlog-proof\"")
        #expect(proof.header("content-type") == "text/plain; charset=utf-8")
        #expect(
            proof.body == String(decoding: try AuditReader(path: site.path).proof(of: 3).bundle.bytes, as: UTF8.self)
                || proof.body.hasPrefix("c2sp.org/tlog-proof@v1\n"))
        #expect(try await auditor.post("/proof", ["entry": "999"]).status == 404)
        let note = String(
            decoding: try #require(try AuditReader(path: site.path).newestCheckpoint()).bytes, as: UTF8.self)
        let shown = try await auditor.get("/checkpoint")
        #expect(shown.body.contains(note.split(separator: "\n")[2]))
        #expect(try await auditor.post("/checkpoint", [:]).body == note)
    }

    /// The page says what the command says, from the same parts.
    @Test func thePageHasEveryLineOfTheText() async throws {
        let site = try await ServedSite()
        let reader = try AuditReader(path: site.path)
        let keys = try IndexKeys(file: site.path + ".index-keys")
        let loaded = try reader.history(of: .address(ServedSite.refused), keys: keys, now: site.clock.now)
        let report = ExplanationReport(loaded, question: .address(ServedSite.refused), basis: try reader.basis())
        let page = try await site.signIn(.support).post("/explain", ["email": ServedSite.refused])
        let shown = page.body.replacing(#/<[^>]*>/#, with: "").replacing("&#39;", with: "'")
            .filter { $0 != "\u{2068}" && $0 != "\u{2069}" }
        let lines = report.text(ReportStyle(languages: ["en"], width: 400)).split(separator: "\n")
        #expect(lines.count > 10)
        for line in lines {
            for cell in line.split(separator: #/ {2,}/#) { #expect(shown.contains(cell), "\(cell)") }
        }
    }

    @Test func hostileRowsHarmNoPage() async throws {
        let site = try await ServedSite(isHostile: true)
        let (support, auditor) = (try await site.signIn(.support), try await site.signIn(.auditor))
        let evil = "</script><img src=x onerror=alert(1)>\u{202E}\u{1B}[2J'\""
        let masked = try await support.post("/explain", ["email": ServedSite.refused])
        var pages = [
            masked,
            try await support.post("/explain/whole", ["question": try #require(masked.question), "reason": evil]),
            try await support.post("/explain", ["email": evil]), try await support.post("/explain", ["scenario": evil]),
            try await auditor.post("/operations", [:]), try await auditor.post("/report", [:]),
            try await auditor.get("/summary?language=\(SignedIn.encoded(["x": evil]))"),
        ]
        for by in SummaryGrouping.allCases { pages.append(try await auditor.post("/summary", ["by": by.rawValue])) }
        for page in pages {
            #expect(!page.body.contains("<img") && !page.body.contains("alert(1)</script>"))
            #expect(!page.body.contains("\u{202E}") && !page.body.contains("\u{1B}"))
            #expect(page.body.ranges(of: "<script").count <= 2)
        }
        #expect(pages[1].status == 200 && pages[1].body.contains("&lt;img src=x"))
    }

    @Test func noPersonalValueIsInTheLogOrInAnAddress() async throws {
        let site = try await ServedSite()
        let browser = try await site.signIn(.support)
        let masked = try await browser.post("/explain", ["email": ServedSite.refused])
        _ = try await browser.post(
            "/explain/whole", ["question": try #require(masked.question), "reason": "for mia"])
        _ = try await site.answer("GET", "/explain?email=\(ServedSite.refused)", headers: ["Cookie": browser.cookie])
        _ = try await site.answer("GET", "/\(ServedSite.refused)", headers: ["Cookie": browser.cookie])
        _ = try await site.answer("\(ServedSite.refused)", "/", headers: ["Cookie": browser.cookie])
        let log = site.log.all
        #expect(
            log.contains {
                $0.hasPrefix("info request method=POST milliseconds=0 role=support route=/explain status=200")
            })
        for part in [
            "bert", "mia", "token", "ticket", browser.cookie.split(separator: "=").last.map(String.init) ?? "-",
        ] {
            #expect(!log.joined().contains(part), "\(part)")
        }
        // Forms go by POST, to an address without a query.
        #expect(
            masked.body.matches(of: #/<form method="post" action="/[a-z/-]*"/#).count
                == masked.body.ranges(of: "<form").count)
    }

    @Test(arguments: AuditTexts.languages.map(\.description))
    func aPageSaysItsLanguageAndDirection(language: String) async throws {
        let site = try await ServedSite()
        let direction = ["ar", "he"].contains(language) ? "rtl" : "ltr"
        let asked = try await site.answer("GET", "/", headers: ["Accept-Language": "\(language), en;q=0.5"])
        #expect(asked.status == 401 && asked.body.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
        let browser = try await site.signIn(.support)
        #expect(try await browser.get("/?language=\(language)").body.contains("<html lang=\"\(language)\""))
        // Chosen once, it stays, whatever the browser asks for.
        let later = try await browser.post("/explain", ["email": ServedSite.refused])
        #expect(later.body.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
        #expect(!later.body.contains("\u{FFFD}"))
        let unknown = try await browser.get("/?language=tlh")
        #expect(unknown.body.contains("<html lang=\"\(language)\""))
        let auditor = try await site.signIn(.auditor)
        _ = try await auditor.get("/?language=\(language)")
        #expect(try await auditor.post("/operations", [:]).body.contains("\u{FFFD}") == false)
    }

    @Test func languagesHaveTheNamesOfTheCatalogue() async throws {
        let text = try String(contentsOf: Repository.root.appending(path: "Catalog/languages.yaml"), encoding: .utf8)
        let names = text.matches(of: #/(?m)^  [A-Za-z-]+: \{name: "?([^",]+)"?, /#).map { String($0.1) }
        #expect(names.count == AuditTexts.languages.count)
        let page = try await ServedSite().signIn(.support).get("/")
        for name in names { #expect(page.body.contains(">\(name)</a>"), "\(name)") }
    }
}
