import ErrorCatalog

/// A code as the lock file remembers it.
struct LockedCode: Sendable, Equatable {
    var code: String
    var name: String
    var status: Int
    var retry: String
    var parameters: [(name: String, type: String)]
    var isRetired: Bool
    /// The day on which the code entered the lock file, as `2026-11-24`.
    var since: String

    init(
        code: String, name: String, status: Int, retry: String, parameters: [(name: String, type: String)],
        isRetired: Bool, since: String
    ) {
        self.code = code
        self.name = name
        self.status = status
        self.retry = retry
        self.parameters = parameters
        self.isRetired = isRetired
        self.since = since
    }

    init(_ code: SourceCode, since: String) {
        self.init(
            code: code.code, name: code.name, status: code.status, retry: code.retry.rawValue,
            parameters: code.parameters.map { ($0.name, $0.type.rawValue) }, isRetired: code.isRetired, since: since)
    }

    static func == (one: LockedCode, other: LockedCode) -> Bool { one.text == other.text }

    /// The entry in the file.
    var text: String {
        let parameters = parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
        let key = code.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0)
        }
        return """
            \(key ? code : "\"\(code)\""):
              name: \(name)
              status: \(status)
              retry: \(retry)
              parameters: {\(parameters)}
              state: \(isRetired ? "retired" : "active")
              since: \(since)

            """
    }
}
