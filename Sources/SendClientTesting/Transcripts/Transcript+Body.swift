public import Foundation
import StrictJSON

extension Transcript {
    /// A body: text, or bytes where it is none. In a file text stands as it is, and bytes in base64 as `{"base64": …}`.
    public struct Body: Codable, Sendable, Hashable {
        /// Its bytes.
        public var data: Data

        /// Takes bytes.
        public init(_ data: Data) {
            self.data = data
        }

        /// Takes a text.
        public init(text: String) {
            data = Data(text.utf8)
        }

        /// Its text; `nil` where it is not UTF-8.
        public var text: String? { String(validating: data, as: UTF8.self) }

        private enum CodingKeys: String, CodingKey {
            case base64
        }

        /// Reads a body.
        public init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                self.init(text: text)
            } else {
                self.init(try decoder.container(keyedBy: CodingKeys.self).decode(Data.self, forKey: .base64))
            }
        }

        /// Writes a body.
        public func encode(to encoder: any Encoder) throws {
            if let text {
                var container = encoder.singleValueContainer()
                try container.encode(text)
            } else {
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(data, forKey: .base64)
            }
        }

        /// What is compared when a transcript is replayed: the names and kinds of a JSON body's members.
        var shape: String {
            guard !data.isEmpty else { return "no body" }
            return json.map(Self.shape) ?? "a body that is no JSON"
        }

        var json: JSONValue? { try? JSONValue(parsing: data, maximumLength: 4 * 1024 * 1024) }

        private static func shape(_ value: JSONValue) -> String {
            switch value {
            case .null: "null"
            case .bool: "truth value"
            case .number: "number"
            case .string: "text"
            case .array(let elements): "[" + elements.map(shape).joined(separator: ", ") + "]"
            case .object(let object):
                "{" + object.members.map { "\($0.name): \(shape($0.value))" }.joined(separator: ", ") + "}"
            }
        }
    }
}
