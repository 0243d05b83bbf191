#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Scene {
    /// A beach of pebbles, lit from one side.
    static func paintPebbles(on canvas: Canvas, using random: inout QuickGenerator) {
        let stones = [
            Colour(142, 132, 122), Colour(168, 150, 130), Colour(104, 104, 108), Colour(126, 98, 82),
            Colour(176, 174, 168), Colour(88, 96, 98),
        ]
        let speckle = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (9, 8), octaves: 3, fading: 0.8, using: &random)
        var index = 0
        while index < canvas.count {
            let light = unsafe 58 + speckle.values[index] * 26
            canvas.set(index, Colour(light, light * 0.93, light * 0.86))
            index += 1
        }
        let tint = Colour(128, 128, 128).varied(30, using: &random)
        let angle = random.between(0, 2 * .pi)
        let light = (x: cosf(angle), y: sinf(angle))
        let count = 150 + random.index(below: 70)
        let size = random.between(0.8, 1.25)
        for _ in 0..<count {
            let colour = stones[random.index(below: stones.count)].varied(14, using: &random).mixed(with: tint, 0.45)
            let turn = random.between(0, 2 * .pi)
            paintPebble(
                on: canvas,
                at: (random.between(-6, Float(canvas.width) + 6), random.between(-6, Float(canvas.height) + 6)),
                direction: (cosf(turn), sinf(turn)), radius: random.between(7, 19) * size,
                flatness: random.between(1.05, 1.7), colour: colour, light: light, speckle: speckle)
        }
    }

    private static func paintPebble(
        on canvas: Canvas, at centre: (x: Float, y: Float), direction: (x: Float, y: Float), radius: Float,
        flatness: Float, colour: Colour, light: (x: Float, y: Float), speckle: Plane
    ) {
        var row = max(Int(centre.y - radius), 0)
        let bottom = min(Int(centre.y + radius), canvas.height - 1)
        while row <= bottom {
            let y = Float(row) - centre.y
            var column = max(Int(centre.x - radius), 0)
            let right = min(Int(centre.x + radius), canvas.width - 1)
            while column <= right {
                let x = Float(column) - centre.x
                let along = x * direction.x + y * direction.y
                let across = (y * direction.x - x * direction.y) * flatness
                let square = (along * along + across * across) / (radius * radius)
                if square < 1 {
                    let index = row * canvas.width + column
                    let facing = (x * light.x + y * light.y) / radius
                    let value = unsafe 1 + facing * 0.32 - square * square * 0.34 + speckle.values[index] * 0.1
                    canvas.mix(index, colour.scaled(value), min((1 - square) * radius * 0.4, 1))
                }
                column += 1
            }
            row += 1
        }
    }
}
