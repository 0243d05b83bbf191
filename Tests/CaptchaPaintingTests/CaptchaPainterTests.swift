import Foundation
import Testing

@testable import CaptchaPainting
@testable import CaptchaSolving

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct CaptchaPainterTests {
    private let painter = CaptchaPainter()

    @Test(arguments: [0, 1, 5, 11]) func picturesAreWhatTheContractSays(decoys: Int) throws {
        let picture = try painter.paint(decoys: decoys)
        let background = try Bitmap(png: picture.background)
        let piece = try Bitmap(png: picture.piece)
        #expect(background.width == 310 && background.height == 155)
        #expect(piece.width == 47 && piece.height == 155)
        // Bits, and colour without and with opacity.
        #expect(picture.background.dropFirst(24).prefix(2) == Data([8, 2]))
        #expect(picture.piece.dropFirst(24).prefix(2) == Data([8, 6]))
        #expect((100...262).contains(picture.x))
        #expect(picture.background.count <= 95_000)
    }

    @Test(arguments: [-1, 12, .max]) func thereIsNoRoomForMore(decoys: Int) {
        #expect(throws: CaptchaPainter.PaintError.decoys(decoys)) { try painter.paint(decoys: decoys) }
    }

    @Test func thePieceIsTransparentOutsideItsShape() throws {
        for _ in 0..<20 {
            let piece = try Bitmap(png: try painter.paint(decoys: 3).piece)
            let rows = (0..<155).filter { row in (0..<47).contains { piece.opacity.at($0, row) > 0 } }
            let first = try #require(rows.first)
            let last = try #require(rows.last)
            // One shape, not higher than its box.
            #expect(last - first < 47)
            #expect(rows.count == last - first + 1)
            let opaque = (0..<(47 * 155)).count { unsafe piece.opacity.values[$0] == 1 }
            #expect((250...1400).contains(opaque))
            // Its edge is smooth.
            #expect((0..<(47 * 155)).contains { unsafe (0.2...0.8).contains(piece.opacity.values[$0]) })
            // Nothing is told by colours that nobody sees.
            for index in 0..<(47 * 155) where unsafe piece.opacity.values[index] == 0 {
                unsafe #expect(piece.brightness.values[index] == 0)
            }
        }
    }

    /// What the piece covers is what changed in the background: without false gaps, nothing else did.
    @Test func thePieceBelongsWhereTheGapIs() throws {
        var found = 0
        for _ in 0..<20 {
            let picture = try painter.paint(decoys: 0)
            let place = OutlineSolver().place(try Bitmap(png: picture.background), try Bitmap(png: picture.piece))
            if abs(place - picture.x) <= 5 { found += 1 }
        }
        // By chance it would be one or two.
        #expect(found >= 10)
    }

    @Test func noTwoPicturesAreAlike() throws {
        let pictures = try (0..<10).map { _ in try painter.paint(decoys: 11) }
        #expect(Set(pictures.map(\.background)).count == 10)
        #expect(Set(pictures.map(\.piece)).count == 10)
    }

    /// Printed, since a test that guesses milliseconds fails on another machine.
    @Test func theCostIsReported() throws {
        var times: [Double] = []
        for _ in 0..<20 {
            let start = Self.cpuMilliseconds()
            _ = try painter.paint(decoys: 11)
            times.append(Self.cpuMilliseconds() - start)
        }
        times.sort()
        print("captcha, CPU per picture: median \(times[10]) ms, most \(times[19]) ms")
    }

    private static func cpuMilliseconds() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
    }

    #if os(Linux)
        /// A lost canvas of each picture would be 580 MB. Other tests of this process leave up to 110 MB meanwhile.
        @Test func aThousandPicturesLeaveNoMemoryBehind() throws {
            for _ in 0..<20 { _ = try painter.paint(decoys: 11) }
            let before = try Self.residentBytes()
            for _ in 0..<1000 { _ = try painter.paint(decoys: 11) }
            let growth = try Self.residentBytes() - before
            print("captcha, growth over 1,000 pictures: \(growth) bytes")
            #expect(growth < 300 << 20)
        }

        private static func residentBytes() throws -> Int {
            let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return try #require(Int(fields[1])) * 4096
        }
    #endif
}
