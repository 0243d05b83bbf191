import Foundation
import LanguageMatching

/// A case of ICU's `localeMatcherTest.txt`.
struct LocaleMatcherCase: Sendable, CustomStringConvertible {
    var group = ""
    var supported: [String] = []
    var desired = ""
    var defaultLanguage: String?
    var favor: LanguageMatcher.Options.Favor = .language
    var threshold = 50
    var expectedMatch = ""
    var expectedDesired = ""
    var expectedResolved = ""

    var description: String {
        let favor = favor == .script ? ", script" : ""
        return "\(group): \(desired) >> \(expectedMatch) (\(supported.joined(separator: ", "))\(favor))"
    }

    /// Reads the file. Its format is told in its first lines.
    static func read(_ text: String) -> [LocaleMatcherCase] {
        var cases: [LocaleMatcherCase] = []
        var current = LocaleMatcherCase()
        for line in text.split(separator: "\n") {
            let line = trimmed(line.prefix { $0 != "#" })
            if line.hasPrefix("** test:") {
                current = LocaleMatcherCase()
                current.group = trimmed(line.dropFirst("** test:".count))
            } else if line.hasPrefix("@") {
                let halves = line.dropFirst().split(separator: "=", omittingEmptySubsequences: false)
                current.set(String(halves[0]), trimmed(halves[1]))
            } else if let arrow = line.range(of: ">>") {
                current.desired = trimmed(line[..<arrow.lowerBound])
                let answers = line[arrow.upperBound...].split(separator: "|", omittingEmptySubsequences: false)
                    .map(trimmed)
                current.expectedMatch = answers[0]
                current.expectedDesired = answers.count > 1 ? answers[1] : ""
                current.expectedResolved = answers.count > 2 ? answers[2] : ""
                cases.append(current)
            }
        }
        return cases
    }

    private mutating func set(_ key: String, _ value: String) {
        switch key {
        case "supported": supported = value.split(separator: ",").map(Self.trimmed)
        case "default": defaultLanguage = value.isEmpty ? nil : value
        case "favor": favor = value == "script" ? .script : .language
        case "threshold": threshold = Int(value) ?? 50
        default: preconditionFailure("an unknown parameter: \(key)")
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let blanks: Set<Character> = [" ", "\t", "\r"]
        let rest = text.drop { blanks.contains($0) }
        return String(rest.reversed().drop { blanks.contains($0) }.reversed())
    }
}
