public import LanguageMatching

/// What a screen says in a state of a ``VerificationFlow``, in one language.
public struct FlowWords: Sendable, Hashable {
    /// The name of the step, where it has one.
    public internal(set) var title: String?
    /// The label of the field for the address, where there is one.
    public internal(set) var addressLabel: String?
    /// What is going on.
    public internal(set) var status: String?
    /// What went wrong.
    public internal(set) var error: String?
    /// What to do about it, or what else is good to know.
    public internal(set) var advice: String?
    /// The address that was perhaps meant, as a question.
    public internal(set) var suggestion: String?
    /// When a new code can be asked for.
    public internal(set) var countdown: String?
    /// The error's code, small, for support.
    public internal(set) var errorCode: String?
    /// The captcha's words, where there is one to look at.
    public internal(set) var captcha: CaptchaWords?
    /// The buttons.
    public internal(set) var buttons = FlowButtons()
    /// What a screen reader says when the state is entered: one sentence a line.
    public internal(set) var announcement = ""
    /// The language.
    public let language: LanguageTag

    /// The direction in which the language is written. A captcha's picture is not mirrored.
    public var direction: WritingDirection { language.direction }

    init(language: LanguageTag) {
        self.language = language
    }
}
