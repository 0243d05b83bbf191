/// A token for each role, good until the process ends.
struct SignInLinks: Sendable {
    private let tokens: [(role: Role, secret: Secret)]
    private let user: String

    /// - Parameter user: the user of the operating system under whom the process runs.
    init(user: String) {
        self.user = user
        tokens = Role.allCases.map { ($0, Secret()) }
    }

    /// Whom a token lets in. Every token is compared, so that the time does not say which role it was nearly.
    func person(token: String) -> Person? {
        var found: Person?
        for (role, secret) in tokens where secret.matches(token) { found = Person(link: role, user: user) }
        return found
    }

    /// The links' addresses.
    ///
    /// - Parameter base: the site's, `http://127.0.0.1:8425`.
    func addresses(_ base: String) -> [(role: Role, address: String)] {
        tokens.map { ($0.role, "\(base)\(SiteRoute.signIn.rawValue)?token=\($0.secret.text)") }
    }
}
