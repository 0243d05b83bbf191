import FoundationEssentials
import GRDB
import SendAPI
import SendGuard

/// Verification codes: six digits, kept only as a keyed hash, for a few minutes and a few attempts.
///
/// A code is made when its mail leaves, not when it was asked for: nothing that waits in the outbox holds a code, and its
/// minutes begin when the mail does. After its end its hash is kept for a day, so that a late entry is told from a wrong
/// one.
struct CodeStore: Sendable {
    let state: StateDatabase
    let key: CodeKey
    let settings: ServiceConfiguration.Code
    /// Hears of codes that were used.
    var guarding = GuardStore(policy: .off)

    /// How long a code's hash is kept after the code's end.
    private static let memory = Duration.seconds(86_400)
    /// So many of one address's codes are compared at most.
    private static let mostCompared = 50

    /// Whether a code was sent of which something is still known.
    func holdsCodes() async throws -> Bool {
        try await state.read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM sent_code)") ?? false }
    }

    /// Creates the code of a mail that is about to leave. It replaces an earlier one for the address and scenario, and its
    /// tries begin anew.
    ///
    /// - Parameter receipt: the attempt of which what becomes of the code will be recorded.
    func issue(
        to email: EmailAddress, scenario: Scenario, for receipt: AttemptReceipt? = nil, now: Timestamp
    ) async throws -> String {
        try await state.write { try issue(to: email, scenario: scenario, for: receipt, now: now, in: $0) }
    }

    func issue(
        to email: EmailAddress, scenario: Scenario, for receipt: AttemptReceipt?, origin: GuardRequest? = nil,
        now: Timestamp, in database: Database
    ) throws -> String {
        let code = RandomText.decimal(digits: 6)
        let ends = now + settings.lifetime
        try database.run(
            sql: "UPDATE sent_code SET ending = 'replaced' WHERE address = ? AND scenario = ? AND ending IS NULL",
            arguments: [email.canonical, scenario.rawValue])
        var arguments: [(any DatabaseValueConvertible)?] = [
            email.canonical, scenario.rawValue, key.hash(code, email: email, scenario: scenario), receipt?.sequence,
            receipt.map { Data($0.id.bytes) }, now.microseconds, ends.microseconds, settings.attempts,
            (ends + Self.memory).microseconds,
        ]
        arguments += origin?.values ?? GuardRequest.noValues
        try database.run(
            sql: """
                INSERT INTO sent_code (address, scenario, hash, attempt_seq, attempt_id, issued, ends, attempts_left, expires,
                    \(GuardRequest.columns))
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: StatementArguments(arguments))
        return code
    }

    /// Takes the code that a person entered.
    func enter(_ code: String, email: EmailAddress, scenario: Scenario, now: Timestamp) async throws -> CodeEntry {
        let accepted = accepted(for: scenario)
        return try await state.write { [self] database in
            let codes = try Row.fetchAll(
                database.cachedStatement(sql: "SELECT * FROM sent_code WHERE address = ? ORDER BY id DESC LIMIT ?"),
                arguments: [email.canonical, Self.mostCompared]
            ).compactMap { SentCode($0) }
            let live = codes.filter { $0.isLive(now, settings.lifetime) && accepted.contains($0.scenario) }
            let matching = codes.filter { key.matches($0.hash, code: code, email: email, scenario: $0.scenario) }
            if let right = live.first(where: { $0.attemptsLeft > 0 && matching.contains($0) }) {
                try database.run(
                    sql: "UPDATE sent_code SET ending = 'used' WHERE id = ?", arguments: [right.id])
                var entry = CodeEntry(.consumed, .right, of: right)
                entry.guardBefore = try count(right, now, in: database)
                return entry
            }
            var attemptsLeft: Int?
            for code in live where code.attemptsLeft > 0 {
                try database.run(
                    sql: "UPDATE sent_code SET attempts_left = attempts_left - 1 WHERE id = ?", arguments: [code.id])
                attemptsLeft = max(attemptsLeft ?? 0, code.attemptsLeft - 1)
            }
            let verdict: VerificationCodes.Verdict = attemptsLeft.map { .wrong(attemptsLeft: $0) } ?? .none
            var entry = miss(matching.first, live, accepted, verdict, now)
            // Too late or replaced, it shows as well that somebody reads the mailbox who wanted it; once.
            if let late = matching.first, late.ending != .used, !late.isLive(now, settings.lifetime), late.reports == 0
            {
                entry?.guardBefore = try count(late, now, in: database)
            }
            guard let reported = entry?.code else { return CodeEntry(nil, verdict, of: nil) }
            // What strangers enter must not fill the ledger: so many rows a code, and no more.
            guard reported.reports < 2 * settings.attempts else {
                return CodeEntry(nil, entry?.verdict ?? verdict, of: nil)
            }
            try database.run(
                sql: "UPDATE sent_code SET reports = reports + 1 WHERE id = ?", arguments: [reported.id])
            return entry ?? CodeEntry(nil, verdict, of: nil)
        }
    }

    /// Counts a code as used, for who asked for it.
    ///
    /// - Returns: what that changed, as it was before.
    private func count(_ code: SentCode, _ now: Timestamp, in database: Database) throws -> GuardRows? {
        try code.origin.map { try guarding.recordUsed($0, sent: code.issued, now: now, in: database) }
    }

    /// What an entry was that no living code fits.
    private func miss(
        _ matching: SentCode?, _ live: [SentCode], _ accepted: [Scenario], _ verdict: VerificationCodes.Verdict,
        _ now: Timestamp
    ) -> CodeEntry? {
        if let matching, matching.ending != .used {
            // Of a living code: its tries are used up, or it is for another purpose.
            if matching.isLive(now, settings.lifetime) {
                return accepted.contains(matching.scenario)
                    ? CodeEntry(.codeTriesUsedUp, .none, of: matching)
                    : CodeEntry(.codeForOtherPurpose, verdict, of: matching)
            }
            if matching.ending == .replaced { return CodeEntry(.codeReplaced, verdict, of: matching) }
            if accepted.contains(matching.scenario) { return CodeEntry(.codeExpired, .expired, of: matching) }
        }
        guard let newest = live.first else { return nil }
        return CodeEntry(newest.attemptsLeft > 0 ? .codeWrong : .codeTriesUsedUp, verdict, of: newest)
    }

    /// Gives back what was taken with an entry that could not be recorded.
    func undo(_ entry: CodeEntry) async throws {
        guard let code = entry.code else { return }
        try await state.write { [guarding] database in
            try database.run(
                sql: "UPDATE sent_code SET ending = ?, attempts_left = ?, reports = ? WHERE id = ?",
                arguments: [code.ending?.rawValue, code.attemptsLeft, code.reports, code.id])
            if let origin = code.origin, let before = entry.guardBefore {
                try guarding.restore(before, of: origin, in: database)
            }
        }
    }

    /// A code is accepted for the scenario that it was sent for. The vendor's own pages name either of the two password
    /// scenarios for one flow, so these two may stand for each other.
    private func accepted(for scenario: Scenario) -> [Scenario] {
        guard settings.passwordScenariosInterchangeable else { return [scenario] }
        return switch scenario {
        case .forgottenPassword: [.forgottenPassword, .passwordChange]
        case .passwordChange: [.passwordChange, .forgottenPassword]
        default: [scenario]
        }
    }
}
