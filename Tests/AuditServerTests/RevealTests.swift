import AuditServer
import SendAudit
import TestSupport
import Testing

/// Personal values: masked, and whole only once an entry says so.
@Suite(.timeLimit(.minutes(10)))
struct RevealTests {
    @Test(.needs(.curl), arguments: Way.allCases)
    func nothingIsShownWholeBeforeItIsRecorded(way: Way) async throws {
        let site = try await ServedSite(way)
        let browser = try await site.signIn(.support)
        let before = try site.accesses().count
        let masked = try await browser.post("/explain", ["email": ServedSite.refused, "since": "24h"])
        #expect(masked.status == 200 && masked.body.contains("b***t@example.org"))
        #expect(masked.body.contains("Personal values are masked."))
        // Neither shown nor hidden.
        #expect(!masked.body.contains(ServedSite.refused) && !masked.body.contains("5.1.1 &lt;"))
        #expect(try site.accesses().count == before)

        let key = try #require(masked.question)
        let blank = try await browser.post("/explain/whole", ["question": key, "reason": " "])
        #expect(blank.status == 400 && !blank.body.contains(ServedSite.refused))
        #expect(try site.accesses().count == before)

        let whole = try await browser.post("/explain/whole", ["question": key, "reason": "ticket 12"])
        #expect(whole.status == 200 && whole.body.contains(ServedSite.refused))
        #expect(whole.body.contains("550 5.1.1 &lt;\(ServedSite.refused)&gt; unknown"))
        // A browser's history keeps titles.
        #expect(whole.body.contains("<title>Why no code arrived</title>"))
        let (count, newest) = try site.accesses()
        let entry = try #require(newest)
        #expect(count == before + 1)
        #expect(entry.reason == "explain: ticket 12" && entry.person == "b***t@example.org")
        #expect(entry.actor?.hasPrefix("support by link (sendaudit serve, run by ") == true)
        #expect(whole.body.contains("in entry \u{2068}\(entry.sequence)\u{2069}."))
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func whatCannotBeRecordedIsNotShown(way: Way) async throws {
        let site = try await ServedSite(way, signingKey: "/nowhere/signing-key")
        let browser = try await site.signIn(.support)
        let before = try site.accesses().count
        let masked = try await browser.post("/explain", ["email": ServedSite.refused])
        #expect(masked.status == 200)
        let whole = try await browser.post(
            "/explain/whole", ["question": try #require(masked.question), "reason": "ticket 12"])
        #expect(whole.status == 503 && whole.body.contains("Nothing is shown whole"))
        #expect(!whole.body.contains(ServedSite.refused) && !whole.body.contains("b***t"))
        #expect(try site.accesses().count == before)
    }

    @Test func theWriterThatRefusesIsObeyed() async throws {
        let site = try await ServedSite()
        // The file's lock is held by a writer that listens to nobody.
        var options = LedgerOptions()
        options.acceptsControl = false
        let writer = try AuditLedger(path: site.path, options: options)
        let browser = try await site.signIn(.support)
        let masked = try await browser.post("/explain", ["email": ServedSite.refused])
        let whole = try await browser.post(
            "/explain/whole", ["question": try #require(masked.question), "reason": "x"])
        #expect(whole.status == 503 && !whole.body.contains(ServedSite.refused))
        try await writer.close()
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func aRunningWriterRecordsThePersonsName(way: Way) async throws {
        let site = try await ServedSite(way, people: "mia support\n")
        let writer = try AuditLedger(path: site.path)
        let headers = ["X-User": "mia"]
        let home = try await site.answer("GET", "/explain", headers: headers)
        let browser = SignedIn(site: site, cookie: try #require(home.cookie))
        let token = try #require(home.formToken)
        func post(_ target: String, _ fields: [String: String]) async throws -> Reply {
            try await browser.raw(
                target, SignedIn.encoded(fields.merging(["form": token]) { $1 }), headers: ["X-User": "mia"])
        }
        for (name, value, recorded) in [
            ("device", ServedSite.device, "explain, a device: case 9"), ("attempt", "3", "explain, entry 3: case 9"),
        ] {
            let masked = try await post("/explain", [name: value])
            #expect(!masked.body.contains(ServedSite.device))
            let whole = try await post(
                "/explain/whole",
                ["question": try #require(masked.question, "\(name) \(masked.status)"), "reason": "case 9"])
            #expect(whole.status == 200)
            let entry = try #require(try site.accesses().newest)
            #expect(entry.actor == "mia (sendaudit serve)" && entry.reason == recorded)
        }
        try await writer.close()
    }

    /// Another session's question, one that is long gone, and one that nobody has asked.
    @Test func onlyTheSessionsOwnQuestionsAreShown() async throws {
        let site = try await ServedSite()
        let (browser, other) = (try await site.signIn(.support), try await site.signIn(.support))
        let masked = try await browser.post("/explain", ["email": ServedSite.refused])
        let key = try #require(masked.question)
        #expect(try await other.post("/explain/whole", ["question": key, "reason": "x"]).status == 403)
        for _ in 0..<16 { _ = try await browser.post("/explain", ["email": "anna@example.org"]) }
        #expect(try await browser.post("/explain/whole", ["question": key, "reason": "x"]).status == 403)
        #expect(try site.accesses().count == 1)
    }

    @Test func whatIsNotThereNeedsNoEntry() async throws {
        let site = try await ServedSite()
        let browser = try await site.signIn(.support)
        let reply = try await browser.post("/explain", ["attempt": "999"])
        #expect(reply.status == 404 && reply.body.contains("There is no such entry."))
        #expect(try site.accesses().count == 1)
    }
}
