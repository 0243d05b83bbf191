import ArgumentParser
import Foundation
import SendAPI

/// Plays the API document's own example against a running service, as somebody outside would: over HTTP, with the
/// captcha passed by looking at its pictures. Ends with 1 as soon as anything differs from the contract.
@main
struct Walkthrough: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walkthrough",
        abstract: "Plays the API document's example against a running service."
    )

    @Option(help: "The service's address.")
    var url: String

    @Option(help: "The service's ledger.")
    var database: String

    @Option(help: "The folder of the service's mailbox.")
    var mailbox: String

    @Option(help: "Where to keep the caller's own ledger.")
    var callerDatabase: String

    func run() async throws {
        guard let base = URL(string: url), base.scheme != nil else {
            throw ValidationError("--url '\(url)' is not an address such as http://127.0.0.1:8080")
        }
        do {
            var play = try Play(
                base: base, serviceLedger: database, mailbox: Mailbox(folder: mailbox), callerLedger: callerDatabase)
            try await play.run()
        } catch let difference as Difference {
            FileHandle.standardError.write(Data("walkthrough: \(difference.description)\n".utf8))
            throw ExitCode(1)
        }
    }
}

/// Something that differs from the contract.
struct Difference: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
