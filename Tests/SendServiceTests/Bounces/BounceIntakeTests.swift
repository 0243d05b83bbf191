import Foundation
import SendAPI
import SendAudit
import SendDiagnosis
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService
@testable import walkthrough

@Suite(.timeLimit(.minutes(10)))
struct BounceIntakeTests {
    private func folder(_ service: RunningService) -> BounceFolder {
        BounceFolder(path: service.folder.file("data/bounces"))
    }

    private func names(_ service: RunningService, _ name: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: service.folder.file("data/bounces/\(name)"))) ?? []
    }

    /// Sends a mail to a@b.co and gives what left.
    private func sent(_ service: RunningService) async throws -> OutgoingMail {
        _ = try await service.send(to: "a@b.co")
        try await service.settle()
        return try #require(service.mail.mails.last)
    }

    private func add(_ mail: String, _ service: RunningService) async throws {
        try folder(service).add(mail.utf8, clock: service.clock.source)
        try await service.run(for: BounceIntake.interval)
    }

    private func outcomes(_ mail: OutgoingMail, _ service: RunningService) async throws -> [SendOutcome.Result?] {
        let token = try #require(BounceToken.tokens(in: mail.messageID).first)
        let attempt = try await service.server.routes.desk.ledger.recordedAttempt(token.attempt)
        return try #require(attempt).outcomes.map(\.result)
    }

    /// How many mails came back, by what was done with them, as operators are told.
    private func counts(_ service: RunningService) async throws -> [BounceVerdict: Int] {
        let figures = try await service.exchange(.liveServer, "GET", "/metrics").body
        var counts: [BounceVerdict: Int] = [:]
        for line in figures.split(separator: "\n") {
            guard let match = line.wholeMatch(of: #/errata_bounces_total\{verdict="(\w+)"\} (\d+)/#),
                let verdict = BounceVerdict(rawValue: String(match.1)), let count = Int(match.2), count > 0
            else { continue }
            counts[verdict] = count
        }
        return counts
    }

    private func newest(_ service: RunningService) throws -> AttemptRow {
        try #require(
            try service.ledger().attempts(TimeWindow(), limit: 1, isRevealed: true).first)
    }

    @Test func aBounceIsMatchedByTheMessageIDAndRecordedWithItsCodes() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            #expect(mail.returnPath == nil)
            try await add(ReturnedMail.notification(messageID: mail.messageID), service)
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
            let row = try newest(service)
            #expect(row.state == .failed)
            #expect(row.result == .known(.bounced))
            #expect(row.reply.code == 550)
            #expect(row.reply.enhancedCode == "5.1.1")
            let history = try service.ledger().history(of: .attempt(row.id), keys: nil, now: service.clock.now)
            #expect(history.history.attempts.last?.outcomes.last?.host == "mx.b.co")
            #expect(row.reply.text?.contains("User unknown") == true)
            #expect(names(service, "new") == [])
            #expect(names(service, "cur").count == 1)
            #expect(names(service, "cur").allSatisfy { $0.hasSuffix(":2,S") })
            #expect(try await counts(service) == [.recorded: 1])
        }
    }

    @Test func aBounceIsMatchedByTheAddressThatItCameTo() async throws {
        let settings = ["ERRATA_MAIL_BOUNCE_ADDRESS": "bounces@example.org"]
        try await RunningService.run(settings: settings) { service in
            let mail = try await sent(service)
            let returnPath = try #require(mail.returnPath)
            #expect(returnPath.text.hasPrefix("bounces+"))
            // Nothing of the mail is given back.
            try await add(ReturnedMail.notification(to: returnPath.text), service)
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
        }
    }

    @Test func aReportIsRecordedOnceHoweverOftenItComes() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            for _ in 0..<3 { try await add(ReturnedMail.notification(messageID: mail.messageID), service) }
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
            #expect(names(service, "cur").count == 3)
            #expect(try await counts(service) == [.recorded: 1, .known: 2])
        }
    }

    @Test func aMailThatIsLateArrivesAndIsComplainedAbout() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            try await add(
                ReturnedMail.notification(
                    messageID: mail.messageID, action: "delayed", status: "4.4.1", said: "451 4.4.1 no answer"), service
            )
            try await add(
                ReturnedMail.notification(
                    messageID: mail.messageID, action: "delivered", status: "2.0.0", said: "250 2.0.0 taken"), service)
            try await add(ReturnedMail.complaint(messageID: mail.messageID), service)
            #expect(try await outcomes(mail, service) == [.sent, .delayed, .delivered, .complained])
        }
    }

    @Test func whatSaysNothingOfTheMailHasNoRow() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            try await add(ReturnedMail.automaticReply(messageID: mail.messageID), service)
            try await add(ReturnedMail.complaint(messageID: mail.messageID, type: "not-spam"), service)
            #expect(try await outcomes(mail, service) == [.sent])
            #expect(try await counts(service) == [.saysNothing: 2])
            #expect(names(service, "cur").count == 2)
        }
    }

    /// Who knows an attempt's id, but was not sent its mail.
    @Test func aForgedBounceIsNotBelieved() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            let token = try #require(BounceToken.tokens(in: mail.messageID).first)
            var signature = token.signature
            signature[0] ^= 1
            let forged = BounceToken(attempt: token.attempt, tryNumber: 1, signature: signature)
            let otherTry = BounceToken(attempt: token.attempt, tryNumber: 2, signature: token.signature)
            for token in [forged, otherTry] {
                try await add(ReturnedMail.notification(messageID: token.messageID(domain: "b.co")), service)
            }
            try await add(ReturnedMail.notification(messageID: "\(token.attempt).1@localhost.localdomain"), service)
            #expect(try await outcomes(mail, service) == [.sent])
            #expect(try await counts(service) == [.forged: 2, .unmatched: 1])
            #expect(names(service, "failed").count == 3)
            #expect(names(service, "cur") == [])
        }
    }

    @Test func whatCannotBeUsedIsPutAsideAndHoldsUpNothing() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            let key = try BounceKey(path: service.folder.file("data/bounce.key"))
            let unknown = key.token(attempt: AttemptID(time: service.clock.now), tryNumber: 1)
            try folder(service).add(ReturnedMail.notification().utf8, clock: service.clock.source)
            let new = service.folder.file("data/bounces/new")
            try Data().write(to: URL(fileURLWithPath: new + "/0-empty"))
            try Data(repeating: 65, count: BounceFolder.maximumLength + 1).write(
                to: URL(fileURLWithPath: new + "/0-long"))
            try Data("no mail".utf8).write(to: URL(fileURLWithPath: new + "/0-words"))
            try FileManager.default.createDirectory(atPath: new + "/0-folder", withIntermediateDirectories: false)
            try folder(service).add(
                ReturnedMail.notification(messageID: unknown.messageID(domain: "b.co")).utf8,
                clock: service.clock.source)
            try await add(ReturnedMail.notification(messageID: mail.messageID), service)
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
            #expect(try await counts(service) == [.unreadable: 4, .unmatched: 1, .notHeld: 1, .recorded: 1])
            #expect(names(service, "failed").count == 6)
            #expect(names(service, "new") == [])
        }
    }

    /// The end comes after the row and before the file is moved.
    @Test func aCrashBetweenTheRowAndTheMoveGivesNoSecondRow() async throws {
        let folder = try TemporaryFolder()
        let cur = folder.file("data/bounces/cur")
        let mail = try await RunningService.run(folder: folder) { service in
            let mail = try await sent(service)
            // A file in the place of the folder to which it would be moved.
            try self.folder(service).add("A: b\n\n".utf8, clock: service.clock.source)
            try await service.run(for: BounceIntake.interval)
            try Data().write(to: URL(fileURLWithPath: cur))
            try await add(ReturnedMail.notification(messageID: mail.messageID), service)
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
            #expect(names(service, "new").count == 1)
            return mail
        }
        try FileManager.default.removeItem(atPath: cur)
        try await RunningService.run(folder: folder) { service in
            // At the start, without waiting.
            try await service.settle()
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
            #expect(names(service, "new") == [])
            #expect(names(service, "cur").count == 1)
            #expect(try await counts(service) == [.known: 1])
        }
    }

    @Test func aBounceWaitsWhileTheLedgerCannotBeWritten() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            let blocker = try LedgerBlocker(path: service.folder.file("data/audit.db"))
            try await add(ReturnedMail.notification(messageID: mail.messageID), service)
            #expect(names(service, "new").count == 1)
            try blocker.release()
            try await service.run(for: BounceIntake.interval)
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
            #expect(names(service, "new") == [])
        }
    }

    /// The program that a mail server calls, beside a running service.
    @Test func theToolGivesTheServiceAMail() async throws {
        try await RunningService.run { service in
            let mail = try await sent(service)
            let environment = ["ERRATA_DATA_FOLDER": service.folder.file("data")]
            let run = try await ProgramRun(
                tool: "sendserver", ["bounce"], environment: environment,
                input: Data(ReturnedMail.notification(messageID: mail.messageID).utf8))
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.output + run.errors == "")
            try await service.run(for: BounceIntake.interval)
            #expect(try await outcomes(mail, service) == [.sent, .bounced])
        }
    }

    @Test func theToolEndsAsSysexitsSay() async throws {
        let temporary = try TemporaryFolder()
        func run(_ input: Data, _ environment: [String: String] = [:]) async throws -> ProgramRun {
            try await ProgramRun(
                tool: "sendserver", ["bounce"],
                environment: ["ERRATA_BOUNCES_FOLDER": temporary.file("b")].merging(environment) { $1 }, input: input)
        }
        let mail = Data("Subject: x\n\n".utf8)
        #expect(try await run(mail).exitCode == 0)
        let words = try await run(Data("no mail".utf8))
        #expect(words.exitCode == 65)
        #expect(words.errors == "sendserver: this is no mail: it does not begin with header fields\n")
        #expect(try await run(Data()).exitCode == 65)
        let long = try await run(mail + Data(repeating: 65, count: BounceFolder.maximumLength))
        #expect(long.exitCode == 65)
        #expect(long.errors == "sendserver: the mail is longer than 1048576 bytes\n")
        let nowhere = try await run(mail, ["ERRATA_BOUNCES_FOLDER": "/proc/nowhere"])
        #expect(nowhere.exitCode == 75)
        #expect(nowhere.errors.hasPrefix("sendserver: /proc/nowhere: the mail cannot be written"))
        #expect(try await run(mail, ["ERRATA_BOUNCES_FOLDR": "x"]).exitCode == 75)
        let help = try await ProgramRun(tool: "sendserver", ["bounce", "--help"])
        #expect(help.exitCode == 0)
        #expect(help.output.contains("sendserver bounce < returned.eml"))
    }

    /// Real reports of many mail servers, to the address with our token.
    @Test(.enabled(if: Repository.vectors != nil)) func everyRealReportIsTaken() async throws {
        let vectors = try #require(Repository.vectors).appending(path: "bounces/mails")
        let files = try FileManager.default.contentsOfDirectory(atPath: vectors.path).filter { $0.hasSuffix(".eml") }
        let settings = ["ERRATA_MAIL_BOUNCE_ADDRESS": "bounces@example.org"]
        try await RunningService.run(settings: settings) { service in
            let returnPath = try #require(try await sent(service).returnPath)
            for file in files.sorted() {
                let mail = try Data(contentsOf: vectors.appending(path: file))
                // Behind the line of a mailbox file, where there is one.
                try folder(service).add(
                    Data("Delivered-To: \(returnPath.text)\n".utf8) + mail.trimmingMailboxLine,
                    clock: service.clock.source)
            }
            while !names(service, "new").isEmpty { try await service.run(for: BounceIntake.interval) }
            let counts = try await counts(service)
            #expect(counts.values.reduce(0, +) == files.count)
            #expect(Set(counts.keys).isSubset(of: [.recorded, .known, .saysNothing]))
            #expect(counts[.known, default: 0] > files.count * 9 / 10)
        }
    }
}

extension Data {
    /// Without the line before the header that files of whole mailboxes have.
    fileprivate var trimmingMailboxLine: Data {
        guard starts(with: Data("From ".utf8)), let end = firstIndex(of: 10) else { return self }
        return self[index(after: end)...]
    }
}
