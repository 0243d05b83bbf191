extension Scene {
    /// Sky over water, with waves that grow towards the shore.
    static func paintWater(on canvas: Canvas, using random: inout QuickGenerator) {
        let horizon = Int(random.between(0.2, 0.55) * Float(canvas.height))
        paintSky(on: canvas, to: horizon, clouds: random.between(0.5, 1), using: &random)
        let far = canvas.colour((horizon - 1) * canvas.width).mixed(with: Colour(60, 90, 105), 0.4)
        let waters = [Colour(18, 62, 84), Colour(30, 90, 96), Colour(38, 54, 70), Colour(64, 92, 80)]
        let near = waters[random.index(below: waters.count)].varied(14, using: &random)
        let swell = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(30, 60), random.between(7, 13)),
            octaves: 4, fading: 0.62, using: &random)
        let ripple = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(12, 22), random.between(3, 5)),
            octaves: 2, using: &random)
        let sun = Float(random.index(below: canvas.width))
        let glitter = random.between(20, 90)
        var row = horizon
        while row < canvas.height {
            let depth = Float(row - horizon) / Float(canvas.height - horizon)
            let base = far.mixed(with: near, depth.squareRoot())
            var column = 0
            while column < canvas.width {
                let index = row * canvas.width + column
                let wave = unsafe swell.values[index] * (22 + 40 * depth) + ripple.values[index] * (16 + 14 * depth)
                let distance = (Float(column) - sun) / (24 + 70 * depth)
                let shine = max(0, wave - 8) * glitter / 40 * max(0, 1 - distance * distance)
                canvas.set(
                    index,
                    Colour(base.red + wave * 0.8 + shine, base.green + wave + shine, base.blue + wave + shine * 0.8))
                column += 1
            }
            row += 1
        }
    }
}
