import AuditReports
import AuditServer
import TestSupport
import Testing

/// What a request must be like. The same body in process and over HTTP.
@Suite(.timeLimit(.minutes(10)))
struct RequestTests {
    @Test(.needs(.curl), arguments: Way.allCases)
    func onlyTheSitesOwnFormsAreObeyed(way: Way) async throws {
        let site = try await ServedSite(way)
        let browser = try await site.signIn(.support)
        let token = try await browser.formToken()
        let other = try await site.signIn(.support).formToken()
        let body = "email=bert%40example.org&form="
        let cases: [(String, String, [String: String?], Int)] = [
            ("as Chromium sends it", token, [:], 200),
            ("with its own origin", token, ["Origin": "http://\(site.authority)", "Sec-Fetch-Site": nil], 200),
            ("without the token", "", [:], 403),
            ("with another session's token", other, [:], 403),
            (
                "with a token that is nearly right", String(token.dropLast()) + (token.hasSuffix("0") ? "1" : "0"), [:],
                403
            ),
            ("from another site", token, ["Origin": "https://evil.example"], 403),
            ("from another site, as the browser says", token, ["Sec-Fetch-Site": "cross-site"], 403),
            ("from another port of this machine", token, ["Sec-Fetch-Site": "same-site"], 403),
            ("from nowhere, without word of the browser", token, ["Sec-Fetch-Site": nil], 403),
            ("without either", token, ["Origin": nil, "Sec-Fetch-Site": nil], 403),
            ("as JSON", token, ["Content-Type": "application/json"], 415),
            ("as text", token, ["Content-Type": "text/plain"], 415),
        ]
        for (name, token, headers, status) in cases {
            let reply = try await browser.raw("/explain", body + token, headers: headers)
            #expect(reply.status == status, "\(name): \(reply.status)")
            #expect(reply.body.contains("To read out") == (status == 200), "\(name)")
        }
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func anotherNamesRequestsAreRefused(way: Way) async throws {
        let site = try await ServedSite(way)
        let browser = try await site.signIn(.support)
        let port = site.authority.split(separator: ":").last ?? ""
        for (host, isOurs) in [
            ("localhost:\(port)", true), ("[::1]:\(port)", true), ("LOCALHOST:\(port)", true), ("evil.example", false),
            ("evil.example:\(port)", false), ("127.0.0.1", false), ("127.0.0.1:1", false), ("", false),
        ] {
            let reply = try await site.answer("GET", "/", headers: ["Cookie": browser.cookie], host: host)
            #expect(isOurs ? reply.status == 200 : [400, 421].contains(reply.status), "\(host): \(reply.status)")
            // Not even a link is obeyed under another name.
            let address = try #require(site.links.first?.address)
            let link = String(address.dropFirst("http://\(site.authority)".count))
            if !isOurs { #expect(try await site.answer("GET", link, host: host).cookie == nil) }
        }
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func whatIsTooLongOrMalformedIsRefused(way: Way) async throws {
        let site = try await ServedSite(way)
        let browser = try await site.signIn(.support)
        let token = try await browser.formToken()
        let long = String(repeating: "x", count: SiteRequest.maximumBody)
        #expect(try await browser.raw("/explain", "form=\(token)&email=\(long)").status == 413)
        for body in ["form=\(token)&email=%", "form=\(token)&email=%ff", "form=\(token)&email=a&email=b"] {
            #expect(try await browser.raw("/explain", body).status == 400, "\(body)")
        }
        for fields in [
            ["email": String(repeating: "é", count: 321)], ["device": String(repeating: "x", count: 501)],
            ["attempt": "nonsense"], ["attempt": "-1"], ["email": "a@b.c", "device": "x"], [:], ["email": "  "],
            ["email": "a@b.c", "scenario": "LOGIN"], ["email": "a@b.c", "since": "2026-02-30"],
            ["email": "a@b.c", "since": "tomorrow"],
        ] {
            let reply = try await browser.post("/explain", fields, form: token)
            #expect(reply.status == 400 && reply.body.contains("role=\"alert\""), "\(fields): \(reply.status)")
            #expect(reply.body.contains("<input"), "the form is there again: \(fields)")
        }
        #expect(try await browser.post("/summary", ["by": "code", "until": "2999-01-01"], form: token).status == 400)
        #expect(try await browser.post("/summary", ["by": "address"], form: token).status == 400)
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func everyAnswerCarriesTheHeaders(way: Way) async throws {
        let site = try await ServedSite(way)
        let (support, auditor) = (try await site.signIn(.support), try await site.signIn(.auditor))
        var replies = [
            try await site.answer("GET", "/"), try await site.answer("GET", "/", host: "evil.example"),
            try await site.answer("GET", "/nothing"), try await site.answer("PUT", "/"),
            try await support.get("/report"), try await support.get("/nothing"),
            try await support.post("/explain", ["email": ServedSite.refused]), try await support.post("/explain", [:]),
            try await support.raw("/explain", "form=x"), try await auditor.post("/proof", ["entry": "999"]),
            try await auditor.post("/sign-out", [:]),
            try await site.answer("GET", "/sign-in?token=x"),
        ]
        let again = try await site.signIn(.auditor)
        for route in SiteRoute.allCases {
            replies.append(try await again.get(route.rawValue))
            if route != .signOut { replies.append(try await again.post(route.rawValue, ["entry": "3", "by": "code"])) }
        }
        for reply in replies {
            let policy = reply.header("content-security-policy") ?? ""
            for part in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
                #expect(policy.contains(part), "\(reply.status): \(policy)")
            }
            #expect(!policy.contains("unsafe") && !policy.contains("*"))
            for (name, value) in [
                ("cache-control", "no-store"), ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("cross-origin-opener-policy", "same-origin"), ("cross-origin-embedder-policy", "require-corp"),
                ("cross-origin-resource-policy", "same-origin"), ("x-frame-options", "DENY"),
            ] {
                #expect(reply.header(name) == value, "\(reply.status) \(name)")
            }
            if reply.body.contains("<style>") {
                let style = try #require(reply.body.firstMatch(of: #/(?s)<style>(.*?)</style>/#)).1
                #expect(policy.contains(AuditPage.hash(String(style))))
            }
        }
        // The report's script is allowed, and no other page has one.
        let scripts = replies.filter { $0.body.contains("<script") }
        #expect(scripts.count == 1)
        #expect(scripts.allSatisfy { $0.header("content-security-policy")?.contains("script-src 'sha256-") == true })
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func aHeadHasNoBodyAndOtherMethodsAreNone(way: Way) async throws {
        let site = try await ServedSite(way)
        let browser = try await site.signIn(.support)
        let reply = try await site.answer("HEAD", "/", headers: ["Cookie": browser.cookie])
        #expect(reply.status == 200)
        if way == .liveServer { #expect(reply.body == "") }
        let other = try await site.answer("DELETE", "/summary", headers: ["Cookie": browser.cookie])
        #expect(other.status == 405 && other.header("allow") == "GET, POST, HEAD")
    }
}
