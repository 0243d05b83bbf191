import FoundationEssentials
import GRDB
import SendAPI
import SendAudit
import Synchronization

/// Knows how the service is: what is in memory at the moment of the question, and what takes a disk from a probe, which the
/// maintenance loop makes and a question repeats where the last one is too old.
final class HealthMonitor: Sendable {
    private struct Progress {
        var last: StateProbe?
        var isProbing = false
    }

    /// A probe older than this is repeated before a question is answered.
    static let freshness = Duration.seconds(5)
    /// How long an answer waits for a probe.
    static let patience = Duration.seconds(3)
    /// The disk hangs when a probe is older than this in spite of all tries.
    static let maximumAge = Duration.seconds(30)
    /// A mail that has been due for longer waits for something that is wrong.
    static let longDue = Duration.seconds(60)

    let ledger: AuditLedger
    private let outbox: Outbox
    private let statePath: String
    /// Whether nothing is sent without a record.
    private let isRecordRequired: Bool
    /// How the way is by which mail leaves.
    private let relay: @Sendable () -> HealthCheck
    private let clock: TimeSource
    private let ended: WakeUpSignal
    private let progress = Mutex(Progress())

    init(
        ledger: AuditLedger, outbox: Outbox, statePath: String, isRecordRequired: Bool,
        relay: @escaping @Sendable () -> HealthCheck, clock: TimeSource
    ) {
        self.ledger = ledger
        self.outbox = outbox
        self.statePath = statePath
        self.isRecordRequired = isRecordRequired
        self.relay = relay
        self.clock = clock
        ended = WakeUpSignal(clock: clock)
    }

    /// The newest probe; `nil` before the first.
    var lastProbe: StateProbe? { progress.withLock { $0.last } }

    /// How the service is now. It comes back after ``patience`` even where the disk hangs.
    func report() async -> HealthReport {
        let seen = ended.count
        if isStale {
            if begin() { Task { await self.look() } }
            await ended.wait(since: seen, atMost: Self.patience)
        }
        return assess()
    }

    /// Looks anew, unless somebody looks already. Waits for as long as that takes.
    func probe() async {
        if begin() { await look() }
    }

    private var isStale: Bool {
        guard let last = lastProbe else { return true }
        return clock.uptime - last.ended >= Self.freshness
    }

    private func begin() -> Bool {
        progress.withLock { progress in
            defer { progress.isProbing = true }
            return !progress.isProbing
        }
    }

    private func look() async {
        var probe = StateProbe(ended: .zero)
        probe.backlog = try? await outbox.backlog(now: clock())
        probe.isReadable = probe.backlog != nil
        // A transaction that is written: one that only begins finds a full disk in good order. The number means nothing.
        let written: Void? = try? await outbox.state.write { try $0.execute(sql: "PRAGMA user_version = 1") }
        probe.isWritable = written != nil
        probe.logSize = await BlockingCall.run { [statePath] in
            let attributes = try? FileManager.default.attributesOfItem(atPath: statePath + "-wal")
            return (attributes?[.size] as? Int).map(Int64.init) ?? 0
        }
        probe.ended = clock.uptime
        progress.withLock { progress in
            progress.last = probe
            progress.isProbing = false
        }
        ended.notify()
    }

    private func assess() -> HealthReport {
        let last = lastProbe
        let age = last.map { clock.uptime - $0.ended }
        let failure = ledger.failure?.code
        return HealthReport(
            checks: [ledgerCheck, diskCheck, stateCheck(last, age: age), outboxCheck(last), relay()],
            needsRestart: failure == .moved || failure == .closed, age: age)
    }

    private var ledgerCheck: HealthCheck {
        let figures = [HealthCheck.Figure(name: "walBytes", value: Int64(ledger.walSize))]
        if let failure = ledger.failure {
            // Records go on with the keys in memory.
            let goesOn = failure.code == .wrongKeys || (!isRecordRequired && failure.code != .moved)
            let reason =
                failure.code == .wrongKeys
                ? "its keys are gone, and the next start will not find them" : "it cannot be written (\(failure.code))"
            return HealthCheck("ledger", goesOn ? .warning : .failing, reason: reason, figures: figures)
        }
        if ledger.checkpointFailure != nil {
            return HealthCheck(
                "ledger", .warning, reason: "its external checkpoint cannot be written", figures: figures)
        }
        if ledger.walWarning != nil {
            return HealthCheck("ledger", .warning, reason: "its write-ahead log is too long", figures: figures)
        }
        return HealthCheck("ledger", figures: figures)
    }

    private var diskCheck: HealthCheck {
        switch ledger.diskLevel {
        case .ample: HealthCheck("disk")
        case .refusalsMerged:
            HealthCheck("disk", .warning, reason: "less is free than ledger.mergeRefusalsBelow says")
        case .attemptsStopped:
            HealthCheck(
                "disk", isRecordRequired ? .failing : .warning, reason: "less is free than ledger.stopBelow says")
        }
    }

    private func stateCheck(_ last: StateProbe?, age: Duration?) -> HealthCheck {
        guard let last, let age, age < Self.maximumAge else {
            return HealthCheck("state", .failing, reason: "the state database has not answered in time")
        }
        let figures = [HealthCheck.Figure(name: "walBytes", value: last.logSize)]
        if !last.isReadable {
            return HealthCheck("state", .failing, reason: "the state database cannot be read", figures: figures)
        }
        if !last.isWritable {
            return HealthCheck("state", .failing, reason: "the state database cannot be written", figures: figures)
        }
        return HealthCheck("state", figures: figures)
    }

    private func outboxCheck(_ last: StateProbe?) -> HealthCheck {
        guard let backlog = last?.backlog else {
            return HealthCheck("outbox", .warning, reason: "it could not be read")
        }
        let figures = [
            HealthCheck.Figure(name: "depth", value: Int64(backlog.depth)),
            HealthCheck.Figure(name: "oldestDueSeconds", value: Int64(backlog.oldestDue / .seconds(1))),
        ]
        guard backlog.oldestDue > Self.longDue else { return HealthCheck("outbox", figures: figures) }
        return HealthCheck(
            "outbox", .warning, reason: "a mail has been due for longer than \(Self.longDue)", figures: figures)
    }
}
