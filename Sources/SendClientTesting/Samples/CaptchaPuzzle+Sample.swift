import Foundation
public import SendClient

extension CaptchaPuzzle {
    /// A captcha with pictures, for previews; see ``sample(gapAt:clock:)``.
    public static var sample: CaptchaPuzzle { sample() }

    /// A captcha with pictures, for previews. No server knows it.
    ///
    /// - Parameters:
    ///   - x: where the piece belongs, 0 to 263; the contract's lie at 100 to 262.
    ///   - clock: the time; it is good for ``lifetime`` from now on.
    public static func sample(gapAt x: Int = 180, clock: TimeSource = .system) -> CaptchaPuzzle {
        let room = PuzzlePictures.width - PuzzlePictures.pieceWidth
        let pictures = PuzzlePictures(gapAt: min(max(x, 0), room))
        let challenge = CaptchaChallenge(
            originalImageBase64: Data(pictures.background).base64EncodedString(),
            jigsawImageBase64: Data(pictures.piece).base64EncodedString(), token: "71dd26999e314f9abb0c635336976635")
        guard let puzzle = CaptchaPuzzle(challenge, reading: ClockReading(server: nil, clock: clock)) else {
            preconditionFailure("a picture of SendClientTesting is no PNG")
        }
        return puzzle
    }
}
