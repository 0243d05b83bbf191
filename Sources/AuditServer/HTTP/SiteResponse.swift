/// What is answered.
package struct SiteResponse: Sendable {
    /// The HTTP status.
    package var status: Int
    /// The headers.
    package var headers: [(name: String, value: String)]
    /// The body.
    package var body: [UInt8]

    /// A page.
    ///
    /// - Parameters:
    ///   - html: the page.
    ///   - status: the HTTP status.
    ///   - sources: what the page's policy allows to run and to style it.
    init(html: String, status: Int = 200, sources: String = SiteStyle.sources) {
        self.status = status
        headers = [("Content-Type", "text/html; charset=utf-8")]
        body = Array(html.utf8)
        secure(sources)
    }

    /// A file to keep.
    init(file name: String, _ bytes: [UInt8]) {
        status = 200
        headers = [
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Disposition", "attachment; filename=\"\(name)\""),
        ]
        body = bytes
        secure("default-src 'none'")
    }

    /// The way to another page of the site.
    init(redirect route: SiteRoute) {
        status = 303
        headers = [("Location", route.rawValue)]
        body = []
        secure("default-src 'none'")
    }

    /// What every answer says: nothing is loaded, framed, kept or told to others.
    private mutating func secure(_ sources: String) {
        headers += [
            ("Content-Security-Policy", "\(sources); form-action 'self'; frame-ancestors 'none'; base-uri 'none'"),
            ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "require-corp"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Robots-Tag", "noindex"), ("Vary", "Cookie, Accept-Language"),
        ]
    }
}
