import Crypto
import FoundationEssentials

/// A key of 256 bits in a file of its own, made where there is none.
struct KeyFile {
    let key: SymmetricKey
    /// Whether there was no file, and one was made.
    let isNew: Bool

    /// - Parameter name: what the key is, for an error: `code key`.
    /// - Throws: ``SettingsError`` where the file holds no such key, or cannot be made.
    init(path: String, name: String) throws {
        if let data = FileManager.default.contents(atPath: path) {
            guard data.count == 32 else {
                throw SettingsError(
                    file: "\(path): the \(name) must have 32 bytes; remove the file to have a new one made")
            }
            (key, isNew) = (SymmetricKey(data: data), false)
        } else {
            let new = SymmetricKey(size: .bits256)
            try PrivateFile.write(unsafe new.withUnsafeBytes { unsafe Data($0) }, to: path)
            (key, isNew) = (new, true)
        }
    }
}
