#if canImport(CommonCrypto)
    import CommonCrypto
#endif

/// Encrypts the answer to a captcha where the server wants that: AES in ECB mode with PKCS#7 padding, keyed by the
/// challenge's `secretKey`. Source: AJ-Captcha, `AESUtil`. It hides the answer from nobody who sees the challenge.
///
/// Apple's systems have one, ``platform``. Elsewhere an app gives one, for example with `AES` of swift-crypto's `CryptoExtras`.
public struct PointCipher: Sendable {
    /// Encrypts a text with a key of 16, 24 or 32 bytes.
    public typealias Encrypt = @Sendable (_ text: [UInt8], _ key: [UInt8]) throws -> [UInt8]

    /// Encrypts a text with a key.
    public let encrypt: Encrypt

    /// Takes a cipher.
    public init(encrypt: @escaping Encrypt) {
        self.encrypt = encrypt
    }

    #if canImport(CommonCrypto)
        /// CommonCrypto refused the key or the text.
        public struct EncryptionFailed: Error {
            /// Its status.
            public let status: Int32
        }

        /// The system's own cipher; `nil` where the system has none.
        public static let platform: PointCipher? = PointCipher { text, key throws in
            var encrypted = [UInt8](repeating: 0, count: text.count + kCCBlockSizeAES128)
            var count = 0
            let room = encrypted.count
            let status = unsafe CCCrypt(
                CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmAES),
                CCOptions(kCCOptionPKCS7Padding | kCCOptionECBMode),
                key, key.count, nil, text, text.count, &encrypted, room, &count)
            guard status == kCCSuccess else { throw EncryptionFailed(status: status) }
            return Array(encrypted[..<count])
        }
    #else
        /// The system's own cipher; `nil` where the system has none.
        public static let platform: PointCipher? = nil
    #endif
}
