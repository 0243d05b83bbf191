import FoundationEssentials

/// Files that only their owner may read.
enum PrivateFile {
    /// Creates an empty file of mode 0600 where there is none.
    static func create(_ path: String) throws {
        if !FileManager.default.fileExists(atPath: path) { try write(Data(), to: path) }
    }

    /// Creates a folder of mode 0700 where there is none.
    static func createFolder(_ path: String, setting key: String) throws(SettingsError) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw SettingsError(
                file: "\(key) is '\(path)', where no folder can be made; allowed is a folder that may be written")
        }
    }

    /// Writes a new file of mode 0600.
    static func write(_ data: Data, to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: data, attributes: [.posixPermissions: 0o600])
        else { throw notWritten(path) }
    }

    static func notWritten(_ path: String) -> SettingsError {
        SettingsError(file: "\(path): the file cannot be written; check data.folder, mail.mailbox and bounces.folder")
    }
}
