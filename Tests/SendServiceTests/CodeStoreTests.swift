import Foundation
import SendAPI
import TestSupport
import Testing

@testable import SendService

struct CodeStoreTests {
    private let folder: TemporaryFolder
    private let path: String
    private let store: CodeStore
    private let now = Timestamp(microseconds: 1_700_000_000_000_000)
    private let email = EmailAddress("a@b.co")!

    init() async throws {
        folder = try TemporaryFolder()
        path = folder.file("state.db")
        store = try await Self.store(folder)
    }

    private static func store(_ folder: TemporaryFolder, _ environment: [String: String] = [:]) async throws
        -> CodeStore
    {
        let settings = try ServiceConfiguration(try await SettingsReader(environment: environment, file: nil))
        return CodeStore(
            state: try StateDatabase(path: folder.file("state.db")), key: try CodeKey(path: folder.file("code.key")),
            settings: settings.code)
    }

    @Test func codesAreSixDigitsAndDiffer() async throws {
        var codes: Set<String> = []
        for _ in 0..<200 {
            let code = try await store.issue(to: email, scenario: .login, now: now)
            #expect(code.count == 6 && code.allSatisfy(\.isNumber))
            codes.insert(code)
        }
        #expect(codes.count > 190)
    }

    @Test func aCodeWorksOnceForItsScenario() async throws {
        let code = try await store.issue(to: email, scenario: .login, now: now)
        #expect(try await store.check(code, email: email, scenario: .register, now: now) == .none)
        #expect(try await store.check(code, email: EmailAddress("x@b.co")!, scenario: .login, now: now) == .none)
        #expect(try await store.check(code, email: EmailAddress("A@B.co")!, scenario: .login, now: now) == .right)
        #expect(try await store.check(code, email: email, scenario: .login, now: now) == .none)
    }

    @Test func aCodeTakesFiveTries() async throws {
        let code = try await store.issue(to: email, scenario: .login, now: now)
        let wrong = code == "000000" ? "000001" : "000000"
        for left in [4, 3, 2, 1, 0] {
            #expect(
                try await store.check(wrong, email: email, scenario: .login, now: now) == .wrong(attemptsLeft: left))
        }
        #expect(try await store.check(code, email: email, scenario: .login, now: now) == .none)
    }

    @Test func aCodeLivesFiveMinutes() async throws {
        let code = try await store.issue(to: email, scenario: .login, now: now)
        #expect(try await store.check(code, email: email, scenario: .login, now: now + .seconds(300)) == .expired)
        #expect(
            try await store.check(code, email: email, scenario: .login, now: now + .milliseconds(299_999)) == .right)
    }

    @Test func aNewerCodeReplacesTheOlderAndItsTries() async throws {
        let old = try await store.issue(to: email, scenario: .login, now: now)
        for _ in 0..<5 { _ = try await store.check("x", email: email, scenario: .login, now: now) }
        let new = try await store.issue(to: email, scenario: .login, now: now)
        if old != new {
            #expect(try await store.check(old, email: email, scenario: .login, now: now) == .wrong(attemptsLeft: 4))
        }
        #expect(try await store.check(new, email: email, scenario: .login, now: now) == .right)
    }

    @Test func thePasswordScenariosStandForEachOtherUnlessSwitchedOff() async throws {
        let code = try await store.issue(to: email, scenario: .forgottenPassword, now: now)
        #expect(try await store.check(code, email: email, scenario: .passwordChange, now: now) == .right)
        let strictFolder = try TemporaryFolder()
        let strict = try await Self.store(strictFolder, ["ERRATA_CODE_PASSWORD_SCENARIOS_INTERCHANGEABLE": "no"])
        let other = try await strict.issue(to: email, scenario: .forgottenPassword, now: now)
        #expect(try await strict.check(other, email: email, scenario: .passwordChange, now: now) == .none)
    }

    @Test func theFilesHoldNoCode() async throws {
        let code = try await store.issue(to: email, scenario: .login, now: now)
        for name in ["state.db", "state.db-wal", "code.key"] {
            let data = try #require(FileManager.default.contents(atPath: folder.file(name)))
            #expect(data.range(of: Data(code.utf8)) == nil, "\(name)")
        }
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("code.key"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func hundredGuessesAtOnceSpendFiveTries() async throws {
        let code = try await store.issue(to: email, scenario: .login, now: now)
        let wrong = code == "000000" ? "000001" : "000000"
        let counted = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    if case .wrong = try await store.check(wrong, email: email, scenario: .login, now: now) {
                        return true
                    }
                    return false
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(counted == 5)
        #expect(try await store.check(code, email: email, scenario: .login, now: now) == .none)
    }

    @Test func ofHundredWhoKnowTheCodeOneIsRight() async throws {
        let code = try await store.issue(to: email, scenario: .login, now: now)
        let right = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 {
                group.addTask { try await store.check(code, email: email, scenario: .login, now: now) == .right }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(right == 1)
    }

    @Test func aCodeOfAClockThatWasAheadIsNoCode() async throws {
        let code = try await store.issue(to: email, scenario: .login, now: now + .seconds(400 * 86_400))
        #expect(try await store.check(code, email: email, scenario: .login, now: now) != .right)
    }

    /// What an entry is recorded as.
    private func recorded(
        _ code: String, _ scenario: Scenario = .login, after: Duration = .zero
    ) async throws -> SendOutcome.Result? {
        try await store.enter(code, email: email, scenario: scenario, now: now + after).result
    }

    @Test func anEntrySaysWhatBecameOfItsCode() async throws {
        let receipt = AttemptReceipt(id: AttemptID(time: now), sequence: 7)
        let first = try await store.issue(to: email, scenario: .login, for: receipt, now: now)
        var second = first
        while second == first { second = try await store.issue(to: email, scenario: .login, for: receipt, now: now) }
        #expect(try await recorded(first) == .codeReplaced)
        #expect(try await recorded(second, .register) == .codeForOtherPurpose)
        #expect(try await recorded("none") == .codeWrong)
        #expect(try await recorded(second) == .consumed)
        #expect(try await recorded(second) == nil)
        let late = try await store.issue(to: email, scenario: .register, for: receipt, now: now)
        let entry = try await store.enter(late, email: email, scenario: .register, now: now + .seconds(300))
        #expect(entry.result == .codeExpired && entry.verdict == .expired)
        #expect(entry.code?.receipt == receipt)
        // A day later nothing is known of it.
        try await store.state.sweep(now: now + .seconds(2 * 86_400))
        #expect(try await recorded(late, .register, after: .seconds(2 * 86_400)) == nil)
    }

    @Test func strangersCannotFillTheLedgerWithEntries() async throws {
        _ = try await store.issue(to: email, scenario: .login, now: now)
        var results: [SendOutcome.Result?] = []
        for _ in 0..<100 { results.append(try await recorded("none")) }
        #expect(results.prefix(5).allSatisfy { $0 == .codeWrong })
        #expect(results.count { $0 == .codeTriesUsedUp } == 5)
        #expect(results.count { $0 != nil } == 10)
    }
}

extension CodeStore {
    fileprivate func check(
        _ code: String, email: EmailAddress, scenario: Scenario, now: Timestamp
    ) async throws -> VerificationCodes.Verdict {
        try await enter(code, email: email, scenario: scenario, now: now).verdict
    }
}
