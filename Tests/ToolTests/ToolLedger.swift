import EIAMErrors
import Foundation
import MerkleLog
import SendAPI
import SendAudit
import TestSupport
import Testing

/// A closed ledger in a folder of its own, for the tool to be tried on.
struct ToolLedger {
    let folder: TemporaryFolder
    let path: String

    /// Creates a ledger with attempts of three people, one of whom got no mail.
    init() async throws {
        folder = try TemporaryFolder()
        path = folder.file("audit.db")
        let ledger = try open()
        for name in ["anna", "bert", "carla"] {
            let receipt = try await ledger.begin(attempt("\(name)@example.org"))
            let text = name == "bert" ? "550 <\(name)@example.org> unknown" : nil
            try await ledger.finish(
                receipt, with: SendOutcome(time: .now(), result: text == nil ? .sent : .hardFail, serverText: text))
        }
        try await ledger.close()
    }

    /// Opens the ledger as its writer.
    func open() throws -> AuditLedger { try AuditLedger(path: path) }

    func attempt(_ email: String, at time: Timestamp = .now()) -> SendAttempt {
        SendAttempt(
            id: AttemptID(time: time), time: time, endpoint: "/api/v2/sdk/email/send", scenario: "LOGIN_EMS",
            deviceFingerprint: "156aysdna213sc50", peerAddress: "127.0.0.1", email: email, decision: .accepted)
    }

    /// Runs a command on the ledger.
    func run(
        _ command: String, _ arguments: String..., input: Data? = nil, environment: [String: String] = [:]
    ) async throws -> ProgramRun {
        try await ProgramRun(
            tool: "sendaudit", [command, "--database", path] + arguments, environment: environment, input: input)
    }

    /// Runs a command that is to end well, and gives its output.
    func output(_ command: String, _ arguments: String...) async throws -> String {
        let run = try await ProgramRun(tool: "sendaudit", [command, "--database", path] + arguments)
        try #require(run.exitCode == 0, "\(command): \(run.errors)")
        return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Runs SQL as somebody would who has the file: the guards are gone meanwhile.
    func tamper(_ sql: String) async throws {
        let script = """
            import sqlite3, sys
            file = sqlite3.connect(sys.argv[1])
            guards = file.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for name, _ in guards: file.execute("DROP TRIGGER " + name)
            file.executescript(sys.argv[2])
            for _, text in guards: file.execute(text)
            file.commit()
            """
        let run = try await ProgramRun(URL(fileURLWithPath: "/usr/bin/python3"), ["-c", script, path, sql])
        try #require(run.exitCode == 0, "\(run.errors)")
    }

    /// What a query counts.
    func count(_ sql: String) async throws -> Int {
        let script = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0])"
        let run = try await ProgramRun(URL(fileURLWithPath: "/usr/bin/python3"), ["-c", script, path, sql])
        try #require(run.exitCode == 0, "\(run.errors)")
        return try #require(Int(run.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// Where a file of the folder is.
    func file(_ name: String) -> String { folder.file(name) }

    /// The members of a JSON object.
    static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
