#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Scene {
    /// Sand in low light: wide slopes, and the wind's ripples on them.
    static func paintDunes(on canvas: Canvas, using random: inout QuickGenerator) {
        let sands = [Colour(206, 160, 104), Colour(184, 132, 96), Colour(214, 190, 150), Colour(150, 132, 118)]
        let lit = sands[random.index(below: sands.count)].varied(14, using: &random)
        let dark = lit.scaled(0.42).mixed(with: Colour(60, 50, 80), 0.3)
        let slope = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(60, 110), random.between(40, 70)),
            octaves: 4, fading: 0.45, using: &random)
        let bend = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(30, 50), random.between(24, 40)),
            octaves: 3, using: &random)
        let speckle = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (5, 4), octaves: 2, using: &random)
        let angle = random.between(0.9, 2.2)
        let wavelength = random.between(7, 13)
        let step = (x: cosf(angle) / wavelength * 2 * Float.pi, y: sinf(angle) / wavelength * 2 * Float.pi)
        var row = 0
        while row < canvas.height {
            var column = 0
            while column < canvas.width {
                let index = row * canvas.width + column
                let height = unsafe slope.values[index]
                let ahead = unsafe slope.values[row * canvas.width + min(column + 6, canvas.width - 1)]
                let phase = unsafe Float(column) * step.x + Float(row) * step.y + bend.values[index] * 7
                let wave = sinf(phase)
                let light =
                    unsafe 0.55 + (ahead - height) * 1.5 + height * 0.2 + wave * 0.13 + speckle.values[index] * 0.1
                canvas.set(index, dark.mixed(with: lit, min(max(light, 0), 1.15)))
                column += 1
            }
            row += 1
        }
    }
}
