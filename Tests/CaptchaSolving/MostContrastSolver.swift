import CaptchaPainting

/// The box whose brightness varies the most.
package struct MostContrastSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        let plane = background.brightness.copy()
        let squares = plane.copy()
        var index = 0
        while index < plane.count {
            unsafe plane.values[index] -= 128
            unsafe squares.values[index] = plane.values[index] * plane.values[index]
            index += 1
        }
        let (sums, sumsOfSquares) = (plane.integral(), squares.integral())
        let count = Float(Known.size * Known.size)
        return Known.best { column, row in
            let mean = sums.sum(column, row, Known.size) / count
            return sumsOfSquares.sum(column, row, Known.size) / count - mean * mean
        }
    }
}
