/// What a screen reader says when nobody has asked for it.
public enum Announcement: Sendable, Hashable, CaseIterable {
    /// The captcha is solved; what comes next is announced for itself.
    case captchaSolved
    /// The state that was entered: ``FlowWords/announcement``.
    case state
    /// A new code can be asked for from now on.
    case canAskAgain
}
