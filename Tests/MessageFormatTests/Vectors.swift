import Foundation

/// Where the conformance data of other projects lies.
enum Vectors {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["ERRATA_VECTORS"] { return URL(fileURLWithPath: path) }
        // Tests/MessageFormatTests/Vectors.swift is three levels below the package.
        return URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("../shared/vectors").standardizedFileURL
    }()

    static func exists(_ path: String) -> Bool {
        let found = FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
        if !found { print("SKIPPED: no \(path) under \(folder.path); set ERRATA_VECTORS") }
        return found
    }
}
