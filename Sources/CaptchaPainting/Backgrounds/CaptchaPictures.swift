import CLibgd
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Pictures of an operator's folder. They are decoded once and kept in a size from which cuts can be taken at once.
///
/// Who asks often enough collects them, and knows then what lies beneath the gaps: the more pictures the better, and
/// generated backgrounds are better still.
package struct CaptchaPictures: Sendable {
    /// The largest file, in bytes.
    static let maximumLength = 10 << 20
    /// The most pixels. While one picture of that size is decoded, it takes 160 MB.
    static let maximumPixels = 40_000_000
    /// How many pictures are kept; each takes 0.3 to 1.3 MB.
    static let maximumCount = 100

    /// A picture's red, green and blue, row by row.
    private struct Stored: Sendable {
        let width: Int
        let height: Int
        let bytes: [UInt8]
    }

    private let pictures: [Stored]

    /// Reads all files of a folder but those whose names begin with a full stop. Blocks the calling thread.
    init(folder: String) throws(CaptchaBackgroundError) {
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .unreadableFolder(folder)
        }
        let names = entries.filter { !$0.hasPrefix(".") }.sorted()
        guard !names.isEmpty else { throw .noPicture(folder: folder) }
        guard names.count <= Self.maximumCount else { throw .tooManyPictures(folder: folder, count: names.count) }
        var pictures: [Stored] = []
        for name in names { pictures.append(try Self.load("\(folder)/\(name)")) }
        self.pictures = pictures
    }

    private static func load(_ path: String) throws(CaptchaBackgroundError) -> Stored {
        var bytes = try read(path)
        guard let header = PictureHeader(bytes) else { throw .unknownFormat(path) }
        guard header.width <= maximumPixels, header.height <= maximumPixels,
            header.width * header.height <= maximumPixels
        else { throw .tooManyPixels(path, width: header.width, height: header.height) }
        guard header.width >= CaptchaPainter.width, header.height >= CaptchaPainter.height else {
            throw .tooFewPixels(path, width: header.width, height: header.height)
        }
        let count = Int32(bytes.count)
        let decoded =
            switch header.format {
            case .png: unsafe gdImageCreateFromPngPtr(count, &bytes)
            case .jpeg: unsafe gdImageCreateFromJpegPtr(count, &bytes)
            case .webp: unsafe gdImageCreateFromWebpPtr(count, &bytes)
            }
        guard let image = unsafe decoded else { throw .damaged(path) }
        defer { unsafe gdImageDestroy(image) }
        guard unsafe Int(image.pointee.sx) == header.width, unsafe Int(image.pointee.sy) == header.height else {
            throw .damaged(path)
        }
        return unsafe reduce(image)
    }

    /// Links are followed, since some orchestrators mount files as links; what is no file is not waited for.
    private static func read(_ path: String) throws(CaptchaBackgroundError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        var status = stat()
        guard descriptor >= 0 else {
            // A socket cannot be opened at all.
            let isKnown = unsafe stat(path, &status) == 0
            throw isKnown && status.st_mode & S_IFMT != S_IFREG ? .notAFile(path) : .unreadableFile(path)
        }
        defer { _ = close(descriptor) }
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadableFile(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
        guard status.st_size <= off_t(maximumLength) else { throw .tooLong(path, bytes: Int(status.st_size)) }
        var (bytes, count) = ([UInt8](repeating: 0, count: Int(status.st_size)), 0)
        while count < bytes.count {
            let length = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(
                    descriptor, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count, off_t(count))
            }
            guard length >= 0 else { throw .unreadableFile(path) }
            guard length > 0 else { break }
            count += length
        }
        return Array(bytes.prefix(count))
    }

    /// One and a half times a captcha's size, so that cuts differ; of a long picture the middle.
    private static func reduce(_ image: gdImagePtr) -> Stored {
        let full = unsafe (width: Int(image.pointee.sx), height: Int(image.pointee.sy))
        let goal = (width: CaptchaPainter.width * 3 / 2, height: CaptchaPainter.height * 3 / 2)
        let scale = max(
            min(max(Float(goal.width) / Float(full.width), Float(goal.height) / Float(full.height)), 1), 0.001)
        let width = max(min(Int(Float(full.width) * scale), goal.width * 2), CaptchaPainter.width)
        let height = max(min(Int(Float(full.height) * scale), goal.height * 2), CaptchaPainter.height)
        let left = (Float(full.width) - Float(width) / scale) / 2
        let top = (Float(full.height) - Float(height) / scale) / 2
        // Of very large pictures not each pixel counts.
        let samples = min(max(Int((1 / scale).rounded(.up)), 1), 5)
        let step = 1 / scale / Float(samples)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(width * height * 3)
        for row in 0..<height {
            for column in 0..<width {
                var (red, green, blue) = (0, 0, 0)
                for down in 0..<samples {
                    let y = Int(top + Float(row) / scale + Float(down) * step)
                    for across in 0..<samples {
                        let x = Int(left + Float(column) / scale + Float(across) * step)
                        let pixel = unsafe gdImageGetTrueColorPixel(
                            image, Int32(min(max(x, 0), full.width - 1)), Int32(min(max(y, 0), full.height - 1)))
                        red += Int(pixel >> 16 & 0xFF)
                        green += Int(pixel >> 8 & 0xFF)
                        blue += Int(pixel & 0xFF)
                    }
                }
                let count = samples * samples
                bytes.append(UInt8(red / count))
                bytes.append(UInt8(green / count))
                bytes.append(UInt8(blue / count))
            }
        }
        return Stored(width: width, height: height, bytes: bytes)
    }

    /// A cut of one of the pictures, in another size, another light and perhaps mirrored.
    func paint(on canvas: Canvas, using random: inout QuickGenerator) {
        let picture = pictures[random.index(below: pictures.count)]
        let most = min(
            Float(picture.width - 1) / Float(canvas.width), Float(picture.height - 1) / Float(canvas.height), 1.6)
        let scale = random.between(min(0.9, most), most)
        let left = random.between(0, max(Float(picture.width - 1) - scale * Float(canvas.width), 0))
        let top = random.between(0, max(Float(picture.height - 1) - scale * Float(canvas.height), 0))
        let isMirrored = random.chance(0.5)
        let gain = Colour(random.between(0.82, 1.12), random.between(0.82, 1.12), random.between(0.82, 1.12))
        unsafe picture.bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            var row = 0
            while row < canvas.height {
                let y = top + Float(row) * scale
                let line = min(Int(y), picture.height - 2)
                let down = min(y - Float(line), 1)
                var column = 0
                while column < canvas.width {
                    let x = left + Float(isMirrored ? canvas.width - 1 - column : column) * scale
                    let cell = min(Int(x), picture.width - 2)
                    let across = min(x - Float(cell), 1)
                    let upper = unsafe base + (line * picture.width + cell) * 3
                    let lower = unsafe upper + picture.width * 3
                    let index = row * canvas.width + column
                    unsafe canvas.red.values[index] = gain.red * Self.between(upper, lower, 0, across, down)
                    unsafe canvas.green.values[index] = gain.green * Self.between(upper, lower, 1, across, down)
                    unsafe canvas.blue.values[index] = gain.blue * Self.between(upper, lower, 2, across, down)
                    column += 1
                }
                row += 1
            }
        }
    }

    private static func between(
        _ upper: UnsafePointer<UInt8>, _ lower: UnsafePointer<UInt8>, _ channel: Int, _ across: Float, _ down: Float
    ) -> Float {
        let first = unsafe Float(upper[channel]) + (Float(upper[channel + 3]) - Float(upper[channel])) * across
        let second = unsafe Float(lower[channel]) + (Float(lower[channel + 3]) - Float(lower[channel])) * across
        return first + (second - first) * down
    }
}
