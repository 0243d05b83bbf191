import Foundation
import TestSupport
import Testing

/// The pages in Chromium, from a live server: widths, contrast, keyboard, requests.
@Suite(.timeLimit(.minutes(10)))
struct BrowserTests {
    @Test(.needs(.python3, .chromium), arguments: ["en", "de", "ar", "zh-Hans"])
    func thePagesAreUsableInABrowser(language: String) async throws {
        let site = try await ServedSite(.liveServer, isHostile: language == "ar")
        let folder = Repository.root.appending(path: "Tests/AuditServerTests/Browser")
        let pictures = site.folder.file("pictures")
        try FileManager.default.createDirectory(atPath: pictures, withIntermediateDirectories: true)
        let links = site.links.map(\.address)
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"),
            [folder.appending(path: "visit.py").path, language, links[0], links[1], pictures], timeLimit: 300)
        #expect(run.exitCode == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
        if let kept = ProcessInfo.processInfo.environment["ERRATA_PICTURES"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: pictures) {
                try? FileManager.default.copyItem(atPath: "\(pictures)/\(name)", toPath: "\(kept)/\(language)-\(name)")
            }
        }
    }
}
