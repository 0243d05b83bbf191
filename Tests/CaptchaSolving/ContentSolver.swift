import CaptchaPainting

/// Where the background is what the piece shows: Pearson's correlation of the brightness inside the piece. It solved
/// every captcha of the version before.
package struct ContentSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        var inside: [(column: Int, row: Int)] = []
        for row in 3..<(piece.height - 3) {
            for column in 3..<(piece.width - 3)
            where (-3...3).allSatisfy({ offset in
                piece.opacity.at(column + offset, row) > 0.9 && piece.opacity.at(column, row + offset) > 0.9
            }) { inside.append((column, row)) }
        }
        let values = inside.map { piece.brightness.at($0.column, $0.row) }
        let mean = values.reduce(0, +) / Float(max(values.count, 1))
        var (best, place) = (-Float.infinity, 0)
        for x in Known.columns {
            var (sum, squares, product) = (Float(0), Float(0), Float(0))
            for (index, pixel) in inside.enumerated() {
                let value = background.brightness.at(x + pixel.column, pixel.row)
                sum += value
                squares += value * value
                product += value * (values[index] - mean)
            }
            let spread = max(squares - sum * sum / Float(max(inside.count, 1)), 1)
            let score = product / spread.squareRoot()
            if score > best { (best, place) = (score, x) }
        }
        return place
    }
}
