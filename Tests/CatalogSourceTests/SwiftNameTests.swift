import CatalogSource
import Foundation
import TestSupport
import Testing

/// A catalogue that the checks pass makes Swift that compiles.
struct SwiftNameTests {
    private static let codes = "codes/SHOP.yaml"

    /// Names that would not compile, and where they stand.
    @Test(arguments: [
        (codes, "name: closed", "name: default", "needs a name that is a Swift identifier"),
        (codes, "name: closed", "name: self", "needs a name that is a Swift identifier"),
        (codes, "name: closed", "name: string", "needs a name that is a Swift identifier"),
        (codes, "name: closed", "name: duration", "needs a name that is a Swift identifier"),
        (codes, "name: closed", "name: type", "needs a name that is a Swift identifier"),
        (codes, "name: closed", "name: shopError", "cannot have the name of the type ShopError"),
        (
            codes, "opensIn: {type: seconds}\n  wait: {opensIn: 1}", "in: {type: seconds}",
            "'in' cannot name a parameter"
        ),
        (
            codes, "opensIn: {type: seconds}\n  wait: {opensIn: 1}", "context: {type: int}",
            "'context' cannot name a parameter"
        ),
        (
            codes, "opensIn: {type: seconds}\n",
            "opensIn: {type: seconds}\n    file: {type: field}\n    fileName: {type: string}\n",
            "'fileName' is already the variable for the name of the field file"
        ),
        ("bundles.yaml", "type: ShopError", "type: String", "the name of a type that the generated Swift uses"),
        ("mail/order.yaml", "order.dash:", "\"1 c\":", "no Swift case can be made of '1 c'"),
        ("mail/order.yaml", "order.dash:", "\"1c\":", "no Swift case can be made of '1c'"),
        ("mail/order.yaml", "order.dash:", "self:", "no Swift case can be made of 'self'"),
        ("mail/order.yaml", "order.dash:", "all-cases:", "no Swift case can be made of 'all-cases'"),
        ("mail/order.yaml", "order.dash:", "\"-\":", "no Swift case can be made of '-'"),
    ])
    func aNameThatWouldNotCompileIsRefused(file: String, old: String, new: String, message: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(file, old, new)
        let findings = try catalog.report().findings
        #expect(
            findings.contains { $0.check == .form && $0.place.file == file && $0.message.contains(message) },
            "found instead: \(findings.map(\.description))")
    }

    @Test(arguments: [
        ("bundles.yaml", "type: ShopText", "type: ShopError", "the type ShopError is already made of codes"),
        (
            "bundles.yaml", "type: ShopText", "type: ShopErrorMessages",
            "the type ShopErrorMessages is already made of codes"
        ),
        ("mail/order.yaml", "order.dash:", "order-greeting:", "would both be the Swift case orderGreeting"),
        (codes, "name: closed", "name: soldout", "the name soldout is taken by SHOP.1"),
    ])
    func namesThatWouldBeOneAreRefused(file: String, old: String, new: String, message: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit(file, old, new)
        let findings = try catalog.report().findings
        #expect(
            findings.contains { $0.check == .duplicate && $0.place.file == file && $0.message.contains(message) },
            "found instead: \(findings.map(\.description))")
    }

    /// Odd names that are allowed: languages that are words of Swift, texts and codes that are nearly.
    @Test func whatIsAllowedCompiles() async throws {
        let catalog = try SmallCatalog()
        try catalog.edit(
            "languages.yaml", "  ru:",
            ["is", "as", "in", "table", "en-001", "default"].map { "  \($0): {name: x, gate: 0}\n" }.joined() + "  ru:")
        try catalog.edit("codes/SHOP.yaml", "name: closed", "name: retry")
        try catalog.edit("codes/SHOP.yaml", "name: soldOut", "name: cause")
        try catalog.edit(
            "codes/SHOP.yaml", "    count: {type: int}\n",
            "    count: {type: int}\n    name: {type: field}\n    arguments: {type: int}\n    catalog: {type: string}\n"
        )
        let keys = [
            "class", "default", "in", "a.b", "a-c", "LOGIN.subject", "text.1", "switch", "CLASS.subject", "class.LOGIN",
            "error.LOGIN",
        ]
        try catalog.write(
            "mail/more.yaml", keys.map { "\($0): {english: \"x\"}\n" }.joined())
        let report = try catalog.report()
        // Two of them are no languages of CLDR; what counts is whether Swift can be made of them.
        let named = report.findings.filter { !$0.message.hasPrefix("CLDR has no plural rules") }
        #expect(named.filter { [.form, .duplicate].contains($0.check) }.map(\.description) == [])
        try catalog.write("Catalog.swift", CatalogGenerator(report.catalog).singleFile())
        let modules = try Repository.program("errata").deletingLastPathComponent().appending(path: "Modules").path
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/env"),
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-enable-upcoming-feature",
                "InternalImportsByDefault", "-I", modules, catalog.url.appending(path: "Catalog.swift").path,
            ], timeLimit: 300)
        #expect(run.exitCode == 0, "\(run.errors)")
    }
}
