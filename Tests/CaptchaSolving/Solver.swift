import CaptchaPainting

/// A script that answers a captcha. It looks at the two pictures, and at nothing else.
package protocol Solver: Sendable {
    func place(_ background: Bitmap, _ piece: Bitmap) -> Int
}

/// What a script of this kind knows of each captcha.
package enum Known {
    static let columns = 100...262
    /// Pieces are seldom wider than this within their box.
    static let size = 39
    static let margin = 4
    static let rows = 0...108

    /// The left edge whose box has the highest score.
    static func best(_ score: (_ column: Int, _ row: Int) -> Float) -> Int {
        var (best, place) = (-Float.infinity, 0)
        for column in stride(from: columns.lowerBound, through: columns.upperBound, by: 1) {
            for row in stride(from: rows.lowerBound, through: rows.upperBound, by: 3) {
                let value = score(column + margin, row + margin)
                if value > best { (best, place) = (value, column) }
            }
        }
        return place
    }
}
