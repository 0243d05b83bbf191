import CLibgd
import FoundationEssentials

/// Paints a captcha: a background with a gap, and the piece that was cut from it. It owns libgd's two pictures and hands
/// out neither.
@safe struct CaptchaPainter {
    /// The two pictures, and the left edge of the gap.
    struct Picture: Sendable {
        let background: Data
        let piece: Data
        let x: Int
    }

    /// libgd could not make a picture.
    struct PaintError: Error {}

    static let width = 310
    static let height = 155
    static let pieceWidth = 47
    private static let leftmost = 100
    private static let rightmost = 262

    private var random = SystemRandomNumberGenerator()
    private var noise = NoiseGenerator()
    private let background: gdImagePtr
    private let piece: gdImagePtr

    static func paint(decoys: Int) throws -> Picture {
        var painter = try CaptchaPainter()
        defer { painter.destroy() }
        return try painter.paint(decoys: decoys)
    }

    private init() throws {
        guard let background = unsafe gdImageCreateTrueColor(Int32(Self.width), Int32(Self.height)) else {
            throw PaintError()
        }
        guard let piece = unsafe gdImageCreateTrueColor(Int32(Self.pieceWidth), Int32(Self.height)) else {
            unsafe gdImageDestroy(background)
            throw PaintError()
        }
        unsafe self.background = background
        unsafe self.piece = piece
    }

    private func destroy() {
        unsafe gdImageDestroy(background)
        unsafe gdImageDestroy(piece)
    }

    private mutating func paint(decoys: Int) throws -> Picture {
        paintBackground()
        let x = Int.random(in: Self.leftmost...Self.rightmost, using: &random)
        let y = Int.random(in: 12...(Self.height - Self.pieceWidth - 12), using: &random)
        let shape = PieceShape(using: &random)
        cut(shape, x: x, y: y)
        if decoys > 0 {
            // Beside the gap and never over it; left of every possible gap is room as well.
            let places = (0...Self.rightmost).filter { abs($0 - x) > Self.pieceWidth + 4 }
            if let place = places.randomElement(using: &random) {
                darken(shape, x: place, y: y)
            }
        }
        darken(shape, x: x, y: y)
        return try unsafe Picture(background: encode(background), piece: encode(piece), x: x)
    }

    /// A gradient with soft shapes over it: no two places look alike, so that the piece fits in one place only.
    private mutating func paintBackground() {
        let from = (0..<3).map { _ in Int.random(in: 40...215, using: &random) }
        let to = (0..<3).map { _ in Int.random(in: 40...215, using: &random) }
        for column in 0..<Self.width {
            for row in 0..<Self.height {
                let share = (column * 2 + row) * 100 / (Self.width * 2 + Self.height)
                let grain = noise.next(below: 19) - 9
                let channels = (0..<3).map { min(255, max(0, from[$0] + (to[$0] - from[$0]) * share / 100 + grain)) }
                unsafe gdImageSetPixel(background, Int32(column), Int32(row), colour(channels))
            }
        }
        for _ in 0..<28 {
            let channels = (0..<3).map { _ in Int.random(in: 20...235, using: &random) }
            let colour = colour(channels, transparency: Int.random(in: 30...90, using: &random))
            let x = Int32.random(in: 0..<Int32(Self.width), using: &random)
            let y = Int32.random(in: 0..<Int32(Self.height), using: &random)
            let size = Int32.random(in: 14...70, using: &random)
            if Bool.random(using: &random) {
                unsafe gdImageFilledEllipse(background, x, y, size, size * 2 / 3, colour)
            } else {
                unsafe gdImageFilledRectangle(background, x, y, x + size, y + size / 2, colour)
            }
        }
    }

    private func cut(_ shape: PieceShape, x: Int, y: Int) {
        unsafe gdImageAlphaBlending(piece, 0)
        unsafe gdImageSaveAlpha(piece, 1)
        unsafe gdImageFilledRectangle(
            piece, 0, 0, Int32(Self.pieceWidth - 1), Int32(Self.height - 1), colour([0, 0, 0], transparency: 127))
        shape.forEachPixel { column, row, isEdge in
            let pixel = unsafe gdImageGetTrueColorPixel(background, Int32(x + column), Int32(y + row))
            unsafe gdImageSetPixel(
                piece, Int32(column), Int32(y + row), isEdge ? colour([250, 250, 250]) : pixel & 0xFF_FFFF)
        }
    }

    private func darken(_ shape: PieceShape, x: Int, y: Int) {
        shape.forEachPixel { column, row, isEdge in
            let transparency = isEdge ? 30 : 60
            unsafe gdImageSetPixel(
                background, Int32(x + column), Int32(y + row),
                colour(isEdge ? [235, 235, 235] : [0, 0, 0], transparency: transparency))
        }
    }

    /// libgd's true colour: transparency from 0, opaque, to 127.
    private func colour(_ channels: [Int], transparency: Int = 0) -> Int32 {
        Int32(transparency << 24 | channels[0] << 16 | channels[1] << 8 | channels[2])
    }

    private func encode(_ image: gdImagePtr) throws -> Data {
        var size: Int32 = 0
        guard let bytes = unsafe gdImagePngPtrEx(image, &size, 1) else { throw PaintError() }
        defer { unsafe gdFree(bytes) }
        return unsafe Data(bytes: bytes, count: Int(size))
    }
}
