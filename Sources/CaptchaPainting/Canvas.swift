/// A picture that is being painted.
final class Canvas {
    let width: Int
    let height: Int
    let red: Plane
    let green: Plane
    let blue: Plane

    var count: Int { width * height }

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        red = Plane(width: width, height: height)
        green = Plane(width: width, height: height)
        blue = Plane(width: width, height: height)
    }

    private init(copying other: Canvas) {
        width = other.width
        height = other.height
        red = other.red.copy()
        green = other.green.copy()
        blue = other.blue.copy()
    }

    func copy() -> Canvas { Canvas(copying: self) }

    func set(_ index: Int, _ colour: Colour) {
        unsafe red.values[index] = colour.red
        unsafe green.values[index] = colour.green
        unsafe blue.values[index] = colour.blue
    }

    func colour(_ index: Int) -> Colour {
        unsafe Colour(red.values[index], green.values[index], blue.values[index])
    }

    func mix(_ index: Int, _ colour: Colour, _ share: Float) {
        unsafe red.values[index] += (colour.red - red.values[index]) * share
        unsafe green.values[index] += (colour.green - green.values[index]) * share
        unsafe blue.values[index] += (colour.blue - blue.values[index]) * share
    }

    func add(_ index: Int, _ light: Float) {
        unsafe red.values[index] += light
        unsafe green.values[index] += light
        unsafe blue.values[index] += light
    }

    func brightness(_ index: Int) -> Float {
        unsafe 0.299 * red.values[index] + 0.587 * green.values[index] + 0.114 * blue.values[index]
    }
}
