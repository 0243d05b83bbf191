/// Red, green and blue, each from 0 to 255.
struct Colour: Sendable {
    var red: Float
    var green: Float
    var blue: Float

    init(_ red: Float, _ green: Float, _ blue: Float) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    func mixed(with other: Colour, _ share: Float) -> Colour {
        Colour(
            red + (other.red - red) * share, green + (other.green - green) * share, blue + (other.blue - blue) * share)
    }

    func scaled(_ factor: Float) -> Colour { Colour(red * factor, green * factor, blue * factor) }

    /// A neighbour of this colour: a little lighter or darker, a little warmer or colder.
    func varied(_ amount: Float, using random: inout QuickGenerator) -> Colour {
        let light = random.between(-amount, amount)
        let warmth = random.between(-amount, amount) / 2
        return Colour(red + light + warmth, green + light + random.between(-amount, amount) / 4, blue + light - warmth)
    }
}
