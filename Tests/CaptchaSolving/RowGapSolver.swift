import CaptchaPainting

/// Any place that looks like a gap in the row where the piece is. It sees of the piece only that row.
package struct RowGapSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        let rows = (0..<piece.height).filter { row in (0..<piece.width).contains { piece.opacity.at($0, row) > 0.5 } }
        let middle = ((rows.first ?? 0) + (rows.last ?? 0)) / 2
        let places = GapDetector.places(background, count: 12).filter { abs($0.y + 23 - middle) < 16 }
        return places.randomElement()?.x ?? Known.columns.randomElement() ?? 0
    }
}
