import FoundationEssentials

/// Whether a folder can be made and written.
enum FolderCheck {
    /// What is wrong with a folder; `nil` when nothing. Tried out, since the rights alone do not tell (a disk can be mounted
    /// read-only); what is made for that is removed again.
    static func problem(_ path: String, setting key: String) -> SettingsError? {
        let files = FileManager.default
        var isFolder = false
        if files.fileExists(atPath: path, isDirectory: &isFolder), !isFolder {
            return SettingsError(file: "\(key) is '\(path)', which is a file; allowed is a folder that may be written")
        }
        let missing = missingFolders(path)
        defer { for folder in missing.reversed() { try? files.removeItem(atPath: folder) } }
        do throws(SettingsError) {
            try PrivateFile.createFolder(path, setting: key)
        } catch {
            return error
        }
        let probe = "\(path)/.check-\(RandomText.hexadecimal(digits: 16))"
        defer { try? files.removeItem(atPath: probe) }
        guard files.createFile(atPath: probe, contents: Data([0])) else {
            return SettingsError(
                file: "\(key) is '\(path)', where no file can be written; allowed is a folder that may be written")
        }
        return nil
    }

    /// The folders on the way to a path that are not there, the outermost first.
    private static func missingFolders(_ path: String) -> [String] {
        var missing: [String] = []
        var parts = path.split(separator: "/", omittingEmptySubsequences: true)
        let root = path.hasPrefix("/") ? "/" : ""
        while !parts.isEmpty {
            let folder = root + parts.joined(separator: "/")
            if FileManager.default.fileExists(atPath: folder) { break }
            missing.insert(folder, at: 0)
            parts.removeLast()
        }
        return missing
    }
}
