package import SendAPI

/// What an audit report shows of a period: plain values, read from one state of the ledger.
package struct ReportData: Sendable, Hashable {
    /// Attempts whose entries a retention has removed, in a quarter of an hour that the window cuts: from none to all of
    /// them lie in the window.
    package struct Uncertain: Sendable, Hashable {
        /// The part of the window that lies in that quarter.
        package var window: TimeWindow
        /// How many the whole quarter had.
        package var count: Int
    }

    /// When it was read.
    package var made: Timestamp
    /// The ledger's name, as its checkpoints write it; empty where nothing is signed.
    package var origin: String
    /// The window that was asked for.
    package var window: TimeWindow
    /// What the counts are grouped by in time.
    package var intervals: ReportIntervals
    /// Attempts by interval, state, code and scenario; where ``appCounts`` is `nil`, by client too.
    package var counts: [ReportCount]
    /// Attempts by interval, state and client, where the ledger is too large to count clients and codes together.
    package var appCounts: [ReportCount]?
    /// How many attempts are known by their counts alone, since a retention has removed their entries.
    package var removedCount: Int
    /// What is in none of the numbers.
    package var uncertain: [Uncertain]
    /// Failed and refused attempts and those of unknown result, by their causes: names as the catalogue has them.
    package var causes: ReportBreakdown
    /// Tries by mail server. The numbers are: all, accepted, refused for now, refused for good, without an answer, encrypted.
    package var relays: ReportBreakdown
    /// Tries that failed, by the step in which they ended and by their own cause.
    package var steps: ReportBreakdown
    /// How many codes were used.
    package var conversion: ReportConversion
    /// What became of the tries to pass mails on.
    package var deliveries: ReportDeliveries
    /// Devices that many addresses share.
    package var devices: ReportDevices
    /// What was done with the ledger itself.
    package var operations: ReportOperations
    /// What the entries say of the clock.
    package var clock: ReportClock
    /// What proves all of it.
    package var integrity: ReportIntegrity

    /// The number of attempts in each state.
    package var states: [AttemptState: Int] {
        var states: [AttemptState: Int] = [:]
        for count in counts { states[count.state, default: 0] &+= count.count }
        return states
    }

    /// The number of attempts.
    package var total: Int { counts.reduce(0) { $0 &+ $1.count } }
}
