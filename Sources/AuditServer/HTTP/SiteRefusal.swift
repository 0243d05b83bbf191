import AuditTexts
import SendAudit

/// Why something is not answered.
enum SiteRefusal: Error, Sendable {
    /// Nobody is signed in, or the link is not valid.
    case notSignedIn(isWrongLink: Bool)
    /// The proxy names somebody who is not on the list, or nobody.
    case unknownPerson
    /// The page is for others.
    case otherRole(SiteRoute)
    /// The form was not made for this session, or another site has sent it.
    case formExpired
    /// There is no such page.
    case notFound
    /// The page is not asked for so.
    case wrongMethod(SiteRoute)
    /// No browser that shows the site sends this.
    case malformed(status: Int, reason: String)
    /// A field that cannot be read.
    case badField(AuditText)
    /// As many questions as there may be are being answered.
    case busy
    /// The question takes too long.
    case slow
    /// Another file stands in the ledger's place.
    case replaced
    /// There is no such entry.
    case noEntry
    /// What the ledger says.
    case ledger(LedgerError)
    /// The access could not be recorded, and nothing is shown.
    case notRecorded(String)
    /// Something that nobody has thought of.
    case failed

    /// The HTTP status.
    var status: Int {
        switch self {
        case .notSignedIn(let isWrongLink): isWrongLink ? 403 : 401
        case .unknownPerson, .otherRole, .formExpired: 403
        case .notFound, .noEntry: 404
        case .wrongMethod: 405
        case .malformed(let status, _): status
        case .badField: 400
        case .busy, .slow, .replaced, .ledger, .notRecorded: 503
        case .failed: 500
        }
    }

    /// Headers that belong to the status.
    var headers: [(name: String, value: String)] {
        switch self {
        // RFC 9110 §15.5.2 asks for one; there is no registered name for cookies.
        case .notSignedIn(isWrongLink: false): [("WWW-Authenticate", "Cookie realm=\"sendaudit serve\"")]
        case .wrongMethod(let route):
            [
                (
                    "Allow",
                    (route.methods.contains("GET") ? ["HEAD"] : []).reduce(into: route.methods) { $0.append($1) }
                        .joined(separator: ", ")
                )
            ]
        case .busy: [("Retry-After", "5")]
        default: []
        }
    }
}
