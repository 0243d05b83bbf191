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
                    address: String(decoding: stored, as: UTF8.self)))
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
            guard let other = try HistoryReader(database).attempt(sequence), !other.isCaptcha,
                let address = other.address,
                now - other.time <= Self.nearness, seen.insert(CanonicalAddress(address).bytes).inserted
            else { continue }
            near.append(
                NearAttempt(
                    kind: .sameDevice, sequence: sequence, time: other.time, address: address
                ))
        }
        return near
    }

    /// What became of others' mails, half an hour before and after: to the same domain, and at the same mail server.
    func others(
        _ attempts: [HistoryAttempt], _ focus: Int64?
    ) throws -> (atDomain: OthersOutcome?, atServer: ServerOutcome?) {
        let asked =
            focus.flatMap { focus in attempts.first { $0.sequence == focus } } ?? attempts.last { !$0.isCaptcha }
        guard let asked, asked.refusal == nil, let address = asked.address, let at = address.lastIndex(of: "@") else {
            return (nil, nil)
        }
        var tally = OthersTally(
            domain: address[address.index(after: at)...].lowercased(), server: asked.failedAt,
            own: CanonicalAddress(address).bytes)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT entry.seq, personal.email FROM entry JOIN personal USING (seq)
                WHERE kind = 1 AND time >= ? AND time <= ? AND decision_code IS NULL AND personal.email IS NOT NULL
                    AND \(PersonalRow.isThere) LIMIT \(Self.maximumOthers)
                """,
            arguments: [
                (asked.time - .seconds(1_800)).microseconds, (asked.time + .seconds(1_800)).microseconds,
            ])
        let newest = try database.cachedStatement(
            sql: """
                SELECT result, host, next_try FROM entry WHERE attempt_seq = ? AND result IN \(SendOutcome.Result.tries)
                ORDER BY seq DESC LIMIT 1
                """)
        while let row = try rows.next() {
            let other = try row.value(1) as Data
            guard let isOfDomain = tally.isOfDomain(other) else { continue }
            let outcome = try Row.fetchOne(newest, arguments: [try row.value(0) as Int64])
            tally.add(
                isOfDomain: isOfDomain,
                result: (try outcome?.optional(0) as String?).flatMap { SendOutcome.Result(rawValue: $0) },
                host: try outcome?.optional(1), isTriedAgain: try (outcome?.optional(2) as Int64?) != nil)
        }
        return (tally.atDomain, tally.atServer)
    }

    /// The most attempts of others that are compared.
    private static let maximumOthers = 2_000
}

extension HistoryAttempt {
    /// The mail server that the newest try failed at; `nil` where it did not fail.
    fileprivate var failedAt: String? {
        let newest = outcomes.last { $0.result?.isTry == true }
        return newest?.result == .sent ? nil : newest?.host
    }
}
