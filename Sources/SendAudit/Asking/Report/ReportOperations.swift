package import SendAPI

/// What was done with the ledger itself in a period, the newest first. Of each kind the newest are listed, and all counted.
package struct ReportOperations: Sendable, Hashable {
    /// An entry of the ledger about itself. What a kind does not have is `nil`.
    package struct Operation: Sendable, Hashable {
        /// The entry's number.
        package var sequence: Int64
        /// When it was made.
        package var time: Timestamp
        /// Who did it.
        package var actor: String?
        /// Why, in their words; addresses in it are masked.
        package var reason: String?
        /// How many entries, or attempts of a gap.
        package var count: Int64?
        /// The beginning of a gap.
        package var from: Timestamp?
        /// The end of a gap.
        package var to: Timestamp?
        /// What was started, or which key was introduced.
        package var subject: String?
        /// Whether an erasure was carried out.
        package var isFinished = true
        /// Of a purge: the age in days of the youngest attempt that it removed, when it did.
        package var youngestDays: Int?
    }

    /// A legal hold.
    package struct Hold: Sendable, Hashable {
        /// The entry that placed it.
        package var sequence: Int64
        /// When it was placed.
        package var time: Timestamp
        /// What it is on; `nil` for one person.
        package var window: TimeWindow?
        /// Why.
        package var reason: String?
        /// Who placed it.
        package var actor: String?
        /// The entry that released it; `nil` while it stands.
        package var releasedBy: Int64?
        /// When it was released.
        package var releasedAt: Timestamp?
    }

    /// The newest of a kind, and how many there are.
    package struct List: Sendable, Hashable {
        /// The newest first.
        package var newest: [Operation] = []
        /// How many there are in the period.
        package var total = 0
    }

    /// Erasures of a person's data.
    package var erasures = List()
    /// Purges of old entries.
    package var purges = List()
    /// How the reason of an access begins that showed nobody's data, but says that somebody has reviewed the ledger.
    package static let reviewPrefix = "review, no personal data shown: "

    /// Personal data that was shown, without the reviews.
    package var accesses = List()
    /// How often a review was recorded: that a report was made, or a verification certified.
    package var reviews = 0
    /// Restores.
    package var restores = List()
    /// Keys that were introduced.
    package var keys = List()
    /// Starts of a writer.
    package var starts = List()
    /// Times without a record.
    package var gaps = List()
    /// Legal holds that were placed in the period or stand.
    package var holds: [Hold] = []
}
