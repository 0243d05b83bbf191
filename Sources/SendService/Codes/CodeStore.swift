import FoundationEssentials
import GRDB
public import SendAPI

/// Verification codes: six digits, kept only as a keyed hash, for a few minutes and a few attempts.
///
/// A code is made when its mail leaves, not when it was asked for: nothing that waits in the outbox holds a code, and its
/// minutes begin when the mail does.
public struct CodeStore: Sendable {
    /// What a check found.
    public enum Verdict: Sendable, Hashable {
        /// The code is right; it is used up now.
        case right
        /// The code is wrong; so many attempts are left.
        case wrong(attemptsLeft: Int)
        /// There is no code: none was sent, or it expired, was used, or had too many attempts.
        case none
    }

    let state: StateDatabase
    let key: CodeKey
    let settings: ServiceConfiguration.Code

    /// Creates the code of a mail that is about to leave. It replaces an earlier one for the address and scenario, and its
    /// tries begin anew.
    func issue(to email: EmailAddress, scenario: Scenario, now: Timestamp) async throws -> String {
        let code = RandomText.decimal(digits: 6)
        let hash = key.hash(code, email: email, scenario: scenario)
        let expires = (now + settings.lifetime).microseconds
        let attempts = settings.attempts
        try await state.queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO verification_code (address, scenario, hash, expires, attempts_left) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET hash = excluded.hash, expires = excluded.expires, attempts_left = excluded.attempts_left
                    """,
                arguments: [email.canonical, scenario.rawValue, hash, expires, attempts])
        }
        return code
    }

    /// Checks the code that a person entered, for the endpoint that consumes it.
    ///
    /// - Parameters:
    ///   - code: what was entered.
    ///   - email: the address that the code was sent to.
    ///   - scenario: what the code is used for now.
    ///   - now: the time.
    public func check(_ code: String, email: EmailAddress, scenario: Scenario, now: Timestamp) async throws -> Verdict {
        let scenarios = accepted(for: scenario)
        return try await state.queue.write { database in
            var attemptsLeft: Int?
            for scenario in scenarios {
                guard
                    let row = try Row.fetchOne(
                        database,
                        sql: "SELECT * FROM verification_code WHERE address = ? AND scenario = ? AND expires > ?",
                        arguments: [email.canonical, scenario.rawValue, now.microseconds])
                else { continue }
                let left: Int = row["attempts_left"]
                guard left > 0 else { continue }
                if key.matches(row["hash"], code: code, email: email, scenario: scenario) {
                    try database.execute(
                        sql: "DELETE FROM verification_code WHERE address = ? AND scenario = ?",
                        arguments: [email.canonical, scenario.rawValue])
                    return .right
                }
                try database.execute(
                    sql:
                        "UPDATE verification_code SET attempts_left = attempts_left - 1 WHERE address = ? AND scenario = ?",
                    arguments: [email.canonical, scenario.rawValue])
                attemptsLeft = max(attemptsLeft ?? 0, left - 1)
            }
            return attemptsLeft.map { .wrong(attemptsLeft: $0) } ?? .none
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
