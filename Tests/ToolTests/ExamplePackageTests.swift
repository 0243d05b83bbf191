import Foundation
import TestSupport
import Testing

/// Another package with its own catalogue, built as a client sees it: from a path dependency, through the plug-in.
@Suite(.serialized)
struct ExamplePackageTests {
    private static let scratch = Repository.root.appending(path: ".build/example").path

    private let folder: TemporaryFolder

    /// A copy of the package, which the tests may break; it depends on this checkout by its path.
    init() throws {
        folder = try TemporaryFolder()
        let copy = folder.file("parcel")
        try FileManager.default.copyItem(
            atPath: Repository.root.appending(path: "Tests/Examples/Catalogue").path, toPath: copy)
        let manifest = URL(fileURLWithPath: copy + "/Package.swift")
        let text = try String(contentsOf: manifest, encoding: .utf8)
        try #require(text.contains("path: \"../../..\""))
        let absolute = text.replacing("path: \"../../..\"", with: "path: \"\(Repository.root.path)\"")
        try Data(absolute.utf8).write(to: manifest)
    }

    private func swift(_ command: String, _ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["swift", command, "--package-path", folder.file("parcel"), "--scratch-path", Self.scratch] + arguments,
            timeLimit: 900)
    }

    private func demo() async throws -> ProgramRun {
        try await ProgramRun(URL(fileURLWithPath: Self.scratch + "/debug/parcel-demo"), [])
    }

    private func edit(_ path: String, _ old: String, _ new: String) throws {
        let url = URL(fileURLWithPath: folder.file("parcel/Sources/Parcel/Catalog/\(path)"))
        let text = try String(contentsOf: url, encoding: .utf8)
        let range = try #require(text.range(of: old))
        try Data(text.replacingCharacters(in: range, with: new).utf8).write(to: url)
    }

    private var ranGenerator: (ProgramRun) -> Bool { { ($0.output + $0.errors).contains("Catalogue of Parcel") } }

    @Test(.timeLimit(.minutes(20)))
    func aPackageUsesItsOwnCatalogue() async throws {
        let build = try await swift("build")
        #expect(build.exitCode == 0, "\(build.output)\(build.errors)")
        let first = try await demo()
        #expect(
            first.output == """
                PARCEL.1 en: Some information is not valid. Not valid: tracking number. Please check it and try again.
                PARCEL.1 de: Eine Angabe stimmt nicht. Ungültig: Sendungsnummer. Bitte prüfen Sie das und versuchen Sie es erneut.
                PARCEL.2 en: We cannot find the parcel 200000000001. Please ask the sender.
                PARCEL.2 de: Wir finden die Sendung 200000000001 nicht. Bitte fragen Sie den Absender.
                PARCEL.3 en: Your parcel is late. It should come in 1 day.
                PARCEL.3 de: Ihre Sendung verspätet sich. Sie sollte in 1 Tag kommen.
                PARCEL.3 en: Your parcel is late. It should come in 5 days.
                PARCEL.3 de: Ihre Sendung verspätet sich. Sie sollte in 5 Tagen kommen.
                PARCEL.4 en: Your parcel is held at the depot. It goes on in 7 seconds.
                PARCEL.4 de: Ihre Sendung liegt noch im Depot. In 7 Sekunden geht sie weiter.

                """)

        // SwiftPM's second build compiles Yams' C files once more, and so links the generator anew; from then on it rests.
        _ = try await swift("build")
        let again = try await swift("build")
        #expect(again.exitCode == 0)
        #expect(!ranGenerator(again), "the generator ran although nothing had changed: \(again.output)\(again.errors)")

        try edit(
            "translations/de/codes/PARCEL.yaml", "Bitte fragen Sie den Absender.", "Fragen Sie bitte den Absender.")
        let changed = try await swift("build")
        #expect(ranGenerator(changed))
        #expect(try await demo().output.contains("Fragen Sie bitte den Absender."))

        try edit(
            "translations/de/codes/PARCEL.yaml", "Wir finden die Sendung {$number} nicht.",
            "Die Sendung {$numero fehlt.")
        let broken = try await swift("build")
        #expect(broken.exitCode != 0)
        let place = #/Catalog/translations/de/codes/PARCEL\.yaml:\d+:\d+: error: /#
        #expect((broken.output + broken.errors).contains(place), "\(broken.output)\(broken.errors)")
    }
}
