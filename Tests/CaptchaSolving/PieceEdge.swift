import CaptchaPainting

/// The piece's edge: how far pixels are from it, and which way is out.
struct PieceEdge {
    struct Pixel {
        let column: Int
        let row: Int
        /// Below zero inside.
        let distance: Float
        let outward: (x: Float, y: Float)
    }

    let pixels: [Pixel]

    init(_ piece: Bitmap, reach: Int) {
        var edge: [(x: Float, y: Float, outward: (x: Float, y: Float))] = []
        let smooth = piece.opacity.blurred().blurred()
        for row in 1..<(piece.height - 1) {
            for column in 1..<(piece.width - 1) where piece.opacity.at(column, row) > 0.5 {
                let isEdge = [(1, 0), (-1, 0), (0, 1), (0, -1)].contains {
                    piece.opacity.at(column + $0.0, row + $0.1) <= 0.5
                }
                guard isEdge else { continue }
                let slope = (
                    x: smooth.at(column - 1, row) - smooth.at(column + 1, row),
                    y: smooth.at(column, row - 1) - smooth.at(column, row + 1)
                )
                let length = max((slope.x * slope.x + slope.y * slope.y).squareRoot(), 1e-4)
                edge.append((Float(column), Float(row), (slope.x / length, slope.y / length)))
            }
        }
        let top = max((edge.map(\.y).min().map { Int($0) } ?? 0) - reach, 0)
        let bottom = min((edge.map(\.y).max().map { Int($0) } ?? 0) + reach, piece.height - 1)
        var pixels: [Pixel] = []
        for row in top...bottom {
            for column in 0..<piece.width {
                var (nearest, outward) = (Float(reach * reach), (x: Float(0), y: Float(0)))
                for pixel in edge {
                    let (x, y) = (Float(column) - pixel.x, Float(row) - pixel.y)
                    let distance = x * x + y * y
                    if distance < nearest { (nearest, outward) = (distance, pixel.outward) }
                }
                guard nearest < Float(reach * reach) else { continue }
                let isInside = piece.opacity.at(column, row) > 0.5
                pixels.append(
                    Pixel(
                        column: column, row: row, distance: isInside ? -nearest.squareRoot() : nearest.squareRoot(),
                        outward: outward))
            }
        }
        self.pixels = pixels
    }
}
