import Foundation
import MessageFormat

/// The hash that a translation carries of the English it was made from: 16 hexadecimal digits.
///
/// SHA-256 over the audience and each alternative, each followed by a NUL. An alternative stands there as the JSON of its
/// MessageFormat 2 data model with sorted keys, so that what does not change the message (spaces in its syntax, another
/// way to escape) does not make translations stale.
enum EnglishHash {
    static func of(audience: String, text: SourceText) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let parts = text.alternatives.map { alternative in
            // What is no message has no model; it is refused anyway.
            (alternative.model.flatMap { try? encoder.encode($0) }) ?? Data(alternative.text.utf8)
        }
        return digest([Data(audience.utf8)] + parts)
    }

    /// The hash of a translation, which a read-back carries.
    static func of(translation texts: [String]) -> String {
        digest(texts.map { Data($0.utf8) })
    }

    private static func digest(_ parts: [Data]) -> String {
        SHA256Digest.of(parts.flatMap { Array($0) + [0] }).prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
