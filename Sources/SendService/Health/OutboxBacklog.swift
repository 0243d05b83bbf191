/// The mails that have not left.
struct OutboxBacklog: Sendable, Hashable {
    /// How many there are, those included that wait for a further try.
    let depth: Int
    /// How long the oldest one that is due has been due; zero where none is.
    let oldestDue: Duration
}
