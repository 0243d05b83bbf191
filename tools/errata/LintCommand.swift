import ArgumentParser
import CatalogSource
import Foundation
import StrictJSON

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks a catalogue: messages, translations, plural forms, promises about codes.",
        discussion: """
            A finding is a line FILE:LINE:COLUMN: error: MESSAGE [CHECK]; with --json one object with all of them. A \
            warning (a stale translation, {name} where {$name} is probably meant) stops no build and does not change the \
            exit code; with --strict it does.
            The checks: \(Check.allCases.map(\.rawValue).joined(separator: ", ")).
            Exit codes: 0 no errors; 1 errors, or with --strict any finding; 66 the catalogue cannot be read.
            """
    )

    @OptionGroup var options: CatalogOptions

    @Option(name: .customLong("check"), help: "Only this check; may be given more than once.")
    var checks: [String] = []

    @Flag(help: "Refuse warnings too; for the CI of whoever keeps the translations.")
    var strict = false

    @Flag(help: "Answer with JSON.")
    var json = false

    func validate() throws {
        for name in checks where Check(rawValue: name) == nil {
            throw ValidationError(
                "There is no check '\(name)'; there are \(Check.allCases.map(\.rawValue).joined(separator: ", "))")
        }
    }

    private static func total(_ findings: [Finding]) -> String {
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        return [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }

    func run() throws {
        let report = try options.report()
        let findings = report.findings.filter { checks.isEmpty || checks.contains($0.check.rawValue) }
        if json {
            let list = findings.map { finding in
                JSONValue.object(
                    JSONObject([
                        ("check", .string(finding.check.rawValue)),
                        ("severity", .string(finding.severity.rawValue)),
                        ("file", .string("\(options.catalog)/\(finding.place.file)")),
                        ("line", .number(JSONNumber(finding.place.line))),
                        ("column", .number(JSONNumber(finding.place.column))),
                        ("message", .string(finding.message)),
                    ]))
            }
            print(JSONValue.object(JSONObject([("findings", .array(list))])).text)
        } else {
            for finding in findings { print(finding.line(in: options.catalog)) }
            if !findings.isEmpty { FileHandle.standardError.write(Data("errata: \(Self.total(findings))\n".utf8)) }
        }
        if findings.contains(where: { strict || $0.severity == .error }) { throw ExitCode(1) }
    }
}
