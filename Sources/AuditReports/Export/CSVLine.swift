import ErrorCatalog

/// A line of comma-separated values. Source: RFC 4180 §2, with CRLF at its end.
///
/// Spreadsheets compute a cell that begins with `=`, `+`, `-`, `@`, a tab or a line's end, and values come from anybody: such
/// a cell begins with an apostrophe instead. Control characters and marks that turn the direction of text become U+FFFD;
/// NDJSON has them.
struct CSVLine: Sendable {
    let text: String

    init(_ cells: [String]) {
        text = cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ value: String) -> String {
        guard let first = value.unicodeScalars.first else { return "" }
        let isFormula = isFormulaStart(first)
        let shown = TerminalText.printable(value)
        let safe = isFormula ? "'" + shown : shown
        guard safe.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
            return safe
        }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Source: OWASP, "CSV Injection"; the wide forms are taken for the narrow ones by some programs.
    private static func isFormulaStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
