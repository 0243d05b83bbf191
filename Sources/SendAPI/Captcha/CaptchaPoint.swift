import StrictJSON

/// Where the puzzle's piece was put.
public struct CaptchaPoint: Sendable, Hashable {
    /// The left edge of the piece's picture, in pixels of the background from its left edge.
    public let x: Int
    /// Always ``expectedY`` in what servers take.
    public let y: Int

    /// The `y` that servers compare with, whatever the height at which the piece is drawn. Source: AJ-Captcha, whose clients
    /// send a constant 5.
    public static let expectedY = 5

    /// Creates a point.
    ///
    /// - Parameters:
    ///   - x: the left edge of the piece's picture, in pixels of the background.
    ///   - y: leave it out: any other value is refused.
    public init(x: Int, y: Int = expectedY) {
        self.x = x
        self.y = y
    }

    /// Reads `point_json`: an object with the numbers `x` and `y`. Fractions are cut off, so `237`, `237.0` and `237.9` are
    /// one place: JavaScript clients send the first, typed clients the second.
    ///
    /// - Parameter pointJSON: the text, at most 256 bytes.
    /// - Returns: `nil` when it is no such object or a number is beyond ±10,000.
    public init?(pointJSON: String) {
        guard
            let object = try? JSONValue(parsing: Array(pointJSON.utf8), maximumLength: 256, maximumDepth: 2)
                .objectValue,
            let x = object["x"]?.numberValue?.doubleValue, let y = object["y"]?.numberValue?.doubleValue,
            abs(x) <= 10_000, abs(y) <= 10_000
        else { return nil }
        self.init(x: Int(x), y: Int(y))
    }

    /// The point as `point_json`, in the form of the vendor's sample: `{"x":237.0,"y":5.0}`.
    public var pointJSON: String {
        "{\"x\":\(x).0,\"y\":\(y).0}"
    }
}
