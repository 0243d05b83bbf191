import CLibgd
import Foundation
import Testing

@testable import CaptchaPainting
@testable import CaptchaSolving

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct CaptchaBackgroundsTests: ~Copyable {
    private let folder = "\(NSTemporaryDirectory())/captcha-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private enum Format: CaseIterable { case png, jpeg, webp, losslessWebp }

    /// A picture that gets redder downwards.
    private func picture(_ format: Format, width: Int = 400, height: Int = 300) throws -> Data {
        let image = unsafe try #require(unsafe gdImageCreateTrueColor(Int32(width), Int32(height)))
        defer { unsafe gdImageDestroy(image) }
        for row in 0..<height {
            let level = Int32(row * 255 / height)
            let colour = level << 16 | (255 - level) << 8 | Int32(row % 7) * 30
            unsafe gdImageLine(image, 0, Int32(row), Int32(width - 1), Int32(row), colour)
        }
        var size: Int32 = 0
        let bytes =
            switch format {
            case .png: unsafe gdImagePngPtr(image, &size)
            case .jpeg: unsafe gdImageJpegPtr(image, &size, 90)
            case .webp: unsafe gdImageWebpPtrEx(image, &size, 80)
            // libgd's number for WebP without loss.
            case .losslessWebp: unsafe gdImageWebpPtrEx(image, &size, 101)
            }
        defer { unsafe gdFree(bytes) }
        return unsafe Data(bytes: try #require(bytes), count: Int(size))
    }

    private func put(_ data: Data, _ name: String) throws {
        try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }

    private func error() -> CaptchaBackgroundError? {
        do throws(CaptchaBackgroundError) {
            _ = try CaptchaBackgrounds(folder: folder)
            return nil
        } catch {
            return error
        }
    }

    /// The error says which file it is about and what to do.
    private func expect(_ expected: CaptchaBackgroundError, _ words: String) {
        let error = error()
        #expect(error == expected)
        #expect(error?.description.contains(folder) == true)
        #expect(error?.description.contains(words) == true)
    }

    @Test func eachFormatIsUsed() throws {
        for format in Format.allCases { try put(try picture(format), "\(format)") }
        // A file of an editor or of the system is none of ours.
        try put(Data("x".utf8), ".hidden")
        let painter = CaptchaPainter(backgrounds: try CaptchaBackgrounds(folder: folder))
        for _ in 0..<8 {
            let background = try Bitmap(png: try painter.paint(decoys: 0).background)
            // Red grows downwards, as in the pictures.
            #expect(background.red.at(20, 0) < background.red.at(20, 154))
        }
    }

    @Test func cutsDiffer() throws {
        try put(try picture(.png, width: 900, height: 700), "a")
        let painter = CaptchaPainter(backgrounds: try CaptchaBackgrounds(folder: folder))
        let levels = try (0..<6).map { _ in try Bitmap(png: try painter.paint(decoys: 0).background).red.at(20, 80) }
        // Grain alone makes them differ by four.
        #expect((levels.max() ?? 0) - (levels.min() ?? 0) > 6)
    }

    @Test(arguments: [(310, 155), (310, 2000), (5000, 155), (2000, 1500)])
    func anyProportionIsUsed(width: Int, height: Int) throws {
        try put(try picture(.png, width: width, height: height), "a")
        let painter = CaptchaPainter(backgrounds: try CaptchaBackgrounds(folder: folder))
        for _ in 0..<5 { #expect(try Bitmap(png: try painter.paint(decoys: 2).background).width == 310) }
    }

    @Test func withoutAFolderScenesAreGenerated() throws {
        guard case .generated = try CaptchaBackgrounds(folder: "") else {
            Issue.record("no generated backgrounds")
            return
        }
    }

    @Test func linksAreFollowed() throws {
        let other = try CaptchaBackgroundsTests()
        try other.put(try picture(.png), "a")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/link", withDestinationPath: "\(other.folder)/a")
        #expect(error() == nil)
        withExtendedLifetime(other) {}
    }

    @Test func aMissingFolderIsNamed() throws {
        try FileManager.default.removeItem(atPath: folder)
        expect(.unreadableFolder(folder), "create it")
    }

    @Test func anEmptyFolderIsNamed() {
        expect(.noPicture(folder: folder), "put PNG, JPEG or WebP files into it")
    }

    @Test func tooManyPicturesAreCounted() throws {
        for index in 0...100 { try put(Data(), "\(index)") }
        expect(.tooManyPictures(folder: folder, count: 101), "keep 100 of them")
    }

    @Test func aFolderInTheFolderIsNamed() throws {
        try FileManager.default.createDirectory(atPath: "\(folder)/a", withIntermediateDirectories: true)
        expect(.notAFile("\(folder)/a"), "remove it")
    }

    /// A pipe that nobody writes to would be waited for.
    @Test(.timeLimit(.minutes(1))) func aPipeIsNamed() throws {
        unsafe #expect(mkfifo("\(folder)/a", 0o600) == 0)
        expect(.notAFile("\(folder)/a"), "remove it")
    }

    @Test func aDeadLinkIsNamed() throws {
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/a", withDestinationPath: "\(folder)/b")
        expect(.unreadableFile("\(folder)/a"), "grant")
    }

    @Test func aFileThatIsTooLongIsNotRead() throws {
        try put(try picture(.png), "a")
        unsafe #expect(truncate("\(folder)/a", 10 << 20) == 0)
        #expect(error() == nil)
        unsafe #expect(truncate("\(folder)/a", 10 << 20 + 1) == 0)
        expect(.tooLong("\(folder)/a", bytes: 10 << 20 + 1), "save it smaller")
    }

    @Test(arguments: ["", "GIF89a and more than thirty bytes of something", "\u{FF}"])
    func whatIsNoPictureIsNamed(content: String) throws {
        try put(Data(content.utf8), "a")
        expect(.unknownFormat("\(folder)/a"), "convert it")
    }

    @Test func aTruncatedHeaderIsNoPicture() throws {
        for format in Format.allCases {
            for length in 0..<29 {
                #expect(PictureHeader(Array(try picture(format).prefix(length))) == nil)
            }
        }
    }

    @Test func headersTellTheSize() throws {
        for format in Format.allCases {
            let header = PictureHeader(Array(try picture(format, width: 431, height: 277)))
            #expect(header?.width == 431)
            #expect(header?.height == 277)
        }
    }

    /// Only the header says so: nothing of that size is decoded.
    @Test func tooManyPixelsAreNotDecoded() throws {
        var bytes = Array(try picture(.png))
        bytes.replaceSubrange(16..<24, with: [0, 0, 0x20, 0, 0, 0, 0x20, 0])
        try put(Data(bytes), "a")
        expect(.tooManyPixels("\(folder)/a", width: 8192, height: 8192), "scale it down")
        bytes.replaceSubrange(16..<24, with: [UInt8](repeating: 0xFF, count: 8))
        try put(Data(bytes), "a")
        expect(.tooManyPixels("\(folder)/a", width: 0xFFFF_FFFF, height: 0xFFFF_FFFF), "scale it down")
    }

    @Test(arguments: [(309, 155), (310, 154)]) func aSmallPictureIsNamed(width: Int, height: Int) throws {
        try put(try picture(.jpeg, width: width, height: height), "a")
        expect(.tooFewPixels("\(folder)/a", width: width, height: height), "replace it")
    }

    @Test func aDamagedPictureIsNamed() throws {
        for format in [Format.png, .jpeg, .webp] {
            let data = try picture(format)
            // A JPEG file is read as far as it goes, unless nothing but its header is there.
            var length = data.count / 2
            if format == .jpeg { length = try #require(data.firstRange(of: [0xFF, 0xC0])).upperBound + 17 }
            try put(data.prefix(length), "a")
            expect(.damaged("\(folder)/a"), "save it anew")
        }
    }
}
