import FoundationEssentials
import GRDB
import SendAPI
import SendGuard

/// A code that was sent, by its hash.
struct SentCode: Sendable, Hashable {
    /// Why it ended before its time.
    enum Ending: String, Sendable {
        case used
        case replaced
    }

    let id: Int64
    let scenario: Scenario
    let hash: Data
    /// The attempt that it was sent for; `nil` for a code of an older version.
    let receipt: AttemptReceipt?
    let issued: Timestamp
    let ends: Int64
    /// Who asked for it, for the guard.
    let origin: GuardRequest?
    let attemptsLeft: Int
    let ending: Ending?
    /// How many entries of it were recorded.
    let reports: Int

    init?(_ row: Row) {
        guard let scenario = Scenario(rawValue: row["scenario"]) else { return nil }
        self.scenario = scenario
        (id, hash, ends, attemptsLeft) = (row["id"], row["hash"], row["ends"], row["attempts_left"])
        (reports, issued, origin) = (row["reports"], Timestamp(microseconds: row["issued"]), GuardRequest(row))
        ending = (row["ending"] as String?).flatMap { Ending(rawValue: $0) }
        let id = (row["attempt_id"] as Data?).flatMap { AttemptID(bytes: Array($0)) }
        receipt = id.flatMap { id in
            (row["attempt_seq"] as Int64?).map { AttemptReceipt(id: id, sequence: $0) }
        }
    }

    func isLive(_ now: Timestamp, _ lifetime: Duration) -> Bool {
        ending == nil && CaptchaService.isAlive(ends, lifetime, now)
    }
}
