import Foundation
import MessageFormat
import Testing

/// One case of the official test suite.
struct SuiteCase: Sendable, CustomTestStringConvertible {
    let name: String
    let locale: String
    let source: String
    let bidiIsolation: BidiIsolation
    let arguments: [String: MessageValue]
    var expected: String?
    /// As JSON text, so that the case is Sendable.
    var expectedParts: Data?
    var expectedErrors: [String]

    var testDescription: String { name }

    static let all: [SuiteCase] = {
        guard Vectors.exists("mf2/test/tests") else { return [] }
        let folder = Vectors.folder.appendingPathComponent("mf2/test/tests")
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().flatMap { name -> [SuiteCase] in
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)),
                let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
                let tests = file["tests"] as? [[String: Any]]
            else { return [] }
            let defaults = file["defaultTestProperties"] as? [String: Any] ?? [:]
            return tests.enumerated().map { index, test in
                SuiteCase("\(name)#\(index + 1)", test.merging(defaults) { own, _ in own })
            }
        }
    }()

    /// What is not as the suite says, for one registry of functions. Empty when all is.
    func problems(_ functions: FunctionRegistry) throws -> [String] {
        let result: FormattedMessage
        var problems: [String] = []
        do {
            let message = try CompiledMessage(source)
            result = message.formatted(arguments, locale: locale, bidiIsolation: bidiIsolation, functions: functions)
            let string = message.format(arguments, locale: locale, bidiIsolation: bidiIsolation, functions: functions)
            if !string.unicodeScalars.elementsEqual(result.text.unicodeScalars) {
                problems.append("as a string '\(string)', as parts '\(result.text)'")
            }
        } catch {
            result = FormattedMessage(invalid: error)
        }
        let errors = result.errors.map(\.kind.rawValue)
        if errors != expectedErrors { problems.append("errors \(errors) for \(expectedErrors)") }
        // By scalars: Swift's == would call text equal that differs in normalisation.
        if let expected, !result.text.unicodeScalars.elementsEqual(expected.unicodeScalars) {
            problems.append("'\(result.text)' for '\(expected)'")
        }
        if let expectedParts {
            let parts = try #require(JSONSerialization.jsonObject(with: expectedParts) as? [[String: Any]])
            if result.parts.count != parts.count { problems.append("\(result.parts.count) parts for \(parts.count)") }
            for (part, expected) in zip(result.parts, parts) {
                // Every field that the suite names has the value that it gives.
                let actual = PartFields.fields(of: part)
                for (key, value) in expected where actual[key] as? NSObject != value as? NSObject {
                    problems.append("\(key) is \(String(describing: actual[key])) for \(value)")
                }
            }
        }
        return problems
    }

    private init(_ name: String, _ fields: [String: Any]) {
        source = fields["src"] as? String ?? ""
        self.name = "\(name) \(source)"
        locale = fields["locale"] as? String ?? "en"
        bidiIsolation = fields["bidiIsolation"] as? String == "none" ? .none : .default
        expected = fields["exp"] as? String
        expectedParts = (fields["expParts"] as? [Any]).flatMap { try? JSONSerialization.data(withJSONObject: $0) }
        expectedErrors = (fields["expErrors"] as? [[String: Any]] ?? []).compactMap { $0["type"] as? String }
        var arguments: [String: MessageValue] = [:]
        for parameter in fields["params"] as? [[String: Any]] ?? [] {
            guard let name = parameter["name"] as? String, let value = parameter["value"] else { continue }
            if parameter["type"] as? String == "datetime", let text = value as? String,
                let dateTime = DateTimeValue(literal: text)
            {
                arguments[name] = .dateTime(dateTime)
            } else if let data = try? JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed) {
                arguments[name] = try? JSONDecoder().decode(MessageValue.self, from: data)
            }
        }
        self.arguments = arguments
    }
}
