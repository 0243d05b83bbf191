/// The size of a picture, in pixels.
public struct PixelSize: Sendable, Hashable {
    /// From left to right.
    public let width: Int
    /// From top to bottom.
    public let height: Int

    /// Creates a size.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The size that a PNG names at its beginning; `nil` for other data. Source: PNG (ISO/IEC 15948) §11.2.2.
    init?(png: some Collection<UInt8>) {
        let head = Array(png.prefix(24))
        guard head.count == 24, head[..<8].elementsEqual([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            head[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        let numbers = [16, 20].map { at in head[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
        guard numbers.allSatisfy({ (1...4096).contains($0) }) else { return nil }
        self.init(width: numbers[0], height: numbers[1])
    }
}
