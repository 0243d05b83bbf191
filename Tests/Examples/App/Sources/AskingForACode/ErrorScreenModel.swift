import Observation
import SendClient

/// The view model of a screen that shows a failure: for apps with screens of their own beside `VerificationFlow`.
@MainActor
@Observable
public final class ErrorScreenModel {
    /// What happened, and what to do next.
    public let title: String
    public let message: String
    /// Small, for support.
    public let code: String
    /// Whether the button for another try has any use.
    public let offersAnotherTry: Bool
    /// The seconds until it can be pressed; 0 when it can.
    public private(set) var secondsLeft = 0
    private let failure: SendFailure
    private let clock: TimeSource

    public init(_ failure: SendFailure, languages: LanguagePreferences, clock: TimeSource = .system) {
        let words = failure.words(for: .user, in: languages)
        title = words.text
        message = words.advice ?? ""
        code = words.code
        offersAnotherTry = failure.retry != .never && !failure.mayHaveBeenSent
        self.failure = failure
        self.clock = clock
        secondsLeft = failure.resend?.secondsLeft(clock) ?? 0
    }

    /// Counts down as long as the screen is there: `.task { await model.countDown() }`.
    public func countDown() async {
        guard let moment = failure.resend else { return }
        for await seconds in ResendTimer(moment, clock: clock) { secondsLeft = seconds }
    }
}
