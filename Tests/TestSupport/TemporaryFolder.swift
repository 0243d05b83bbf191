import Foundation

/// A folder that goes when its owner does.
public final class TemporaryFolder: Sendable {
    /// The folder's path.
    public let path: String

    /// Creates a folder.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "errata-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something in the folder.
    public func file(_ name: String) -> String { "\(path)/\(name)" }
}
