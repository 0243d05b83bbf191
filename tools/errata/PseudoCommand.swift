import ArgumentParser
import CatalogSource
import Foundation
import MessageFormat

struct PseudoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pseudo",
        abstract: "Creates a language for tests of layouts: en-XA, accented and longer, or ar-XB, from right to left.",
        discussion: """
            errata pseudo "Hello {$name}"
            errata pseudo --output /tmp/Catalog      # a copy of the catalogue that has both, to generate from

            Exit codes: 0 good; 1 the message or the catalogue has errors; 66 the catalogue cannot be \
            read or the copy cannot be written.
            """
    )

    @Argument(help: "A message of Unicode MessageFormat 2; without one the whole catalogue.")
    var message: String?

    @OptionGroup var options: CatalogOptions

    @Option(help: "en-XA or ar-XB; for a catalogue both are made without it.")
    var language: String?

    @Option(help: "The folder for the copy of the catalogue; it must not be there yet.")
    var output: String?

    func validate() throws {
        if let language, PseudoLocale(rawValue: language) == nil {
            throw ValidationError("--language is \(PseudoLocale.allCases.map(\.rawValue).joined(separator: " or "))")
        }
        if message == nil, output == nil {
            throw ValidationError("Give a message, or --output with a folder for a copy of the catalogue")
        }
    }

    func run() throws {
        let locales = language.flatMap(PseudoLocale.init(rawValue:)).map { [$0] } ?? PseudoLocale.allCases
        if let message {
            do throws(MessageSyntaxError) {
                let model = try CompiledMessage(message).model
                for locale in language == nil ? [.accented] : locales { print(model.map(locale.message)?.source ?? "") }
            } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
                throw ExitCode(1)
            }
        } else if let output {
            try copy(to: URL(fileURLWithPath: output), locales)
        }
    }

    private func copy(to folder: URL, _ locales: [PseudoLocale]) throws {
        let report = try options.report()
        guard report.errors.isEmpty else {
            for finding in report.errors { print(finding.line(in: options.catalog)) }
            throw ExitCode(1)
        }
        guard !FileManager.default.fileExists(atPath: folder.path) else {
            throw ValidationError("\(folder.path) is there already; name a folder that is not")
        }
        do {
            try FileManager.default.copyItem(at: options.folder, to: folder)
        } catch {
            throw CatalogOptions.unusable("\(folder.path) cannot be written: \(FileProblem.reason(error))")
        }
        for locale in locales {
            for (path, text) in PseudoTranslation(report.catalog, locale).files() {
                let url = folder.appending(path: path)
                try CatalogOptions.write(text, to: url, shown: url.path)
            }
        }
        let list = folder.appending(path: "languages.yaml")
        // A copy of a copy lists them already.
        let lines = locales.filter { !report.catalog.lists($0.rawValue) }.map {
            "  \($0.rawValue): {name: \"\($0.rawValue)\", gate: 100}\n"
        }.joined()
        var text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
        if !text.hasSuffix("\n") { text += "\n" }
        try CatalogOptions.write(text + lines, to: list, shown: list.path)
        // A copy that cannot be generated is of no use, whatever the reason.
        var copy = options
        copy.catalog = folder.path
        let findings = try copy.report().findings
        guard findings.isEmpty else {
            for finding in findings { print(finding.line(in: folder.path)) }
            throw ExitCode(1)
        }
        print("wrote \(folder.path) with \(locales.map(\.rawValue).joined(separator: " and "))")
    }
}
