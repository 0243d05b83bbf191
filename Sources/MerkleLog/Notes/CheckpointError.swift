/// Why a text is no checkpoint, or not the one that is wanted.
@nonexhaustive
public enum CheckpointError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text is not UTF-8, or does not have three lines that end in a newline.
    case malformed
    /// The origin is empty, or it or an extension line has a newline or another control character.
    case invalidOrigin
    /// The size is not a decimal number below 2^64 without sign and leading zeros.
    case invalidSize
    /// The root is not canonical base64 of 32 bytes.
    case invalidRoot
    /// An extension line is empty or has a control character.
    case invalidExtension
    /// The checkpoint is of another log.
    case wrongOrigin(expected: String, found: String)

    /// One line for a developer or a log.
    public var description: String {
        switch self {
        case .malformed: "a checkpoint has three lines: origin, size and root"
        case .invalidOrigin: "a checkpoint's origin is one line that is not empty"
        case .invalidSize: "a checkpoint's size is a decimal number without leading zeros"
        case .invalidRoot: "a checkpoint's root is base64 of 32 bytes"
        case .invalidExtension: "a checkpoint's extension lines are not empty"
        case .wrongOrigin(let expected, let found): "the checkpoint should be of \(expected) and is of \(found)"
        }
    }
}
