/// The rightmost place that looks like a gap.
package struct RightmostGapSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        GapDetector.places(background, count: 12).map(\.x).max() ?? 0
    }
}
