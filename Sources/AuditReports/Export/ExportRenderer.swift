package import SendAudit

/// Writes the rows of an export in one form. Each row is whole lines, so that an export may be cut between any two.
package struct ExportRenderer: Sendable {
    private let format: ExportFormat
    private let ocsf: OCSFEvent

    /// Creates a renderer.
    ///
    /// - Parameters:
    ///   - format: the form.
    ///   - scope: what is exported, for the ledger's name.
    ///   - version: the tool's version, where it is known.
    package init(_ format: ExportFormat, scope: ExportScope, version: String? = nil) {
        self.format = format
        ocsf = OCSFEvent(origin: scope.origin, version: version)
    }

    /// What a row is in a form.
    package static func shape(of format: ExportFormat) -> RowExport.Shape {
        switch format {
        case .csv, .ndjson: .attempts
        case .ocsf: .entries
        }
    }

    /// What stands before the first row; empty in most forms.
    package var header: String {
        switch format {
        case .csv: CSVLine(CSVRow.columns).text
        case .ndjson, .ocsf: ""
        }
    }

    /// A row, with the end of its line.
    package func text(_ row: ExportedRow) -> String {
        switch format {
        case .csv: CSVRow(row).line.text
        case .ndjson: EscapedJSON.line(JSONRow(row).value)
        case .ocsf: EscapedJSON.line(ocsf.value(row))
        }
    }
}
