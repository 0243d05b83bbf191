import SendAPI
import TestSupport

@testable import SendAudit

extension ReportData {
    /// A month of a service, from a fixed seed.
    ///
    /// - Parameters:
    ///   - hostile: with values that try to be markup, script, formulas and orders to a terminal.
    ///   - apart: clients are counted apart from codes and scenarios, as in a large ledger.
    static func sample(hostile: Bool = false, apart: Bool = false) -> ReportData {
        let start: Int64 = 1_764_000_000_000_000 / 86_400_000_000 * 86_400_000_000
        let at = { (seconds: Int64) in Timestamp(microseconds: start + seconds * 1_000_000) }
        let evil =
            "</script><script>alert(1)</script><!--\u{2028}\u{1B}[2J\u{202E}=cmd()'\"&"
            + String(repeating: "x", count: hostile ? 10_000 : 0)
        let codes: [FailureCode] = [
            .error("SDK.SEND.1001"), .error("SDK.COMMON.1003"), .error("SDK.COMMON.1001"), .reply(550), .timedOut,
            .step(.connect), hostile ? .other(evil) : .result(.notQueued),
        ]
        let scenarios: [String?] = [
            "LOGIN_EMS", "REGISTER_EMS", "FORGET_PWD_EMS", hostile ? evil : "MFA_AUTH_EMS", nil,
        ]
        let clients: [String?] = [
            "nTo1eRIub60vPb54WeE6aojPwYwImtl4", hostile ? evil : "nTo1eRIub60vPb54WeE6aojPwYwIml01", nil,
        ]
        let intervals = ReportIntervals((start / 900_000_000)..<(start / 900_000_000 + 96 * 30))
        var counts: [ReportCount] = []
        var apps: [ReportCount] = []
        var seed = SeededRandom(seed: 7)
        func random(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &seed) }
        for interval in 0..<intervals.count {
            for scenario in scenarios {
                for client in clients {
                    func add(_ state: AttemptState, _ code: FailureCode?, _ n: Int) {
                        guard n > 0 else { return }
                        counts.append(
                            .init(
                                interval: interval, state: state, code: code, scenario: scenario,
                                client: apart ? nil : client, count: n))
                        if apart {
                            apps.append(
                                .init(
                                    interval: interval, state: state, code: nil, scenario: nil, client: client, count: n
                                ))
                        }
                    }
                    add(.sent, nil, 20 + random(60))
                    add(.inFlight, nil, random(8) == 0 ? 1 : 0)
                    add(.suppressed, nil, random(6) == 0 ? 1 : 0)
                    add(.unknown, .result(.unknown), random(30) == 0 ? 1 : 0)
                    for code in codes where random(3) == 0 {
                        if case .error = code {
                            add(.refused, code, 1 + random(4))
                        } else {
                            add(.failed, code, 1 + random(3))
                        }
                    }
                    if interval == 61 { add(.failed, .step(.connect), 90) }
                }
            }
        }
        let breakdowns = SampleBreakdowns(counts: counts, clients: apart ? clients : nil, evil: hostile ? evil : nil)
        var conversion = ReportConversion()
        conversion.isRecorded = !hostile || apart
        conversion.domains = breakdowns.accepted([
            .value("example.org"), .value("qq.com"), .value(hostile ? evil : "gmail.com"), .none, .erased, .others,
        ])
        conversion.relays = breakdowns.accepted([.value("mx.example.org"), .value(hostile ? evil : "mx2.example.org")])
        conversion.clients = breakdowns.acceptedByClient()
        conversion.hours = breakdowns.acceptedByInterval(intervals)
        var deliveries = ReportDeliveries()
        deliveries.servers = [
            .init(
                host: hostile ? evil : "mx.example.org", tries: 81_000, accepted: 80_200, softFailures: 500,
                hardFailures: 200, timeouts: 100, encrypted: 80_900),
            .init(
                host: "mx.gmail.com", tries: 1_200, accepted: 1_100, softFailures: 40, hardFailures: 60, timeouts: 0,
                encrypted: 1_200),
        ]
        deliveries.otherServers = .init(
            host: nil, tries: 33, accepted: 33, softFailures: 0, hardFailures: 0, timeouts: 0, encrypted: 12)
        deliveries.phases = [
            .init(name: "rcpt", count: 700), .init(name: "connect", count: 90), .init(name: nil, count: 4),
        ]
        deliveries.durations = .init(median: 340, p95: 1_320, p99: 4_410)
        deliveries.accepted = 81_333
        deliveries.consumed = hostile ? 0 : 70_210
        deliveries.delivered = 12
        var devices = ReportDevices()
        devices.attemptsRead = 50_000
        devices.shared = [
            .init(fingerprint: hostile ? evil : "l***", addresses: 812, attempts: 1_002),
            .init(fingerprint: "156a***", addresses: 4, attempts: 9),
        ]
        var operations = ReportOperations()
        let op = { (n: Int64, reason: String?) in
            ReportOperations.Operation(sequence: n, time: at(n * 60), actor: "auditor", reason: reason)
        }
        var erasure = op(812, hostile ? evil : "request 2026-117"); erasure.count = 14
        var open = op(1_812, "request 2026-118"); open.count = 3; open.isFinished = false
        operations.erasures = .init(newest: [open, erasure], total: 2)
        operations.holds = [
            .init(
                sequence: 3, time: at(0), window: nil, reason: "case 7", actor: "legal", releasedBy: 90,
                releasedAt: at(900)),
            .init(
                sequence: 5, time: at(4), window: .init(start: at(0), end: at(9000)), reason: nil, actor: nil,
                releasedBy: nil, releasedAt: nil),
        ]
        operations.accesses = .init(
            newest: (0..<5).map { op(2_000 - $0, "attempts since the start, 100 at most: ticket \($0)") }, total: 812)
        var start1 = op(0, nil); start1.actor = nil; start1.subject = "errata"
        operations.starts = .init(newest: [start1], total: 1)
        var key = op(1, nil); key.actor = nil;
        key.subject = "example.com/ledger+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
        operations.keys = .init(newest: [key], total: 1)
        var gap = op(700, nil); gap.actor = nil; gap.count = 12; gap.from = at(4_000); gap.to = at(4_100)
        operations.gaps = .init(newest: [gap], total: 1)
        var clock = ReportClock()
        clock.entries = 91_001; clock.heartbeats = 611
        clock.longestSilence = .init(start: at(86_400), end: at(90_011))
        clock.steps = [.init(sequence: 4_711, time: at(70_000), seconds: 3_600)]; clock.stepCount = 1
        clock.oldestAttempt = at(10); clock.oldestEntry = at(0); clock.newestEntry = at(30 * 86_400)
        return ReportData(
            made: at(31 * 86_400), origin: "example.com/ledger", window: .init(), intervals: intervals, counts: counts,
            appCounts: apart ? apps : nil, removedCount: 1_200, uncertain: [], causes: breakdowns.causes,
            relays: breakdowns.relays(whole: apart), steps: breakdowns.steps, conversion: conversion,
            deliveries: deliveries, devices: devices,
            operations: operations, clock: clock,
            integrity: .init(
                size: 91_001, root: "OZ1u0Zl5CmcFBBP0Bg4QPXYJHW4gQ9y0n4nJ5fMfqSA=",
                basis: .init(signedSize: 91_001, hasOwnSchema: true, isVerified: false),
                note:
                    "example.com/ledger\n91001\nOZ1u0Zl5CmcFBBP0Bg4QPXYJHW4gQ9y0n4nJ5fMfqSA=\n\n— example.com/ledger Uw2QOxLlz5yv2ZkJd7yOqE5n6Yb3yN0p1cQq3m8y7u0H9b1v3c5x7z9a2s4d6f8g0h1j2k3l4q5w6e7r8t9y0u1i\n",
                keys: [.init(text: key.subject ?? "", sequence: 1)], keptCheckpoints: 720, externalSize: 91_000,
                removedEntries: 2_300, erasedEntries: 17, isReadableByAll: false))
    }
}
