import AuditReports
import AuditTexts
import LanguageMatching
package import Logging
package import SendAPI
package import SendAudit

/// The ledger's answers as pages, for people who use no shell. It knows requests and responses as values, and no network.
package struct Site: Sendable {
    private static let cookie = "sendaudit-session"

    let ledger: ServedLedger
    let readers: LedgerReaders
    let sessions: SessionStore
    let hosts: SiteHosts
    let clock: TimeSource
    let logger: Logger
    private let access: SiteAccess
    private let signInLinks: SignInLinks?
    private let isBehindProxy: Bool

    /// Opens the ledger for reading, and blocks meanwhile.
    ///
    /// - Throws: `LedgerError`.
    package init(
        _ ledger: ServedLedger, options: SiteOptions, logger: Logger, clock: TimeSource
    ) throws(LedgerError) {
        self.ledger = ledger
        self.clock = clock
        self.logger = logger
        readers = try LedgerReaders(
            path: ledger.path, count: options.questions, timeLimit: options.timeLimit, clock: clock)
        sessions = SessionStore(clock: clock, maximum: options.sessions)
        hosts = SiteHosts(options.address, port: options.port, publicHost: options.publicHost)
        access = options.access
        signInLinks = if case .links(let user) = options.access { SignInLinks(user: user) } else { nil }
        isBehindProxy = options.publicHost != nil
    }

    /// The link of each role; none where a proxy says who asks.
    package var links: [(role: Role, address: String)] { signInLinks?.addresses(hosts.base) ?? [] }

    /// Answers a request, and logs a line about it.
    package func answer(_ request: SiteRequest) async -> SiteResponse {
        let start = clock.uptime
        let route = SiteRoute(rawValue: request.path)
        var visitor: Visitor?
        var response: SiteResponse
        do throws(SiteRefusal) {
            try checkHost(request)
            if route == .signIn {
                response = try signIn(request)
            } else {
                let known = try identify(request)
                visitor = known
                response = try await answer(request, route, known)
            }
        } catch {
            response = error.response(visitor, SiteWords(visitor?.languages ?? languages(request, nil)))
            report(error)
        }
        if let visitor, visitor.isNew, !response.headers.contains(where: { $0.name == "Set-Cookie" }) {
            response.headers.append(cookie(visitor.session.id.text))
        }
        let roles = visitor.map { Role.allCases.filter($0.person.roles.contains).map(\.rawValue) } ?? []
        logger.info(
            "request",
            metadata: [
                // What no route has may hold anything, also an address.
                "method": .string(["GET", "HEAD", "POST"].contains(request.method) ? request.method : "other"),
                "route": .string(route?.rawValue ?? "none"), "status": "\(response.status)",
                "milliseconds": "\(Int64((clock.uptime - start) / .milliseconds(1)))",
                "role": .string(roles.isEmpty ? "none" : roles.joined(separator: "+")),
            ])
        return response
    }

    /// What an operator has to mend.
    private func report(_ refusal: SiteRefusal) {
        switch refusal {
        case .ledger(let error): logger.error("the ledger cannot be read", metadata: ["error": "\(error.message)"])
        case .replaced: logger.error("another file stands in the ledger's place; start again to ask it")
        case .slow: logger.warning("a question was ended by the time limit")
        case .busy: logger.warning("a question was refused: as many as there may be are being answered")
        default: break
        }
    }

    // MARK: Who asks

    private func checkHost(_ request: SiteRequest) throws(SiteRefusal) {
        guard let host = request.host, hosts.isOurs(host) else {
            throw .malformed(status: 421, reason: "the Host header names another site; see --public-host")
        }
    }

    private func signIn(_ request: SiteRequest) throws(SiteRefusal) -> SiteResponse {
        guard let signInLinks else { throw .notFound }
        guard request.method == "GET" else { throw .wrongMethod(.signIn) }
        let token = request.query.flatMap { FormBody(Array($0.utf8)) }?["token"] ?? ""
        guard let person = signInLinks.person(token: token) else { throw .notSignedIn(isWrongLink: true) }
        var response = SiteResponse(redirect: .home)
        response.headers.append(cookie(sessions.begin(person).id.text))
        return response
    }

    private func identify(_ request: SiteRequest) throws(SiteRefusal) -> Visitor {
        let old = request.cookie(Self.cookie).flatMap { sessions.use($0) }
        var session: Session
        var isNew = false
        switch access {
        case .links:
            guard let old else { throw .notSignedIn(isWrongLink: false) }
            session = old
        case .header(let name, let people):
            guard let person = request.headers[name.lowercased()].flatMap({ people.person($0) }) else {
                throw .unknownPerson
            }
            // Who has signed in at the proxy as somebody else does not go on in the session of the one before.
            if let old, old.person == person {
                session = old
            } else {
                session = sessions.begin(person)
                isNew = true
            }
        }
        if request.method == "GET", let language = chosenLanguage(request) {
            session.language = language
            sessions.change(session.id) { $0.language = language }
        }
        return Visitor(
            session: session, isNew: isNew, canSignOut: signInLinks != nil,
            languages: languages(request, session.language))
    }

    private func cookie(_ value: String) -> (name: String, value: String) {
        let end = value.isEmpty ? "; Max-Age=0" : ""
        let secure = isBehindProxy ? "; Secure" : ""
        return ("Set-Cookie", "\(Self.cookie)=\(value); HttpOnly; SameSite=Strict; Path=/\(secure)\(end)")
    }

    private func chosenLanguage(_ request: SiteRequest) -> LanguageTag? {
        guard let name = request.query.flatMap({ FormBody(Array($0.utf8)) })?["language"] else { return nil }
        return AuditTexts.languages.first { $0.description == name }
    }

    private func languages(_ request: SiteRequest, _ chosen: LanguageTag?) -> LanguagePreferences {
        if let chosen = chosen ?? chosenLanguage(request) { return LanguagePreferences([chosen]) }
        return LanguagePreferences(parsing: request.headers["accept-language"] ?? "")
    }

    // MARK: What is answered

    private func answer(
        _ request: SiteRequest, _ route: SiteRoute?, _ visitor: Visitor
    ) async throws(SiteRefusal) -> SiteResponse {
        guard let route else { throw .notFound }
        guard !route.roles.isDisjoint(with: visitor.person.roles) else { throw .otherRole(route) }
        let words = SiteWords(visitor.languages)
        switch request.method {
        case "GET", "HEAD":
            guard route.methods.contains("GET") else { throw .wrongMethod(route) }
            return try await page(route, visitor, words)
        case "POST":
            guard route.methods.contains("POST") else { throw .wrongMethod(route) }
            let form = try form(request, visitor)
            return try await answer(form, route, visitor, words)
        default: throw .wrongMethod(route)
        }
    }

    /// The fields of a form that this session's page has sent.
    private func form(_ request: SiteRequest, _ visitor: Visitor) throws(SiteRefusal) -> FormBody {
        try checkOrigin(request)
        let type = request.headers["content-type"]?.split(separator: ";").first?.lowercased()
        guard type?.filter({ $0 != " " }) == "application/x-www-form-urlencoded" else {
            throw .malformed(status: 415, reason: "the body is no form")
        }
        guard let body = request.body else {
            throw .malformed(status: 413, reason: "the body is longer than \(SiteRequest.maximumBody) bytes")
        }
        guard let form = FormBody(body) else { throw .malformed(status: 400, reason: "the form cannot be read") }
        guard let token = form["form"], visitor.session.form.matches(token) else { throw .formExpired }
        return form
    }

    /// Whether a browser says that the form stood on a page of this site. Browsers that obey `no-referrer` say `null` as
    /// the origin, and then the other header is what counts; one of the two must be there.
    private func checkOrigin(_ request: SiteRequest) throws(SiteRefusal) {
        let site = request.headers["sec-fetch-site"]
        let origin = request.headers["origin"]
        let isOurs = origin.map { hosts.isOurs(origin: $0) }
        guard site == nil || site == "same-origin", isOurs ?? false || site == "same-origin",
            isOurs ?? true || origin == "null"
        else { throw .formExpired }
    }

    /// The page with the form of a route, or with its answer where nothing is asked.
    private func page(
        _ route: SiteRoute, _ visitor: Visitor, _ words: SiteWords
    ) async throws(SiteRefusal) -> SiteResponse {
        let content: [Markup] =
            switch route {
            case .home: home(visitor, words)
            case .explain: [ExplainForm().markup(visitor, words)]
            case .summary: [SummaryForm().markup(visitor, words)]
            case .report: [PeriodForm(.report).markup(visitor, words)]
            case .operations: [PeriodForm(.operations).markup(visitor, words)]
            case .proof: [ProofForm.markup(visitor, words)]
            case .checkpoint: try await checkpointContent(visitor, words)
            case .whole, .signIn, .signOut: throw .notFound
            }
        return response(route, visitor, words, content)
    }

    private func answer(
        _ form: FormBody, _ route: SiteRoute, _ visitor: Visitor, _ words: SiteWords
    ) async throws(SiteRefusal) -> SiteResponse {
        switch route {
        case .explain: return try await explain(form, visitor, words)
        case .whole: return try await explainWhole(form, visitor, words)
        case .summary: return try await summary(form, visitor, words)
        case .report: return try await report(form, visitor, words)
        case .operations: return try await operations(form, visitor, words)
        case .proof: return try await proof(form)
        case .checkpoint: return try await checkpointFile()
        case .signOut:
            sessions.end(visitor.session.id)
            var response = SiteResponse(redirect: .home)
            response.headers.append(cookie(""))
            return response
        case .home, .signIn: throw .notFound
        }
    }

    func response(
        _ route: SiteRoute, _ visitor: Visitor, _ words: SiteWords, _ content: [Markup], title: String? = nil,
        status: Int = 200
    ) -> SiteResponse {
        let page = SitePage(
            visitor: visitor, route: route, words: words, title: title ?? words.text(SitePage.name(route)),
            content: content)
        return SiteResponse(html: page.html, status: status)
    }

    /// A form again, with what is wrong with it above.
    func response(
        _ refusal: SiteRefusal, _ route: SiteRoute, _ visitor: Visitor, _ words: SiteWords, _ form: Markup
    ) -> SiteResponse {
        let alarm = Markup.element("p", ["class": "alarm", "role": "alert"], .words(refusal.sentence(words)))
        return response(route, visitor, words, [alarm, form], status: refusal.status)
    }

    private func home(_ visitor: Visitor, _ words: SiteWords) -> [Markup] {
        let items = SitePage.pages(of: visitor.person).dropFirst().map { page -> Markup in
            let link = Markup.element("a", ["href": page.rawValue], words.say(SitePage.name(page)))
            let note: AuditText? =
                switch page {
                case .explain: .serveExplainWords
                case .proof: .serveProofWords
                default: nil
                }
            return .element("li", [:], link + (note.map { .element("small", [:], words.say($0)) } ?? .empty))
        }
        return [.element("ul", ["class": "pages"], .all(items))]
    }
}
