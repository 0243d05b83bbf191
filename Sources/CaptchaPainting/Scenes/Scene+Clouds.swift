extension Scene {
    /// A sky full of clouds, seen from among them.
    static func paintClouds(on canvas: Canvas, using random: inout QuickGenerator) {
        paintSky(on: canvas, to: canvas.height, clouds: 1, using: &random)
        let billows = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(28, 44), random.between(22, 34)),
            octaves: 4, fading: 0.6, using: &random)
        let strength = random.between(34, 60)
        var row = 0
        while row < canvas.height {
            var column = 0
            while column < canvas.width {
                let index = row * canvas.width + column
                let ahead = unsafe billows.values[min(row + 3, canvas.height - 1) * canvas.width + column]
                canvas.add(index, unsafe (ahead - billows.values[index]) * strength * 1.6 + ahead * strength * 0.4)
                column += 1
            }
            row += 1
        }
    }
}
