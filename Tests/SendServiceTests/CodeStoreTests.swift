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
        #expect(try await store.check(code, email: email, scenario: .login, now: now + .seconds(300)) == .none)
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
}
