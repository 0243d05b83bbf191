extension Scene {
    /// A wall of rock or bark: veins that a second noise bends.
    static func paintRock(on canvas: Canvas, using random: inout QuickGenerator) {
        let rocks = [
            (Colour(64, 58, 54), Colour(190, 178, 162)), (Colour(70, 48, 36), Colour(198, 142, 104)),
            (Colour(44, 54, 58), Colour(150, 164, 164)), (Colour(58, 62, 44), Colour(158, 156, 112)),
        ]
        let (dark, light) = rocks[random.index(below: rocks.count)]
        let from = dark.varied(10, using: &random)
        let to = light.varied(14, using: &random)
        let body = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(24, 60), random.between(24, 60)),
            octaves: 5, fading: 0.68, using: &random)
        let veins = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(24, 60), random.between(16, 40)),
            octaves: 4, fading: 0.55, using: &random)
        var index = 0
        while index < canvas.count {
            let vein = unsafe min(abs(veins.values[index]) * 5, 1)
            let ahead = unsafe body.values[index + 2 * canvas.width < canvas.count ? index + 2 * canvas.width : index]
            let value = unsafe body.values[index]
            let share = (value * 0.5 + 0.55 + (ahead - value) * 0.9) * (0.6 + 0.4 * vein)
            canvas.set(index, from.mixed(with: to, min(max(share, 0), 1.1)))
            index += 1
        }
    }
}
