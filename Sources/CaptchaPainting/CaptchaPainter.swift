package import FoundationEssentials

/// Paints a captcha: a background with a gap and false gaps, and the piece that belongs into the gap.
package struct CaptchaPainter: Sendable {
    /// The two pictures as PNG, and the left edge of the gap.
    package struct Picture: Sendable {
        package let background: Data
        package let piece: Data
        package let x: Int
    }

    /// A picture could not be painted.
    package enum PaintError: Error, Hashable {
        /// There is no room for so many false gaps, or their number is below zero.
        case decoys(Int)
    }

    package static let width = 310
    package static let height = 155
    package static let pieceWidth = PieceOutline.size
    /// How many false gaps there is room for.
    package static let decoys = 0...(PlaceLayout.maximum - 1)

    private let backgrounds: CaptchaBackgrounds

    package init(backgrounds: CaptchaBackgrounds = .generated) {
        self.backgrounds = backgrounds
    }

    package func paint(decoys: Int) throws(PaintError) -> Picture {
        guard Self.decoys.contains(decoys) else { throw .decoys(decoys) }
        var random = SystemRandomNumberGenerator()
        var paint = QuickGenerator()
        let scene = backgrounds.canvas(width: Self.width, height: Self.height, using: &paint)
        let layout = PlaceLayout(count: decoys + 1, using: &random)
        let outlines = OutlineChooser.outlines(for: layout.places, using: &random)
        let picture = scene.copy()
        let sources = Self.derangement(layout.places.count, using: &random)
        for (index, place) in layout.places.enumerated() {
            let gap = Gap(outline: outlines[index].redrawn(using: &random), using: &random)
            gap.cut(from: picture, at: place, filledFrom: scene, at: layout.places[sources[index]])
        }
        let right = layout.places[layout.right]
        let piece = Piece(outline: outlines[layout.right], of: scene, at: right, using: &random)
        var grain = QuickGenerator()
        return Picture(
            background: PNGEncoder.encode(picture, grain: &grain),
            piece: PNGEncoder.encode(piece.canvas, opacity: piece.opacity, grain: &grain), x: right.x)
    }

    /// Another place for each: a gap shows what lies elsewhere, so that the piece's content leads to a false one.
    private static func derangement(_ count: Int, using random: inout some RandomNumberGenerator) -> [Int] {
        let order = Array(0..<count).shuffled(using: &random)
        var others = order
        for (index, element) in order.enumerated() { others[element] = order[(index + 1) % count] }
        return others
    }
}
