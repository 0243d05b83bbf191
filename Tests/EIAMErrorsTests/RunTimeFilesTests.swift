import Foundation
import TestSupport
import Testing

/// The tables are part of the program: no file of the catalogue or the package is read when errors are shown.
struct RunTimeFilesTests {
    private static let strace: URL? = ["/usr/bin/strace", "/usr/local/bin/strace"].map { URL(fileURLWithPath: $0) }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }

    /// The files of the package, build products aside, that a run of `errata` opens; `nil` where nothing may be traced.
    private func opened(_ arguments: [String]) async throws -> [String]? {
        let strace = try #require(Self.strace)
        let folder = try TemporaryFolder()
        let log = folder.file("trace")
        let errata = try Repository.program("errata").path
        let run = try await ProgramRun(
            strace, ["-f", "-y", "-e", "trace=open,openat", "-o", log, errata] + arguments)
        guard !run.errors.contains("PTRACE") else { return nil }
        #expect(run.exitCode == 0, "\(run.errors)")
        let root = Repository.root.path
        let trace = try String(contentsOf: URL(fileURLWithPath: log), encoding: .utf8)
        return trace.split(separator: "\n").filter { line in
            guard !line.contains(" = -1 "), line.contains("open") else { return false }
            // With -y the path of what was opened stands at the line's end, whatever it was asked for as.
            guard let start = line.range(of: "<", options: .backwards) else { return false }
            let path = line[start.upperBound...].prefix { $0 != ">" }
            let isProduct = path.contains("/.build") && !path.hasSuffix(".yaml")
            return path.hasPrefix(root + "/") && !isProduct || path.hasSuffix(".yaml")
        }.map(String.init)
    }

    @Test(.enabled(if: strace != nil, "strace is not installed: whether files are read at run time was NOT checked"))
    func showingAnErrorReadsNoFileOfTheCatalogue() async throws {
        guard let lint = try await opened(["lint", "--catalog", Repository.root.appending(path: "Catalog").path]) else {
            withKnownIssue("NOTE: no program may be traced here; files at run time were NOT checked") {
                Issue.record("ptrace is not allowed")
            }
            return
        }
        // The same eyes see files where some are read.
        #expect(lint.count > 100)
        let reply = #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter email cannot be left blank."}"#
        for language in ["en", "zh", "ar"] {
            #expect(try await opened(["show", reply, "--language", language, "--json"]) == [])
        }
        #expect(try await opened(["recover", "Parameter email cannot be left blank."]) == [])
    }
}
