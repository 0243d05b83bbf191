import Foundation
import GRDB
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// The page on the leaf, tested by a verifier that a stranger wrote from it, in another language.
@Suite(.needs(.python3, .cryptography))
struct StrangersVerifierTests {
    private static let script = Repository.root.appending(path: "Tests/SendAuditTests/Verifier/verify_ledger.py").path

    private func verify(_ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun(URL(fileURLWithPath: "/usr/bin/python3"), [Self.script] + arguments)
    }

    /// 150 until erasures and removals said how far they have come: who looks at where each mark may be needs eight more.
    @Test func itHasAtMost160Lines() throws {
        let text = try String(contentsOf: URL(fileURLWithPath: Self.script), encoding: .utf8)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().count <= 160)
    }

    @Test func itFindsALedgerGoodThatHasEverythingInIt() async throws {
        let fixture = try LedgerFixture()
        try await fixture.fillAndClose()
        let report = try await fixture.verify()
        let key = try #require(report.keys.last).key.description
        let run = try await verify(fixture.path, "--key", key)
        #expect(run.output == "good \(report.size) \(report.root.base64)\n")
        #expect(run.exitCode == 0, "\(run.errors)")
    }

    @Test func itReadsTheExportedTilesToTheSameRoot() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for index in 0..<300 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        try await ledger.close()
        let folder = fixture.folder.file("tiles")
        let checkpoint = try fixture.reader().exportTiles(to: folder)
        let key = try fixture.signingKeys().description
        let run = try await verify("--tiles", folder, "--key", key)
        #expect(run.output == "good \(checkpoint.size) \(checkpoint.root.base64)\n")
        #expect(checkpoint.root == (try await fixture.verify().root))
        let bundle = folder + "/tile/entries/000"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: bundle))
        bytes[1_000] ^= 1
        try bytes.write(to: URL(fileURLWithPath: bundle))
        #expect(try await verify("--tiles", folder, "--key", key).exitCode == 1)
    }

    @Test(arguments: [
        "UPDATE entry SET scenario = 'X' WHERE seq = 300",
        "UPDATE personal SET email = x'61' WHERE seq = (SELECT max(seq) FROM personal)",
        "DELETE FROM entry WHERE seq = 300", "UPDATE tree SET hashes = zeroblob(length(hashes))",
        "UPDATE entry SET decision_code = NULL WHERE decision_code IS NOT NULL",
    ])
    func itFindsWhatWasChanged(sql: String) async throws {
        let fixture = try LedgerFixture()
        try await fixture.fillAndClose()
        let key = try fixture.signingKeys().description
        let copy = try fixture.copy("changed.db")
        try LedgerFixture.tamper(copy) { try $0.execute(sql: sql) }
        let run = try await verify(copy, "--key", key)
        #expect(run.exitCode == 1)
        #expect(run.output.hasPrefix("changed: "))
    }
}
