public import Foundation

/// What an app asked a server and what came of it, in order: recorded once, replayed in tests.
///
/// ``json()`` is a text for a repository: members in a fixed order, one header field a line, so that a change shows in a
/// review.
public struct Transcript: Codable, Sendable, Hashable {
    /// The version of the format.
    public static let currentFormat = 1

    /// A file of another format.
    public struct FormatUnknown: Error, CustomStringConvertible {
        /// Its format.
        public let format: Int

        /// What to do.
        public var description: String {
            "the transcript has format \(format), and this version reads \(Transcript.currentFormat): record it anew"
        }
    }

    /// The exchanges in their order.
    public var exchanges: [Exchange]
    private let format: Int

    /// Creates a transcript.
    public init(exchanges: [Exchange] = []) {
        self.exchanges = exchanges
        format = Self.currentFormat
    }

    /// Reads a transcript as ``json()`` writes it.
    ///
    /// - Throws: ``FormatUnknown``, or `DecodingError`.
    public init(json: Data) throws {
        self = try JSONDecoder().decode(Transcript.self, from: json)
        guard format == Self.currentFormat else { throw FormatUnknown(format: format) }
    }

    /// The transcript as a file.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }
}
