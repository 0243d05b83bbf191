import Foundation
import TestSupport
import Testing

@testable import SendAudit

struct LedgerErrorTests {
    @Test func whatSQLiteReportsIsTheCause() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("no.db")
        try Data("not a database, and long enough to be looked at".utf8).write(to: URL(fileURLWithPath: path))
        let error = try #require(#expect(throws: LedgerError.self) { try AuditReader(path: path) })
        #expect(error.code == .notALedger)
        #expect("\(try #require(error.cause))".contains("26"))
        #expect(error.description == error.message)
        #expect(error.detailedDescription().contains("\n  cause: "))
        #expect(error.location.contains("SendAudit/AuditReader.swift:"))
    }

    @Test func errorsAreComparedByCodeAndMessage() {
        let error = LedgerError(code: .held, message: "m", cause: CocoaError(.fileNoSuchFile), line: 1)
        #expect(error == LedgerError(code: .held, message: "m", line: 2))
        #expect(error.hashValue == LedgerError(code: .held, message: "m").hashValue)
        #expect(error != LedgerError(code: .closed, message: "m"))
        #expect(error.location == "SendAuditTests/LedgerErrorTests.swift:1")
    }
}
