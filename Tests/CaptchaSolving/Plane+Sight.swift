import CaptchaPainting

/// What solvers do with pictures.
extension Plane {
    func at(_ column: Int, _ row: Int) -> Float { unsafe values[row * width + column] }

    /// The mean of each pixel and its neighbours.
    func blurred() -> Plane {
        let result = copy()
        for row in 1..<(height - 1) {
            var index = row * width + 1
            let end = index + width - 2
            while index < end {
                let middle = unsafe values[index - 1] + values[index] * 2 + values[index + 1]
                let above = unsafe values[index - width - 1] + values[index - width] * 2 + values[index - width + 1]
                let below = unsafe values[index + width - 1] + values[index + width] * 2 + values[index + width + 1]
                unsafe result.values[index] = (above + middle * 2 + below) / 16
                index += 1
            }
        }
        return result
    }

    /// How fast the values change, across and down.
    func gradient() -> (x: Plane, y: Plane) {
        let (x, y) = (Plane(width: width, height: height), Plane(width: width, height: height))
        for row in 1..<(height - 1) {
            var index = row * width + 1
            let end = index + width - 2
            while index < end {
                unsafe x.values[index] = values[index + 1] - values[index - 1]
                unsafe y.values[index] = values[index + width] - values[index - width]
                index += 1
            }
        }
        return (x, y)
    }

    /// The sum of all values above and left of each place, with a row and a column of zeros before them.
    func integral() -> Plane {
        let result = Plane(width: width + 1, height: height + 1)
        for row in 0..<height {
            var sum: Float = 0
            var column = 0
            while column < width {
                unsafe sum += values[row * width + column]
                let index = (row + 1) * (width + 1) + column + 1
                unsafe result.values[index] = result.values[index - width - 1] + sum
                column += 1
            }
        }
        return result
    }

    /// The sum over a box, of an integral.
    func sum(_ column: Int, _ row: Int, _ size: Int) -> Float {
        at(column + size, row + size) - at(column, row + size) - at(column + size, row) + at(column, row)
    }
}
