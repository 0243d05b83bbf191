import Foundation
import SendAPI
import StrictJSON
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

struct ControlTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    @Test func theToolsAskTheRunningWriter() async throws {
        let ledger = try fixture.open()
        for _ in 0..<3 { _ = try await ledger.begin(fixture.attempt()) }
        let control = LedgerControl(path: fixture.path, options: fixture.options)
        #expect(FileMode(fixture.path + ".control")?.isPrivate == true)
        let hold = try await control.send(.hold(.person(email: "xczczx@bamboocloud.cn"), reason: "court", actor: "me"))
        guard case .done(let sequence?, 1, _) = hold else {
            Issue.record("\(hold)")
            return
        }
        let refused = await #expect(throws: LedgerError.self) {
            try await control.send(.erase(email: "xczczx@bamboocloud.cn", reason: "asked", actor: "me"))
        }
        #expect(refused?.code == .held)
        _ = try await control.send(.release(sequence, reason: "over", actor: "me"))
        let steps = Mutex<[Int]>([])
        let erased = try await control.send(.erase(email: "xczczx@bamboocloud.cn", reason: "asked", actor: "me")) {
            progress in
            if progress.phase == .removing { steps.withLock { $0.append(progress.done) } }
        }
        // The hold's own entry names the person too.
        guard case .erased(let report) = erased else {
            Issue.record("\(erased)")
            return
        }
        #expect(report.sequence == sequence + 2 && report.count == 4 && report.isLogEmptied)
        #expect(steps.withLock { $0 } == [4])
        #expect(try await control.send(.rotate(.search, reason: "yearly", actor: "me")) == .key("2"))
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        #expect(FileMode(fixture.path + ".control") == nil)
    }

    @Test func withoutAWriterTheToolBecomesIt() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        let control = LedgerControl(path: fixture.path, options: fixture.options)
        guard
            case .erased(let report) = try await control.send(
                .erase(email: "xczczx@bamboocloud.cn", reason: "asked", actor: "me")), report.count == 1
        else {
            Issue.record("nothing was erased")
            return
        }
        #expect(try await fixture.verify().erasedCount == 1)
    }

    @Test func aWriterWithoutASocketIsNamed() async throws {
        let ledger = try fixture.open { $0.acceptsControl = false }
        let control = LedgerControl(path: fixture.path, options: fixture.options, patience: .zero)
        let error = await #expect(throws: LedgerError.self) { try await control.send(.checkpoint) }
        #expect(error?.code == .locked)
        try await ledger.close()
    }

    @Test(arguments: ["", "{}", "[1]", #"{"operation":"erase"}"#, #"{"operation":"drop"}"#, "\u{0}"])
    func aRequestThatIsNoneIsRefused(line: String) async throws {
        let ledger = try fixture.open()
        guard let socket = try ControlSocket.connect(to: fixture.path + ".control") else {
            Issue.record("nobody listens")
            return
        }
        socket.write(line: line)
        let json = try JSONValue(parsing: socket.readLine() ?? [], maximumLength: 10_000)
        #expect(json.objectValue?["error"] == "invalid")
        try await ledger.close()
    }

    @Test func requestsAndAnswersReadAsTheyWereWritten() throws {
        let window = TimeWindow(start: Timestamp(microseconds: 1), end: Timestamp(microseconds: 2))
        let requests: [ControlRequest] = [
            .erase(email: "a@b.c", reason: "r", actor: "x"),
            .purge(before: Timestamp(microseconds: 7), reason: "r", actor: "x"),
            .access(email: nil, reason: nil, actor: "x"), .access(email: "a@b.c", reason: "r", actor: "x"),
            .hold(.person(email: "a@b.c"), reason: "r", actor: "x"), .hold(.period(window), reason: "r", actor: "x"),
            .release(4, reason: "r", actor: "x"), .rotate(.signing, reason: "r", actor: "x"), .checkpoint,
        ]
        for request in requests { #expect(ControlRequest(request.json) == request) }
        let answers: [ControlAnswer] = [
            .done(sequence: nil, count: 0, isLogEmptied: true), .done(sequence: 3, count: 2, isLogEmptied: false),
            .heldBack(
                RemovalReport(sequence: 3, count: 2, isLogEmptied: true, hold: .init(sequence: 1, reason: "r")),
                by: .init(sequence: 1, reason: "r")),
            .key("k"), .erased(Self.report),
            .exported(
                sequence: 3,
                beside: [
                    HolderExport(
                        name: "outbox",
                        records: [HeldRecord([.init(name: "a", value: "b"), .init(name: "a", value: "c")])],
                        failure: nil), HolderExport(name: "codes", records: [], failure: "busy"),
                ]), .failed(LedgerError(code: .held, message: "m")),
        ]
        for answer in answers { #expect(ControlAnswer(answer.json) == answer) }
    }

    private static let report = ErasureReport(
        maskedAddress: "a***a@b.c", key: ErasedAddressKey(number: 2, hash: "00ff"), time: Timestamp(microseconds: 5),
        origin: "o", sequence: nil, entries: [], rowsRead: 7, spellingCount: 1,
        nearMatches: [NearMatch(sequence: 4, address: "x***y@z", kind: .otherDomain)], nearMatchCount: 200,
        lastingMentions: [1, 2],
        holders: [
            HolderErasure(name: "outbox", count: 2, failure: nil), HolderErasure(name: "codes", count: 0, failure: "f"),
        ],
        checkpoint: "o\n1\n", isLogEmptied: false)

    @Test func aPathLongerThanASocketsStillWorks() async throws {
        let long = fixture.folder.file(String(repeating: "d", count: 120))
        try FileManager.default.createDirectory(atPath: long, withIntermediateDirectories: true)
        let ledger = try AuditLedger(path: long + "/audit.db", options: fixture.options)
        let control = LedgerControl(path: long + "/audit.db", options: fixture.options)
        guard case .done = try await control.send(.checkpoint) else {
            Issue.record("no answer")
            return
        }
        try await ledger.close()
    }
}
