/// The place that looks most like a gap.
package struct BestGapSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        GapDetector.places(background, count: 1).first?.x ?? 0
    }
}
