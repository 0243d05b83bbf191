/// A button of a screen.
public struct FlowButton: Sendable, Hashable {
    /// What it says.
    public let label: String
    /// Whether pressing it has an effect now.
    public let isEnabled: Bool

    init(_ label: String, isEnabled: Bool = true) {
        self.label = label
        self.isEnabled = isEnabled
    }
}
