import StrictJSON

extension ConfigurationCheck {
    /// What was found, as one JSON object: `status`, `problems` with `code` and `message`, `warnings`.
    public var json: String {
        let problems = problems.map { problem in
            JSONValue.object(
                JSONObject([("code", .string(problem.code.rawValue)), ("message", .string(problem.message))]))
        }
        return JSONValue.object(
            JSONObject([
                ("status", .string(problems.isEmpty ? "ok" : "wrong")), ("problems", .array(problems)),
                ("warnings", .array(warnings.map { .string($0) })),
            ])
        ).text
    }
}
