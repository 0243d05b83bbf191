import SendAPI
import SendAudit
import Synchronization

/// What is counted while the service runs.
final class ServiceMetrics: Sendable {
    private struct Counts {
        // The endpoints times the codes that they can answer.
        var requests = LabelledCounter(labels: ["endpoint", "code"], maximumSeries: 1_000)
        var requestDurations: [String: DurationHistogram] = [:]
        // The results times a few servers.
        var tries = LabelledCounter(labels: ["result", "host"], maximumSeries: 200)
        var entries = LabelledCounter(label: "verdict", values: ["right", "wrong", "expired", "none"])
        var bounces = LabelledCounter(label: "verdict", values: BounceVerdict.allCases.map(\.rawValue))
        var tryDurations = DurationHistogram(bounds: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60])
    }

    private static let requestBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private let counts = Mutex(Counts())
    private let started: Timestamp

    init(started: Timestamp) {
        self.started = started
    }

    /// Counts a request.
    ///
    /// - Parameters:
    ///   - endpoint: the route that answered, or `other`: never what the client sent.
    ///   - code: the code that was answered, `ok`, or the status where there is no code.
    func record(endpoint: String, code: String, duration: Duration) {
        counts.withLock { counts in
            counts.requests.increment([endpoint, code])
            counts.requestDurations[endpoint, default: DurationHistogram(bounds: Self.requestBounds)].record(duration)
        }
    }

    /// Counts a try to pass a mail.
    func record(_ outcome: SendOutcome) {
        counts.withLock { counts in
            counts.tries.increment([outcome.result.rawValue, outcome.host ?? "none"])
            if let duration = outcome.duration { counts.tryDurations.record(duration) }
        }
    }

    /// Counts a code that somebody entered.
    func record(_ verdict: VerificationCodes.Verdict) {
        let name =
            switch verdict {
            case .right: "right"
            case .wrong: "wrong"
            case .expired: "expired"
            case .none: "none"
            }
        counts.withLock { $0.entries.increment([name]) }
    }

    /// Counts a mail that came back.
    func record(_ verdict: BounceVerdict) {
        counts.withLock { $0.bounces.increment([verdict.rawValue]) }
    }

    /// Everything, as Prometheus reads it.
    func text(_ report: HealthReport, probe: StateProbe?, ledger: AuditLedger) -> String {
        let counts = counts.withLock { $0 }
        return MetricsText.text(counted(counts) + Self.present(report, probe, ledger) + [start])
    }

    private func counted(_ counts: Counts) -> [MetricFamily] {
        [
            MetricFamily(
                name: "errata_requests_total", kind: .counter,
                help: "Requests that were answered, by endpoint and by the code in the answer.",
                samples: counts.requests.samples),
            MetricFamily(
                name: "errata_request_duration_seconds", kind: .histogram, help: "How long a request took.",
                samples: counts.requestDurations.sorted { $0.key < $1.key }.flatMap { endpoint, histogram in
                    histogram.samples(labels: [("endpoint", endpoint)])
                }),
            MetricFamily(
                name: "errata_mail_tries_total", kind: .counter,
                help: "Tries to pass a mail, by how they ended and by mail server.", samples: counts.tries.samples),
            MetricFamily(
                name: "errata_code_entries_total", kind: .counter,
                help: "Codes that people entered, by what they were. The right ones per sent mail are the conversion.",
                samples: counts.entries.samples),
            MetricFamily(
                name: "errata_bounces_total", kind: .counter, help: "Mails that came back, by what was done with them.",
                samples: counts.bounces.samples),
            MetricFamily(
                name: "errata_mail_try_duration_seconds", kind: .histogram, help: "How long a try to pass a mail took.",
                samples: counts.tryDurations.samples(labels: [])),
        ]
    }

    /// What is so now. A figure that is not known is left out: a zero would be a statement.
    private static func present(_ report: HealthReport, _ probe: StateProbe?, _ ledger: AuditLedger) -> [MetricFamily] {
        var families: [MetricFamily] = [
            .gauge("errata_ready", "Whether requests should come here, as /ready says.", report.isReady ? 1 : 0),
            .gauge("errata_ledger_writable", "Whether the ledger can be written.", ledger.isWritable ? 1 : 0),
            .gauge(
                "errata_ledger_checkpoint_failing", "Whether the external checkpoint cannot be written.",
                ledger.checkpointFailure == nil ? 0 : 1),
            .gauge(
                "errata_ledger_waiting_records", "Records that wait for the ledger's next commit.",
                Double(ledger.waitingRecords)),
            .gauge(
                "errata_ledger_checkpoint_lag_entries", "Entries that the external checkpoint does not cover yet.",
                Double(ledger.entriesBehindCheckpoint)),
            .gauge("errata_ledger_wal_bytes", "The ledger's write-ahead log.", Double(ledger.walSize)),
            .gauge(
                "errata_disk_level", "0: room. 1: refusals are counted together. 2: no mail is accepted.",
                Double(ledger.diskLevel.rawValue)),
        ]
        guard let probe else { return families }
        families += [
            .gauge(
                "errata_state_writable", "Whether the state database can be read and written.",
                probe.isReadable && probe.isWritable ? 1 : 0),
            .gauge("errata_state_wal_bytes", "The state database's write-ahead log.", Double(probe.logSize)),
        ]
        guard let backlog = probe.backlog else { return families }
        families += [
            .gauge("errata_outbox_mails", "Mails that were accepted and have not left.", Double(backlog.depth)),
            .gauge(
                "errata_outbox_oldest_due_seconds", "How long the oldest mail that is due has been due.",
                backlog.oldestDue / .seconds(1)),
        ]
        return families
    }

    private var start: MetricFamily {
        .gauge(
            "process_start_time_seconds", "When the service started, in seconds since 1970-01-01 00:00 UTC.",
            Double(started.microseconds) / 1_000_000)
    }
}
