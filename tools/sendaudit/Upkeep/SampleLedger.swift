import LedgerWorkload
import SendAPI
import SendAudit

/// Records the events of a sample in a new ledger, each at its own time.
struct SampleLedger {
    let path: String
    let clock: WorkloadClock

    func record(_ events: [SampleWorkload.Event]) async throws {
        var options = LedgerOptions()
        let clock = clock
        options.clock = TimeSource { clock.now }
        options.program = "sendaudit sample"
        options.acceptsControl = false
        // The clock jumps, and an hour may pass between two of them.
        options.heartbeat = nil
        let ledger = try await AuditLedger.open(path: path, options: options)
        do {
            try await record(events, in: ledger)
        } catch {
            try? await ledger.close()
            throw error
        }
        try await ledger.close()
    }

    private func record(_ events: [SampleWorkload.Event], in ledger: AuditLedger) async throws {
        let progress = ProgressLine("Recording")
        defer { progress.end() }
        var receipts: [Int: AttemptReceipt] = [:]
        var hold: Int64?
        for (place, event) in events.enumerated() {
            clock.set(event.time)
            switch event.action {
            case .attempt(let number, let attempt): receipts[number] = try await ledger.begin(attempt)
            case .outcome(let number, let outcome):
                if let receipt = receipts[number] { try await ledger.finish(receipt, with: outcome) }
            case .captchaFailure(let attempt): try await ledger.recordCaptchaFailure(attempt)
            case .operation(let operation): try await perform(operation, at: event.time, ledger, &hold)
            }
            progress.update(place + 1, of: events.count)
        }
    }

    private func perform(
        _ operation: SampleWorkload.Operation, at time: Timestamp, _ ledger: AuditLedger, _ hold: inout Int64?
    ) async throws {
        switch operation {
        case .access:
            _ = try await ledger.recordAccess(
                email: SampleWorkload.erased, reason: "the person asks what is stored", actor: "sample-support")
        case .holdPeriod:
            let window = TimeWindow(start: time - .seconds(86_400), end: time)
            hold = try await ledger.placeHold(
                .period(window), reason: "incident 17 is looked into", actor: "sample-auditor")
        case .holdPerson:
            _ = try await ledger.placeHold(
                .person(email: SampleWorkload.held), reason: "case 4 at court", actor: "sample-auditor")
        case .releasePeriod:
            if let hold { try await ledger.releaseHold(hold, reason: "incident 17 is closed", actor: "sample-auditor") }
        case .erase:
            _ = try await ledger.erase(
                email: SampleWorkload.erased, reason: "request 1 of 2026", actor: "sample-support")
        case .rotateSigning:
            _ = try await ledger.rotateSigningKey(reason: "as planned", actor: "sample-operator")
        case .rotateSearch:
            _ = try await ledger.rotateSearchKey(reason: "as planned", actor: "sample-operator")
        case .purge:
            // Whole tiles of 256 entries go: the first days of a small sample have one.
            _ = try await ledger.purge(
                before: time - .seconds(9 * 86_400), reason: "retention of nine days", actor: "sample-operator")
        @unknown default: break
        }
    }
}
