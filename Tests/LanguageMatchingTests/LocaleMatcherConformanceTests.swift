import Foundation
import LanguageMatching
import Testing

@testable import errata

private let path = "locale-matcher/localeMatcherTest.txt"
private let isThere = LanguageVectors.exists(path)
private let cases = isThere ? LocaleMatcherCase.read(LanguageVectors.text(path)) : []

/// Cases of ICU 76's file, which belongs to CLDR 46, that CLDR 48's data shifts: the case, and the datum.
private let shifted = [
    "testAsymmetry: af >> nl (mul, nl)":
        "languageMatching: af → en, 20, one way, has taken the place of af → nl, 20, one way",
    "testAsymmetry: af >> nl (mul, nl, script)":
        "languageMatching: af → en, 20, one way, has taken the place of af → nl, 20, one way",
]

@Suite(.enabled(if: isThere, "no conformance data: set ERRATA_VECTORS"))
struct LocaleMatcherConformanceTests {
    @Test func theFileHasItsCases() {
        #expect(cases.count == 539)
    }

    @Test(arguments: cases.filter { shifted[$0.description] == nil })
    func aCaseIsAnsweredAsICUAnswersIt(_ given: LocaleMatcherCase) throws {
        #expect(try failures(given) == [])
    }

    @Test(arguments: shifted.keys.sorted())
    func aShiftedCaseIsStillThereAndStillShifted(_ name: String) throws {
        let given = try #require(cases.first { $0.description == name })
        #expect(try failures(given) != [])
    }

    @Test func theToolGivesTheSameAnswers() throws {
        for given in cases where shifted[given.description] == nil {
            var request: [String: Any] = ["desired": given.desired, "threshold": given.threshold]
            if !given.supported.isEmpty { request["supported"] = given.supported }
            if given.favor == .script { request["favor"] = "script" }
            if let fallback = given.defaultLanguage { request["default"] = fallback }
            let line = String(decoding: try JSONSerialization.data(withJSONObject: request), as: UTF8.self)
            let answer = try JSONSerialization.jsonObject(with: Data(MatchReply.answer(line).utf8)) as? [String: Any]
            // The tool spells the tags as the file does.
            #expect(answer?["match"] as? String ?? "null" == given.expectedMatch, "\(given)")
            if !given.expectedResolved.isEmpty {
                #expect(answer?["resolved"] as? String == given.expectedResolved, "\(given)")
            }
        }
    }

    /// What differs from what the file expects.
    private func failures(_ given: LocaleMatcherCase) throws -> [String] {
        let supported = try given.supported.map { try #require(LanguageTag($0)) }
        var options = LanguageMatcher.Options.icu
        options.favor = given.favor
        options.threshold = given.threshold
        // Without an explicit default, ICU's is the first supported language.
        guard let fallback = given.defaultLanguage.flatMap({ LanguageTag($0) }) ?? supported.first else {
            return given.expectedMatch == "null" ? [] : ["no answer"]
        }
        let match = LanguageMatcher(supported: supported, defaultLanguage: fallback, options: options)
            .match(LanguagePreferences(parsing: given.desired))
        return [
            (match.supported, given.expectedMatch), (match.desired, given.expectedDesired),
            (match.resolved, given.expectedResolved),
        ].filter { $1 != "" && $0 != LanguageTag($1) }
            .map { "\($0.map(\.description) ?? "null"), not \($1)" }
    }
}
