import CatalogSource
import Foundation
import Testing

struct BundleTypesTests {
    private func swift(_ keys: [String]) throws -> String {
        let catalog = try SmallCatalog()
        try catalog.write("mail/more.yaml", keys.map { "\($0): {english: \"x\"}\n" }.joined())
        return try #require(CatalogGenerator(try catalog.report().catalog).files()["Shop/Generated/ShopText.swift"])
    }

    @Test func textsOfThingsWithWireNamesHaveATypeForEachWord() throws {
        let swift = try swift(["LOGIN_EMS.subject", "BIND.subject", "title.LOGIN_EMS"])
        #expect(swift.contains("public enum Subject: String, Sendable, Hashable, CaseIterable {"))
        #expect(swift.contains(#"case loginEms = "LOGIN_EMS""#) && swift.contains(#"case bind = "BIND""#))
        #expect(swift.contains("case .loginEms: .loginEmsSubject\n            case .bind: .bindSubject\n"))
        #expect(swift.contains("public enum Title: String") && swift.contains("case .loginEms: .titleLoginEms\n"))
    }

    /// Such a type would hide one of Swift's, or be none.
    @Test(arguments: ["frame.greeting", "A.B", "LOGIN", "error.LOGIN", "A.b.C", "Login.subject", "text.1"])
    func otherKeysHaveTheirCaseAlone(key: String) throws {
        #expect(try swift([key]).components(separatedBy: "public enum").count == 2)
    }
}
