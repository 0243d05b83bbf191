/// The two pictures of a captcha, in the contract's sizes: a slope with a dark gap, and the piece that was cut out of it.
struct PuzzlePictures {
    static let (width, height, pieceWidth) = (310, 155, 47)
    /// Where gaps lie in the contract's captchas.
    static let places = 100...262

    /// The background: PNG, RGB.
    let background: [UInt8]
    /// The piece: PNG, RGBA, transparent outside the shape.
    let piece: [UInt8]

    /// Drawn once: tests ask for many captchas, in code that is not optimised.
    private static let landscape: [[UInt8]] = (0..<height).map { row in (0..<width).flatMap { color($0, row) } }

    /// Draws a captcha.
    ///
    /// - Parameter x: where the piece's left edge belongs.
    init(gapAt x: Int) {
        var background = Self.landscape
        var piece = [[UInt8]](
            repeating: [UInt8](repeating: 0, count: Self.pieceWidth * PNG.Color.rgba.samples), count: Self.height)
        for row in 0..<Self.height {
            for column in 0..<Self.pieceWidth where Self.isInside(column, row) {
                let color = Self.color(column + x, row)
                let shown = Self.isEdge(column, row) ? [255, 255, 255] : color
                piece[row].replaceSubrange(column * 4..<column * 4 + 4, with: shown + [255])
                let at = (column + x) * 3
                background[row].replaceSubrange(at..<at + 3, with: color.map { $0 / 3 })
            }
        }
        self.background = PNG.encoded(rows: background, color: .rgb)
        self.piece = PNG.encoded(rows: piece, color: .rgba)
    }

    private static func color(_ column: Int, _ row: Int) -> [UInt8] {
        let stripe = (column / 12 + row / 12).isMultiple(of: 2) ? 24 : 0
        return [60 + column / 3 + stripe, 200 - row / 2 - stripe, 120 + row / 2].map { UInt8(clamping: $0) }
    }

    /// A square with a round knob on its right.
    private static func isInside(_ column: Int, _ row: Int) -> Bool {
        let isInSquare = (0..<38).contains(column) && (60..<98).contains(row)
        let (across, down) = (column - 38, row - 79)
        return isInSquare || column >= 38 && across * across + down * down <= 64
    }

    private static func isEdge(_ column: Int, _ row: Int) -> Bool {
        [(-1, 0), (1, 0), (0, -1), (0, 1)].contains { !isInside(column + $0.0, row + $0.1) }
    }
}
