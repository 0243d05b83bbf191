public import Foundation

/// A store in a file that only its owner may read; for servers, command lines and Linux.
public struct FileFingerprintStore: FingerprintStore {
    private let file: URL

    /// Creates a store.
    ///
    /// - Parameter file: the file; its folder is created with the first fingerprint.
    public init(file: URL) {
        self.file = file
    }

    /// What is kept. A file that is empty or longer than a fingerprint counts as none.
    ///
    /// - Throws: what Foundation throws for a file that is there and cannot be read.
    public func load() throws -> String? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let text = String(decoding: try Data(contentsOf: file).prefix(256), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty || text.utf8.count > Device.maximumFingerprintLength ? nil : text
    }

    /// Keeps a fingerprint where none is kept.
    ///
    /// - Throws: what Foundation throws where the file cannot be written.
    public func save(_ fingerprint: String) throws -> String {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        if let kept = try load() { return kept }
        let written = file.appendingPathExtension(UUID().uuidString)
        try Data(fingerprint.utf8).write(to: written)
        defer { try? FileManager.default.removeItem(at: written) }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: written.path)
        // A link has the file whole, or there is one already: of several processes one is the first.
        if (try? FileManager.default.linkItem(at: written, to: file)) == nil, try load() == nil {
            // What is there is no fingerprint.
            try FileManager.default.removeItem(at: file)
            try? FileManager.default.linkItem(at: written, to: file)
        }
        return try load() ?? fingerprint
    }
}
