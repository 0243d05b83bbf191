extension Transcript {
    /// A header field; in a file one text, `Name: value`.
    public struct Header: Codable, Sendable, Hashable {
        /// Its name.
        public var name: String
        /// Its value.
        public var value: String

        /// Describes a header field.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        /// Reads a header field.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let colon = text.firstRange(of: ": ") else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "a header field is written \"Name: value\"")
            }
            self.init(name: String(text[..<colon.lowerBound]), value: String(text[colon.upperBound...]))
        }

        /// Writes a header field.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode("\(name): \(value)")
        }
    }
}
