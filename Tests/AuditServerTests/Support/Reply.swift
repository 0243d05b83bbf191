import Foundation

/// What a site answered.
struct Reply: Sendable {
    let status: Int
    /// All headers, with names in lower case, in their order.
    let headers: [(name: String, value: String)]
    let body: String

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// The cookie that is set, as it is sent back.
    var cookie: String? { header("set-cookie")?.split(separator: ";").first.map(String.init) }

    /// The token of the page's forms.
    var formToken: String? { Self.first(#/name="form" value="([0-9a-f]{64})"/#, body) }

    /// The key of the question that can be shown whole.
    var question: String? { Self.first(#/name="question" value="([0-9a-f]{64})"/#, body) }

    private static func first(_ pattern: Regex<(Substring, Substring)>, _ text: String) -> String? {
        text.firstMatch(of: pattern).map { String($0.1) }
    }
}
