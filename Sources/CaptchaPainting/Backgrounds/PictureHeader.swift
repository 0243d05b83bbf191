/// What the first bytes of a picture file say, so that nothing is decoded that is too large to be.
struct PictureHeader: Equatable {
    enum Format { case png, jpeg, webp }

    let format: Format
    let width: Int
    let height: Int

    /// - Returns: `nil` where it is no PNG, JPEG or WebP file.
    init?(_ bytes: [UInt8]) {
        guard let header = Self.png(bytes) ?? Self.jpeg(bytes) ?? Self.webp(bytes) else { return nil }
        guard header.width > 0, header.height > 0 else { return nil }
        self = header
    }

    private init(_ format: Format, width: Int, height: Int) {
        self.format = format
        self.width = width
        self.height = height
    }

    private static func png(_ bytes: [UInt8]) -> PictureHeader? {
        guard bytes.count >= 33, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            bytes[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        return PictureHeader(.png, width: big(bytes[16..<20]), height: big(bytes[20..<24]))
    }

    private static func jpeg(_ bytes: [UInt8]) -> PictureHeader? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        while index + 9 <= bytes.count {
            guard bytes[index] == 0xFF else { return nil }
            let marker = bytes[index + 1]
            switch marker {
            case 0xFF:
                index += 1
            case 0x01, 0xD0...0xD7:
                index += 2
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                return PictureHeader(
                    .jpeg, width: big(bytes[(index + 7)..<(index + 9)]), height: big(bytes[(index + 5)..<(index + 7)]))
            case 0xD8...0xDA:
                return nil
            default:
                index += 2 + big(bytes[(index + 2)..<(index + 4)])
            }
        }
        return nil
    }

    private static func webp(_ bytes: [UInt8]) -> PictureHeader? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return nil
        }
        let kind = bytes[12..<16]
        if kind.elementsEqual("VP8 ".utf8), bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]) {
            return PictureHeader(
                .webp, width: little(bytes[26..<28]) & 0x3FFF, height: little(bytes[28..<30]) & 0x3FFF)
        }
        if kind.elementsEqual("VP8L".utf8), bytes[20] == 0x2F {
            let bits = little(bytes[21..<25])
            return PictureHeader(.webp, width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        }
        if kind.elementsEqual("VP8X".utf8) {
            return PictureHeader(.webp, width: little(bytes[24..<27]) + 1, height: little(bytes[27..<30]) + 1)
        }
        return nil
    }

    private static func big(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    private static func little(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
}
