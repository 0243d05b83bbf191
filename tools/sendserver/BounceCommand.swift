import ArgumentParser
import Foundation
import SendService

struct BounceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounce",
        abstract: "Takes a mail that came back from standard input, and puts it where the service finds it.",
        discussion: """
            For the pipe of a mail server. It writes one file into the maildir of the setting bounces.folder and needs neither \
            the ledger nor a running service, which reads the maildir every few seconds. Run it as the user of the \
            service. The mail is on disk when it ends with 0.

            Examples:
              sendserver bounce < returned.eml
              sendserver bounce --config /etc/errata.json < returned.eml
              # postfix, master.cf; then in transport: bounces@example.org errata-bounce:
              errata-bounce unix - n n - - pipe
                flags=DORq user=errata argv=/usr/bin/sendserver bounce --config /etc/errata.json

            Exit codes (sysexits.h): 0 taken; 64 wrong usage; 65 no mail, or longer than 1 MiB; 75 try again later: the \
            folder cannot be written, or a setting is wrong.
            """
    )

    @Option(help: "A JSON file with settings.")
    var config: String?

    func run() async throws {
        let folder: BounceFolder
        do {
            folder = try BounceFolder(
                try await SettingsReader(environment: ProcessInfo.processInfo.environment, file: config))
        } catch {
            // An operator will mend it; until then the mail server keeps the mail.
            try fail("\(error)", 75)
        }
        let mail: Data
        do {
            mail = try FileHandle.standardInput.read(upToCount: BounceFolder.maximumLength + 1) ?? Data()
        } catch {
            try fail("standard input cannot be read: \(error)", 75)
        }
        do {
            try folder.add(mail)
        } catch {
            switch error {
            case .notAMail: try fail("this is no mail: it does not begin with header fields", 65)
            case .tooLong: try fail("the mail is longer than \(BounceFolder.maximumLength) bytes", 65)
            case .notWritable(let reason): try fail("\(folder.path): the mail cannot be written: \(reason)", 75)
            @unknown default: try fail("\(folder.path): \(error)", 75)
            }
        }
    }

    private func fail(_ message: String, _ code: Int32) throws -> Never {
        FileHandle.standardError.write(Data("sendserver: \(message)\n".utf8))
        throw ExitCode(code)
    }
}
