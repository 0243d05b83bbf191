import ArgumentParser
import CatalogSource
import Foundation

struct LockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Adds new codes to codes.lock, after checking that no promise is broken.",
        discussion: """
            A code is never reused, its name, its parameters and their units of wait stay, a retired code stays as a tombstone. Texts may always \
            change and are not in the file.
            Exit codes: 0 good; 1 a promise would be broken, and nothing was written; 66 the catalogue cannot be read \
            or the lock file cannot be written.
            """
    )

    @OptionGroup var options: CatalogOptions

    @Flag(help: "Write nothing; print what would change.")
    var dryRun = false

    func run() throws {
        let report = try options.report()
        let broken = report.lock.brokenPromises(of: report.catalog)
        // What was not understood cannot be promised.
        let isUnread = !report.catalog.hasEveryCode
        let disorder = report.findings.filter {
            [.duplicate, .familyRange].contains($0.check)
                || isUnread && $0.check == .form && $0.place.file.hasPrefix("codes/")
        }
        for finding in broken + disorder { print(finding.line(in: options.catalog)) }
        guard broken.isEmpty, disorder.isEmpty else { throw ExitCode(1) }
        let day = String(Date().ISO8601Format().prefix(10))
        let text = report.lock.text(adding: report.catalog, day: day)
        let news = report.lock.news(of: report.catalog)
        // Reported only when it is done.
        let written = dryRun ? [] : try options.write([CodesLock.fileName: text])
        for finding in news where report.lock.exists { print(finding.message.split(separator: " and ").first ?? "") }
        if dryRun {
            print("\(news.count) to add")
        } else {
            print(written.isEmpty ? "\(options.catalog)/\(CodesLock.fileName) is current" : "wrote \(written[0])")
        }
    }
}
