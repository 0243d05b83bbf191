/// Bounds on a message that comes from outside.
public struct MessageLimits: Sendable, Equatable {
    /// The longest source, in UTF-8 code units. A longer one is refused without being read.
    public var length: Int
    /// How many diagnostics are collected before the parser gives up.
    public var diagnostics: Int

    /// Creates limits.
    public init(length: Int, diagnostics: Int) {
        self.length = length
        self.diagnostics = diagnostics
    }

    /// 4 MiB and 64 diagnostics.
    public static let `default` = MessageLimits(length: 4 << 20, diagnostics: 64)
}
