import Crypto

/// The hash that a translation carries of the English it was made from: 16 hexadecimal digits.
///
/// SHA-256 over the message's key, a NUL, and each alternative followed by a NUL.
enum EnglishHash {
    static func of(key: String, alternatives: [String]) -> String {
        var hasher = SHA256()
        for text in [key] + alternatives { hasher.update(data: Array(text.utf8) + [0]) }
        return hasher.finalize().prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
