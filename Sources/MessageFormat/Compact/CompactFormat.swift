/// The compact form of a message, which is formatted where it lies, without a parse.
///
/// It is text: valid UTF-8 in which all structure is printable ASCII, so that generated Swift can hold it in a string
/// literal and the linker puts it into the read-only segment. Numbers are written in base 32, five bits a character,
/// least significant first: 0x20 plus the bits for the last character, 0x40 plus the bits for those before it.
///
/// ```
/// message     = version length parameters declarations ( "P" pattern | "S" count *selector count *variant )
/// parameters  = count *text                       names of external variables
/// declaration = length ( "i" | "l" ) text expression        a length counts the bytes that follow it
/// selector    = "r" reference | "w" number-reference
/// variant     = *key length pattern               one key for each selector
/// key         = "*" | "0" … "5" | ( "n" | "s" ) text    the plural categories, a number literal, other text
/// pattern     = *( "T" text | "V" reference | "W" number-reference | "E" expression | "O" markup ) "."
/// expression  = operand function
/// markup      = ( "o" | "s" | "c" ) text options
/// operand     = "-" | "l" text | "v" reference
/// function    = "-" | ( "s" | "n" | "i" ) options | "f" text options     the letters are the three commonest
/// options     = count *( text operand )
/// text        = length bytes
/// reference   = 2 * parameter | 2 * declaration + 1
/// number-reference = reference parameter
/// ```
///
/// A number-reference is a reference to a declaration that does nothing but annotate a parameter with `:number` or
/// `:integer` without options; it names the parameter, too, so that nobody need look at declarations for the commonest
/// values. The length at the start leads past parameters and declarations for the same reason.
///
/// ``Interpreter`` runs it; nothing else formats a message. Attributes are not kept: they have no effect on formatting.
enum CompactFormat {
    /// Changes when the form does; generated code of another version is then refused and not misread.
    static let version = UInt8(ascii: "1")

    /// The plural categories in the order of their keys.
    static let categories: [PluralCategory] = [.zero, .one, .two, .few, .many, .other]

    /// The key of a plural category.
    @inline(__always)
    static func key(of category: PluralCategory) -> UInt8 {
        switch category {
        case .zero: UInt8(ascii: "0")
        case .one: UInt8(ascii: "1")
        case .two: UInt8(ascii: "2")
        case .few: UInt8(ascii: "3")
        case .many: UInt8(ascii: "4")
        case .other: UInt8(ascii: "5")
        }
    }
}
