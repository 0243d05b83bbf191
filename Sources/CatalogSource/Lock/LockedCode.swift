import ErrorCatalog

/// A code as the lock file remembers it.
struct LockedCode: Sendable, Equatable {
    var code: String
    var name: String
    var status: Int
    var retry: String
    var parameters: [(name: String, type: String)]
    /// The units in seconds of the parameters that hold a wait; `nil` in files from before they were kept.
    var wait: [(name: String, seconds: Int64)]?
    var isRetired: Bool
    /// The day on which the code entered the lock file, as `2026-11-24`.
    var since: String
    /// Where it stands in the file.
    var line: Int

    init(
        code: String, name: String, status: Int, retry: String, parameters: [(name: String, type: String)],
        wait: [(name: String, seconds: Int64)]?, isRetired: Bool, since: String, line: Int = 1
    ) {
        self.code = code
        self.name = name
        self.status = status
        self.retry = retry
        self.parameters = parameters
        self.wait = wait
        self.isRetired = isRetired
        self.since = since
        self.line = line
    }

    init(_ code: SourceCode, since: String) {
        self.init(
            code: code.code, name: code.name, status: code.status, retry: code.retry.rawValue,
            parameters: code.parameters.map { ($0.name, $0.type.rawValue) },
            wait: code.parameters.compactMap { parameter in parameter.waitSeconds.map { (parameter.name, $0) } },
            isRetired: code.isRetired, since: since)
    }

    static func == (one: LockedCode, other: LockedCode) -> Bool { one.text == other.text }

    /// The entry in the file.
    var text: String {
        let parameters = parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
        let wait = (wait ?? []).map { "\($0.name): \($0.seconds)" }.joined(separator: ", ")
        return """
            \(YAMLText.key(code)):
              name: \(name)
              status: \(status)
              retry: \(retry)
              parameters: {\(parameters)}\(wait.isEmpty ? "" : "\n  wait: {\(wait)}")
              state: \(isRetired ? "retired" : "active")
              since: \(since)

            """
    }
}
