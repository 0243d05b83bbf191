import ArgumentParser
import AuditReports
import Foundation
import SendDiagnosis

struct BounceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounce",
        abstract: "Reads mails that came back, and says of each why: the reason, for now or for good, hard or soft.",
        discussion: """
            Takes delivery status notifications (RFC 3464), the bounces of servers that write none, and feedback reports
            (RFC 5965). No ledger is needed. Recipients are masked.

            Examples:
              sendaudit bounce returned.eml
              sendaudit bounce --json Maildir/new/* | jq .bounces[].reason
              sendaudit bounce - < returned.eml

            Exit codes: 0 each was a report; 1 some was none; 64 wrong usage; 66 a file cannot be read.
            """
    )

    @Argument(help: "The files; - is standard input.")
    var files: [String]

    @OptionGroup var words: WordOptions

    @Flag(help: "JSON for programs, one object a line.")
    var json = false

    func run() throws {
        var isEach = true
        for file in files {
            let report = BounceReport(file: file, mail: BounceMail(try read(file)))
            isEach = isEach && !report.isEmpty
            try StandardOutput.print(json ? report.json : report.text(words.style))
        }
        guard isEach else { throw ExitCode(1) }
    }

    /// No more than the reader looks at.
    private func read(_ file: String) throws -> Data {
        do {
            let handle = file == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: file))
            defer { try? handle.close() }
            return try handle.read(upToCount: 1 << 20) ?? Data()
        } catch {
            throw ToolFailure.end("\(file): the file cannot be read", 66)
        }
    }
}
