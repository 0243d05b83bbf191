import Foundation
import SendClient
import TestSupport

/// A server in Python that answers as no server should, by the first part of the path.
struct HostileServer: Sendable {
    private let program: RunningProgram
    let port: Int
    private let tls: [String: Int]
    /// The file of the authority that signed the certificates but the one of `untrusted`.
    let authority: URL

    init() async throws {
        struct Listening: Decodable {
            let port: Int
            let tls: [String: Int]
            let ca: String
        }
        let script = Repository.root.appending(path: "Tests/SendClientTests/Servers/hostile_server.py").path
        program = try RunningProgram("/usr/bin/python3", [script])
        let line = try await program.waitForLines(1)[0]
        let listening = try JSONDecoder().decode(Listening.self, from: Data(line.utf8))
        (port, tls) = (listening.port, listening.tls)
        authority = URL(filePath: listening.ca)
    }

    func base(_ misbehaviour: String) -> URL { URL(string: "http://127.0.0.1:\(port)/\(misbehaviour)")! }

    /// An address whose certificate has a fault; `trusted` has none but its authority.
    func secureBase(_ certificate: String) -> URL { URL(string: "https://localhost:\(tls[certificate] ?? 0)/ok")! }

    /// How many requests came below a path.
    func count(_ misbehaviour: String) async throws -> Int {
        struct Counted: Decodable { let count: Int }
        let request = TransportRequest(
            method: "GET", url: URL(string: "http://127.0.0.1:\(port)/count?case=\(misbehaviour)")!)
        return try JSONDecoder().decode(Counted.self, from: await URLSessionTransport().perform(request).body).count
    }
}
