import Foundation
import Testing

/// A browser that is signed in.
struct SignedIn: Sendable {
    let site: ServedSite
    let cookie: String

    func get(_ target: String, headers: [String: String] = [:]) async throws -> Reply {
        try await site.answer("GET", target, headers: ["Cookie": cookie].merging(headers) { $1 })
    }

    /// Sends the form of a page, as a browser does.
    func post(_ target: String, _ fields: [String: String], form: String? = nil) async throws -> Reply {
        let token: String
        if let form { token = form } else { token = try await formToken() }
        return try await raw(target, Self.encoded(fields.merging(["form": token]) { first, _ in first }))
    }

    /// The token of this session's forms.
    func formToken() async throws -> String { try #require(try await get("/summary").formToken) }

    /// Sends a body with the headers that Chromium sends, or others.
    func raw(_ target: String, _ body: String, headers: [String: String?] = [:]) async throws -> Reply {
        var all: [String: String?] = [
            "Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded", "Origin": "null",
            "Sec-Fetch-Site": "same-origin",
        ]
        for (name, value) in headers { all[name] = .some(value) }
        return try await site.answer("POST", target, headers: all.compactMapValues { $0 }, body: body)
    }

    static func encoded(_ fields: [String: String]) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")
        return fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
        }.joined(separator: "&")
    }
}
