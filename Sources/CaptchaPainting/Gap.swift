#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A gap, right or false: content of another place, blurred and lit otherwise, behind a rim of soft light.
struct Gap {
    private static let reach: Float = 4.5
    private let distances: Plane
    private let lamp: (x: Float, y: Float)
    private let tone: Float
    private let rim: Float

    init(outline: PieceOutline, using random: inout some RandomNumberGenerator) {
        distances = outline.distances(reach: Self.reach)
        let angle = Float.random(in: 0..<(2 * .pi), using: &random)
        lamp = (cosf(angle), sinf(angle))
        tone = Float.random(in: 12...24, using: &random) * (Bool.random(using: &random) ? 1 : -1)
        rim = Float.random(in: 0.8...1.2, using: &random)
    }

    func cut(
        from picture: Canvas, at place: PlaceLayout.Place, filledFrom scene: Canvas, at source: PlaceLayout.Place
    ) {
        let size = PieceOutline.size
        let own = Self.statistics(of: scene, at: place)
        let other = Self.statistics(of: scene, at: source)
        // Where the picture is busy, only a stronger rim can be seen.
        let strength = (16 + 0.6 * own.texture) * rim
        let contrast = min(max(own.texture / max(other.texture, 1), 0.4), 1.3) * max(0.85 - own.texture / 65, 0.25)
        // Black cannot be darkened, nor white lightened.
        let isDark = own.mean.green < 50
        let isFree = (50...205).contains(own.mean.green)
        let light = (isFree ? tone : isDark ? abs(tone) : -abs(tone)) * (1 + own.texture / 32)
        let shift = (source.y - place.y) * scene.width + source.x - place.x
        var row = 1
        while row < size - 1 {
            var column = 1
            while column < size - 1 {
                let near = row * size + column
                let distance = unsafe distances.values[near]
                if distance < Self.reach - 0.5 {
                    let index = (place.y + row) * scene.width + place.x + column
                    let inside = min(max(0.5 - distance / 1.6, 0), 1)
                    if inside > 0 {
                        let fill = Self.blurred(scene, index + shift)
                        picture.mix(
                            index,
                            Colour(
                                own.mean.red + (fill.red - other.mean.red) * contrast + light,
                                own.mean.green + (fill.green - other.mean.green) * contrast + light,
                                own.mean.blue + (fill.blue - other.mean.blue) * contrast + light), inside * 0.9)
                    }
                    let slope = unsafe (
                        x: distances.values[near + 1] - distances.values[near - 1],
                        y: distances.values[near + size] - distances.values[near - size]
                    )
                    let facing = (slope.x * lamp.x + slope.y * lamp.y) / 2
                    let band = max(0, 1 - abs(distance + 0.4) / 2.6)
                    picture.add(index, band * strength * (0.45 + facing * 0.9))
                }
                column += 1
            }
            row += 1
        }
    }

    private static func blurred(_ scene: Canvas, _ index: Int) -> Colour {
        let width = scene.width
        let count = scene.count
        let (left, right) = (max(index - 2, 0), min(index + 2, count - 1))
        let (above, below) = (max(index - 2 * width, 0), min(index + 2 * width, count - 1))
        let colours = (
            scene.colour(min(max(index, 0), count - 1)), scene.colour(left), scene.colour(right), scene.colour(above),
            scene.colour(below)
        )
        return Colour(
            (colours.0.red + colours.1.red + colours.2.red + colours.3.red + colours.4.red) / 5,
            (colours.0.green + colours.1.green + colours.2.green + colours.3.green + colours.4.green) / 5,
            (colours.0.blue + colours.1.blue + colours.2.blue + colours.3.blue + colours.4.blue) / 5)
    }

    /// The mean colour of a place's box, and how busy it is: how much brightness differs a few pixels away.
    static func statistics(of scene: Canvas, at place: PlaceLayout.Place) -> (mean: Colour, texture: Float) {
        var sum = Colour(0, 0, 0)
        var (square, count) = (Float(0), Float(0))
        var row = 6
        while row < PieceOutline.size - 6 {
            var column = 6
            while column < PieceOutline.size - 6 {
                let index = (place.y + row) * scene.width + place.x + column
                let colour = scene.colour(index)
                sum = Colour(sum.red + colour.red, sum.green + colour.green, sum.blue + colour.blue)
                let change = scene.brightness(index) - scene.brightness(index + 3 + 3 * scene.width)
                square += change * change
                count += 1
                column += 3
            }
            row += 3
        }
        return (sum.scaled(1 / count), (square / count / 2).squareRoot())
    }
}
