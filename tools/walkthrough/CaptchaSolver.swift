import CaptchaSolving
import Foundation
import SendAPI

/// Finds where a puzzle piece belongs by looking at the two pictures, and at nothing else.
enum CaptchaSolver {
    /// The pictures are not in base64.
    struct UnreadablePicture: Error {}

    static func solve(_ challenge: CaptchaChallenge) throws -> CaptchaPoint {
        guard let background = Data(base64Encoded: challenge.originalImageBase64),
            let piece = Data(base64Encoded: challenge.jigsawImageBase64)
        else { throw UnreadablePicture() }
        let place = CombinedSolver().place(try Bitmap(png: background), try Bitmap(png: piece))
        // The row is the protocol's constant; the pictures do not tell it.
        return CaptchaPoint(x: place, y: 5)
    }
}
