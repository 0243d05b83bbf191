/// The piece: what lies under the gap, in other light, so that its colours alone do not tell where it was.
struct Piece {
    let canvas: Canvas
    let opacity: Plane

    init(
        outline: PieceOutline, of scene: Canvas, at place: PlaceLayout.Place,
        using random: inout some RandomNumberGenerator
    ) {
        let size = PieceOutline.size
        canvas = Canvas(width: size, height: scene.height)
        opacity = Plane(width: size, height: scene.height)
        let distances = outline.distances(reach: 4)
        let gain = Float.random(in: 0.8...1.2, using: &random)
        let slope = (x: Float.random(in: -0.5...0.5, using: &random), y: Float.random(in: -0.5...0.5, using: &random))
        let tint = (0..<3).map { _ in Float.random(in: -12...12, using: &random) }
        let mean = Gap.statistics(of: scene, at: place).mean
        var row = 0
        while row < size {
            var column = 0
            while column < size {
                let distance = unsafe distances.values[row * size + column]
                let cover = min(max(0.5 - distance, 0), 1)
                if cover > 0.01 {
                    let colour = scene.colour((place.y + row) * scene.width + place.x + column)
                    let tilt = slope.x * Float(column - size / 2) + slope.y * Float(row - size / 2)
                    let rim = max(0, 1 - abs(distance + 0.8) / 1.8) * 60
                    let index = (place.y + row) * size + column
                    canvas.set(
                        index,
                        Colour(
                            mean.red + (colour.red - mean.red) * gain + tint[0] + tilt + rim,
                            mean.green + (colour.green - mean.green) * gain + tint[1] + tilt + rim,
                            mean.blue + (colour.blue - mean.blue) * gain + tint[2] + tilt + rim))
                    unsafe opacity.values[index] = cover
                }
                column += 1
            }
            row += 1
        }
    }
}
