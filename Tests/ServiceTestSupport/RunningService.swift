public import Foundation
import GRDB
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import SendAPI
public import SendAudit
public import SendService
import ServiceLifecycle
import Synchronization
public import TestSupport

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// An answer of the service.
public struct Exchange: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, with names in lower case.
    public let headers: [String: String]
    /// The body as text.
    public let body: String

    /// Takes an answer.
    public init(status: Int, headers: [String: String], body: String) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// How a test reaches the service.
public enum Way: Sendable, CaseIterable {
    /// Through the router, without a network.
    case inProcess
    /// Over HTTP.
    case liveServer
}

/// A service that runs for the length of a test.
public struct RunningService: Sendable {
    /// The folder of its databases.
    public let folder: TemporaryFolder
    /// Its time.
    public let clock: TestClock
    /// The time of its ledger, which stands unless a test turns it.
    public let ledgerClock: TestClock
    /// Where its mail goes.
    public let mail: MailDouble
    /// Its HTTP port.
    public let port: Int
    /// The service.
    public let server: SendServer
    /// How many tasks of the service sleep while nothing is to be done: the courier's workers, the maintenance loop and
    /// the one that takes bounces.
    private static let sleepers = workers + 2
    private static let workers = 4

    /// The headers of the API document's example.
    public static let headers = [
        "X-operating-sys-version": "windows10.1.1", "X-device-fingerprint": "156aysdna213sc50",
        "X-device-ip": "192.168.1.2",
        "X-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "X-client-id": "nTo1eRIub60vPb54WeE6aojPwYwImtl4",
        "Content-Type": "application/json",
    ]
    /// The path of the send endpoint.
    public static let sendPath = "/api/v2/sdk/email/send"

    /// Runs a service, and ends it gracefully after the body.
    public static func run<Result>(
        settings: [String: String] = [:], folder: TemporaryFolder? = nil,
        freeSpace: (@Sendable () -> UInt64)? = nil, log: LogOutput? = nil,
        recipients: (any RecipientPolicy)? = nil,
        _ body: (RunningService) async throws -> Result
    ) async throws -> Result {
        let folder = try folder ?? TemporaryFolder()
        let clock = TestClock()
        let mail = MailDouble()
        var environment = [
            "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"), "ERRATA_MAIL_WORKERS": "\(workers)",
            "ERRATA_CAPTCHA_AHEAD": "0", "ERRATA_CAPTCHA_DECOYS": "0",
        ]
        environment.merge(settings) { $1 }
        var configuration = try ServiceConfiguration(try await SettingsReader(environment: environment, file: nil))
        // A clock of its own, which stands: what the ledger waits for must not be taken for a task of the service. Nor does
        // a test wait two seconds for a lock that it holds itself.
        let ledgerClock = TestClock()
        configuration.ledger.clock = ledgerClock.source
        if let freeSpace { configuration.ledger.freeSpace = { _ in freeSpace() } }
        configuration.ledger.lockTimeout = .milliseconds(20)
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        if let log {
            logger = Logger(label: "test") { JSONLogHandler(label: $0, output: log, clock: clock.source) }
            logger.logLevel = .debug
        }
        let server = try await SendServer(
            configuration: configuration, transport: mail, recipients: recipients, logger: logger, clock: clock.source,
            onListening: { port in continuation.yield(port) })
        let group = ServiceGroup(services: [server], logger: logger)
        let running = Task { try await group.run() }
        var iterator = ports.makeAsyncIterator()
        let port = await iterator.next() ?? 0
        do {
            let result = try await body(
                RunningService(
                    folder: folder, clock: clock, ledgerClock: ledgerClock, mail: mail, port: port, server: server))
            await group.triggerGracefulShutdown()
            try await running.value
            return result
        } catch {
            await group.triggerGracefulShutdown()
            _ = try? await running.value
            throw error
        }
    }

    /// Waits until nothing is left to do before time goes on: all mail that is due has been passed, and its outcome recorded.
    public func settle() async throws {
        try await clock.sleepers(Self.sleepers)
    }

    /// Lets the ledger look once whether it is well.
    public func lookAtTheLedger() async throws {
        try await ledgerClock.sleepers(1, for: .seconds(1))
        ledgerClock.advance(by: .seconds(1))
        try await ledgerClock.sleepers(1, for: .seconds(1))
    }

    /// Lets time pass, from one thing that is due to the next.
    public func run(for duration: Duration) async throws {
        try await clock.run(for: duration, sleepers: Self.sleepers)
    }

    /// The service's ledger, to read.
    public func ledger() throws -> AuditReader {
        try AuditReader(path: folder.file("data/audit.db"))
    }

    /// The base address.
    public var base: URL { URL(string: "http://127.0.0.1:\(port)")! }

    /// Sends a request and reads the answer.
    public func exchange(
        _ way: Way = .liveServer, _ method: String, _ path: String, headers: [String: String] = RunningService.headers,
        body: Data? = nil
    ) async throws -> Exchange {
        switch way {
        case .inProcess:
            try await inProcess(method, path, headers, RequestBody(buffer: ByteBuffer(bytes: body ?? Data())))
        case .liveServer: try await live(method, path, headers, body)
        }
    }

    private func live(_ method: String, _ path: String, _ headers: [String: String], _ body: Data?) async throws
        -> Exchange
    {
        var request = URLRequest(url: base.appending(path: path))
        request.httpMethod = method
        request.httpBody = body
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let http = response as! HTTPURLResponse
        var answered: [String: String] = [:]
        for (name, value) in http.allHeaderFields { answered["\(name)".lowercased()] = "\(value)" }
        return Exchange(status: http.statusCode, headers: answered, body: String(decoding: data, as: UTF8.self))
    }

    /// Sends a body in pieces, in process, with time passing before each.
    public func send(pieces: [String], every pause: Duration) async throws -> Exchange {
        let (stream, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
        for piece in pieces { continuation.yield(ByteBuffer(string: piece)) }
        continuation.finish()
        let slow = stream.map { [clock] piece in
            clock.advance(by: pause)
            return piece
        }
        return try await inProcess("POST", Self.sendPath, Self.headers, RequestBody(asyncSequence: slow))
    }

    private func inProcess(
        _ method: String, _ path: String, _ headers: [String: String], _ body: RequestBody
    ) async throws -> Exchange {
        var fields = HTTPFields()
        for (name, value) in headers { fields[.init(name)!] = value }
        let request = Request(
            head: .init(
                method: .init(method)!, scheme: "http", authority: "localhost", path: path, headerFields: fields),
            body: body)
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
        let response = try await server.routes.router().buildResponder()
            .respond(to: request, context: ServiceContext(source: source))
        let writer = CollectingWriter()
        let collected = writer.collected
        try await response.body.write(writer)
        var answered: [String: String] = [:]
        for field in response.headers { answered[field.name.rawName.lowercased()] = field.value }
        return Exchange(
            status: response.status.code, headers: answered,
            body: String(decoding: collected.bytes, as: UTF8.self))
    }

    /// Where a challenge's gap is.
    public func captchaPlace(of token: String) async throws -> Int {
        let x = try await server.state.queue.read {
            try Int.fetchOne($0, sql: "SELECT x FROM captcha_challenge WHERE token = ?", arguments: [token])
        }
        guard let x else { throw NoChallenge(answer: token) }
        return x
    }

    /// Where the gap of the only challenge is; `nil` before there is one.
    public func onlyCaptchaPlace() async throws -> Int? {
        try await server.state.queue.read { try Int.fetchOne($0, sql: "SELECT x FROM captcha_challenge") }
    }

    /// A captcha token for an address; the place is looked up where a client cannot look.
    public func captchaToken(for email: String, _ way: Way = .liveServer) async throws -> String {
        let challenge = try await exchange(way, "GET", "/api/v2/sdk/captcha")
        guard let token = CaptchaChallenge(body: Array(challenge.body.utf8))?.token else {
            throw NoChallenge(answer: challenge.body)
        }
        let verification = CaptchaVerification(
            point: CaptchaPoint(x: try await captchaPlace(of: token), y: 5), token: token, sender: EmailAddress(email)!)
        let answer = try await exchange(way, "POST", "/api/v2/sdk/captcha/verify", body: Data(verification.json.utf8))
        guard let captcha = CaptchaVerification.captchaToken(answer: Array(answer.body.utf8)) else {
            throw NoChallenge(answer: answer.body)
        }
        return captcha
    }

    /// Sends with a captcha that was just passed.
    public func send(
        to email: String, _ type: String = "LOGIN_EMS", _ way: Way = .liveServer, headers: [String: String] = [:]
    ) async throws -> Exchange {
        let token = try await captchaToken(for: email, way)
        let request = SendRequest(email: EmailAddress(email)!, scenario: Scenario(rawValue: type)!, captchaToken: token)
        return try await exchange(
            way, "POST", Self.sendPath, headers: Self.headers.merging(headers) { $1 }, body: Data(request.json.utf8))
    }

    /// What a column of the ledger's personal values holds, the oldest entry first.
    public func personalValues(_ column: String) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(30)
        return try DatabaseQueue(path: folder.file("data/audit.db"), configuration: configuration).read {
            try String.fetchAll($0, sql: "SELECT \(column) FROM personal WHERE \(column) IS NOT NULL ORDER BY seq")
        }
    }

    /// The captcha endpoints answered something else than a challenge or a token.
    public struct NoChallenge: Error {
        let answer: String
    }
}

/// Takes a response's body in memory.
private struct CollectingWriter: ResponseBodyWriter {
    final class Collected: Sendable {
        private let state = Mutex<[UInt8]>([])
        var bytes: [UInt8] { state.withLock { $0 } }
        func append(_ buffer: ByteBuffer) { state.withLock { $0 += Array(buffer.readableBytesView) } }
    }

    let collected = Collected()

    mutating func write(_ buffer: ByteBuffer) async throws { collected.append(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
