import Foundation
package import SendAPI

/// A fault with its rows and the answer that somebody wrote down before there was a classifier.
package struct ScriptedFault: Decodable, Sendable, CustomStringConvertible {
    package struct Question: Decodable, Sendable {
        package var email: String?
        package var device: String?
        package var attempt: String?
        package var scenario: String?
        package var since: Moment?
    }

    package struct Refusal: Decodable, Sendable {
        package var code: String
        package var parameters: [String: Parameter]?
    }

    package enum Parameter: Decodable, Sendable {
        case text(String)
        case number(Int)

        package init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try value.decode(String.self))
            }
        }

        package var text: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            }
        }
    }

    package struct Entry: Decodable, Sendable {
        package var ref: String?
        package var kind: String
        package var time: Moment
        package var email: String?
        package var scenario: String?
        package var client: String?
        package var clientIsKnown: Bool?
        package var device: String?
        package var os: String?
        package var agent: String?
        package var peer: String?
        package var declared: String?
        package var endpoint: String?
        package var refused: Refusal?
        package var of: String?
        package var `try`: Int?
        package var result: String?
        package var phase: String?
        package var reply: Int?
        package var enhanced: String?
        package var host: String?
        package var tls: String?
        package var ms: Int?
        package var text: String?
        package var code: String?
        package var nextTry: Moment?
        package var from: Moment?
        package var to: Moment?
        package var count: Int?
        package var before: Moment?
    }

    package struct Expectation: Decodable, Sendable {
        package var cause: String
        package var turn: String?
        package var isFinal: Bool?
        package var until: Moment?
        package var count: Int?
        package var parameter: String?
        package var evidence: [String]?
    }

    /// A time of RFC 3339.
    package struct Moment: Decodable, Sendable {
        package let timestamp: Timestamp

        package init(from decoder: any Decoder) throws {
            let text = try decoder.singleValueContainer().decode(String.self)
            timestamp = Timestamp(try Date(text, strategy: .iso8601))
        }
    }

    package var id: String
    package var title: String
    package var now: Moment
    package var ask: Question
    package var entries: [Entry]
    package var expect: Expectation

    package var description: String { id }

    /// All scripts, by file and place.
    package static let all: [ScriptedFault] = {
        let folder = Repository.root.appending(path: "Tests/SendDiagnosisTests/Faults")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasSuffix(".json")
        }
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
    package func sequence(of ref: String) -> Int64? {
        entries.firstIndex { $0.ref == ref }.map { Int64($0) }
    }
}
