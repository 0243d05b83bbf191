/// A domain name in letters of any script, brought into the form that mail servers take: `bücher.example` is
/// `xn--bcher-kva.example`.
///
/// Labels follow RFC 5891 and 5892, read strictly: letters, marks and digits that stay what they are in lower case and
/// composed. Capital letters become small first, and ideographic full stops dots, as RFC 5895 advises for what people
/// type. What needs its context looked at (middle dots, joiners) is refused, and whether the directions of a label's
/// letters go together (RFC 5893) is left to who registers names.
enum InternationalDomain {
    /// The domain in ASCII; `nil` where a label has what no label may have.
    static func ascii(_ domain: Substring) -> String? {
        var labels: [String] = []
        for label in domain.split(omittingEmptySubsequences: false, whereSeparator: isDot) {
            guard let ascii = asciiLabel(label) else { return nil }
            labels.append(ascii)
        }
        return labels.joined(separator: ".")
    }

    private static func isDot(_ character: Character) -> Bool {
        switch character {
        case ".", "\u{3002}", "\u{FF0E}", "\u{FF61}": true
        default: false
        }
    }

    private static func asciiLabel(_ label: Substring) -> String? {
        guard label.utf8.contains(where: { $0 >= 0x80 }) else { return label.lowercased() }
        let small = label.unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
        let scalars = small.flatMap { composed($0) }
        guard let first = scalars.first, !isMark(first), scalars.allSatisfy(isAllowed), !mixesDigits(scalars),
            !hasHyphensOfItsOwn(scalars)
        else { return nil }
        return "xn--" + String(decoding: Punycode.encoded(scalars), as: UTF8.self)
    }

    /// A letter and its marks as one scalar, where there is one. The standard library compares by canonical equivalence and
    /// has no normal form to ask for; keyboards type composed letters, so this is rarely needed.
    private static func composed(_ character: Character) -> [Unicode.Scalar] {
        let scalars = Array(character.unicodeScalars)
        guard scalars.count > 1, scalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered })
        else {
            return scalars
        }
        let candidates = letters.lazy.joined().lazy.compactMap { Unicode.Scalar($0) }
        return candidates.first { Character($0) == character }.map { [$0] } ?? scalars
    }

    /// The blocks that have composed letters: Latin, Greek, Cyrillic, kana.
    private static let letters: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF, 0x3040...0x30FF,
    ]

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Source: RFC 5892 §2.6 for the exceptions and §2.9 for old Hangul; §2.1 and §2.2 for the rest.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x30...0x39, 0x61...0x7A: return true
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return false
        case ..<0x80: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber:
            return !scalar.properties.changesWhenNFKCCaseFolded
        default: return false
        }
    }

    /// Arabic-Indic digits and extended ones look alike. Source: RFC 5892 appendix A.8 and A.9.
    private static func mixesDigits(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.contains { (0x660...0x669).contains($0.value) }
            && scalars.contains { (0x6F0...0x6F9).contains($0.value) }
    }

    /// Source: RFC 5891 §4.2.3.1.
    private static func hasHyphensOfItsOwn(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.first == "-" || scalars.last == "-" || scalars.count >= 4 && scalars[2] == "-" && scalars[3] == "-"
    }
}
