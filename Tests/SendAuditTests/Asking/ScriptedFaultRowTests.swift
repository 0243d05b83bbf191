import EIAMErrors
import Foundation
import SendAPI
import SendDiagnosis
import TestSupport
import Testing

@testable import SendAudit

/// The scripted faults as rows of a real ledger, found again by its blind index.
@Suite(.timeLimit(.minutes(10)))
struct ScriptedFaultRowTests {
    /// A ledger does not say whose data an erasure took, and a purge takes whole blocks of 256 rows.
    private static let scripts = ScriptedFault.all.filter { fault in
        !fault.entries.contains { $0.kind == "erasure" || $0.kind == "purge" || $0.kind == "restore" }
    }

    /// A tenth of them, another one for each remainder.
    @Test(arguments: 0..<10)
    func theLedgerGivesWhatTheScriptsSay(remainder: Int) async throws {
        var compared = 0
        for (place, fault) in Self.scripts.enumerated() where place % 10 == remainder {
            let (loaded, sequences) = try await Self.load(fault)
            let expected = Explanation(of: loaded.history).finding
            #expect(expected.cause.rawValue == fault.expect.cause, "\(fault.id): \(fault.title)")
            for ref in fault.expect.evidence ?? [] {
                #expect(sequences[ref].map { expected.evidence.contains($0) } == true, "\(fault.id): evidence \(ref)")
            }
            #expect(loaded.valuesRead == 0, "\(fault.id): the blind index was not enough")
            compared += 1
        }
        #expect(compared > 40)
    }

    private static func load(_ fault: ScriptedFault) async throws -> (LoadedHistory, [String: Int64]) {
        let fixture = try LedgerFixture()
        let first = try #require(fault.entries.first?.time.timestamp)
        fixture.clock.step(by: first - fixture.clock.source())
        var options = fixture.optionsWithoutControl
        options.pageSize = 4_096
        let ledger = try AuditLedger(path: fixture.path, options: options)
        var sequences: [String: Int64] = [:]
        for entry in fault.entries {
            guard let row = try Self.row(entry, sequences) else { continue }
            let written = try await ledger.write(row)
            if let ref = entry.ref { sequences[ref] = written.sequence }
        }
        let question: HistoryQuestion =
            if let email = fault.ask.email {
                .address(email)
            } else if let device = fault.ask.device {
                .device(device)
            } else {
                .entry(try #require(fault.ask.attempt.flatMap { sequences[$0] }))
            }
        let keys = try fixture.indexKeys()
        let reader = try AuditReader(path: fixture.path)
        let loaded = try reader.history(
            of: question, keys: keys, scenario: fault.ask.scenario,
            window: TimeWindow(start: fault.ask.since?.timestamp),
            now: fault.now.timestamp)
        try await ledger.close()
        return (loaded, sequences)
    }

    private static func row(_ entry: ScriptedFault.Entry, _ sequences: [String: Int64]) throws -> LedgerEntry? {
        let time = entry.time.timestamp
        switch entry.kind {
        case "attempt", "captchaFailure":
            let attempt = SendAttempt(
                id: AttemptID(time: time), time: time, endpoint: entry.endpoint ?? Endpoint.sendEmail.rawValue,
                scenario: entry.scenario, clientID: entry.client, clientIsKnown: entry.clientIsKnown ?? true,
                deviceFingerprint: entry.device, operatingSystemVersion: entry.os, agent: entry.agent,
                declaredAddress: entry.declared, peerAddress: entry.peer, email: entry.email, decision: .accepted)
            var row = LedgerEntry(attempt, kind: entry.kind == "attempt" ? .attempt : .captchaFailure)
            if let refused = entry.refused {
                row.set(.decisionCode, refused.code)
                if let parameters = refused.parameters {
                    let object = parameters.mapValues { parameter -> Any in
                        switch parameter {
                        case .text(let text): text
                        case .number(let number): number
                        }
                    }
                    let json = try JSONSerialization.data(withJSONObject: object)
                    row.set(.parameters, String(decoding: json, as: UTF8.self))
                }
            }
            return row
        case "outcome":
            let outcome = SendOutcome(
                time: time, tryNumber: entry.try ?? 1,
                result: try #require(entry.result.flatMap { .init(rawValue: $0) }),
                phase: entry.phase.flatMap { .init(rawValue: $0) }, replyCode: entry.reply,
                enhancedCode: entry.enhanced,
                host: entry.host, tlsVersion: entry.tls, duration: entry.ms.map { .milliseconds($0) },
                serverText: entry.text, errorCode: entry.code, nextTry: entry.nextTry?.timestamp)
            return LedgerEntry(outcome, attemptSequence: try #require(entry.of.flatMap { sequences[$0] }))
        case "gap":
            let gap = GapCounter.Gap(
                count: Int64(entry.count ?? 0), first: entry.from?.timestamp ?? time, last: entry.to?.timestamp ?? time)
            return LedgerEntry.gap(gap, time: time)
        default: return nil
        }
    }
}
