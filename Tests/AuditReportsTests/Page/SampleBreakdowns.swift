import SendAPI
import SendDiagnosis

@testable import SendAudit

/// Breakdowns that add up to the counts of the sample's page.
struct SampleBreakdowns {
    let counts: [ReportCount]
    /// Of a large ledger, whose counts know no client: the clients to deal out.
    let clients: [String?]?
    /// A hostile value.
    let evil: String?

    private func rows(
        _ state: (ReportCount) -> Bool, _ labels: (Int, ReportCount) -> [ReportLabel], _ numbers: (Int, Int) -> [Int]
    ) -> ReportBreakdown {
        let rows = counts.filter(state).enumerated().map { place, count in
            ReportBreakdown.Row(
                facets: ReportFacets(
                    interval: count.interval, state: count.state, code: count.code, scenario: count.scenario,
                    client: clients.map { $0[place % $0.count] } ?? count.client),
                labels: labels(place, count), numbers: numbers(place, count.count))
        }
        return ReportBreakdown(rows: rows)
    }

    private static func hasCause(_ count: ReportCount) -> Bool {
        [.failed, .refused, .unknown].contains(count.state)
    }

    var causes: ReportBreakdown {
        let causes: [Cause] = [.mailboxFull, .noSuchMailbox, .relayTimedOut, .coolDown, .captchaTokenExpired]
        return rows(Self.hasCause) { place, count in
            if count.state == .unknown { return [.value(Cause.stoppedDuringSend.wireName)] }
            return [place % 40 == 7 ? .removed : .value(causes[place % causes.count].wireName)]
        } _: {
            [$1]
        }
    }

    var steps: ReportBreakdown {
        let steps: [(String?, Cause)] = [
            ("rcpt", .mailboxFull), ("connect", .relayTimedOut), (evil ?? "quit", .unclassified), (nil, .serverBusy),
            ("rcpt", .noSuchMailbox),
        ]
        return rows({ $0.state == .failed }) { place, _ in
            let (phase, cause) = steps[place % steps.count]
            return [ReportLabel(phase), .value(cause.wireName)]
        } _: {
            [$1]
        }
    }

    /// - Parameter whole: added up over the whole period, as where there are too many rows.
    func relays(whole: Bool) -> ReportBreakdown {
        let names: [ReportLabel] = [.value(evil ?? "mx.example.org"), .value("mx.gmail.com"), .none, .others]
        let found = rows({ $0.state == .sent || $0.state == .failed }) { place, _ in
            [names[place % names.count]]
        } _: {
            [$1, $1 / 2, $1 - $1 / 2, 0, 0, $1]
        }
        guard whole else { return found }
        let sums = found.sums.map { ReportBreakdown.Row(facets: nil, labels: $0.key, numbers: $0.value) }
        return ReportBreakdown(
            rows: sums.sorted { $0.labels[0].order < $1.labels[0].order }, isFiltered: false)
    }

    func accepted(_ labels: [ReportLabel]) -> ReportBreakdown {
        rows({ $0.state == .sent }) { place, _ in
            [labels[place * 7 % labels.count]]
        } _: {
            [$1, $1 * ($0 % 5) / 5]
        }
    }

    func acceptedByClient() -> ReportBreakdown {
        var found = accepted([.none])
        for place in found.rows.indices { found.rows[place].labels = [ReportLabel(found.rows[place].facets?.client)] }
        return found
    }

    func acceptedByInterval(_ intervals: ReportIntervals) -> ReportBreakdown {
        var found = accepted([.none])
        for place in found.rows.indices {
            let start = intervals.start(found.rows[place].facets?.interval ?? 0).microseconds / 1_000_000
            found.rows[place].labels = [.value(String(start))]
        }
        return found
    }
}
