#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Scene {
    /// Leaves over leaves, the upper ones in more light.
    static func paintLeaves(on canvas: Canvas, using random: inout QuickGenerator) {
        let seasons = [
            [Colour(50, 96, 34), Colour(92, 138, 48), Colour(34, 70, 40), Colour(120, 150, 60)],
            [Colour(170, 92, 30), Colour(196, 140, 44), Colour(122, 54, 28), Colour(90, 88, 40)],
            [Colour(60, 92, 74), Colour(92, 124, 106), Colour(40, 64, 62), Colour(134, 152, 120)],
        ]
        let colours = seasons[random.index(below: seasons.count)]
        let ground = colours[2].scaled(0.55)
        let middle = colours[0].mixed(with: ground, 0.3)
        let shade = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (40, 40), octaves: 4, using: &random)
        var index = 0
        while index < canvas.count {
            let light = unsafe shade.values[index] * 26
            canvas.set(index, Colour(ground.red + light, ground.green + light, ground.blue + light))
            index += 1
        }
        let leaves = 150 + random.index(below: 60)
        let size = random.between(0.8, 1.3)
        for leaf in 0..<leaves {
            let height = Float(leaf) / Float(leaves)
            let colour = colours[random.index(below: colours.count)].varied(22, using: &random)
                .scaled(0.65 + 0.45 * height).mixed(with: middle, 0.3)
            let angle = random.between(0, 2 * .pi)
            paintLeaf(
                on: canvas,
                at: (random.between(-8, Float(canvas.width) + 8), random.between(-8, Float(canvas.height) + 8)),
                direction: (cosf(angle), sinf(angle)), length: random.between(11, 26) * size,
                slenderness: random.between(0.32, 0.55), colour: colour, contrast: random.between(8, 24))
        }
    }

    private static func paintLeaf(
        on canvas: Canvas, at centre: (x: Float, y: Float), direction: (x: Float, y: Float), length: Float,
        slenderness: Float, colour: Colour, contrast: Float
    ) {
        let top = max(Int(centre.y - length), 0)
        let bottom = min(Int(centre.y + length), canvas.height - 1)
        let left = max(Int(centre.x - length), 0)
        let right = min(Int(centre.x + length), canvas.width - 1)
        let width = length * slenderness
        var row = top
        while row <= bottom {
            let y = Float(row) - centre.y
            var column = left
            while column <= right {
                let x = Float(column) - centre.x
                let along = (x * direction.x + y * direction.y) / length
                let across = (y * direction.x - x * direction.y) / width
                let inside = 1 - along * along - abs(across)
                if inside > 0 {
                    let vein = abs(across) < 0.1 ? contrast * 0.7 : 0
                    let light = across * contrast + vein + along * contrast * 0.4
                    canvas.mix(
                        row * canvas.width + column,
                        Colour(colour.red + light, colour.green + light, colour.blue + light * 0.7),
                        min(inside * width * 0.5, 1))
                }
                column += 1
            }
            row += 1
        }
    }
}
