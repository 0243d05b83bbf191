extension Scene {
    /// Lights out of focus before a dim room or an evening street.
    static func paintBokeh(on canvas: Canvas, using random: inout QuickGenerator) {
        let rooms = [
            (Colour(44, 34, 52), Colour(120, 78, 52)), (Colour(26, 44, 58), Colour(84, 110, 104)),
            (Colour(70, 62, 48), Colour(150, 126, 84)), (Colour(38, 52, 40), Colour(112, 132, 84)),
        ]
        let (dark, light) = rooms[random.index(below: rooms.count)]
        let haze = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (70, 60), octaves: 5, fading: 0.6, using: &random)
        let from = dark.varied(14, using: &random)
        let to = light.varied(20, using: &random)
        var index = 0
        while index < canvas.count {
            canvas.set(index, from.mixed(with: to, unsafe haze.values[index] * 0.6 + 0.5))
            index += 1
        }
        let lights = [
            Colour(255, 206, 130), Colour(250, 168, 110), Colour(170, 210, 250), Colour(250, 240, 214),
            Colour(196, 240, 170), Colour(240, 130, 140),
        ]
        let count = 60 + random.index(below: 50)
        for _ in 0..<count {
            paintDisc(
                on: canvas, at: (random.between(0, Float(canvas.width)), random.between(0, Float(canvas.height))),
                radius: random.between(5, 21),
                colour: lights[random.index(below: lights.count)].varied(20, using: &random),
                strength: random.between(0.08, 0.4))
        }
    }

    /// A disc of light that is a little brighter at its rim, as lenses draw it.
    private static func paintDisc(
        on canvas: Canvas, at centre: (x: Float, y: Float), radius: Float, colour: Colour, strength: Float
    ) {
        var row = max(Int(centre.y - radius), 0)
        let bottom = min(Int(centre.y + radius), canvas.height - 1)
        while row <= bottom {
            let y = Float(row) - centre.y
            var column = max(Int(centre.x - radius), 0)
            let right = min(Int(centre.x + radius), canvas.width - 1)
            while column <= right {
                let x = Float(column) - centre.x
                let inside = radius - (x * x + y * y).squareRoot()
                if inside > 0 {
                    let rim = inside < 2.5 ? 1.25 : Float(1)
                    canvas.mix(row * canvas.width + column, colour, min(inside * 0.6, 1) * strength * rim)
                }
                column += 1
            }
            row += 1
        }
    }
}
