import AuditReports
import AuditTexts
import LanguageMatching
import MessageFormat

/// A page of the site: who is signed in, the ways to other pages, the content, the languages.
struct SitePage: Sendable {
    /// Whose page it is; `nil` where nobody is signed in.
    let visitor: Visitor?
    /// Which page it is; `nil` for one that says why there is none.
    let route: SiteRoute?
    let words: SiteWords
    /// The heading.
    let title: String
    let content: [Markup]

    var html: String {
        let head = Markup.all([
            .element("meta", ["charset": "utf-8"], nil),
            .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], nil),
            .element("meta", ["name": "color-scheme", "content": "light dark"], nil),
            // A browser keeps it in its history, where no address belongs.
            .element("title", [:], route.map { words.say(Self.name($0)) } ?? .words(title)),
            .element("style", [:], .code(SiteStyle.text)),
        ])
        let main = Markup.element(
            "main", [:], .all([.element("h1", ["id": "page-title"], .words(title))] + content))
        let page = Markup.element(
            "html", ["lang": words.language.description, "dir": words.isRightToLeft ? "rtl" : "ltr"],
            .element("head", [:], head) + .element("body", [:], .all([header, main, languages])))
        return "<!DOCTYPE html>\n" + page.html + "\n"
    }

    /// The pages that somebody may see.
    static func pages(of person: Person) -> [SiteRoute] {
        [.home, .explain, .summary, .report, .operations, .proof, .checkpoint]
            .filter { !$0.roles.isDisjoint(with: person.roles) }
    }

    /// What a page is called.
    static func name(_ route: SiteRoute) -> AuditText {
        switch route {
        case .home, .signIn, .signOut: .serveHome
        case .explain, .whole: .explainTitle
        case .summary: .summaryTitle
        case .report: .pageTitle
        case .operations: .operationsTitle
        case .proof: .serveProof
        case .checkpoint: .pageIntegrityNote
        }
    }

    private var header: Markup {
        let title = Markup.element("p", ["class": "site"], words.say(.serveTitle))
        guard let visitor else { return .element("header", [:], title) }
        let links = Self.pages(of: visitor.person).map { page in
            Markup.element(
                "li", [:],
                .element(
                    "a", ["href": page.rawValue, "aria-current": page == route ? "page" : nil],
                    words.say(Self.name(page))))
        }
        return .element(
            "header", [:],
            .all([
                title, who(visitor),
                .element(
                    "nav", ["aria-label": words.text(.serveHome)], .element("ul", [:], .all(links))),
            ]))
    }

    private func who(_ visitor: Visitor) -> Markup {
        let roles = Role.allCases.filter(visitor.person.roles.contains).map { words.text($0.name) }
        let shown = roles.joined(separator: ", ")
        var arguments: [String: MessageValue] = ["value": .string(shown)]
        if let name = visitor.person.name { arguments["name"] = .string(Markup.shown(name)) }
        let sentence = words.paragraph(.servePerson, arguments)
        let end = visitor.canSignOut ? SiteForm(.signOut, visitor, words).markup(.serveSignOut) : .empty
        return .element("div", ["class": "who"], sentence + end)
    }

    private var languages: Markup {
        let here = route.map { $0.methods.contains("GET") ? $0 : .explain } ?? .home
        let links = AuditTexts.languages.map { language in
            let tag = language.description
            return Markup.element(
                "li", [:],
                .element(
                    "a",
                    [
                        "href": "\(here.rawValue)?language=\(tag)", "lang": tag, "hreflang": tag,
                        "dir": language.direction == .rightToLeft ? "rtl" : "ltr",
                        "aria-current": language == words.language ? "true" : nil,
                    ], .words(LanguageNames.name(language))))
        }
        return .element(
            "footer", [:],
            .element("nav", ["aria-label": words.text(.columnLanguage)], .element("ul", [:], .all(links))))
    }
}
