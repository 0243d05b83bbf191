/// Whether an app has another way to a code, or to help, for who cannot see a captcha's picture.
public enum OtherWay: String, Sendable, Hashable, Codable, CaseIterable {
    /// There is none, and no button for it.
    case notOffered
    /// There is a button, and the app does what it promises.
    case offered
}
