import Foundation
import MessageFormat
import Testing

/// A language's plural samples, as CLDR lists them.
struct PluralSamples: Sendable, CustomTestStringConvertible {
    enum Kind: String, Sendable { case cardinal, ordinal }

    let kind: Kind
    let locale: String
    /// Category and what CLDR gives as its samples: values or ranges such as `0.0~1.5`.
    let entries: [(category: String, sample: String)]

    var testDescription: String { "\(locale) \(kind)" }

    static func load(_ kind: Kind, _ file: String) -> [PluralSamples] {
        guard Vectors.exists("cldr/\(file)"),
            let data = try? Data(contentsOf: Vectors.folder.appendingPathComponent("cldr/\(file)")),
            let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let supplemental = root["supplemental"] as? [String: Any],
            let locales = supplemental["plurals-type-\(kind)"] as? [String: [String: String]]
        else { return [] }
        return locales.sorted { $0.key < $1.key }.map { locale, rules in
            let entries = rules.flatMap { name, rule -> [(String, String)] in
                let category = name.replacingOccurrences(of: "pluralRule-count-", with: "")
                return rule.split(separator: "@").dropFirst().flatMap { list in
                    list.drop { $0 != " " }.split(separator: ",")
                        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0 != "…" && !$0.isEmpty }
                        .map { (category, $0) }
                }
            }
            return PluralSamples(kind: kind, locale: locale, entries: entries)
        }
    }

    static let cardinal = load(.cardinal, "plurals.json")
    static let ordinal = load(.ordinal, "ordinals.json")

    /// Samples that the rules put elsewhere.
    func problems(_ rules: PluralRules) -> [String] {
        entries.flatMap { category, sample in
            Self.values(of: sample).compactMap { value -> String? in
                guard let operands = Self.operands(value) else { return "\(value) cannot be read" }
                let found = kind == .cardinal ? rules.cardinalCategory(operands) : rules.ordinalCategory(operands)
                return found.rawValue == category ? nil : "\(value) is \(found), not \(category)"
            }
        }
    }

    /// The values of a range, in steps of its last digit.
    static func values(of sample: String) -> [String] {
        let ends = sample.split(separator: "~").map(String.init)
        guard ends.count == 2, let low = Decimal(string: ends[0]), let high = Decimal(string: ends[1]) else {
            return [sample]
        }
        let digits = ends[0].split(separator: ".").dropFirst().first?.count ?? 0
        let step = Decimal(sign: .plus, exponent: -digits, significand: 1)
        return stride(from: low, through: high, by: step).map { value in
            let text = "\(value)"
            guard digits > 0 else { return text }
            let parts = text.split(separator: ".")
            let fraction = parts.count > 1 ? String(parts[1]) : ""
            return parts[0] + "." + fraction.padding(toLength: digits, withPad: "0", startingAt: 0)
        }
    }

    /// The operands of a sample such as `1.20` or `1.2c6`.
    static func operands(_ text: String) -> PluralOperands? {
        let halves = text.split(separator: "c")
        let exponent = halves.count > 1 ? Int(halves[1]) : 0
        guard let exponent, let mantissa = halves.first else { return nil }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        var integer = parts[0].utf8.map { $0 - 0x30 }
        var fraction = parts.count > 1 ? parts[1].utf8.map { $0 - 0x30 } : []
        for _ in 0..<exponent { integer.append(fraction.isEmpty ? 0 : fraction.removeFirst()) }
        return PluralOperands(integer: integer, fraction: fraction, exponent: UInt64(exponent))
    }
}

@Suite(.enabled(if: Vectors.exists("cldr/plurals.json"), "no CLDR data: set ERRATA_VECTORS"))
struct PluralSampleConformanceTests {
    @Test func allSamplesAreThere() {
        #expect(PluralSamples.cardinal.reduce(0) { $0 + $1.entries.count } == 5424)
        #expect(PluralSamples.ordinal.reduce(0) { $0 + $1.entries.count } == 1039)
    }

    @Test(arguments: PluralSamples.cardinal + PluralSamples.ordinal)
    func samplesHaveTheirCategory(_ samples: PluralSamples) {
        #expect(samples.problems(PluralRules(locale: samples.locale)) == [])
    }

    @Test func theCheckCanFail() {
        for samples in PluralSamples.cardinal where ["ar", "pl", "fr", "lv"].contains(samples.locale) {
            #expect(samples.problems(PluralRules(locale: "en")) != [])
        }
    }
}
