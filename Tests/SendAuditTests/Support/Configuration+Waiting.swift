import GRDB

extension Configuration {
    /// A second connection to a ledger that is being written. Without a wait, opening it fails whenever the ledger's own
    /// holds the file for a moment: when a log is made, restarted or removed.
    static var waiting: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        return configuration
    }
}
