/// Something that keeps a record of attempts: the ledger, or what an application brings of its own.
///
/// ``begin(_:)`` comes back only once the attempt is recorded durably, and what is to be done is done after it: no record,
/// no send. A recorder that throws from it stops the attempt.
public protocol AttemptRecorder: Sendable {
    /// Records an attempt before it is made.
    ///
    /// - Returns: the receipt that ``finish(_:with:)`` asks for.
    func begin(_ attempt: SendAttempt) async throws -> AttemptReceipt

    /// Records how an attempt, or one try of it, ended.
    func finish(_ receipt: AttemptReceipt, with outcome: SendOutcome) async throws
}

/// The proof that an attempt was recorded. Its parts mean something to the recorder that made it, and to nobody else.
public struct AttemptReceipt: Sendable, Hashable {
    /// The attempt's id.
    public let id: AttemptID
    /// The recorder's own number of the record.
    public let sequence: Int64

    /// Creates a receipt; for recorders.
    public init(id: AttemptID, sequence: Int64) {
        self.id = id
        self.sequence = sequence
    }

    /// A receipt for an attempt that has no record of its own: a refusal that was counted with others, or an attempt that
    /// a recorder let through on purpose.
    public static func unrecorded(_ id: AttemptID) -> AttemptReceipt {
        // A number of its own, below all that recorders give, since an outbox tells its mails apart by it.
        AttemptReceipt(id: id, sequence: .random(in: Int64.min ... -1))
    }

    /// Whether the attempt has a record of its own.
    public var isRecorded: Bool { sequence >= 0 }
}
