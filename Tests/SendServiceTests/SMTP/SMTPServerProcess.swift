import Foundation
import TestSupport

/// A mail received by the test's mail server.
struct ReceivedMail: Decodable, Sendable {
    let from: String
    let to: [String]
    let tls: Bool
    let user: String?
    let connection: Int?
    let content: String
}

/// aiosmtpd as a process of its own.
final class SMTPServerProcess: Sendable {
    struct NotStarted: Error {
        let errors: String
    }

    let port: Int
    /// The certificate that the server shows, for those that trust it.
    let certificate: String
    private let folder: TemporaryFolder
    private let program: RunningProgram

    /// - Parameters:
    ///   - name: whose certificate the server shows.
    ///   - isExpired: whether the certificate's time is over.
    convenience init(mode: String, tls: Bool = false, name: String = "localhost", isExpired: Bool = false) async throws
    {
        // Debian's python3 has Debian's aiosmtpd; another one in PATH need not.
        try await self.init(tls: tls, name: name, isExpired: isExpired) { ["smtp_server.py", mode] + $0 }
    }

    /// A server of which the n-th connection has the n-th fault, see `faulty_server.py`.
    convenience init(faults: [String], tls: Bool = false) async throws {
        try await self.init(tls: tls, name: "localhost", isExpired: false) { ["faulty_server.py"] + $0 + faults }
    }

    private init(
        tls: Bool, name: String, isExpired: Bool, arguments: ([String]) -> [String]
    ) async throws {
        folder = try TemporaryFolder()
        certificate = folder.file("certificate.pem")
        let key = folder.file("key.pem")
        if tls {
            let request = folder.file("request.pem")
            // In two steps, of which the second can make one whose time is over.
            for arguments in [
                [
                    "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
                    key,
                    "-out", request, "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)",
                ],
                [
                    "x509", "-req", "-in", request, "-signkey", key, "-copy_extensions", "copy", "-out", certificate,
                    "-days", isExpired ? "-1" : "2",
                ],
            ] {
                let made = try await ProgramRun(URL(fileURLWithPath: "/usr/bin/openssl"), arguments)
                guard made.exitCode == 0 else { throw NotStarted(errors: made.errors) }
            }
        }
        let arguments = arguments(tls ? [certificate, key] : [])
        let script = Repository.root.appending(path: "Tests/SendServiceTests/SMTP/\(arguments[0])").path
        program = try RunningProgram("/usr/bin/python3", [script] + arguments.dropFirst())
        guard let port = Int(try await program.waitForLines(1)[0]) else { throw NotStarted(errors: program.errors) }
        self.port = port
    }

    var mails: [ReceivedMail] {
        get throws {
            try program.lines.dropFirst().map { try JSONDecoder().decode(ReceivedMail.self, from: Data($0.utf8)) }
        }
    }

    func waitForMails(_ count: Int) async throws -> [ReceivedMail] {
        // The first line is the port.
        _ = try await program.waitForLines(1 + count)
        return try mails
    }
}
