import Foundation
import Testing

@testable import CaptchaPainting
@testable import CaptchaSolving

struct PNGEncoderTests {
    /// libgd reads back what was painted, up to the grain.
    @Test func whatIsPaintedIsRead() throws {
        let canvas = Canvas(width: 61, height: 33)
        let opacity = Plane(width: 61, height: 33)
        for index in 0..<canvas.count {
            canvas.set(index, Colour(Float(index * 7 % 256), Float(index * index % 256), Float(index % 61) * 4))
            unsafe opacity.values[index] = Float(index % 3) / 2
        }
        var grain = QuickGenerator()
        for (png, isTransparent) in [
            (PNGEncoder.encode(canvas, grain: &grain), false),
            (PNGEncoder.encode(canvas, opacity: opacity, grain: &grain), true),
        ] {
            let bitmap = try Bitmap(png: png)
            for index in 0..<canvas.count {
                let alpha = isTransparent ? unsafe opacity.values[index] : 1
                unsafe #expect(abs(bitmap.opacity.values[index] - alpha) < 0.01)
                guard alpha > 0 else { continue }
                unsafe #expect(abs(bitmap.red.values[index] - canvas.red.values[index]) <= 3)
                unsafe #expect(abs(bitmap.green.values[index] - canvas.green.values[index]) <= 3)
                unsafe #expect(abs(bitmap.blue.values[index] - canvas.blue.values[index]) <= 3)
            }
        }
    }

    /// What lies outside of the levels is the darkest or the lightest, and no trap.
    @Test func levelsAreBounded() throws {
        let canvas = Canvas(width: 4, height: 1)
        for (index, level) in [-1e9, -1, 300, 1e9].enumerated() {
            canvas.set(index, Colour(Float(level), Float(level), Float(level)))
        }
        var grain = QuickGenerator()
        let bitmap = try Bitmap(png: PNGEncoder.encode(canvas, grain: &grain))
        unsafe #expect(bitmap.red.values[0] == 0 && bitmap.red.values[1] <= 2)
        unsafe #expect(bitmap.red.values[2] == 255 && bitmap.red.values[3] == 255)
    }

    /// The examples of zlib's and PNG's specifications.
    @Test func checksumsAreTheKnownOnes() {
        #expect(Checksums.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
        #expect(Checksums.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(Checksums.adler32([UInt8](repeating: 255, count: 100_000)) == Self.slowAdler(255, 100_000))
    }

    private static func slowAdler(_ byte: UInt64, _ count: Int) -> UInt32 {
        var (low, high) = (UInt64(1), UInt64(0))
        for _ in 0..<count {
            low = (low + byte) % 65521
            high = (high + low) % 65521
        }
        return UInt32(high << 16 | low)
    }

    /// Fibonacci's numbers make the deepest trees.
    @Test func noCodeIsLongerThanAllowed() {
        var frequencies = [1, 1]
        while frequencies.count < 40 {
            frequencies.append(frequencies[frequencies.count - 1] + frequencies[frequencies.count - 2])
        }
        let code = HuffmanCode(frequencies: frequencies, limit: 15)
        #expect(code.lengths.allSatisfy { (1...15).contains($0) })
        // Kraft's sum: every sequence of bits is read as something, and as one thing only.
        #expect(code.lengths.reduce(0) { $0 + 1 << (15 - $1) } == 1 << 15)
    }
}
