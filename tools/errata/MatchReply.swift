import Foundation
import LanguageMatching
import StrictJSON

/// The answer to a line of `errata match --batch`, as JSON with its fields in a fixed order.
struct MatchReply {
    /// A line longer than this is refused.
    static let longestLine = 1 << 20

    /// `nil` where there is nothing to answer with.
    let match: LanguageMatcher.Match?
    /// How the asker spells the tags.
    let spelling: [LanguageTag: String]

    /// The answer to a line: always one line of JSON.
    static func answer(_ line: String) -> String {
        guard line.utf8.count <= longestLine else { return refusal("the line has more than \(longestLine) bytes") }
        let request: MatchRequest
        do {
            request = try JSONDecoder().decode(MatchRequest.self, from: Data(line.utf8))
        } catch {
            return refusal(LineProblem.describe(error))
        }
        // As in ICU: without a default, the first supported language is the default.
        let match = (request.defaultLanguage ?? request.supported.first).map { fallback in
            LanguageMatcher(supported: request.supported, defaultLanguage: fallback, options: request.options)
                .match(request.desired)
        }
        return MatchReply(match: match, spelling: request.spelling).json
    }

    var json: String {
        let reply: JSONValue = [
            "match": Self.text(match.map { spelled($0.supported) }),
            "desired": Self.text(match?.desired.map { spelled($0) }),
            "resolved": Self.text(match.map { resolved($0) }),
        ]
        return reply.text
    }

    /// Variants and extensions as the asker spells them, so that they find them again; the rest in canonical case.
    private func spelled(_ tag: LanguageTag) -> String {
        guard let text = spelling[tag], text.utf8.count == tag.description.utf8.count else { return tag.description }
        let head = [tag.language, tag.script, tag.region].compactMap { $0 }.joined(separator: "-")
        return tag.description.hasPrefix(head)
            ? head + text.dropFirst(head.count).replacing("_", with: "-") : tag.description
    }

    private func resolved(_ match: LanguageMatcher.Match) -> String {
        let tag = match.resolved
        let given = [match.supported, match.desired].compactMap { $0 }
            .flatMap { spelled($0).split(separator: "-").map { String($0) } }
        let spellings = Dictionary(given.map { ($0.lowercased(), $0) }) { first, _ in first }
        let head = [tag.language, tag.script, tag.region].compactMap { $0 }.count
        return tag.description.split(separator: "-").enumerated()
            .map { $0.offset < head ? String($0.element) : spellings[String($0.element)] ?? String($0.element) }
            .joined(separator: "-")
    }

    private static func refusal(_ reason: String) -> String {
        (["match": nil, "desired": nil, "resolved": nil, "error": .string(reason)] as JSONValue).text
    }

    private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
