import FoundationEssentials

/// A file that holds one secret.
enum SecretFile {
    /// No password is longer, and a device that never ends is no file.
    private static let maximumLength = 64 * 1024

    /// What the file holds, without the line break at its end.
    ///
    /// - Throws: ``SettingsError`` that names the setting and the path, and nothing of what the file holds.
    static func text(_ path: String, setting: Setting) throws(SettingsError) -> String {
        try text(path, named: "\(setting.key) (\(setting.environmentVariable)) is '\(path)'")
    }

    /// The same for a file that no setting names itself.
    static func text(_ path: String, named: String) throws(SettingsError) -> String {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            attributes[.type] as? FileAttributeType != .typeDirectory,
            let data = FileManager.default.contents(atPath: path)
        else {
            throw SettingsError(file: "\(named); allowed is a file that can be read")
        }
        guard data.count <= maximumLength, let text = String(validating: data, as: UTF8.self) else {
            throw SettingsError(file: "\(named); allowed is a file of UTF-8 text of at most \(maximumLength) bytes")
        }
        let secret = withoutLineBreak(text)
        guard !secret.isEmpty else {
            throw SettingsError(file: "\(named), which is empty; allowed is a file with a text")
        }
        return secret
    }

    /// Whether somebody else than the file's owner may read it.
    ///
    /// - Parameter credentials: the folder of the service manager's credentials. Where systemd grants the right to read by an
    ///   access control list, the group's bits there are that list's mask.
    static func isReadableByOthers(_ path: String, credentials: String?) -> Bool {
        let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
        let isCredential = credentials.map { !$0.isEmpty && path.hasPrefix($0 + "/") } ?? false
        return (mode ?? 0) & (isCredential ? 0o004 : 0o044) != 0
    }

    private static func withoutLineBreak(_ text: String) -> String {
        var text = Substring(text)
        if text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
