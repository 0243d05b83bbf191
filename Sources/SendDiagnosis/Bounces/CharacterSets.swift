/// Bytes into text. Every input gives some text.
enum CharacterSets {
    /// UTF-8 and Latin 1 are read; of others the ASCII part is kept, and one mark stands for what is not.
    static func text(_ bytes: [UInt8], charset: String?) -> String {
        let name = charset?.trimmed.lowercased() ?? "utf-8"
        if name.hasPrefix("iso-2022") || bytes.contains(0x1B) { return asciiOfISO2022(bytes) }
        switch name {
        case "iso-8859-1", "iso-8859-15", "windows-1252", "latin1", "cp1252":
            if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
            var scalars = String.UnicodeScalarView()
            for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
            return String(scalars)
        case "utf-8", "utf8", "us-ascii", "ascii", "":
            return String(decoding: bytes, as: UTF8.self)
        default:
            return String(decoding: withoutHighBytes(bytes), as: UTF8.self)
        }
    }

    private static func withoutHighBytes(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var inGap = false
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
                inGap = false
            } else if !inGap {
                result.append(UInt8(ascii: "?"))
                inGap = true
            }
        }
        return result
    }

    /// In ISO 2022 the other characters are pairs of bytes that look like ASCII, between two escape sequences.
    private static func asciiOfISO2022(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var index = 0
        var other = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B {
                if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "$") {
                    if !other { result.append(UInt8(ascii: "?")) }
                    other = true
                    index += bytes[index + 2] == UInt8(ascii: "(") ? 4 : 3
                } else {
                    other = false
                    index += 3
                }
                continue
            }
            // A line ends every set.
            if byte == .lineFeed { other = false }
            if !other { result.append(byte) }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
