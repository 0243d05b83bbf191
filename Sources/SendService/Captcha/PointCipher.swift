import Crypto
import CryptoExtras
import FoundationEssentials

/// What AJ-Captcha does with a challenge's `secretKey`: AES-128 in ECB mode, padded as PKCS#7 says, in base64. It hides the
/// point from who reads along and nothing else: who asked for the challenge has the key.
struct PointCipher: Sendable {
    /// What is longer than this is no point. In base64.
    static let maximumLength = 1024
    private static let blockLength = 16

    let key: String

    /// A new key of 16 letters and digits.
    init() {
        var random = SystemRandomNumberGenerator()
        let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        key = String((0..<16).map { _ in signs.randomElement(using: &random) ?? "0" })
    }

    init(key: String) { self.key = key }

    private var symmetricKey: SymmetricKey { SymmetricKey(data: Data(key.utf8)) }

    /// - Throws: an error of CryptoExtras where the key has not 16 bytes.
    func encrypt(_ text: String) throws -> String {
        var bytes = Array(text.utf8)
        let padding = Self.blockLength - bytes.count % Self.blockLength
        bytes += Array(repeating: UInt8(padding), count: padding)
        return Data(try blocks(bytes) { try AES.permute(&$0, key: symmetricKey) }).base64EncodedString()
    }

    /// - Returns: `nil` for what was not encrypted with the key.
    func decrypt(_ base64: String) -> String? {
        guard base64.utf8.count <= Self.maximumLength, let data = Data(base64Encoded: base64), !data.isEmpty,
            data.count.isMultiple(of: Self.blockLength),
            let bytes = try? blocks(Array(data), { try AES.inversePermute(&$0, key: symmetricKey) }),
            let padding = bytes.last, (1...UInt8(Self.blockLength)).contains(padding),
            bytes.suffix(Int(padding)).allSatisfy({ $0 == padding })
        else { return nil }
        return String(validating: bytes.dropLast(Int(padding)), as: UTF8.self)
    }

    private func blocks(_ bytes: [UInt8], _ permute: (inout [UInt8]) throws -> Void) rethrows -> [UInt8] {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: Self.blockLength) {
            var block = Array(bytes[start..<start + Self.blockLength])
            try permute(&block)
            result += block
        }
        return result
    }
}
