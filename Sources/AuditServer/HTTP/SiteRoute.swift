/// The site's pages.
package enum SiteRoute: String, Sendable, Hashable, CaseIterable {
    case home = "/"
    case explain = "/explain"
    /// The answer to a question that was asked before, with its personal values.
    case whole = "/explain/whole"
    case summary = "/summary"
    case report = "/report"
    case operations = "/operations"
    case proof = "/proof"
    case checkpoint = "/checkpoint"
    case signIn = "/sign-in"
    case signOut = "/sign-out"

    /// Who may ask there; one of the roles is enough.
    package var roles: Set<Role> {
        switch self {
        case .home, .summary, .signIn, .signOut: [.support, .auditor]
        case .explain, .whole: [.support]
        case .report, .operations, .proof, .checkpoint: [.auditor]
        }
    }

    /// By which methods, besides `HEAD` where there is `GET`.
    package var methods: [String] {
        switch self {
        case .home, .signIn: ["GET"]
        case .whole, .signOut: ["POST"]
        case .explain, .summary, .report, .operations, .proof, .checkpoint: ["GET", "POST"]
        }
    }
}
