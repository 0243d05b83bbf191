/// The outline of a puzzle piece of 47 by 47 pixels: a square with a knob or a dent on each of two sides.
struct PieceShape: Sendable {
    private let hasKnobOnTop: Bool
    private let hasKnobOnRight: Bool

    init(using random: inout some RandomNumberGenerator) {
        hasKnobOnTop = Bool.random(using: &random)
        hasKnobOnRight = Bool.random(using: &random)
    }

    func forEachPixel(_ body: (_ column: Int, _ row: Int, _ isEdge: Bool) -> Void) {
        for row in 0..<CaptchaPainter.pieceWidth {
            for column in 0..<CaptchaPainter.pieceWidth where contains(column, row) {
                let isEdge = [(1, 0), (-1, 0), (0, 1), (0, -1)].contains { !contains(column + $0.0, row + $0.1) }
                body(column, row, isEdge)
            }
        }
    }

    private func contains(_ column: Int, _ row: Int) -> Bool {
        let isInKnob = { (x: Int, y: Int) in (column - x) * (column - x) + (row - y) * (row - y) <= 49 }
        guard (0..<CaptchaPainter.pieceWidth).contains(column), (0..<CaptchaPainter.pieceWidth).contains(row) else {
            return false
        }
        let isInSquare = (9..<CaptchaPainter.pieceWidth).contains(row) && (0..<38).contains(column)
        let top = isInKnob(19, 8)
        let right = isInKnob(38, 28)
        if hasKnobOnTop ? top : false { return true }
        if hasKnobOnRight ? right : false { return true }
        if !hasKnobOnTop && top || !hasKnobOnRight && right { return false }
        return isInSquare
    }
}
