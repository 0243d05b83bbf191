extension Plane {
    /// Value noise of several octaves, each half as wide and a little weaker than the one before; about -1...1.
    ///
    /// - Parameters:
    ///   - cell: the width and the height of the widest octave's cells, in pixels.
    ///   - fading: how strong an octave is, measured by the one before.
    static func noise(
        width: Int, height: Int, cell: (width: Float, height: Float), octaves: Int, fading: Float = 0.5,
        using random: inout QuickGenerator
    ) -> Plane {
        let plane = Plane(width: width, height: height)
        var sum: Float = 0
        var strength: Float = 1
        for _ in 0..<octaves {
            sum += strength
            strength *= fading
        }
        strength = 1.4 / sum
        var cell = cell
        for _ in 0..<octaves {
            plane.addOctave(cell: cell, strength: strength, using: &random)
            strength *= fading
            cell = (max(cell.width / 2, 1), max(cell.height / 2, 1))
        }
        return plane
    }

    private func addOctave(
        cell: (width: Float, height: Float), strength: Float, using random: inout QuickGenerator
    ) {
        let columns = Int(Float(width) / cell.width) + 3
        let rows = Int(Float(height) / cell.height) + 3
        let lattice = Plane(width: columns, height: rows)
        let blended = Plane(width: columns, height: 1)
        let weights = Plane(width: width, height: 1)
        let cells = Plane(width: width, height: 1)
        let shift = (x: random.unit(), y: random.unit())
        var index = 0
        while index < lattice.count {
            unsafe lattice.values[index] = (random.unit() * 2 - 1) * strength
            index += 1
        }
        var column = 0
        while column < width {
            let place = Float(column) / cell.width + shift.x
            let whole = place.rounded(.down)
            unsafe cells.values[column] = whole
            unsafe weights.values[column] = Self.ease(place - whole)
            column += 1
        }
        var row = 0
        while row < height {
            let place = Float(row) / cell.height + shift.y
            let whole = place.rounded(.down)
            let weight = Self.ease(place - whole)
            let upper = unsafe lattice.values + Int(whole) * columns
            let lower = unsafe upper + columns
            index = 0
            while index < columns {
                unsafe blended.values[index] = upper[index] + (lower[index] - upper[index]) * weight
                index += 1
            }
            let line = unsafe values + row * width
            column = 0
            while column < width {
                let left = unsafe Int(cells.values[column])
                let from = unsafe blended.values[left]
                unsafe line[column] += from + (blended.values[left + 1] - from) * weights.values[column]
                column += 1
            }
            row += 1
        }
    }

    private static func ease(_ value: Float) -> Float { value * value * (3 - 2 * value) }
}
