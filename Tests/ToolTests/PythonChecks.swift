import Foundation
import TestSupport
import Testing

/// Python with what validates JSON: of PyPI, in a folder of its own beside the system's temporary files, made once.
enum PythonChecks {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "errata-python-checks-1").path

    static var python: URL { URL(fileURLWithPath: folder + "/bin/python") }

    /// Makes it where it is missing; `false` without Python, pip or a network.
    static func prepare() async -> Bool {
        guard Prerequisite.python3.isThere else { return false }
        if await isReady() { return true }
        let python = URL(fileURLWithPath: "/usr/bin/python3")
        guard let made = try? await ProgramRun(python, ["-m", "venv", folder]), made.exitCode == 0,
            let installed = try? await ProgramRun(
                self.python, ["-m", "pip", "-q", "install", "ocsf-json-schema==1.2.0", "jsonschema==4.26.0"],
                timeLimit: 120), installed.exitCode == 0
        else { return false }
        return await isReady()
    }

    private static func isReady() async -> Bool {
        guard FileManager.default.isExecutableFile(atPath: python.path) else { return false }
        return (try? await ProgramRun(python, ["-c", "import jsonschema, ocsf_json_schema"]))?.exitCode == 0
    }

    /// What a schema of the documentation says against lines of JSON; empty when nothing.
    static func findings(_ lines: String, schema: String) async throws -> String {
        let path = Repository.root.appending(
            path: "Sources/AuditReports/AuditReports.docc/Schemas/\(schema).schema.json"
        ).path
        let script = """
            import json, jsonschema, sys
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            for line in sys.stdin.buffer.read().decode("utf-8").splitlines():
                for error in validator.iter_errors(json.loads(line)): print(error.json_path, error.message)
            """
        let run = try await ProgramRun(python, ["-c", script, path], input: Data(lines.utf8))
        return run.output + run.errors
    }

    /// What the schema of OCSF 1.7.0 says against events; empty when nothing.
    static func ocsfFindings(_ lines: String) async throws -> String {
        let script = """
            import json, jsonschema, sys
            from ocsf_json_schema import get_ocsf_schema, OcsfJsonSchemaEmbedded
            schema = OcsfJsonSchemaEmbedded(get_ocsf_schema(version="1.7.0"))
            names = {4009: "email_activity", 3002: "authentication"}
            validators = {uid: jsonschema.Draft202012Validator(schema.get_class_schema(class_name=name, profiles=[]))
                          for uid, name in names.items()}
            for line in sys.stdin.buffer.read().decode("utf-8").split("\\n"):
                if not line: continue
                event = json.loads(line)
                for error in validators[event["class_uid"]].iter_errors(event): print(error.json_path, error.message[:200])
            """
        let run = try await ProgramRun(python, ["-c", script], input: Data(lines.utf8))
        return run.output + run.errors
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips, and says why, where Python's validators cannot be had.
    static var needsPythonChecks: Self {
        .enabled("NOT TESTED: needs python3-venv, pip and PyPI") { await PythonChecks.prepare() }
    }
}
