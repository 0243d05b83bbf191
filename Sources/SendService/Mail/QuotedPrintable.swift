/// Text as quoted-printable lines of at most 76 characters. Source: RFC 2045 §6.7.
enum QuotedPrintable {
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { softLines(Array($0.utf8)) }
    }

    private static func softLines(_ line: [UInt8]) -> [String] {
        var lines: [String] = []
        var current = ""
        for (index, byte) in line.enumerated() where byte != 0x0D {
            let isLast = index == line.count - 1
            let piece: String
            switch byte {
            case 0x3D: piece = "=3D"
            // A space at a line's end is lost on the way.
            case 0x20, 0x09: piece = isLast ? hexadecimal(byte) : String(Unicode.Scalar(byte))
            case 0x21...0x7E: piece = String(Unicode.Scalar(byte))
            default: piece = hexadecimal(byte)
            }
            if current.utf8.count + piece.utf8.count > 75 {
                lines.append(current + "=")
                current = ""
            }
            current += piece
        }
        return lines + [current]
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (byte < 16 ? "0" : "") + digits
    }
}
