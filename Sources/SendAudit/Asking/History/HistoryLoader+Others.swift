import FoundationEssentials
import GRDB
import SendAPI
import SendDiagnosis

extension HistoryLoader {
    /// Other addresses of the same device, and addresses that are spelled nearly alike, within a day before now.
    mutating func near(_ address: String?, _ attempts: [HistoryAttempt]) throws -> [NearAttempt] {
        guard let address else { return [] }
        let canonical = CanonicalAddress(address).bytes
        var near: [NearAttempt] = []
        var seen: Set<[UInt8]> = [canonical]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT seq, time, personal.email FROM entry JOIN personal USING (seq)
                WHERE kind = 1 AND time >= ? AND time <= ? AND personal.email IS NOT NULL AND \(PersonalRow.isThere)
                ORDER BY time DESC LIMIT ?
                """,
            arguments: [(now - Self.nearness).microseconds, now.microseconds, Self.maximumNearRows])
        while let row = try rows.next(), near.count < 5 {
            let stored: Data = try row.value(2)
            // Most differ in length already, and need no canonical form.
            guard abs(stored.count - canonical.count) <= 2 else { continue }
            let other = CanonicalAddress(Array(stored)).bytes
            guard !seen.contains(other), EditDistance.isOne(canonical, other) else { continue }
            seen.insert(other)
            near.append(
                NearAttempt(
                    kind: .similarAddress, sequence: try row.value(0), time: Timestamp(microseconds: try row.value(1)),
                    maskedAddress: EmailAddress.masked(String(decoding: stored, as: UTF8.self))))
        }
        return try near + sameDevice(attempts, &seen)
    }

    private mutating func sameDevice(
        _ attempts: [HistoryAttempt], _ seen: inout Set<[UInt8]>
    ) throws -> [NearAttempt] {
        guard let newest = attempts.last, now - newest.time <= Self.nearness else { return [] }
        let statement = try database.cachedStatement(
            sql: "SELECT device_fingerprint FROM personal WHERE seq = ? AND \(PersonalRow.isThere)")
        guard let stored = try Data.fetchOne(statement, arguments: [newest.sequence]) else { return [] }
        let sequences = try find(PersonalMatch(device: stored))
        var near: [NearAttempt] = []
        for sequence in sequences.suffix(200).reversed() where near.count < 5 {
            guard let other = try HistoryRow(sequence, database)?.attempt, !other.isCaptcha,
                let address = other.address,
                now - other.time <= Self.nearness, seen.insert(CanonicalAddress(address).bytes).inserted
            else { continue }
            near.append(
                NearAttempt(
                    kind: .sameDevice, sequence: sequence, time: other.time, maskedAddress: EmailAddress.masked(address)
                ))
        }
        return near
    }

    /// What became of others' mails to the same domain, half an hour before and after.
    func others(_ attempts: [HistoryAttempt], _ focus: Int64?) throws -> OthersOutcome? {
        let asked =
            focus.flatMap { focus in attempts.first { $0.sequence == focus } } ?? attempts.last { !$0.isCaptcha }
        guard let asked, asked.refusal == nil, let address = asked.address, let at = address.lastIndex(of: "@") else {
            return nil
        }
        let domain = address[address.index(after: at)...].lowercased()
        let own = CanonicalAddress(address).bytes
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT entry.seq, personal.email FROM entry JOIN personal USING (seq)
                WHERE kind = 1 AND time >= ? AND time <= ? AND decision_code IS NULL AND personal.email IS NOT NULL
                    AND \(PersonalRow.isThere) LIMIT 2000
                """,
            arguments: [
                (asked.time - .seconds(1_800)).microseconds, (asked.time + .seconds(1_800)).microseconds,
            ])
        let newest = try database.cachedStatement(
            sql: "SELECT result, host FROM entry WHERE attempt_seq = ? ORDER BY seq DESC LIMIT 1")
        var (total, sent) = (0, 0)
        var hosts: [String: Int] = [:]
        while let row = try rows.next() {
            let other = String(decoding: try row.value(1) as Data, as: UTF8.self)
            guard other.lowercased().hasSuffix("@" + domain), CanonicalAddress(other).bytes != own else { continue }
            total += 1
            guard let outcome = try Row.fetchOne(newest, arguments: [try row.value(0) as Int64]),
                let result = (try outcome.optional(0) as String?).flatMap({ SendOutcome.Result(rawValue: $0) }),
                AttemptState(decisionCode: nil, result: .known(result), isTriedAgain: false) == .sent
            else { continue }
            sent += 1
            if let host: String = try outcome.optional(1) { hosts[host, default: 0] += 1 }
        }
        guard total > 0 else { return nil }
        return OthersOutcome(
            domain: domain, total: total, sent: sent, host: hosts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key)
    }
}
