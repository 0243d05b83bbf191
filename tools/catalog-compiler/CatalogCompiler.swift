import ArgumentParser
import CatalogSource
import Foundation

/// Reads a catalogue, checks it, and writes its Swift.
@main
struct CatalogCompiler: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalog-compiler",
        abstract: "Creates Swift from a catalogue of codes and words.",
        discussion: """
            Findings are printed at their file, line and column; 'errata lint' shows the same ones. An error stops it, a \
            warning (a stale translation) does not.
            Exit codes: 0 good; 1 the catalogue has errors, or --check found generated files that are not current; \
            66 the catalogue cannot be read, or a file cannot be written.
            """
    )

    @Option(help: "The folder of the catalogue.")
    var catalog = "Catalog"

    @Option(help: "The folder of the targets; files go to TARGET/Generated.")
    var output = "Sources"

    @Option(help: "Write everything into this one file instead; the build plug-in does.")
    var singleFile: String?

    @Flag(help: "Write nothing; exit 1 when a generated file is not current.")
    var check = false

    func run() throws {
        let report: CatalogReport
        do {
            report = try CatalogReport(folder: URL(fileURLWithPath: catalog))
        } catch {
            printError(error.description)
            throw ExitCode(66)
        }
        for finding in report.findings { printError(finding.line(in: catalog)) }
        guard report.errors.isEmpty else { throw ExitCode(1) }

        let generator = CatalogGenerator(report.catalog)
        do {
            if let singleFile {
                try Data(generator.singleFile().utf8).write(to: URL(fileURLWithPath: singleFile))
                return
            }
            if let bundle = generator.bundlesWithoutTarget.first {
                printError("\(catalog)/bundles.yaml:1:1: error: \(bundle) needs a target, whose folder takes the Swift")
                throw ExitCode(1)
            }
            try write(generator.files())
        } catch let error as ExitCode {
            throw error
        } catch {
            printError("catalog-compiler: the Swift cannot be written: \(FileProblem.reason(error))")
            throw ExitCode(66)
        }
    }

    private func write(_ files: [String: String]) throws {
        let root = URL(fileURLWithPath: output)
        var stale: [String] = []
        let targets = Set(files.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
        for target in targets {
            let folder = root.appending(path: "\(target)/Generated")
            let present = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in present where files["\(target)/Generated/\(name)"] == nil {
                stale.append("\(target)/Generated/\(name)")
                if !check { try FileManager.default.removeItem(at: folder.appending(path: name)) }
            }
            if !check { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
        }
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let url = root.appending(path: path)
            guard (try? String(contentsOf: url, encoding: .utf8)) != text else { continue }
            stale.append(path)
            if !check {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            }
        }
        for path in stale.sorted() {
            print(check ? "\(output)/\(path): not current; run tools/generate" : "wrote \(output)/\(path)")
        }
        if check, !stale.isEmpty { throw ExitCode(1) }
    }

    private func printError(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
