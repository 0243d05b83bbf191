/// A form in which rows are exported.
package enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// Comma-separated values, RFC 4180: an attempt a line, with its newest outcome.
    case csv = "csv"
    /// A JSON object a line: an attempt with all its outcomes.
    case ndjson = "ndjson"
    /// An event of the Open Cybersecurity Schema Framework a line: an entry each.
    case ocsf = "ocsf"
}
