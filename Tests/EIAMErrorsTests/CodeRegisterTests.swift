import EIAMErrors
import ErrorCatalog
import Foundation
import TestSupport
import Testing

/// The four-way check of rustc's error codes: every code is declared, documented, has a test that yields exactly it, and is
/// emitted by the service or the client, or stands on the list of those that only the vendor emits.
struct CodeRegisterTests {
    /// The codes that nothing here emits, and why they are in the catalogue.
    static let vendorOnly: [String: String] = [
        "SDK.COMMON.1004": "our service takes no signed requests",
        "SDK.COMMON.1009": "our service has no authentication sources",
        "SDK.COMMON.1010": "our service has no enterprise centre",
        "SDK.COMMON.1011": "our service sends no text messages",
        "SDK.COMMON.1013": "our service answers for unknown users as for known ones",
        "SDK.COMMON.1014": "our service keeps no keys of applications",
        "SDK.LOGIN.1001": "logging in is the vendor's",
        "SDK.LOGIN.1002": "logging in is the vendor's",
        "SDK.LOGIN.1003": "logging in is the vendor's",
        "SDK.LOGIN.1004": "logging in is the vendor's",
        "SDK.LOGIN.1005": "logging in is the vendor's",
        "SDK.SMS.1005": "our service sends no text messages",
        "IDAAS.SDK.PARAM.0001": "the sibling product's",
        "IDAAS.SDK.PARAM.0002": "the sibling product's",
        "IDAAS.SDK.PARAM.0016": "the sibling product's",
        "IDAAS.SDK.PARAM.0023": "the sibling product's",
        "IDAAS.SDK.CAPTCHA.0002": "the sibling product's",
        "IDAAS.SDK.CAPTCHA.0006": "the sibling product's",
        "IDAAS.SDK.CAPTCHA.0007": "the sibling product's",
        "IDAAS.SDK.COMMON.1007": "the sibling product's",
    ]

    @Test func everyCodeIsEmittedOrOnTheListAndNeverBoth() throws {
        let sources = try SourceCode(folder: "Sources")
        for definition in EIAMError.catalog.definitions {
            let isEmitted = sources.makes(definition.name)
            let reason = Self.vendorOnly[definition.code]
            #expect(isEmitted != (reason != nil), "\(definition.code): emitted \(isEmitted), listed: \(reason ?? "no")")
        }
        let known = Set(EIAMError.catalog.definitions.map(\.code))
        #expect(Set(Self.vendorOnly.keys).isSubset(of: known), "the list names codes that are not in the catalogue")
    }

    @Test(arguments: [
        "throw .expired(.init(subject: \"x\"))", "let e = EIAMError.expired(.init())",
        "return .refused(.expired( .init()), p)",
        ".expired(Expired(subject: x))", ".expired(EIAMError.Expired())", "case .other: .expired(.init())",
        "case .a(let b):\n    throw .expired(.init())", "x is Y ? .expired(.init()) : .other(.init())",
    ])
    func makingAnErrorCounts(code: String) {
        #expect(SourceCode(code).makes("expired"), "\(code)")
    }

    @Test(arguments: [
        "// .expired(.init())", "/* a /* b */ .expired(.init()) */", "\".expired(.init())\"",
        "#\"\\ \".expired(.init())\"#",
        "\"\"\"\n.expired(.init())\n\"\"\"", "case .expired(.init()): 1", "if case .expired(let e) = x { }",
        "case .a(let x),\n    .expired(.init()): 1", "guard case EIAMError.expired(.init()) = x else { return }",
        "foo.expired(x)", ".expired()", ".expiredLater(.init())", "case expired(Expired)",
    ])
    func lookingAtAnErrorDoesNotCount(code: String) {
        #expect(!SourceCode(code).makes("expired"), "\(code)")
    }

    @Test func everyCodeIsDocumented() throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "Sources/EIAMErrors/EIAMErrors.docc/Codes.md"), encoding: .utf8)
        for definition in EIAMError.catalog.definitions {
            #expect(page.contains("### \(definition.code)\n"), "\(definition.code) has no section")
        }
    }

    @Test(arguments: EIAMError.catalog.definitions.map(\.code))
    func everyCodeIsHadThroughThePublicAPI(code: String) async throws {
        let source = try #require(CodeRegister.sources[code], "\(code) is not in the register")
        let error = try await source()
        #expect(error.code == code)
        if case .unknown = error { Issue.record("\(code) is not its own case") }
    }

    @Test func theRegisterNamesNoOtherCodes() {
        let known = Set(EIAMError.catalog.definitions.map(\.code))
        #expect(Set(CodeRegister.sources.keys).subtracting(known).isEmpty)
    }

    @Test func everyCodeIsDeclaredOnceAndReadAsItself() {
        let codes = EIAMError.catalog.definitions.map(\.code)
        #expect(Set(codes).count == codes.count)
        for code in codes {
            let error = EIAMError(code: code, text: "")
            #expect(error.code == code)
            #expect(error.catalogIndex == EIAMError.catalog.index(of: code))
            if case .unknown = error { Issue.record("\(code) is not read as its case") }
        }
    }
}
