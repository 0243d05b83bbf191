import EIAMErrors
import Foundation
import LanguageMatching
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// Golden vectors of the leaf, version 1. The hashes were made by another program, in Python from the table of the
/// documentation page, and never change.
struct LeafTests {
    private let secret = CommitmentSecret(bytes: Array(0..<32))

    private func attempt() throws -> SendAttempt {
        SendAttempt(
            id: try #require(AttemptID("018bcfe5-6800-7abc-8def-0123456789ab")),
            callerID: AttemptID("018bcfe5-67ff-7abc-8def-0123456789ab"),
            time: Timestamp(microseconds: 1_700_000_000_123_456), endpoint: "/api/v2/sdk/email/send",
            scenario: "REGISTER_EMS", clientID: "nTo1eRIub60vPb54WeE6aojPwYwImtl4", clientIsKnown: true,
            deviceFingerprint: "156aysdna213sc50", operatingSystemVersion: "windows10.1.1", agent: "Mozilla/5.0",
            declaredAddress: "192.168.1.2", peerAddress: "127.0.0.1", languageAsked: "zh",
            languageAnswered: LanguageTag("zh-Hans"), email: "xczczx@bamboocloud.cn", decision: .accepted)
    }

    private func hash(_ entry: LedgerEntry) throws -> String {
        LeafBuilder(kind: entry.kind.rawValue, fields: entry.fields, secret: try #require(secret)).hash.description
    }

    @Test func anAcceptedAttempt() throws {
        #expect(
            try hash(LedgerEntry(attempt(), kind: .attempt))
                == "b14899e33dbeb113fe54b8b4b270fad42352c8654c55496c02709a0f82eca7ff")
    }

    @Test func aRefusedAttemptWithFreeValuesAndAnEmptyAddress() throws {
        var attempt = try attempt()
        attempt.scenario = "login_ems"
        attempt.clientID = "stranger"
        attempt.clientIsKnown = false
        attempt.email = ""
        attempt.decision = .refused(.parameterInvalid(.init(parameter: "type")))
        #expect(
            try hash(LedgerEntry(attempt, kind: .attempt))
                == "70852f350c12be29418d71e2ca7f5337827860d22f439ae1e65811f0fe038018")
    }

    @Test func anOutcome() throws {
        let outcome = SendOutcome(
            time: Timestamp(microseconds: 1_700_000_001_000_000), tryNumber: 2, result: .softFail, phase: .rcpt,
            replyCode: 450, enhancedCode: "4.2.1", host: "mx.example.org", tlsVersion: "TLSv1.3",
            duration: .microseconds(1_233_800), serverText: "450 4.2.1 <xczczx@bamboocloud.cn> busy")
        let entry = LedgerEntry(outcome, attemptSequence: 7)
        #expect(try hash(entry) == "5328c17b271d8cd4084ccb079a97d35bdbc94aa5ee171b0d9a191f72ddd2120a")
        let leaf = LeafBuilder(kind: entry.kind.rawValue, fields: entry.fields, secret: try #require(secret))
        #expect(leaf.bytes.count == 179)
        #expect(leaf.bytes.prefix(17) == [1, 0, 2, 0, 1, 0, 0, 0, 8, 0, 6, 0x0A, 0x24, 0x18, 0x2D, 0x82, 0x40])
    }

    @Test func whatIsCutIsListedInTheLeaf() throws {
        let entry = LedgerEntry(
            SendAttempt(
                id: try #require(AttemptID(bytes: Array(repeating: 0, count: 16))), time: Timestamp(microseconds: 0),
                endpoint: "/api/v2/sdk/email/send", agent: String(repeating: "b", count: 5000),
                email: String(repeating: "a", count: 10_000), decision: .accepted), kind: .attempt)
        #expect(try hash(entry) == "9d7c3e201ca0725cb80246adca00c43fd961c70bd88aa8ce8241574d8ee30a38")
    }

    @Test func absentAndEmptyAreTwoThings() throws {
        var attempt = try attempt()
        attempt.agent = ""
        let empty = try hash(LedgerEntry(attempt, kind: .attempt))
        attempt.agent = nil
        #expect(try hash(LedgerEntry(attempt, kind: .attempt)) != empty)
    }

    /// Every field, changed alone, changes the leaf.
    @Test func everyFieldIsCommittedTo() throws {
        var hashes: Set<String> = [try hash(LedgerEntry(attempt(), kind: .attempt))]
        let changes: [(inout SendAttempt) -> Void] = [
            { $0.id = AttemptID(time: .now()) }, { $0.callerID = nil }, { $0.time = Timestamp(microseconds: 1) },
            { $0.endpoint = "/x" }, { $0.scenario = "LOGIN_EMS" }, { $0.clientID = "y" }, { $0.clientIsKnown = false },
            { $0.deviceFingerprint = "z" }, { $0.operatingSystemVersion = "z" }, { $0.agent = "z" },
            { $0.declaredAddress = "z" },
            { $0.peerAddress = "z" }, { $0.languageAsked = "ar" }, { $0.languageAsked = "not a list!" },
            { $0.languageAnswered = nil },
            { $0.email = "z" }, { $0.decision = .refused(.systemBusy(.init())) },
            { $0.decision = .refused(.parameterBlank(.init(parameter: "a"))) },
            { $0.decision = .refused(.parameterBlank(.init(parameter: "b"))) },
        ]
        for change in changes {
            var attempt = try attempt()
            change(&attempt)
            hashes.insert(try hash(LedgerEntry(attempt, kind: .attempt)))
        }
        hashes.insert(try hash(LedgerEntry(attempt(), kind: .captchaFailure)))
        #expect(hashes.count == changes.count + 2)
    }

    @Test func thePageListsEveryTag() throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "Sources/SendAudit/SendAudit.docc/LeafFormat.md"),
            encoding: .utf8)
        for tag in FieldTag.allCases {
            let table = tag.isPersonal ? "committed, `personal" : "`entry"
            let place = "\(table).\(tag.column ?? "details")`"
            let row = page.split(separator: "\n").first { $0.hasPrefix("| \(tag.rawValue) |") }
            #expect(row?.hasSuffix("| \(place) |") == true, "tag \(tag.rawValue)")
        }
    }
}
