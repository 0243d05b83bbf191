import CaptchaPainting

/// The columns with the most edges in them.
package struct EdgeHistogramSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        let edges = GapDetector.edges(background)
        var columns = [Float](repeating: 0, count: edges.width)
        for row in 0..<edges.height {
            for column in 0..<edges.width { columns[column] += edges.at(column, row) }
        }
        let scores = Known.columns.map { place in columns[(place + Known.margin)..<(place + 43)].reduce(0, +) }
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        return Known.columns.lowerBound + best
    }
}
