public import SendAPI

/// A captcha and where its piece is.
public struct PlacedPuzzle: Sendable, Hashable {
    /// The captcha.
    public let puzzle: CaptchaPuzzle
    /// The piece's left edge, in pixels of the picture: from 0 to ``CaptchaPuzzle/farthestX``.
    public private(set) var x = 0
    /// Why there is a new captcha; `nil` for the first one.
    public let notice: CaptchaNotice?

    init(_ puzzle: CaptchaPuzzle, notice: CaptchaNotice?) {
        self.puzzle = puzzle
        self.notice = notice
    }

    /// How far the piece is to the right, in whole percent of the way.
    public var percent: Int {
        puzzle.farthestX > 0 ? (x * 100 + puzzle.farthestX / 2) / puzzle.farthestX : 0
    }

    /// What is sent as the answer.
    public var point: CaptchaPoint { CaptchaPoint(x: x) }

    mutating func move(to x: Int) {
        self.x = min(max(x, 0), puzzle.farthestX)
    }

    mutating func move(_ step: PieceStep, large: Bool) {
        move(to: x + step.pixels(large: large))
    }
}
