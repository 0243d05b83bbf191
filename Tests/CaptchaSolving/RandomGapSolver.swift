/// Any place that looks like a gap.
package struct RandomGapSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        GapDetector.places(background, count: 12).randomElement()?.x ?? 0
    }
}
