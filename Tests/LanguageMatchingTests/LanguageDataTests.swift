import Foundation
import LanguageMatching
import TestSupport
import Testing

private let isThere = LanguageVectors.exists("cldr/likelySubtags.json")

/// The tables hold what CLDR's files say, entry by entry.
@Suite(.enabled(if: isThere, "no CLDR data: set ERRATA_VECTORS"))
struct LanguageDataTests {
    @Test func everyLikelySubtagIsFilledIn() throws {
        let entries: [String: String] = LanguageVectors.cldr("likelySubtags", "likelySubtags")
        #expect(entries.count == 7788)
        // `und` alone stays what it is: everybody's likely English would be a guess.
        for (tag, whole) in entries where tag != "und" {
            #expect(LanguageTag(tag)?.maximized.description == whole, "\(tag)")
        }
    }

    @Test func everyParentIsFollowed() throws {
        let entries: [String: String] = LanguageVectors.cldr("parentLocales", "parentLocales", "parentLocale")
        #expect(entries.count > 150)
        for (child, parent) in entries {
            let expected = parent == "und" ? nil : parent
            #expect(try #require(LanguageTag(child)).parent?.description == expected, "\(child)")
        }
    }

    @Test func everyAliasOfALanguageIsReplaced() throws {
        let entries: [String: [String: String]] = LanguageVectors.cldr("aliases", "metadata", "alias", "languageAlias")
        #expect(entries.count == 500)
        for (alias, entry) in entries where alias.contains("-") == false {
            let replacement = try #require(entry["_replacement"])
            #expect(LanguageTag(alias)?.canonicalized == LanguageTag(replacement)?.canonicalized, "\(alias)")
            #expect(LanguageTag(alias)?.canonicalized.language != alias, "\(alias)")
        }
    }

    @Test func everyAliasOfARegionIsReplaced() throws {
        let entries: [String: [String: String]] = LanguageVectors.cldr("aliases", "metadata", "alias", "territoryAlias")
        for (alias, entry) in entries where alias.count == 2 || alias.first?.isNumber == true {
            let choices = try #require(entry["_replacement"]).split(separator: " ").map { String($0) }
            let region = try #require(LanguageTag("en-\(alias)")?.canonicalized.region)
            #expect(choices.contains(region), "\(alias)")
        }
    }

    @Test func theTablesAreCurrent() throws {
        #expect(try generator("--check") == 0)
    }

    @Test func aTableThatIsNotCurrentIsFound() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "language-tables-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try generator(folder.path) == 0)
        #expect(try generator("--check", folder.path) == 0)
        try Data("bent".utf8).write(to: folder.appending(path: "AliasTables.swift"))
        #expect(try generator("--check", folder.path) == 1)
    }

    /// Runs the generator; its exit code.
    private func generator(_ arguments: String...) throws -> Int32 {
        try ChildProcess(
            Repository.root.appending(path: "tools/language-tables/language-tables").path, arguments,
            environment: ProcessInfo.processInfo.environment
                .merging(["ERRATA_VECTORS": LanguageVectors.folder.path]) { $1 }
        ).waitUntilEnd(timeLimit: 120)
    }
}
