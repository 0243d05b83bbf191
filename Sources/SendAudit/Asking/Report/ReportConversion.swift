/// How many of the codes whose mail was accepted were used: the one sign of a spam folder that a sender has. Each breakdown
/// has two numbers: attempts whose mail a mail server accepted, and those of them whose code was used.
package struct ReportConversion: Sendable, Hashable {
    /// Whether the ledger holds any code that was used. Where it holds none, nobody tells it, and a share says nothing.
    package var isRecorded = false
    /// By what stands after the at sign of the address.
    package var domains = ReportBreakdown()
    /// By the mail server that accepted the mail.
    package var relays = ReportBreakdown()
    /// By client id.
    package var clients = ReportBreakdown()
    /// By the hour in which the attempt was made, or the interval where these are longer; its beginning in seconds since 1970.
    package var hours = ReportBreakdown()
}
