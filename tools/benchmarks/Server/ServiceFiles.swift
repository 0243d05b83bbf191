import Foundation
import GRDB
import SendAPI

/// A captcha token that is good for one send.
struct CaptchaToken: Sendable {
    let email: String
    let token: String
}

/// The files of a service that runs, from outside: captcha tokens are put in without pictures, and what became of the sends is
/// counted.
final class ServiceFiles {
    private let state: DatabaseQueue
    private let ledger: DatabaseQueue
    private let mailbox: String
    private var number = 0

    init(data: String, mailbox: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        state = try DatabaseQueue(path: "\(data)/state.db", configuration: configuration)
        configuration.readonly = true
        ledger = try DatabaseQueue(path: "\(data)/audit.db", configuration: configuration)
        self.mailbox = mailbox
    }

    /// Makes tokens, each for an address of its own.
    func tokens(_ count: Int) throws -> [CaptchaToken] {
        let made = (number..<number + count).map { number in
            CaptchaToken(email: "person\(number)@example.org", token: String(format: "%032x", number))
        }
        number += count
        // No longer than the service itself would let them live.
        let expires = Int64(Date(timeIntervalSinceNow: 550).timeIntervalSince1970 * 1_000_000)
        try state.write { database in
            let insert = try database.makeStatement(
                sql: "INSERT INTO captcha_token (token, address, expires) VALUES (?, ?, ?)")
            for one in made {
                try insert.execute(arguments: ["\(one.token)---{\"x\":237.0,\"y\":5.0}", one.email, expires])
            }
        }
        return made
    }

    /// How many sends were accepted, by the ledger.
    func accepted() throws -> Int { try count("kind = 1 AND decision_code IS NULL") }
    /// How many were refused.
    func refused() throws -> Int { try count("kind = 1 AND decision_code IS NOT NULL") }
    /// How many mails left.
    func sent() throws -> Int { try count("kind = 2 AND result = 'sent'") }

    private func count(_ condition: String) throws -> Int {
        try ledger.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry WHERE \(condition)") ?? 0 }
    }

    /// How many mails wait.
    func waiting() throws -> Int {
        try state.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM outbox") ?? 0 }
    }

    /// How many mails have arrived.
    func mails() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "\(mailbox)/new").count }
}
