import CaptchaPainting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where edges run as the piece's edge does: the correlation of the gradient across the piece's edge, its logarithm so
/// that no single strong edge decides, with a band along it. The best that was found, in the row where the piece is.
package struct OutlineSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        let scores = Self.scores(background, piece)
        return Known.columns.lowerBound + (scores.indices.max { scores[$0] < scores[$1] } ?? 0)
    }

    static func scores(_ background: Bitmap, _ piece: Bitmap) -> [Float] {
        let edge = PieceEdge(piece, reach: 8)
        let pixels = edge.pixels
        let (x, y) = background.brightness.blurred().blurred().gradient()
        var band = pixels.map { expf(-$0.distance * $0.distance / 4) }
        let mean = band.reduce(0, +) / Float(max(band.count, 1))
        band = band.map { $0 - mean }
        return Known.columns.map { place in
            var (sum, squares, product) = (Float(0), Float(0), Float(0))
            for (index, pixel) in pixels.enumerated() {
                let column = place + pixel.column
                let across = x.at(column, pixel.row) * pixel.outward.x + y.at(column, pixel.row) * pixel.outward.y
                let value = logf(1 + abs(across))
                sum += value
                squares += value * value
                product += value * band[index]
            }
            return product / max(squares - sum * sum / Float(max(pixels.count, 1)), 1e-3).squareRoot()
        }
    }
}
