import CaptchaPainting

/// Where the picture goes on beyond the piece's edge as it does within: colours a few pixels inside the piece's edge
/// correlated with those a few pixels outside the place.
package struct BorderSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        let scores = Self.scores(background, piece)
        return Known.columns.lowerBound + (scores.indices.max { scores[$0] < scores[$1] } ?? 0)
    }

    static func scores(_ background: Bitmap, _ piece: Bitmap) -> [Float] {
        let pixels = PieceEdge(piece, reach: 3).pixels.filter { abs($0.distance) < 0.5 }
        let channels = [
            (piece.red.blurred(), background.red.blurred()), (piece.green.blurred(), background.green.blurred()),
            (piece.blue.blurred(), background.blue.blurred()),
        ]
        return Known.columns.map { place in
            var (product, within, beyond) = (Float(0), Float(0), Float(0))
            for (inner, outer) in channels {
                var (inside, outside): ([Float], [Float]) = ([], [])
                for pixel in pixels {
                    let column = pixel.column - Int((pixel.outward.x * 4).rounded())
                    let row = pixel.row - Int((pixel.outward.y * 4).rounded())
                    let x = place + pixel.column + Int((pixel.outward.x * 4).rounded())
                    let y = pixel.row + Int((pixel.outward.y * 4).rounded())
                    guard (0..<piece.width).contains(column), (0..<piece.height).contains(row),
                        piece.opacity.at(column, row) > 0.9, (0..<background.width).contains(x),
                        (0..<background.height).contains(y)
                    else { continue }
                    inside.append(inner.at(column, row))
                    outside.append(outer.at(x, y))
                }
                let count = Float(max(inside.count, 1))
                let means = (inside.reduce(0, +) / count, outside.reduce(0, +) / count)
                for index in inside.indices {
                    let (one, other) = (inside[index] - means.0, outside[index] - means.1)
                    product += one * other
                    within += one * one
                    beyond += other * other
                }
            }
            return product / max(within * beyond, 1).squareRoot()
        }
    }
}
