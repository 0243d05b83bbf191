extension Scene {
    /// Ridges behind ridges, the farther the hazier.
    static func paintHills(on canvas: Canvas, using random: inout QuickGenerator) {
        paintSky(on: canvas, to: canvas.height, clouds: random.between(0.4, 0.9), using: &random)
        let haze = canvas.colour(canvas.width * (canvas.height / 3)).varied(10, using: &random)
        let grounds = [
            Colour(52, 74, 38), Colour(88, 92, 44), Colour(112, 84, 48), Colour(46, 62, 60), Colour(120, 98, 66),
            Colour(66, 52, 40),
        ]
        let near = grounds[random.index(below: grounds.count)].varied(16, using: &random)
        let layers = 4 + random.index(below: 3)
        let texture = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(16, 30), random.between(9, 18)),
            octaves: 4, fading: 0.7, using: &random)
        let jagged = random.between(0.45, 0.68)
        let top = random.between(10, 45)
        for layer in 0..<layers {
            let nearness = Float(layer + 1) / Float(layers)
            let ridge = Plane.noise(
                width: canvas.width, height: 1, cell: (random.between(45, 110), 1), octaves: 5, fading: jagged,
                using: &random)
            let base = top + (Float(canvas.height) - top) * Float(layer) / Float(layers)
            let rise = random.between(14, 26)
            let colour = haze.mixed(with: near.varied(12, using: &random), 0.25 + 0.75 * nearness)
            let strength = 14 + 34 * nearness
            let shift = random.index(below: canvas.height) * canvas.width
            var column = 0
            while column < canvas.width {
                let height = unsafe base - ridge.values[column] * rise
                let first = max(Int(height), 0)
                var row = first
                while row < canvas.height {
                    let index = row * canvas.width + column
                    let grain = unsafe texture.values[(index + shift) % texture.count]
                    let glow = max(0, 1 - Float(row - first) / 26) * 16
                    let light = grain * strength + glow
                    canvas.set(index, Colour(colour.red + light, colour.green + light, colour.blue + light * 0.8))
                    row += 1
                }
                column += 1
            }
        }
    }
}
