public import Foundation

/// Text that a person reads, kept beside the tests. `ERRATA_RECORD=1` writes what is; the test that recorded fails, so that
/// nobody takes a recording for a check.
public enum Golden {
    /// What differs from the recording, `nil` when nothing does.
    public static func difference(_ text: String, file: String, folder: URL) throws -> String? {
        let url = folder.appending(path: file)
        if ProcessInfo.processInfo.environment["ERRATA_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            return "recorded \(file); run again without ERRATA_RECORD"
        }
        guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
            return "\(file) is not recorded; run with ERRATA_RECORD=1"
        }
        return expected == text ? nil : "\(file) differs; expected:\n\(expected)\n--- but it is:\n\(text)"
    }
}
