public import Logging
public import SendAPI
import StrictJSON

/// Writes each log line as one JSON object: `time`, `level`, `logger`, `message`, and `metadata` where there is some.
///
/// Numbers and truth values of the metadata stay what they are. Whatever a text holds, a line stays a line: line breaks and
/// other control characters are escaped.
public struct JSONLogHandler: LogHandler {
    /// The least severe lines to write.
    public var logLevel = Logger.Level.info
    /// What each line has.
    public var metadata: Logger.Metadata = [:]
    /// What a line has besides, by where it is written.
    public var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let output: LogOutput
    private let clock: TimeSource

    /// Creates a handler.
    ///
    /// - Parameters:
    ///   - label: the logger's name.
    ///   - output: where lines go.
    ///   - clock: the time that lines have.
    public init(label: String, output: LogOutput = .standardError, clock: TimeSource = .system) {
        self.label = label
        self.output = output
        self.clock = clock
    }

    /// One value of ``metadata``.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes a line.
    public func log(event: LogEvent) {
        var object = JSONObject([
            ("time", .string(clock().description)), ("level", .string(event.level.rawValue)),
            ("logger", .string(label)), ("message", .string("\(event.message)")),
        ])
        if let error = event.error { object.append("error", .string("\(error)")) }
        // What is nearest to the line goes before what is farther.
        let metadata =
            metadata
            .merging(metadataProvider?.get() ?? [:]) { $1 }
            .merging(event.metadata ?? [:]) { $1 }
        if !metadata.isEmpty { object.append("metadata", Self.json(metadata)) }
        output.write(JSONValue.object(object).text + "\n")
    }

    private static func json(_ metadata: Logger.Metadata) -> JSONValue {
        .object(JSONObject(metadata.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) }))
    }

    private static func json(_ value: Logger.Metadata.Value) -> JSONValue {
        switch value {
        case .string(let text): .string(text)
        case .stringConvertible(let value):
            switch value {
            case let value as Bool: .bool(value)
            case let value as Int: .number(JSONNumber(value))
            case let value as Int64: .number(JSONNumber(value))
            case let value as Double: JSONNumber(value).map { .number($0) } ?? .string("\(value)")
            default: .string("\(value)")
            }
        case .array(let values): .array(values.map(json))
        case .dictionary(let metadata): json(metadata)
        }
    }
}
