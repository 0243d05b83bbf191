import CatalogSource
import Foundation
import Testing

/// Whatever stands in a catalogue's files and is not understood is a finding.
struct CatalogShapeTests {
    static let codes = "codes/SHOP.yaml"
    static let german = "translations/de/codes/SHOP.yaml"

    /// A field of another shape than it has to be.
    @Test(arguments: [
        (codes, "presentAs: {operator: SHOP.1}", "presentAs: SHOP.1", "presentAs is a mapping"),
        (codes, "parameters:\n    opensIn: {type: seconds}", "parameters: nonsense", "parameters is a mapping"),
        (codes, "parameters:\n    opensIn: {type: seconds}", "parameters: [a, b]", "parameters is a mapping"),
        (codes, "emit: {en: \"Sold out: {item}.\"}", "emit: \"Closed.\"", "emit is a mapping"),
        (codes, "wire:\n    emit: {en: \"Sold out: {item}.\"}", "wire: [x]", "wire is a mapping"),
        (codes, "wait: {opensIn: 1}", "wait: 5", "wait is a mapping"),
        (codes, "max: {user: 30}", "max: 5", "max is a mapping"),
        (codes, "max: {user: 30}", "max: {usr: 3}", "unknown key 'usr'"),
        (codes, "max: {user: 30}", "max: {user: lots}", "user is a whole number from 1 on"),
        (codes, "max: {user: 30}", "note: [a, b]", "note is a text"),
        (codes, "max: {user: 30}", "oauth: [a]", "oauth is a text"),
        (codes, "max: {user: 30}", "state: [a]", "state is a text"),
        (codes, "SHOP.2:\n", "\"SHOP.\\n2\":\n", "a code has letters, digits"),
        (codes, "SHOP.2:\n", "\"SHOP.a b.2\":\n", "a code has letters, digits"),
        ("languages.yaml", "Deutsch, gate: 100", "Deutsch, gate: full", "percentage from 0 to 100"),
        ("languages.yaml", "{name: Deutsch, gate: 100}", "", "de is a mapping"),
        ("languages.yaml", "name: Deutsch", "name: [Deutsch]", "name is a text"),
        ("mail/order.yaml", "{english: \"–\"}", "{english: \"–\", max: lots}", "max is a whole number"),
        ("mail/order.yaml", "{english: \"–\"}", "{english: \"–\", note: [a]}", "note is a text"),
        ("names/fields.yaml", "{english: \"street\"}", "street", "street is a mapping"),
        (german, "[\"Nachbestellen.\"]", "{one: \"Nachbestellen.\"}", "a message is a text"),
        (german, "[\"Nachbestellen.\"]", "[\"Nachbestellen.\"], same: perhaps", "same is true or false"),
        (german, "[\"Nachbestellen.\"]", "[\"Nachbestellen.\"], back: x", "back is a mapping"),
        ("bundles.yaml", "mail:", "mial:", "there are no texts in a folder 'mial'"),
        ("bundles.yaml", "mail:", "mial:", "nothing is made of the folder mail"),
        ("bundles.yaml", "codes: {target: Shop, type: ShopError}\n", "", "nothing is made of the folder codes"),
        ("bundles.yaml", "target: Shop, type: ShopError", "target: ../Shop, type: ShopError", "not a path"),
        ("bundles.yaml", "{name: string}", "{name: words}", "a variable's type is one of"),
        ("bundles.yaml", "{name: string}", "name", "variables is a mapping"),
    ])
    func aFieldOfAnotherShapeIsAFinding(file: String, old: String, new: String, message: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(file, old, new)
        let findings = try catalog.report().findings
        #expect(
            findings.contains { $0.check == .form && $0.place.file == file && $0.message.contains(message) },
            "found instead: \(findings.map(\.description))")
    }

    @Test func aCatalogueWithoutOutputsIsRefused() throws {
        let catalog = try SmallCatalog()
        try FileManager.default.removeItem(at: catalog.url.appending(path: "bundles.yaml"))
        #expect(
            try catalog.report().findings.filter { $0.check == .form }.map(\.message).allSatisfy {
                $0.hasPrefix("nothing is made of the folder")
            })
        #expect(try catalog.report().findings.count { $0.check == .form } == 2)
    }

    @Test(arguments: [
        "codes/NEW.yml", "codes/sub/a.yaml", "translations/de/code/SHOP.yaml", "translations/de/loose.yaml", "odd.yaml",
    ])
    func aFileThatNobodyReadsIsAFinding(path: String) throws {
        let catalog = try SmallCatalog()
        try catalog.write(path, "a: 1\n")
        let findings = try catalog.report().findings
        #expect(findings.map(\.place.file) == [path])
        #expect(findings.first?.message.hasPrefix("nobody reads this file") == true)
    }

    /// A folder that cannot be listed is not an empty one. A plain file in its place stands for missing rights, which the
    /// administrator's account would not feel.
    @Test(arguments: ["codes", "names", "translations/de/codes", "translations"])
    func aFolderThatCannotBeReadIsNotTakenForAnEmptyOne(path: String) throws {
        let catalog = try SmallCatalog()
        try FileManager.default.removeItem(at: catalog.url.appending(path: path))
        try catalog.write(path, "x")
        let error = #expect(throws: UnreadableCatalog.self) { try catalog.report() }
        #expect(error?.description.contains("\(path): error: the folder cannot be read") == true)
        #expect(error?.description.contains("NSCocoa") == false)
    }

    @Test func aFileThatCannotBeReadSaysWhyOnOneLine() throws {
        let catalog = try SmallCatalog()
        try FileManager.default.removeItem(at: catalog.url.appending(path: "bundles.yaml"))
        try FileManager.default.createDirectory(
            at: catalog.url.appending(path: "bundles.yaml"), withIntermediateDirectories: false)
        let error = #expect(throws: UnreadableCatalog.self) { try catalog.report() }
        #expect(error?.description.contains("bundles.yaml:1:1: error: the file cannot be read: ") == true)
        #expect(error?.description.contains("NSCocoa") == false && error?.description.contains("\n") == false)
    }

    // MARK: Keys that stand twice

    @Test func aCodeThatStandsTwiceIsFoundAtItsSecondPlace() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(Self.codes, "SHOP.2:\n", "SHOP.1:\n")
        let finding = try #require(try catalog.report().findings.first { $0.check == .duplicate })
        let lines = try catalog.read(Self.codes).split(separator: "\n", omittingEmptySubsequences: false)
        let places = lines.indices.filter { lines[$0] == "SHOP.1:" }
        #expect(finding.place.line == places[1] + 1 && finding.place.column == 1)
        #expect(finding.message == "SHOP.1 stands twice, first in line \(places[0] + 1)")
    }

    @Test(arguments: [
        ("a: 1\nb: {a: 2}\n'a': 3\n", 3, 1), ("b: {x: 1, y: {x: 5}, \"x\": 2}\n", 1, 22),
        ("l:\n- k: |-\n    k: no\n  j: 1\n  k: 2\n", 5, 3), ("a: 1\na: 2\na: 3\n", 2, 1),
    ])
    func keysInEveryWayOfWritingAreFound(text: String, line: Int, column: Int) throws {
        let catalog = try SmallCatalog()
        try catalog.write("mail/more.yaml", text)
        let findings = try catalog.report().findings.filter {
            $0.check == .duplicate && $0.place.file == "mail/more.yaml"
        }
        #expect(findings.first?.place == SourcePlace(file: "mail/more.yaml", line: line, column: column))
    }

    /// A default that nothing reaches is a warning where the Swift is compiled.
    @Test func aDefaultIsGeneratedOnlyWhereACodeHasNoParameters() throws {
        let before = "error.argument(at: index)\n"
        let catalog = try SmallCatalog()
        #expect(CatalogGenerator(try catalog.report().catalog).singleFile().contains(before + "        }\n"))
        try catalog.edit(
            "codes/SHOP.yaml", "SHOP.2:",
            "SHOP.3:\n  name: shut\n  status: 503\n  retry: later\n  english: {user: a, advice: b, developer: c, operator: d}\nSHOP.2:"
        )
        #expect(CatalogGenerator(try catalog.report().catalog).singleFile().contains(before + "        default: nil\n"))
    }
}
