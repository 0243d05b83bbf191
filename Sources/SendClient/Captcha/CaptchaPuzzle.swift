public import Foundation
public import SendAPI

/// A captcha as a screen shows it: two pictures, one laid over the other, of which the reader moves the piece.
///
/// ```swift
/// let point = puzzle.point(moved: slider.value, shownWidth: 280)
/// ```
public struct CaptchaPuzzle: Sendable, Hashable {
    /// The challenge as the server sent it.
    public let challenge: CaptchaChallenge
    /// The background with the gap: PNG.
    public let background: Data
    /// The piece: PNG, as high as the background and transparent outside the shape, so that it is moved from left to right
    /// alone.
    public let piece: Data
    /// The size of ``background``, 310x155.
    public let backgroundSize: PixelSize
    /// The size of ``piece``, 47x155.
    public let pieceSize: PixelSize
    /// The clocks when it came.
    public let reading: ClockReading

    /// How long a server takes an answer to a challenge. Source: AJ-Captcha, as the contract has it.
    public static let lifetime = Duration.seconds(120)

    /// Takes a challenge.
    ///
    /// - Returns: `nil` when its pictures are no PNG in base64, or the piece does not fit the background.
    public init?(_ challenge: CaptchaChallenge, reading: ClockReading) {
        guard let background = Self.picture(challenge.originalImageBase64),
            let piece = Self.picture(challenge.jigsawImageBase64),
            let backgroundSize = PixelSize(png: background), let pieceSize = PixelSize(png: piece),
            pieceSize.width < backgroundSize.width
        else { return nil }
        self.challenge = challenge
        self.background = background
        self.piece = piece
        self.backgroundSize = backgroundSize
        self.pieceSize = pieceSize
        self.reading = reading
    }

    /// The farthest place of the piece's left edge, in pixels of the picture.
    public var farthestX: Int { backgroundSize.width - pieceSize.width }

    /// The point to answer with.
    ///
    /// - Parameters:
    ///   - moved: how far the piece was moved from the left edge, in the unit of the screen.
    ///   - shownWidth: how wide the background is shown, in the same unit.
    public func point(moved: Double, shownWidth: Double) -> CaptchaPoint {
        guard moved.isFinite, shownWidth.isFinite, shownWidth > 0 else { return CaptchaPoint(x: 0) }
        let x = (moved * Double(backgroundSize.width) / shownWidth).rounded()
        return CaptchaPoint(x: Int(min(max(x, 0), Double(farthestX))))
    }

    /// How far to move the piece on the screen so that it is shown at a place of the picture.
    public func shownOffset(of x: Int, shownWidth: Double) -> Double {
        Double(x) * shownWidth / Double(backgroundSize.width)
    }

    /// Whether a server still takes an answer.
    public func isValid(_ clock: TimeSource) -> Bool { reading.elapsed(clock) < Self.lifetime }

    private static func picture(_ base64: String) -> Data? {
        // The contract has bare base64; some put what a browser needs before it.
        let text = base64.hasPrefix("data:") ? base64.split(separator: ",", maxSplits: 1).last.map(String.init) : base64
        return text.flatMap { Data(base64Encoded: $0, options: .ignoreUnknownCharacters) }
    }
}
