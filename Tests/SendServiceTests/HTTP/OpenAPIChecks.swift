import Foundation
import TestSupport
import Testing

/// Programs that read OpenAPI: of PyPI, in a folder of their own beside the system's temporary files, made once.
enum OpenAPIChecks {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "errata-openapi-checks-1").path

    static func program(_ name: String) -> URL { URL(fileURLWithPath: "\(folder)/bin/\(name)") }

    /// Makes it where it is missing; `false` without Python, pip or a network.
    static func prepare() async -> Bool {
        guard Prerequisite.python3.isThere else { return false }
        if await isReady() { return true }
        let python = URL(fileURLWithPath: "/usr/bin/python3")
        guard let made = try? await ProgramRun(python, ["-m", "venv", folder]), made.exitCode == 0,
            let installed = try? await ProgramRun(
                program("python"),
                ["-m", "pip", "-q", "install", "openapi-spec-validator==0.9.0", "schemathesis==4.32.5"],
                timeLimit: 300), installed.exitCode == 0
        else { return false }
        return await isReady()
    }

    private static func isReady() async -> Bool {
        guard FileManager.default.isExecutableFile(atPath: program("schemathesis").path) else { return false }
        return (try? await ProgramRun(program("python"), ["-c", "import openapi_spec_validator, schemathesis"]))?
            .exitCode == 0
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips where the programs that read OpenAPI cannot be had.
    static var needsOpenAPIChecks: Self {
        .enabled("NOT TESTED: needs python3-venv, pip and PyPI") { await OpenAPIChecks.prepare() }
    }
}
