#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A shape, turned: the corners of its line in the pixels of a piece's box.
struct PieceOutline: Sendable {
    /// The width and the height of the box.
    static let size = 47
    /// How far a corner is from the box's middle at most.
    static let radius: Float = 19.5

    let corners: [(x: Float, y: Float)]

    /// A shape, turned by any angle.
    init(_ shape: PieceShape, using random: inout some RandomNumberGenerator) {
        let turn = Float.random(in: 0..<(2 * .pi), using: &random)
        let (sine, cosine) = (sinf(turn), cosf(turn))
        let middle = Float(Self.size - 1) / 2
        corners = shape.corners(using: &random).map { corner in
            (
                middle + Self.radius * (corner.x * cosine - corner.y * sine),
                middle + Self.radius * (corner.x * sine + corner.y * cosine)
            )
        }
    }

    private init(corners: [(x: Float, y: Float)]) {
        self.corners = corners
    }

    /// The same form as a hand would draw it: a person sees no difference, a pattern laid over it does.
    func redrawn(using random: inout some RandomNumberGenerator) -> PieceOutline {
        let middle = Float(Self.size - 1) / 2
        let turn = Float.random(in: -0.09...0.09, using: &random)
        let scale = (
            x: Float.random(in: 0.92...1.05, using: &random), y: Float.random(in: 0.92...1.05, using: &random)
        )
        let waves = (0..<2).map { _ in
            (
                phase: Float.random(in: 0..<(2 * .pi), using: &random),
                length: Float.random(in: 0.16...0.3, using: &random),
                height: Float.random(in: 0.6...1.3, using: &random)
            )
        }
        return PieceOutline(
            corners: corners.map { corner in
                let x = (corner.x - middle) * scale.x
                let y = (corner.y - middle) * scale.y
                return (
                    middle + x - y * turn + waves[0].height * sinf(y * waves[0].length + waves[0].phase),
                    middle + y + x * turn + waves[1].height * sinf(x * waves[1].length + waves[1].phase)
                )
            })
    }

    /// How far each pixel of the box is from the line: below zero inside, and `reach` where it is farther than that.
    func distances(reach: Float) -> Plane {
        let size = Self.size
        let plane = Plane(width: size, height: size, repeating: reach * reach)
        var from = corners[corners.count - 1]
        for to in corners {
            Self.approach(plane, from: from, to: to, reach: reach)
            from = to
        }
        var row = 0
        while row < size {
            let line = unsafe plane.values + row * size
            var column = 0
            while column < size {
                unsafe line[column] = line[column].squareRoot()
                column += 1
            }
            for (start, end) in crossings(Float(row)) {
                column = max(Int(start.rounded(.up)), 0)
                let last = min(Int(end.rounded(.down)), size - 1)
                while column <= last {
                    unsafe line[column] = -line[column]
                    column += 1
                }
            }
            row += 1
        }
        return plane
    }

    /// Where a row lies inside the line.
    func crossings(_ row: Float) -> [(Float, Float)] {
        var places: [Float] = []
        var from = corners[corners.count - 1]
        for to in corners {
            if (from.y <= row) != (to.y <= row) {
                places.append(from.x + (row - from.y) / (to.y - from.y) * (to.x - from.x))
            }
            from = to
        }
        places.sort()
        return stride(from: 0, to: places.count - 1, by: 2).map { (places[$0], places[$0 + 1]) }
    }

    /// Lowers the squares of distances to those from one side of the line.
    private static func approach(
        _ plane: Plane, from: (x: Float, y: Float), to: (x: Float, y: Float), reach: Float
    ) {
        let size = Self.size
        let side = (x: to.x - from.x, y: to.y - from.y)
        let square = max(side.x * side.x + side.y * side.y, 1e-6)
        let left = max(Int(min(from.x, to.x) - reach), 0)
        let right = min(Int(max(from.x, to.x) + reach) + 1, size - 1)
        var row = max(Int(min(from.y, to.y) - reach), 0)
        let bottom = min(Int(max(from.y, to.y) + reach) + 1, size - 1)
        while row <= bottom {
            let y = Float(row) - from.y
            var column = left
            while column <= right {
                let x = Float(column) - from.x
                let share = min(max((x * side.x + y * side.y) / square, 0), 1)
                let (awayX, awayY) = (x - share * side.x, y - share * side.y)
                let distance = awayX * awayX + awayY * awayY
                let index = row * size + column
                if unsafe distance < plane.values[index] { unsafe plane.values[index] = distance }
                column += 1
            }
            row += 1
        }
    }
}
