import Foundation
import TestSupport
import Testing

struct CatalogCompilerTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: Repository.root.appending(path: "Catalog").path, toPath: folder.file("Catalog"))
    }

    private func compile(_ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun(
            tool: "catalog-compiler",
            ["--catalog", folder.file("Catalog"), "--output", folder.file("Sources")] + arguments)
    }

    private func edit(_ file: String, _ old: String, _ new: String) throws {
        let path = folder.file("Catalog/\(file)")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(old))
        let range = try #require(text.range(of: old))
        try Data(text.replacingCharacters(in: range, with: new).utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test func theCommittedSwiftIsCurrent() async throws {
        let run = try await ProgramRun(
            tool: "catalog-compiler",
            [
                "--check", "--catalog", Repository.root.appending(path: "Catalog").path, "--output",
                Repository.root.appending(path: "Sources").path,
            ])
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    }

    @Test func aChangedWordMakesTheSwiftStaleUntilItIsMadeAnew() async throws {
        #expect(try await compile().exitCode == 0)
        #expect(try await compile("--check").exitCode == 0)
        try edit("codes/SDK.SEND.yaml", "A limit was reached;", "A limit is reached;")
        let stale = try await compile("--check")
        #expect(stale.exitCode == 1)
        #expect(stale.errors.contains("SDK.SEND.1001/developer is stale"))
    }

    @Test func aFileThatNoCodeMakesAnyMoreIsFound() async throws {
        #expect(try await compile().exitCode == 0)
        try Data("old".utf8).write(
            to: URL(fileURLWithPath: folder.file("Sources/EIAMErrors/Generated/EIAMError+Old.swift")))
        #expect(try await compile("--check").exitCode == 1)
        #expect(try await compile().exitCode == 0)
        #expect(try await compile("--check").exitCode == 0)
    }

    @Test(arguments: [
        ("codes/SDK.SEND.yaml", "SDK.SEND.1002:", "SDK.SMS.1006:", "is defined twice"),
        (
            "codes/SDK.SEND.yaml", "name: captchaFailed", "name: tooManyRequests",
            "the name tooManyRequests is taken by SDK.SEND.1001"
        ),
        (
            "codes/SDK.SEND.yaml", "name: captchaFailed", "name: Captcha-Failed",
            "needs a name that is a Swift identifier"
        ),
        ("codes/SDK.SEND.yaml", "status: 429", "status: 29", "needs a status from 400 to 599"),
        ("codes/SDK.SEND.yaml", "retry: afterFix", "retry: maybe", "retry is one of never, afterFix, later"),
        (
            "codes/SDK.SEND.yaml", "type: seconds", "type: fortnight",
            "a parameter's type is one of field, string, int, seconds"
        ),
        ("codes/SDK.SEND.yaml", "    retryAfter: {type", "    wait: {type", "is no parameter"),
        (
            "codes/SDK.SEND.yaml", "the seconds to wait: {$retryAfter}", "the seconds to wait: {$retryAfter",
            "expected"
        ),
        ("codes/SDK.SEND.yaml", "note:", "notes:", "unknown key 'notes'"),
        (
            "codes/SDK.SEND.yaml", "  english:\n    developer: \"The position",
            "  english:\n    hacker: \"The position", "has no English for developer"
        ),
        ("codes/UNKNOWN.yaml", "\"*\":", "\"Q.*\":", "words for the code '*' are missing"),
        ("translations/ar/codes/SDK.SEND.yaml", "SDK.SEND.1002:", "SDK.SEND.9999:", "is not in the source language"),
        (
            "translations/zh-Hans/mail/verification.yaml", "frame.greeting:", "frame.greetings:",
            "frame.greeting is not translated"
        ),
        ("languages.yaml", "zh-Hans:", "zh-hans:", "is not a language tag in canonical case"),
    ])
    func aBrokenCatalogueIsRefusedAtItsFileAndLine(file: String, old: String, new: String, message: String) async throws
    {
        try edit(file, old, new)
        if file == "languages.yaml" {
            try FileManager.default.moveItem(
                atPath: folder.file("Catalog/translations/zh-Hans"), toPath: folder.file("Catalog/translations/zh-hans")
            )
        }
        let run = try await compile()
        #expect(run.exitCode == 1)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").allSatisfy { $0.contains(#/:\d+:\d+: error:/#) })
        #expect(!FileManager.default.fileExists(atPath: folder.file("Sources")))
    }

    @Test func aFolderThatIsNoCatalogueEndsWith66() async throws {
        let run = try await ProgramRun(tool: "catalog-compiler", ["--catalog", folder.file("nowhere")])
        #expect(run.exitCode == 66)
        try Data("a: [".utf8).write(to: URL(fileURLWithPath: folder.file("Catalog/codes/SDK.SEND.yaml")))
        #expect(try await compile().exitCode == 66)
    }
}
