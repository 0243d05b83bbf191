// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

/// The texts of `screens`; the raw value is the position in the table.
public enum ScreenText: Int, Sendable, Hashable, CaseIterable {
    /// E-mail address
    case addressLabel
    /// This is not a complete e-mail address. Please check how it is spelled.
    case addressMalformed
    /// Did you mean {$address}?
    case addressSuggestion
    /// Send code
    case addressSend
    /// Image puzzle
    case captchaTitle
    /// Loading the image puzzle…
    case captchaLoading
    /// Move the piece into the gap of the same shape.
    case captchaInstruction
    /// Picture with a gap
    case captchaBackground
    /// Puzzle piece
    case captchaPiece
    /// {$percent} percent of the way to the right
    case captchaPosition
    /// The left and right arrow keys move the piece; with the Shift key it moves farther. Enter confirms the position.
    case captchaKeys
    /// You need to see the picture to solve this puzzle.
    case captchaNeedsSight
    /// I cannot see the picture
    case captchaOtherWay
    /// Move left
    case captchaLeft
    /// Move right
    case captchaRight
    /// Confirm position
    case captchaConfirm
    /// Show another puzzle
    case captchaAnother
    /// The image puzzle was no longer valid. Here is a new one.
    case captchaExpired
    /// Checking the image puzzle…
    case captchaChecking
    /// The image puzzle is solved.
    case captchaSolved
    /// Asking for your code…
    case sendingStatus
    /// Your code is on its way to {$address}.
    case sentStatus
    /// It can take a few minutes. Look into your spam folder, too.
    case sentLook
    /// .input {$minutes :integer} .match $minutes one {{You can ask for a new code in {$minutes} minute.}} * {{You can ask for a new code in {$minutes} minutes.}}
    case sentMinutes
    /// .input {$seconds :integer} .match $seconds one {{You can ask for a new code in {$seconds} second.}} * {{You can ask for a new code in {$seconds} seconds.}}
    case sentSeconds
    /// You can ask for a new code now.
    case sentNow
    /// Send a new code
    case sentAgain
    /// Change e-mail address
    case sentChange
    /// Try again
    case failedAgain
    /// Error code: {$code}
    case failedCode

    /// The key in the catalogue.
    public var key: String {
        switch self {
        case .addressLabel: "address.label"
        case .addressMalformed: "address.malformed"
        case .addressSuggestion: "address.suggestion"
        case .addressSend: "address.send"
        case .captchaTitle: "captcha.title"
        case .captchaLoading: "captcha.loading"
        case .captchaInstruction: "captcha.instruction"
        case .captchaBackground: "captcha.background"
        case .captchaPiece: "captcha.piece"
        case .captchaPosition: "captcha.position"
        case .captchaKeys: "captcha.keys"
        case .captchaNeedsSight: "captcha.needsSight"
        case .captchaOtherWay: "captcha.otherWay"
        case .captchaLeft: "captcha.left"
        case .captchaRight: "captcha.right"
        case .captchaConfirm: "captcha.confirm"
        case .captchaAnother: "captcha.another"
        case .captchaExpired: "captcha.expired"
        case .captchaChecking: "captcha.checking"
        case .captchaSolved: "captcha.solved"
        case .sendingStatus: "sending.status"
        case .sentStatus: "sent.status"
        case .sentLook: "sent.look"
        case .sentMinutes: "sent.minutes"
        case .sentSeconds: "sent.seconds"
        case .sentNow: "sent.now"
        case .sentAgain: "sent.again"
        case .sentChange: "sent.change"
        case .failedAgain: "failed.again"
        case .failedCode: "failed.code"
        }
    }

    /// The messages.
    public static var messages: MessageTable { ScreenTextMessages.table }
}
