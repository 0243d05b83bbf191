import Foundation

/// The conformance data of `ERRATA_VECTORS`, or of `../shared/vectors` beside the package.
enum LanguageVectors {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["ERRATA_VECTORS"] { return URL(fileURLWithPath: named) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "../shared/vectors").standardizedFileURL
    }()

    /// Whether a file is there; when it is not, says so once for each suite that asks.
    static func exists(_ path: String) -> Bool {
        let found = FileManager.default.fileExists(atPath: folder.appending(path: path).path)
        if !found { print("SKIPPED: no \(path) under \(folder.path); set ERRATA_VECTORS") }
        return found
    }

    static func text(_ path: String) -> String {
        (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
    }

    /// A part of one of CLDR's JSON files, by the keys that lead to it.
    static func cldr<Value>(_ name: String, _ keys: String..., as: Value.Type = Value.self) -> [String: Value] {
        let data = Data(text("cldr/\(name).json").utf8)
        var object = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:]
        for key in ["supplemental"] + keys { object = object[key] as? [String: Any] ?? [:] }
        return object.compactMapValues { $0 as? Value }
    }
}

/// Numbers that are the same in every run, so that a failure can be looked at again.
struct RepeatableNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
