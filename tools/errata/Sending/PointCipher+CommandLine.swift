import SendClient

#if ERRATA_SERVICE
    import Crypto
    import CryptoExtras
#endif

extension PointCipher {
    /// The system's cipher, or else that of swift-crypto where it was built in (with the trait `Service`).
    static var commandLine: PointCipher? {
        #if ERRATA_SERVICE
            platform
                ?? PointCipher { text, key in
                    let padding = 16 - text.count % 16
                    var bytes = text + Array(repeating: UInt8(padding), count: padding)
                    for block in stride(from: 0, to: bytes.count, by: 16) {
                        try AES.permute(&bytes[block..<block + 16], key: SymmetricKey(data: key))
                    }
                    return bytes
                }
        #else
            platform
        #endif
    }
}
