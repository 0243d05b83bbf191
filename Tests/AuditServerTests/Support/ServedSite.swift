import AuditServer
import Foundation
import Logging
import SendAPI
import SendAudit
import TestSupport
import Testing

/// A ledger of a few people, and a site that answers from it in one of two ways.
final class ServedSite: Sendable {
    static let refused = "bert@example.org"
    static let device = "156aysdna213sc50"

    let way: Way
    let folder: TemporaryFolder
    let path: String
    let clock = TestClock(.now())
    let log = LogLines()
    /// `host:port`.
    let authority: String
    let links: [(role: Role, address: String)]
    let site: Site?
    private let program: RunningProgram?

    /// - Parameters:
    ///   - way: how it is reached.
    ///   - isHostile: with values that try to be markup, script and orders to a terminal.
    ///   - people: who may ask, named by the header `X-User`; `nil` for links.
    ///   - signingKey: another file than the ledger's, with which nothing can be recorded.
    ///   - publicHost: the name under which a proxy serves it.
    ///   - gate: what each `explain` waits for, on its thread; in process alone.
    ///   - onStart: called when one begins to wait.
    ///   - change: how the site is served; in process alone.
    init(
        _ way: Way = .inProcess, isHostile: Bool = false, people: String? = nil, signingKey: String? = nil,
        publicHost: String? = nil, gate: Gate? = nil, onStart: @escaping @Sendable () -> Void = {},
        change: (inout SiteOptions) -> Void = { _ in }
    ) async throws {
        self.way = way
        folder = try TemporaryFolder()
        path = folder.file("audit.db")
        try await Self.fill(path, isHostile)
        clock.advance(by: .seconds(60))
        let path = path
        switch way {
        case .inProcess:
            program = nil
            let access: SiteAccess =
                if let people { .header("X-User", try People(text: people, file: "people.txt")) } else {
                    .links(user: "root")
                }
            var options = SiteOptions(
                address: try #require(LoopbackAddress("127.0.0.1")), port: 8425, publicHost: publicHost, access: access)
            change(&options)
            let control = LedgerControl(path: path, options: Self.writing(signingKey))
            var logger = Logger(label: "test") { [log] _ in log.handler }
            logger.logLevel = .debug
            let site = try Site(
                ServedLedger(
                    control, externalCheckpointPath: path + ".checkpoints",
                    readKeys: { () throws(LedgerError) in
                        onStart()
                        gate?.wait()
                        return try IndexKeys(file: path + ".index-keys")
                    }),
                options: options, logger: logger, clock: clock.source)
            self.site = site
            authority = "127.0.0.1:8425"
            links = site.links
        case .liveServer:
            site = nil
            var arguments = ["serve", "--database", path, "--port", "0"]
            if let people {
                try people.write(toFile: folder.file("people.txt"), atomically: true, encoding: .utf8)
                arguments += ["--people", folder.file("people.txt"), "--user-header", "X-User"]
            }
            if let signingKey { arguments += ["--signing-key", signingKey] }
            if let publicHost { arguments += ["--public-host", publicHost] }
            let program = try RunningProgram(try Repository.program("sendaudit").path, arguments)
            self.program = program
            let lines = try await program.waitForLines(people == nil ? 3 : 1)
            authority = String(lines[0].dropFirst("http://".count).dropLast())
            links = lines.dropFirst().compactMap { line in
                guard let space = line.firstIndex(of: " "), let role = Role(rawValue: String(line[..<space].dropLast()))
                else { return nil }
                return (role, String(line[line.index(after: space)...]))
            }
        }
    }

    /// What the process wrote to its log so far.
    var processLog: String { program?.errors ?? "" }

    /// Ends the process as Ctrl-C does.
    func end() async throws -> Int32 {
        program?.process.send(SIGINT)
        return try await #require(program).process.end()
    }

    private static func writing(_ signingKey: String?) -> LedgerOptions {
        var options = LedgerOptions()
        options.acceptsControl = false
        options.signingKeys = .file(signingKey)
        return options
    }

    private static func fill(_ path: String, _ isHostile: Bool) async throws {
        let ledger = try AuditLedger(path: path)
        let evil = isHostile ? "</script><img src=x onerror=alert(1)>\u{202E}\u{1B}[2J'\"" : ""
        for (index, name) in ["anna", "bert", "carla", "dora"].enumerated() {
            let time = Timestamp.now()
            let receipt = try await ledger.begin(
                SendAttempt(
                    id: AttemptID(time: time), time: time, endpoint: "/api/v2/sdk/email/send", scenario: "LOGIN_EMS",
                    clientID: isHostile ? "app" + evil : "app", deviceFingerprint: device + evil,
                    agent: "agent" + evil, peerAddress: "127.0.0.1",
                    email: "\(name)@example.org" + (index > 2 ? evil : ""),
                    decision: .accepted))
            let isRefused = name == "bert"
            try await ledger.finish(
                receipt,
                with: SendOutcome(
                    time: .now(), result: isRefused ? .hardFail : .sent, phase: .rcpt, replyCode: isRefused ? 550 : 250,
                    enhancedCode: isRefused ? "5.1.1" : "2.0.0", host: "mx.example.org" + evil,
                    serverText: isRefused ? "550 5.1.1 <\(name)@example.org> unknown" + evil : nil))
        }
        _ = await ledger.perform(.access(email: "anna@example.org", reason: "case 7 " + evil, actor: "anna" + evil))
        try await ledger.close()
    }

    // MARK: Asking

    /// Sends a request.
    func answer(
        _ method: String, _ target: String, headers: [String: String] = [:], host: String? = nil, body: String? = nil
    ) async throws -> Reply {
        if let site {
            let bytes = Array((body ?? "").utf8)
            var lower: [String: String] = [:]
            for (name, value) in headers { lower[name.lowercased()] = value }
            let response = await site.answer(
                SiteRequest(
                    method: method, target: target, host: host ?? authority, headers: lower,
                    body: bytes.count > SiteRequest.maximumBody ? nil : bytes))
            return Reply(
                status: response.status, headers: response.headers.map { ($0.name.lowercased(), $0.value) },
                body: String(decoding: response.body, as: UTF8.self))
        }
        var arguments = ["-s", "-i", "--max-time", "30", "-H", "Expect:"]
        arguments += method == "HEAD" ? ["-I"] : ["-X", method]
        for (name, value) in headers { arguments += ["-H", "\(name): \(value)"] }
        if let host { arguments += ["-H", "Host: \(host)"] }
        if body != nil { arguments += ["--data-binary", "@-"] }
        arguments.append("http://\(authority)\(target)")
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/curl"), arguments, input: body.map { Data($0.utf8) })
        let text = run.output.replacing("\r\n", with: "\n")
        let end = try #require(text.firstRange(of: "\n\n"), "\(run.errors)")
        let lines = text[..<end.lowerBound].split(separator: "\n")
        let words = try #require(lines.first).split(separator: " ")
        return Reply(
            status: try #require(Int(words[1])),
            headers: lines.dropFirst().compactMap { line in
                line.firstIndex(of: ":").map { colon in
                    (
                        line[..<colon].lowercased(),
                        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                    )
                }
            }, body: String(text[end.upperBound...]))
    }

    /// Opens a role's link.
    func signIn(_ role: Role) async throws -> SignedIn {
        let address = try #require(links.first { $0.role == role }?.address)
        let target = String(address.dropFirst("http://\(authority)".count))
        let reply = try await answer("GET", target)
        #expect(reply.status == 303 && reply.header("location") == "/")
        return SignedIn(site: self, cookie: try #require(reply.cookie))
    }

    /// How many accesses the ledger holds, and the newest one.
    func accesses() throws -> (count: Int, newest: LedgerOperation?) {
        let list = try AuditReader(path: path).operations(OperationQuery(kinds: [.access]))
        return (list.total, list.operations.last)
    }
}
