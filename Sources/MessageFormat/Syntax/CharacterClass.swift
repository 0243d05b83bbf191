/// The character classes of the grammar, on Unicode scalar values.
///
/// Source: `message.abnf` of LDML 48.2.
enum CharacterClass {
    /// `ws`: space, tab, carriage return, line feed, ideographic space.
    @inline(__always)
    static func isWhitespace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D || scalar == 0x3000
    }

    /// `bidi`: the marks and isolates that the syntax ignores.
    @inline(__always)
    static func isBidirectionalControl(_ scalar: UInt32) -> Bool {
        scalar == 0x061C || scalar == 0x200E || scalar == 0x200F || (0x2066...0x2069).contains(scalar)
    }

    /// `name-start`.
    static func isNameStart(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            // Setting bit 5 maps A-Z onto a-z.
            return (0x61...0x7A).contains(scalar | 0x20) || scalar == 0x2B || scalar == 0x5F
        }
        switch scalar {
        case 0xA1...0x61B, 0x61D...0x167F, 0x1681...0x1FFF, 0x200B...0x200D, 0x2010...0x2027,
            0x2030...0x205E, 0x2060...0x2065, 0x206A...0x2FFF, 0x3001...0xD7FF, 0xE000...0xFDCF,
            0xFDF0...0xFFFD:
            return true
        case 0x10000...0x10FFFF:
            // The last two code points of every plane are noncharacters.
            return scalar & 0xFFFF < 0xFFFE
        default:
            return false
        }
    }

    /// `name-char`.
    @inline(__always)
    static func isNameCharacter(_ scalar: UInt32) -> Bool {
        isNameStart(scalar) || (0x30...0x39).contains(scalar) || scalar == 0x2D || scalar == 0x2E
    }
}
