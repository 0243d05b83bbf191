public import Foundation

/// Where things lie on this machine.
public enum Repository {
    /// The package's folder.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder of conformance data: `ERRATA_VECTORS`, or `../shared/vectors` beside the package; `nil` when absent.
    public static let vectors: URL? = {
        let named = ProcessInfo.processInfo.environment["ERRATA_VECTORS"].map { URL(fileURLWithPath: $0) }
        let folder = named ?? root.appending(path: "../shared/vectors").standardizedFileURL
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// A program that this package builds, beside the test bundle.
    public static func program(_ name: String) throws -> URL {
        let folder = root.appending(path: ".build/debug")
        let candidates = [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent(), folder]
            .compactMap { $0?.appending(path: name) }
        guard let program = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw ProgramRun.NotFound(name: name)
        }
        return program
    }
}
