import CaptchaPainting

/// The piece's outline and what lies beyond it, together: the best matcher that was found.
package struct CombinedSolver: Solver {
    package init() {}

    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        let outline = Self.standardised(OutlineSolver.scores(background, piece))
        let border = Self.standardised(BorderSolver.scores(background, piece))
        let scores = zip(outline, border).map { $0 + 0.3 * $1 }
        return Known.columns.lowerBound + (scores.indices.max { scores[$0] < scores[$1] } ?? 0)
    }

    /// Measured by how far scores usually are from their mean.
    private static func standardised(_ scores: [Float]) -> [Float] {
        let mean = scores.reduce(0, +) / Float(max(scores.count, 1))
        let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(max(scores.count, 1))
        return scores.map { ($0 - mean) / max(variance.squareRoot(), 1e-6) }
    }
}
