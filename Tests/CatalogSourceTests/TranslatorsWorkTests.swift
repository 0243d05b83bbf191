import CatalogSource
import Foundation
import Testing

/// What a translator wrote survives `errata translate`, whatever it is.
struct TranslatorsWorkTests {
    private static let german = "translations/de/codes/SHOP.yaml"
    private static let names = "translations/de/names/fields.yaml"

    /// Writes the files of German and returns how many were changed.
    @discardableResult private func translate(_ catalog: SmallCatalog, _ language: String = "de") throws -> Int {
        var reader = CatalogReader(folder: catalog.url)
        let source = try reader.read(adding: language)
        var changed = 0
        for (path, text) in try TranslationWriter(source, language: language).files().files {
            if (try? catalog.read(path)) != text { changed += 1 }
            try catalog.write(path, text)
        }
        return changed
    }

    /// The German texts of one code, each on lines of its own, as `errata translate` writes them.
    private func block(_ catalog: SmallCatalog, _ text: String) throws {
        let hash = try #require(try catalog.report().catalog.bundle("names")?.entry("street")?.hash)
        try catalog.write(Self.names, text.replacing("HASH", with: hash))
    }

    @Test func notesAndCommentsStay() throws {
        let catalog = try SmallCatalog()
        let text = """
            # My file.

            # Above the entry.
            street:
              # street
              # Asked Anna.
              of: "HASH"   # behind
              text: "Straße"
              # Within.
              note: "Not Weg."
            # At the end.

            """
        try block(catalog, text)
        let before = try catalog.read(Self.names)
        try translate(catalog)
        #expect(try catalog.read(Self.names) == before)
        #expect(try translate(catalog) == 0)
    }

    @Test func aStaleTextKeepsItsCommentsAndShowsBothEnglishTexts() throws {
        let catalog = try SmallCatalog()
        try block(
            catalog, "street:\n  # street\n  # Asked Anna.\n  of: \"HASH\"\n  text: \"Straße\"\n  note: \"Not Weg.\"\n")
        let old = try #require(try catalog.report().catalog.bundle("names")?.entry("street")?.hash)
        for english in ["road", "way"] {
            try catalog.write("names/fields.yaml", "street: {english: \"\(english)\"}\n")
            let hash = try #require(try catalog.report().catalog.bundle("names")?.entry("street")?.hash)
            try translate(catalog)
            #expect(
                try catalog.read(Self.names) == """
                    street:
                      # Asked Anna.
                      # \(english)
                      # The English has changed. Revise the text, then write of: "\(hash)"
                      # before: street
                      of: "\(old)"
                      text: "Straße"
                      note: "Not Weg."

                    """)
            #expect(try translate(catalog) == 0)
        }
        // Revised: the remarks go, the translator's comment stays.
        let hash = try #require(try catalog.report().catalog.bundle("names")?.entry("street")?.hash)
        try catalog.edit(Self.names, "of: \"\(old)\"", "of: \"\(hash)\"")
        try translate(catalog)
        #expect(
            try catalog.read(Self.names)
                == "street:\n  # Asked Anna.\n  # way\n  of: \"\(hash)\"\n  text: \"Straße\"\n  note: \"Not Weg.\"\n")
    }

    @Test func aStubOfAnOlderEnglishBecomesOneOfTheNewEnglish() throws {
        let catalog = try SmallCatalog()
        try translate(catalog, "ja")
        try catalog.write("names/fields.yaml", "street: {english: \"road\"}\n")
        try translate(catalog, "ja")
        let hash = try #require(try catalog.report().catalog.bundle("names")?.entry("street")?.hash)
        #expect(
            try catalog.read("translations/ja/names/fields.yaml")
                == "street:\n  # road\n  of: \"\(hash)\"\n  text: \"\"\n")
    }

    @Test func entriesInAFileOfAnotherNameStayThere() throws {
        let catalog = try SmallCatalog()
        let text = try catalog.read(Self.german)
        try FileManager.default.removeItem(at: catalog.url.appending(path: Self.german))
        try catalog.write("translations/de/codes/all.yaml", text)
        try translate(catalog)
        #expect(!FileManager.default.fileExists(atPath: catalog.url.appending(path: Self.german).path))
        #expect(try catalog.report().findings.map(\.description) == [])
        #expect(try translate(catalog) == 0)
    }

    @Test func aTextThatLacksGetsItsStubBesideTheOthersOfItsCode() throws {
        let catalog = try SmallCatalog()
        try catalog.write("translations/de/codes/all.yaml", try catalog.read(Self.german))
        try FileManager.default.removeItem(at: catalog.url.appending(path: Self.german))
        let file = "translations/de/codes/all.yaml"
        let lines = try catalog.read(file).split(separator: "\n").filter { !$0.contains("Nachbestellen") }
        try catalog.write(file, lines.joined(separator: "\n") + "\n# The end.\n")
        try translate(catalog)
        let text = try catalog.read(file)
        #expect(text.contains("  operator:\n    # Order more.\n    of: "))
        #expect(text.hasSuffix("# The end.\n"))
        #expect(try catalog.report().findings.map(\.check) == [.missingTranslation])
        #expect(try translate(catalog) == 0)
    }

    @Test func aNewCodeGetsItsStubsInAFileThatIsThere() throws {
        let catalog = try SmallCatalog()
        let old = try catalog.read(Self.german)
        try catalog.edit(
            "codes/SHOP.yaml", "SHOP.2:\n",
            """
            SHOP.3:
              name: moved
              status: 410
              retry: never
              note: the shop has moved
              english: {user: "We moved.", advice: "Ask.", developer: "Moved.", operator: "Redirect."}
            SHOP.2:

            """)
        try translate(catalog)
        let text = try catalog.read(Self.german)
        #expect(text.contains("\nSHOP.3:\n  # note: the shop has moved\n  user:\n    # We moved.\n"))
        #expect(
            try catalog.report().findings.count { $0.check == .missingTranslation && $0.place.file == Self.german } == 4
        )
        // Every line that was there is there.
        for line in old.split(separator: "\n") { #expect(text.contains(line)) }
        #expect(try translate(catalog) == 0)
    }

    /// Where there is no room for a stub, nothing is written.
    @Test func aFileWithoutRoomIsRefused() throws {
        let catalog = try SmallCatalog()
        try catalog.write("translations/de/names/fields.yaml", "{street: {of: x, text: Straße}}\n")
        try catalog.write("names/fields.yaml", "street: {english: \"street\"}\ntown: {english: \"town\"}\n")
        let source = try catalog.report().catalog
        let error = #expect(throws: UneditableTranslation.self) {
            try TranslationWriter(source, language: "de").files()
        }
        #expect(error?.description.contains("names/fields.yaml:1:1: error: the file is written in a way") == true)
    }
}
