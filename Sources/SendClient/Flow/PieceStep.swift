/// A direction in which a captcha's piece is moved: a side of the picture, also where writing goes from right to left.
public enum PieceStep: Sendable, Hashable, CaseIterable {
    /// To the left side of the picture.
    case left
    /// To the right side of the picture.
    case right

    /// The pixels of a step, and of a large one.
    func pixels(large: Bool) -> Int {
        let size = large ? 10 : 1
        return self == .left ? -size : size
    }
}
