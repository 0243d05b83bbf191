import AuditReports
import AuditTexts
import ErrorCatalog
import MessageFormat
import SendAudit

extension SiteRefusal {
    /// What the page says.
    func sentence(_ words: SiteWords) -> String {
        func value(_ text: String) -> MessageValue { .string(TerminalText.printable(text)) }
        return switch self {
        case .notSignedIn: words.text(.serveSignInWords)
        case .unknownPerson: words.text(.serveUnknownPerson)
        case .otherRole(let route):
            words.text(
                .serveOtherRole,
                [
                    "value": .string(
                        Role.allCases.filter(route.roles.contains).map { words.text($0.name) }.joined(separator: ", "))
                ])
        case .formExpired: words.text(.serveFormExpired)
        case .notFound: words.text(.serveNotFound)
        case .wrongMethod: words.text(.serveRefused, ["reason": "method not allowed"])
        case .malformed(_, let reason): words.text(.serveRefused, ["reason": value(reason)])
        case .badField(.serveOneOf): words.text(.serveOneOf)
        case .badField(let label): words.text(.serveBadField, ["name": .string(words.text(label))])
        case .busy: words.text(.serveBusy)
        case .slow: words.text(.serveSlow)
        case .replaced: words.text(.serveReplaced)
        case .noEntry: words.text(.serveNoEntry)
        case .ledger(let error): words.text(.serveUnreadable, ["reason": value(error.message)])
        case .failed: words.text(.serveFailed)
        case .notRecorded(let reason): words.text(.serveNotRevealed, ["reason": value(reason)])
        }
    }

    /// The answer.
    func response(_ visitor: Visitor?, _ words: SiteWords) -> SiteResponse {
        let page = SitePage(
            visitor: visitor, route: nil, words: words, title: words.text(.serveNotDone),
            content: [.element("p", ["class": "note", "role": "alert"], .words(sentence(words)))])
        var response = SiteResponse(html: page.html, status: status)
        response.headers += headers
        return response
    }
}
