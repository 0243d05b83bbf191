import FoundationEssentials

/// Turns canvases into PNG files, with the grain of a sensor over all of them: what was painted flat would else be known
/// by its silence.
///
/// libgd's encoder looks for repetitions, of which grain has none, and takes four milliseconds for it, more than all
/// paint. Prediction and Huffman's code alone are three times as fast, and the files are smaller.
enum PNGEncoder {
    /// How many levels lie between the darkest and the lightest grain.
    private static let grain: Float = 4

    /// - Parameter opacity: 0...1 for each pixel; without it the file has red, green and blue only.
    static func encode(_ canvas: Canvas, opacity: Plane? = nil, grain random: inout QuickGenerator) -> Data {
        let channels = opacity == nil ? 3 : 4
        let rowLength = canvas.width * channels
        let pixels = Self.pixels(of: canvas, opacity: opacity, channels: channels, using: &random)
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let colourType: UInt8 = opacity == nil ? 2 : 6
        append(
            "IHDR",
            BigEndian.bytes(UInt32(canvas.width)) + BigEndian.bytes(UInt32(canvas.height)) + [8, colourType, 0, 0, 0],
            to: &file)
        append("IDAT", ZlibStream.compress(predicted(pixels, rowLength: rowLength, channels: channels)), to: &file)
        append("IEND", [], to: &file)
        return Data(file)
    }

    private static func append(_ type: String, _ content: [UInt8], to file: inout [UInt8]) {
        let body = Array(type.utf8) + content
        file += BigEndian.bytes(UInt32(content.count))
        file += body
        file += BigEndian.bytes(Checksums.crc32(body))
    }

    private static func pixels(
        of canvas: Canvas, opacity: Plane?, channels: Int, using random: inout QuickGenerator
    ) -> [UInt8] {
        let count = canvas.count
        return unsafe [UInt8](unsafeUninitializedCapacity: count * channels) { buffer, used in
            used = count * channels
            guard var byte = buffer.baseAddress else { return }
            var index = 0
            while index < count {
                // One number serves three colours.
                let bits = UInt32(truncatingIfNeeded: random.next())
                unsafe byte[0] = level(canvas.red.values[index], bits)
                unsafe byte[1] = level(canvas.green.values[index], bits >> 8)
                unsafe byte[2] = level(canvas.blue.values[index], bits >> 16)
                if let opacity {
                    let level = unsafe UInt8(min(max(opacity.values[index] * 255 + 0.5, 0), 255))
                    unsafe byte[3] = level
                    if level == 0 { unsafe byte.update(repeating: 0, count: 3) }
                }
                unsafe byte += channels
                index += 1
            }
        }
    }

    private static func level(_ value: Float, _ bits: UInt32) -> UInt8 {
        let noisy = value + (Float(bits & 0xFF) - 127.5) * (grain / 255)
        return UInt8(min(max(noisy + 0.5, 0), 255))
    }

    /// Each byte less what its neighbours let expect, each row behind the number of its filter: Paeth's, and in the first
    /// row the pixel before.
    private static func predicted(_ pixels: [UInt8], rowLength: Int, channels: Int) -> [UInt8] {
        let rows = pixels.count / rowLength
        let count = pixels.count + rows
        return unsafe pixels.withUnsafeBufferPointer { source in
            unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
                used = count
                guard let first = source.baseAddress, let start = buffer.baseAddress else { return }
                unsafe start[0] = 1
                var column = 0
                while column < rowLength {
                    unsafe start[column + 1] = first[column] &- (column < channels ? 0 : first[column - channels])
                    column += 1
                }
                var row = 1
                while row < rows {
                    unsafe predict(first + row * rowLength, start + row * (rowLength + 1), rowLength, channels)
                    row += 1
                }
            }
        }
    }

    private static func predict(
        _ line: UnsafePointer<UInt8>, _ start: UnsafeMutablePointer<UInt8>, _ length: Int, _ channels: Int
    ) {
        unsafe start[0] = 4
        let target = unsafe start + 1
        let upper = unsafe line - length
        var column = 0
        while column < channels {
            unsafe target[column] = line[column] &- upper[column]
            column += 1
        }
        // Nothing in here traps or branches, so that the compiler takes many bytes at once.
        while column < length {
            let left = unsafe Int16(truncatingIfNeeded: line[column &- channels])
            let above = unsafe Int16(truncatingIfNeeded: upper[column])
            let corner = unsafe Int16(truncatingIfNeeded: upper[column &- channels])
            let (across, down) = (above &- corner, left &- corner)
            let both = across &+ down
            let toLeft = across < 0 ? 0 &- across : across
            let toAbove = down < 0 ? 0 &- down : down
            let toCorner = both < 0 ? 0 &- both : both
            let upright = toAbove <= toCorner ? above : corner
            let expected = (toLeft <= toAbove ? toLeft <= toCorner ? left : upright : upright)
            unsafe target[column] = line[column] &- UInt8(truncatingIfNeeded: expected)
            column &+= 1
        }
    }
}
