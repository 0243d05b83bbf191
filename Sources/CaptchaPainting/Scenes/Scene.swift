/// The kinds of generated backgrounds. Each paints in other colours and other forms whenever it is asked.
enum Scene: CaseIterable, Sendable {
    case hills
    case water
    case leaves
    case bokeh
    case dunes
    case clouds
    case pebbles
    case rock

    func paint(on canvas: Canvas, using random: inout QuickGenerator) {
        switch self {
        case .hills: Self.paintHills(on: canvas, using: &random)
        case .water: Self.paintWater(on: canvas, using: &random)
        case .leaves: Self.paintLeaves(on: canvas, using: &random)
        case .bokeh: Self.paintBokeh(on: canvas, using: &random)
        case .dunes: Self.paintDunes(on: canvas, using: &random)
        case .clouds: Self.paintClouds(on: canvas, using: &random)
        case .pebbles: Self.paintPebbles(on: canvas, using: &random)
        case .rock: Self.paintRock(on: canvas, using: &random)
        }
    }

    /// A sky from its upper to its lower colour, with clouds, down to a row.
    static func paintSky(
        on canvas: Canvas, to bottom: Int, clouds: Float, using random: inout QuickGenerator
    ) {
        let skies = [
            (Colour(70, 120, 190), Colour(190, 215, 235)), (Colour(95, 150, 205), Colour(235, 225, 205)),
            (Colour(60, 70, 125), Colour(240, 160, 110)), (Colour(120, 135, 155), Colour(205, 208, 212)),
            (Colour(40, 80, 130), Colour(150, 195, 215)), (Colour(105, 85, 140), Colour(245, 190, 165)),
        ]
        let (darkest, lightest) = skies[random.index(below: skies.count)]
        let top = darkest.varied(14, using: &random)
        let low = lightest.varied(14, using: &random)
        let cover = Plane.noise(
            width: canvas.width, height: canvas.height, cell: (random.between(50, 100), random.between(22, 44)),
            octaves: 5, fading: 0.55, using: &random)
        let lit = low.mixed(with: Colour(252, 248, 244), 0.7)
        let shaded = top.mixed(with: Colour(150, 150, 160), 0.6)
        let threshold = random.between(-0.15, 0.1)
        var row = 0
        while row < bottom {
            let base = top.mixed(with: low, Float(row) / Float(max(bottom, 1)))
            var index = row * canvas.width
            let end = index + canvas.width
            while index < end {
                let value = unsafe cover.values[index]
                let density = min(max((value - threshold) * 2.2, 0), 1) * clouds
                // Clouds are lit from above: where they thicken downwards they are bright.
                let below = unsafe cover.values[index + min(4, canvas.height - 1 - row) * canvas.width]
                let light = min(max(0.55 + (below - value) * 1.8, 0), 1)
                canvas.set(index, base.mixed(with: shaded.mixed(with: lit, light), density))
                index += 1
            }
            row += 1
        }
    }
}
