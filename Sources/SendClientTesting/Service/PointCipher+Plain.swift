public import SendClient

extension PointCipher {
    /// The key of a challenge is not 16 bytes long.
    public struct KeyLengthWrong: Error {}

    /// A cipher in plain Swift, for tests on systems without one of their own. It takes keys of 16 bytes. It is not for apps:
    /// it is slow, and its time tells of the key.
    public static let plain = PointCipher { text, key throws in
        guard let cipher = AES128(key: key) else { throw KeyLengthWrong() }
        return cipher.encrypt(text)
    }
}
