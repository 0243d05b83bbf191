/// A file of a catalogue as it was read.
struct SourceFile: Sendable {
    /// Its path in the catalogue's folder.
    let path: String
    /// Its text.
    let text: String

    /// The scalars of its lines, with the breaks that YAML 1.1 counts; a CR and its LF are one.
    var lines: [[Unicode.Scalar]] {
        var lines: [[Unicode.Scalar]] = [[]]
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            switch scalar {
            case "\n" where isAfterReturn: continue
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
            default: lines[lines.count - 1].append(scalar)
            }
        }
        return lines
    }
}
