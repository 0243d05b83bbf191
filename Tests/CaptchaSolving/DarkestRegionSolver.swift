import CaptchaPainting

/// The darkest box.
package struct DarkestRegionSolver: Solver {
    package func place(_ background: Bitmap, _ piece: Bitmap) -> Int {
        let light = background.brightness.integral()
        return Known.best { -light.sum($0, $1, Known.size) }
    }
}
