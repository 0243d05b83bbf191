/// What a ``VerificationModel`` asks of its app.
public enum AppRequest: Sendable, Hashable {
    /// Have a screen reader say this: one sentence a line. On Apple's systems `AccessibilityNotification.Announcement`.
    case announce(String)
    /// Leave for the app's other way to a code.
    case openOtherWay
    /// Show the person's mail, where the app can.
    case openInbox
}
