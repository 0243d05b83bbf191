import Synchronization

/// A store that forgets with its process; for tests, previews, and apps that want no device to be told from another.
public final class MemoryFingerprintStore: FingerprintStore {
    private let kept: Mutex<String?>

    /// Creates a store.
    ///
    /// - Parameter fingerprint: what it keeps at first.
    public init(_ fingerprint: String? = nil) {
        kept = Mutex(fingerprint)
    }

    /// What is kept.
    public func load() -> String? { kept.withLock { $0 } }

    /// Keeps a fingerprint where none is kept.
    public func save(_ fingerprint: String) -> String {
        kept.withLock { kept in
            let now = kept ?? fingerprint
            kept = now
            return now
        }
    }
}
