/// A request, as far as the site looks at it.
package struct SiteRequest: Sendable {
    /// The longest body that is read, in bytes.
    package static let maximumBody = 16 * 1024

    /// `GET`, `HEAD`, `POST`, or another one.
    package var method: String
    /// The path with its query.
    package var target: String
    /// Whom the request was meant for: the `Host` header.
    package var host: String?
    /// The other headers, by their names in lower case.
    package var headers: [String: String]
    /// The body; `nil` when it is longer than ``maximumBody``.
    package var body: [UInt8]?

    /// Describes a request.
    package init(method: String, target: String, host: String?, headers: [String: String], body: [UInt8]?) {
        self.method = method
        self.target = target
        self.host = host
        self.headers = headers
        self.body = body
    }

    /// The path alone.
    var path: String {
        target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
    }

    /// The query, without its question mark.
    var query: Substring? {
        target.firstIndex(of: "?").map { target[target.index(after: $0)...] }
    }

    /// A cookie's value.
    func cookie(_ name: String) -> String? {
        for pair in (headers["cookie"] ?? "").split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, parts[0].trimmingPrefix(while: \.isWhitespace) == name { return String(parts[1]) }
        }
        return nil
    }
}
