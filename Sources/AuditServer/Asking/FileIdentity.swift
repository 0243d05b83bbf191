import FoundationEssentials

/// Which file stands at a path.
struct FileIdentity: Sendable, Hashable {
    private let device: UInt64
    private let number: UInt64

    /// - Returns: `nil` when there is none.
    init?(_ path: String) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let device = attributes[.systemNumber] as? UInt64 ?? (attributes[.systemNumber] as? Int).map(UInt64.init),
            let number = attributes[.systemFileNumber] as? UInt64
                ?? (attributes[.systemFileNumber] as? Int).map(UInt64.init)
        else { return nil }
        self.device = device
        self.number = number
    }
}
