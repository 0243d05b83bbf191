/// A wording that tells a reason: data, with the page that it comes from.
public struct ReplyPattern: Sendable, Hashable {
    /// What the wording means.
    public let reason: DeliveryReason
    /// Phrases in lower case, single spaces. `*` stands for at most ``ReplyText/longestGap`` bytes of anything.
    public let pattern: String
    /// Whose wording it is (`google`, `microsoft`, …); `nil` where many use it.
    public let provider: String?
    /// The RFC or page where the wording is described, or the program that says it.
    public let source: String
    /// A text that it fits.
    public let example: String

    init(
        _ reason: DeliveryReason, _ pattern: String, _ provider: String? = nil, from source: String, as example: String
    ) {
        self.reason = reason
        self.pattern = pattern
        self.provider = provider
        self.source = source
        self.example = example
    }

    /// Whether it fits the text.
    public func matches(_ text: ReplyText) -> Bool {
        text.contains(pattern)
    }
}
