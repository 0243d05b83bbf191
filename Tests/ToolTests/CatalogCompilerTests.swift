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
        #expect(stale.errors.contains(": warning: SDK.SEND.1001/developer is stale"))
        #expect(stale.output.contains("EIAMErrors/Generated"))
        // A word changed in English stops nobody's build.
        #expect(try await compile().exitCode == 0)
        #expect(try await compile("--check").exitCode == 0)
    }

    @Test func aFileThatNoCodeMakesAnyMoreIsFound() async throws {
        #expect(try await compile().exitCode == 0)
        try Data("old".utf8).write(
            to: URL(fileURLWithPath: folder.file("Sources/EIAMErrors/Generated/EIAMError+Old.swift")))
        #expect(try await compile("--check").exitCode == 1)
        #expect(try await compile().exitCode == 0)
        #expect(try await compile("--check").exitCode == 0)
    }

    @Test func aBrokenCatalogueIsRefusedAtItsFileAndLine() async throws {
        // Of another code: what follows from one that cannot be read is not said as well.
        try edit("translations/ar/codes/SDK.COMMON.yaml", "ناقصًا: {$parameterName}", "ناقصًا: {$parameterName")
        try edit("codes/SDK.SEND.yaml", "status: 429", "status: 29")
        let run = try await compile()
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("translations/ar/codes/SDK.COMMON.yaml"))
        #expect(run.errors.contains("needs a status from 400 to 599"))
        let line = #/:\d+:\d+: (?:error|warning): .+ \[[a-z-]+\]$/#
        #expect(run.errors.split(separator: "\n").allSatisfy { $0.contains(line) })
        #expect(!FileManager.default.fileExists(atPath: folder.file("Sources")))
    }

    @Test func oneFileForThePluginHoldsEverything() async throws {
        let file = folder.file("Catalog.swift")
        #expect(try await compile("--single-file", file).exitCode == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("public enum EIAMError") && text.contains("public enum MailText"))
        #expect(text.components(separatedBy: "import ErrorCatalog").count == 2)
    }

    @Test func whatCannotBeWrittenEndsWith66() async throws {
        let run = try await compile("--single-file", "/proc/none/Catalog.swift")
        #expect(run.exitCode == 66)
        #expect(run.errors.hasPrefix("catalog-compiler: the Swift cannot be written: "))
        #expect(run.errors.split(separator: "\n").count == 1 && !run.errors.contains("NSCocoa"))
    }

    /// The plug-in needs no target; files for a package's targets do.
    @Test func aBundleWithoutTargetIsRefusedWhereItNeedsOne() async throws {
        try edit("bundles.yaml", "{target: MailTexts, ", "{")
        #expect(try await compile("--single-file", folder.file("Catalog.swift")).exitCode == 0)
        let run = try await compile()
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("mail needs a target"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("Sources")))
    }

    @Test func aFolderThatIsNoCatalogueEndsWith66() async throws {
        let run = try await ProgramRun(tool: "catalog-compiler", ["--catalog", folder.file("nowhere")])
        #expect(run.exitCode == 66)
        try Data("a: [".utf8).write(to: URL(fileURLWithPath: folder.file("Catalog/codes/SDK.SEND.yaml")))
        #expect(try await compile().exitCode == 66)
    }
}
