import AuditServer
import TestSupport
import Testing

/// Who sees what. The same body in process and over HTTP.
@Suite(.timeLimit(.minutes(10)))
struct AccessTests {
    /// Who sees what, said a second time.
    private static let pages: [Role: Set<SiteRoute>] = [
        .support: [.home, .explain, .whole, .summary],
        .auditor: [.home, .summary, .report, .operations, .proof, .checkpoint],
    ]
    /// A form of each page that is right.
    private static let fields: [SiteRoute: [String: String]] = [
        .explain: ["email": ServedSite.refused], .summary: ["by": "code"], .proof: ["entry": "3"],
        .whole: ["question": String(repeating: "0", count: 64), "reason": "x"],
    ]

    @Test(.needs(.curl), arguments: Way.allCases)
    func eachRoleGetsItsPagesAndNoOthers(way: Way) async throws {
        let site = try await ServedSite(way)
        for role in Role.allCases {
            for route in SiteRoute.allCases where route != .signIn && route != .signOut {
                let browser = try await site.signIn(role)
                let mayAsk = try #require(Self.pages[role]).contains(route)
                let page = try await browser.get(route.rawValue)
                let hasPage = route.methods.contains("GET")
                #expect(page.status == (mayAsk ? (hasPage ? 200 : 405) : 403), "\(role) GET \(route)")
                let answer = try await browser.post(route.rawValue, Self.fields[route] ?? [:])
                let hasForm = route.methods.contains("POST")
                // The question that is shown whole was never asked here.
                let good = hasForm ? (route == .whole ? 403 : 200) : 405
                #expect(answer.status == (mayAsk ? good : 403), "\(role) POST \(route): \(answer.body.suffix(600))")
                if !mayAsk { #expect(page.body.contains("This page needs a role that you do not have")) }
            }
        }
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func nobodyGetsNothing(way: Way) async throws {
        let site = try await ServedSite(way)
        for route in SiteRoute.allCases where route != .signIn {
            for cookie in [nil, "sendaudit-session=" + String(repeating: "0", count: 64)] {
                let headers = cookie.map { ["Cookie": $0] } ?? [:]
                for method in ["GET", "POST"] {
                    let reply = try await site.answer(method, route.rawValue, headers: headers)
                    #expect(reply.status == 401, "\(method) \(route)")
                    #expect(reply.header("set-cookie") == nil && !reply.body.contains("<form"))
                }
            }
        }
        let wrong = try await site.answer("GET", "/sign-in?token=" + String(repeating: "0", count: 64))
        #expect(wrong.status == 403 && wrong.cookie == nil)
        #expect(try await site.answer("GET", "/sign-in").status == 403)
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func aLinkMakesASessionOfItsOwnThatEnds(way: Way) async throws {
        let site = try await ServedSite(way)
        let (first, second) = (try await site.signIn(.support), try await site.signIn(.support))
        #expect(first.cookie != second.cookie)
        let address = try #require(site.links.first?.address)
        let reply = try await site.answer("GET", String(address.dropFirst("http://\(site.authority)".count)))
        let attributes = reply.header("set-cookie")?.split(separator: "; ").dropFirst()
        #expect(attributes == ["HttpOnly", "SameSite=Strict", "Path=/"])
        #expect(try await first.post("/sign-out", [:]).status == 303)
        #expect(try await first.get("/").status == 401)
        #expect(try await second.get("/").status == 200)
    }

    @Test func aSessionEndsAfterEightIdleHours() async throws {
        let site = try await ServedSite()
        let browser = try await site.signIn(.support)
        for _ in 0..<3 {
            site.clock.advance(by: .seconds(8 * 3600 - 1))
            #expect(try await browser.get("/").status == 200)
        }
        site.clock.advance(by: .seconds(8 * 3600))
        #expect(try await browser.get("/").status == 401)
    }

    @Test func theOldestSessionMakesRoom() async throws {
        let site = try await ServedSite(change: { $0.sessions = 3 })
        let first = try await site.signIn(.support)
        site.clock.advance(by: .seconds(1))
        let second = try await site.signIn(.support)
        site.clock.advance(by: .seconds(1))
        _ = try await first.get("/")
        for _ in 0..<2 { _ = try await site.signIn(.auditor) }
        #expect(try await first.get("/").status == 200)
        #expect(try await second.get("/").status == 401)
    }

    @Test(.needs(.curl), arguments: Way.allCases)
    func aProxySaysWhoAsks(way: Way) async throws {
        let people = "# who\nmia support\nmia auditor # both\nJo Ann  auditor\n"
        let site = try await ServedSite(way, people: people, publicHost: "audit.example.org")
        #expect(site.links.isEmpty)
        #expect(try await site.answer("GET", "/sign-in?token=").status == 404)
        for headers in [[:], ["X-User": "eve"], ["X-User": "mia, eve"], ["X-User": ""]] {
            let reply = try await site.answer("GET", "/", headers: headers)
            #expect(reply.status == 403 && reply.body.contains("You are not on the list"), "\(headers)")
        }
        let mia = try await site.answer("GET", "/", headers: ["X-User": "mia"], host: "audit.example.org")
        #expect(mia.status == 200 && mia.body.contains("/explain") && mia.body.contains("/report"))
        #expect(mia.header("set-cookie")?.contains("; Secure") == true)
        let ann = try await site.answer("GET", "/explain", headers: ["X-User": "Jo Ann"])
        #expect(ann.status == 403)
        // A session of mia's is no session of Jo Ann's.
        let cookie = try #require(mia.cookie)
        let other = try await site.answer("GET", "/", headers: ["X-User": "Jo Ann", "Cookie": cookie])
        #expect(other.status == 200 && other.cookie != nil && other.cookie != cookie)
    }

    @Test(arguments: [
        ("mia\n", "people.txt:1: 'mia' is no role; there are support and auditor"),
        ("mia support\n\nsupport\n", "people.txt:3: a name is missing before 'support'"),
        ("mia admin", "people.txt:1: 'admin' is no role; there are support and auditor"),
        ("# nobody\n", "people.txt: nobody is named in it"),
        ("mi\u{7}a support", "people.txt:1: the name is too long, or has control characters"),
    ])
    func aListThatIsWrongNamesTheLine(text: String, message: String) throws {
        #expect(throws: PeopleError(message: message)) { try People(text: text, file: "people.txt") }
    }

    @Test func aListSaysWhoHasWhichRoles() throws {
        let people = try People(text: "mia support\r\n  mia\tauditor\n#x support\nJo Ann support #c", file: "f")
        #expect(people.person("mia")?.roles == [.support, .auditor])
        #expect(people.person("Jo Ann")?.roles == [.support])
        #expect(people.person("mia")?.actor == "mia (sendaudit serve)")
        #expect(people.person("#x") == nil && people.person("Mia") == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("localhost", true), ("::1", true), ("127.9.8.7", true), ("0.0.0.0", false),
        ("192.168.1.2", false), ("127.0.0.1.example.org", false), ("127.1", false), ("127.0.0.256", false),
        ("", false), ("127.0.0.01", false), ("::", false), ("127.0.0.+1", false),
    ])
    func onlyThisMachineIsListenedOn(text: String, isLoopback: Bool) {
        #expect((LoopbackAddress(text) != nil) == isLoopback)
    }
}
