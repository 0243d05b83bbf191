/// What belongs to a captcha's picture and slider.
public struct CaptchaWords: Sendable, Hashable {
    /// What to do.
    public let instruction: String
    /// The alternative text of the background.
    public let background: String
    /// The name of the slider.
    public let piece: String
    /// The value of the slider: where the piece is.
    public let position: String
    /// Which keys move the piece, where there is a keyboard.
    public let keys: String
    /// That the puzzle needs sight.
    public let needsSight: String
}
