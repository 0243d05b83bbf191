import Synchronization

/// The sizes that were signed for at some moments.
final class SignedSizes: Sendable {
    private let sizes = Mutex<[UInt64]>([])

    var all: [UInt64] { sizes.withLock { $0 } }

    func note(_ size: UInt64) { sizes.withLock { $0.append(size) } }
}
