public import LanguageMatching
import ScreenTexts
public import SendAPI

extension VerificationFlow {
    /// What the screen says.
    ///
    /// - Parameters:
    ///   - preferences: the person's languages.
    ///   - clock: the time, for what is left of a wait.
    public func words(in preferences: LanguagePreferences, clock: TimeSource) -> FlowWords {
        FlowWordsWriter(self, in: preferences, clock: clock).words()
    }

    /// What a screen reader says for ``Effect/announce(_:)``; several sentences are several lines.
    public func text(
        of announcement: Announcement, in preferences: LanguagePreferences, clock: TimeSource
    ) -> String {
        switch announcement {
        case .captchaSolved: ScreenTexts.text(.captchaSolved, in: preferences)
        case .canAskAgain: ScreenTexts.text(.sentNow, in: preferences)
        case .state: words(in: preferences, clock: clock).announcement
        }
    }
}
