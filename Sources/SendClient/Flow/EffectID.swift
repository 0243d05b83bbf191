/// One effect of a ``VerificationFlow`` among all of them.
public struct EffectID: Sendable, Hashable {
    /// Its number, which grows.
    public let number: UInt64

    init(number: UInt64) {
        self.number = number
    }
}
