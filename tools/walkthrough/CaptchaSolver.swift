import CLibgd
import Foundation
import SendAPI

/// Finds where a puzzle piece belongs by looking at the two pictures, and at nothing else.
///
/// A gap is the original picture, darkened: its brightness is the piece's, scaled and shifted, so the correlation between
/// piece and background is almost 1 there. A false gap shows another part of the picture.
struct CaptchaSolver {
    /// The pictures are not the PNG files that the contract promises.
    struct UnreadablePicture: Error {}

    /// Brightness and opacity of a picture's pixels, row by row.
    private struct Picture {
        let width: Int
        let height: Int
        var brightness: [Double]
        var isOpaque: [Bool]

        init(base64: String) throws {
            guard let data = Data(base64Encoded: base64), data.starts(with: [0x89, 0x50, 0x4E, 0x47]) else {
                throw UnreadablePicture()
            }
            var bytes = Array(data)
            guard let image = unsafe gdImageCreateFromPngPtr(Int32(bytes.count), &bytes) else {
                throw UnreadablePicture()
            }
            defer { unsafe gdImageDestroy(image) }
            width = unsafe Int(image.pointee.sx)
            height = unsafe Int(image.pointee.sy)
            brightness = []
            isOpaque = []
            for row in 0..<height {
                for column in 0..<width {
                    let pixel = unsafe gdImageGetTrueColorPixel(image, Int32(column), Int32(row))
                    let red = Double(pixel >> 16 & 0xFF)
                    let green = Double(pixel >> 8 & 0xFF)
                    let blue = Double(pixel & 0xFF)
                    brightness.append(0.299 * red + 0.587 * green + 0.114 * blue)
                    isOpaque.append(pixel >> 24 & 0x7F < 64)
                }
            }
        }
    }

    static func solve(_ challenge: CaptchaChallenge) throws -> CaptchaPoint {
        let background = try Picture(base64: challenge.originalImageBase64)
        let piece = try Picture(base64: challenge.jigsawImageBase64)
        guard background.width > piece.width, background.height == piece.height else { throw UnreadablePicture() }
        let inside = interior(of: piece)
        let best = (0...(background.width - piece.width)).max { left, right in
            correlation(piece, background, inside, left) < correlation(piece, background, inside, right)
        }
        // The row is the protocol's constant; the pictures do not tell it.
        return CaptchaPoint(x: best ?? 0, y: 5)
    }

    /// The piece's pixels away from its outline, which is drawn over the picture.
    private static func interior(of piece: Picture) -> [(column: Int, row: Int)] {
        (2..<(piece.height - 2)).flatMap { row in
            (2..<(piece.width - 2)).compactMap { column in
                let isInside = (-2...2).allSatisfy { offset in
                    piece.isOpaque[row * piece.width + column + offset]
                        && piece.isOpaque[(row + offset) * piece.width + column]
                }
                return isInside ? (column, row) : nil
            }
        }
    }

    /// Pearson's correlation of the brightness of piece and background, with the piece's left edge at `x`.
    private static func correlation(
        _ piece: Picture, _ background: Picture, _ inside: [(column: Int, row: Int)], _ x: Int
    ) -> Double {
        var (sumA, sumB, sumAA, sumBB, sumAB) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for (column, row) in inside {
            let a = piece.brightness[row * piece.width + column]
            let b = background.brightness[row * background.width + column + x]
            sumA += a
            sumB += b
            sumAA += a * a
            sumBB += b * b
            sumAB += a * b
        }
        let count = Double(max(inside.count, 1))
        let spread = (sumAA - sumA * sumA / count) * (sumBB - sumB * sumB / count)
        return spread > 0 ? (sumAB - sumA * sumB / count) / spread.squareRoot() : -1
    }
}
