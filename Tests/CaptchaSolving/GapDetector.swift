import CaptchaPainting

/// Finds places that look like gaps without the piece: a closed ring of edges around a calm middle, with another
/// brightness than what surrounds it.
enum GapDetector {
    static func edges(_ background: Bitmap) -> Plane {
        let (x, y) = background.brightness.blurred().gradient()
        let edges = Plane(width: background.width, height: background.height)
        var index = 0
        while index < edges.count {
            unsafe edges.values[index] = (x.values[index] * x.values[index] + y.values[index] * y.values[index])
                .squareRoot()
            index += 1
        }
        return edges
    }

    /// The best places, the best first, none near another.
    static func places(_ background: Bitmap, count: Int) -> [(x: Int, y: Int)] {
        let edges = edges(background).integral()
        let light = background.brightness.integral()
        var scored: [(score: Float, x: Int, y: Int)] = []
        for x in stride(from: Known.columns.lowerBound, through: Known.columns.upperBound, by: 2) {
            for y in stride(from: Known.rows.lowerBound, through: Known.rows.upperBound, by: 2) {
                let outer = edges.sum(x + 4, y + 4, 39)
                let inner = edges.sum(x + 14, y + 14, 19)
                let surroundings = edges.sum(x, y, 46) - outer
                let ring = (outer - inner) / Float(39 * 39 - 19 * 19)
                let rest = inner / Float(19 * 19) + surroundings / Float(46 * 46 - 39 * 39)
                let middle = light.sum(x + 14, y + 14, 19) / Float(19 * 19)
                let around = (light.sum(x, y, 46) - light.sum(x + 4, y + 4, 39)) / Float(46 * 46 - 39 * 39)
                scored.append((ring / (rest + 4) + abs(middle - around) / 40, x, y))
            }
        }
        scored.sort { $0.score > $1.score }
        var places: [(x: Int, y: Int)] = []
        for candidate in scored where places.count < count {
            if places.allSatisfy({ abs($0.x - candidate.x) > 28 || abs($0.y - candidate.y) > 28 }) {
                places.append((candidate.x, candidate.y))
            }
        }
        return places
    }
}
