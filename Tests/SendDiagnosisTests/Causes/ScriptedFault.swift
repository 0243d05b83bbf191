import Foundation
import SendAPI
import SendDiagnosis
import TestSupport
import Testing

/// A fault with its rows and the answer that somebody wrote down before there was a classifier.
struct ScriptedFault: Decodable, Sendable, CustomTestStringConvertible {
    struct Question: Decodable, Sendable {
        var email: String?
        var device: String?
        var attempt: String?
        var scenario: String?
        var since: Moment?
    }

    struct Refusal: Decodable, Sendable {
        var code: String
        var parameters: [String: Parameter]?
    }

    enum Parameter: Decodable, Sendable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Int.self) { self = .number(number) } else { self = .text(try value.decode(String.self)) }
        }

        var text: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            }
        }
    }

    struct Entry: Decodable, Sendable {
        var ref: String?
        var kind: String
        var time: Moment
        var email: String?
        var scenario: String?
        var client: String?
        var clientIsKnown: Bool?
        var device: String?
        var os: String?
        var agent: String?
        var peer: String?
        var declared: String?
        var endpoint: String?
        var refused: Refusal?
        var of: String?
        var `try`: Int?
        var result: String?
        var phase: String?
        var reply: Int?
        var enhanced: String?
        var host: String?
        var tls: String?
        var ms: Int?
        var text: String?
        var code: String?
        var nextTry: Moment?
        var from: Moment?
        var to: Moment?
        var count: Int?
        var before: Moment?
    }

    struct Expectation: Decodable, Sendable {
        var cause: String
        var turn: String?
        var isFinal: Bool?
        var until: Moment?
        var count: Int?
        var parameter: String?
        var evidence: [String]?
    }

    /// A time of RFC 3339.
    struct Moment: Decodable, Sendable {
        let timestamp: Timestamp

        init(from decoder: any Decoder) throws {
            let text = try decoder.singleValueContainer().decode(String.self)
            timestamp = Timestamp(try Date(text, strategy: .iso8601))
        }
    }

    var id: String
    var title: String
    var now: Moment
    var ask: Question
    var entries: [Entry]
    var expect: Expectation

    var testDescription: String { id }

    /// All scripts, by file and place.
    static let all: [ScriptedFault] = {
        let folder = Repository.root.appending(path: "Tests/SendDiagnosisTests/Faults")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".json") }
        return names.sorted().flatMap { name in
            do {
                return try JSONDecoder().decode(
                    [ScriptedFault].self, from: Data(contentsOf: folder.appending(path: name)))
            } catch {
                fatalError("\(name): \(error)")
            }
        }
    }()

    /// The number of an entry: its place.
    func sequence(of ref: String) -> Int64? {
        entries.firstIndex { $0.ref == ref }.map { Int64($0) }
    }
}
