/// A field of numbers, row by row. Raw memory: a debug build, in which the tests run, is ten times slower with arrays.
@safe package final class Plane {
    package let width: Int
    package let height: Int
    package let values: UnsafeMutablePointer<Float>

    package var count: Int { width * height }

    package init(width: Int, height: Int, repeating value: Float = 0) {
        self.width = width
        self.height = height
        unsafe values = .allocate(capacity: width * height)
        unsafe values.initialize(repeating: value, count: width * height)
    }

    deinit {
        unsafe values.deallocate()
    }

    package func copy() -> Plane {
        let copy = Plane(width: width, height: height)
        unsafe copy.values.update(from: values, count: count)
        return copy
    }
}
