import CLibgd
package import CaptchaPainting
package import Foundation

/// What a script sees of a PNG file: brightness and opacity, decoded by libgd, which shares nothing with the encoder.
package final class Bitmap {
    package struct Unreadable: Error {}

    package let width: Int
    package let height: Int
    package let red: Plane
    package let green: Plane
    package let blue: Plane
    package let brightness: Plane
    /// 0...1.
    package let opacity: Plane

    package init(png: Data) throws {
        var bytes = Array(png)
        guard let image = unsafe gdImageCreateFromPngPtr(Int32(bytes.count), &bytes) else { throw Unreadable() }
        defer { unsafe gdImageDestroy(image) }
        guard unsafe image.pointee.trueColor == 1 else { throw Unreadable() }
        width = unsafe Int(image.pointee.sx)
        height = unsafe Int(image.pointee.sy)
        (red, green, blue) = (
            Plane(width: width, height: height), Plane(width: width, height: height),
            Plane(width: width, height: height)
        )
        (brightness, opacity) = (Plane(width: width, height: height), Plane(width: width, height: height))
        var index = 0
        for row in 0..<height {
            guard let line = unsafe image.pointee.tpixels[row] else { throw Unreadable() }
            var column = 0
            while column < width {
                let pixel = unsafe line[column]
                let (r, g, b) = (Float(pixel >> 16 & 0xFF), Float(pixel >> 8 & 0xFF), Float(pixel & 0xFF))
                unsafe red.values[index] = r
                unsafe green.values[index] = g
                unsafe blue.values[index] = b
                unsafe brightness.values[index] = 0.299 * r + 0.587 * g + 0.114 * b
                unsafe opacity.values[index] = 1 - Float(pixel >> 24 & 0x7F) / 127
                column += 1
                index += 1
            }
        }
    }
}
