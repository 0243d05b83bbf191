/// What a look at the state database found.
struct StateProbe: Sendable, Hashable {
    /// Whether it could be read.
    var isReadable = false
    /// Whether a transaction could be written to the disk.
    var isWritable = false
    /// What waits in the outbox; `nil` where it could not be read.
    var backlog: OutboxBacklog?
    /// How long its write-ahead log is, in bytes.
    var logSize: Int64 = 0
    /// When the look ended, in the clock's uptime.
    var ended: Duration
}
