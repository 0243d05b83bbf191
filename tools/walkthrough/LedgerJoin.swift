import SendAPI
import SendAudit

/// The caller's attempts beside the service's, joined by the caller's id.
struct LedgerJoin {
    var differences: [String]
    var matched: Int

    init(differences: [String], matched: Int) {
        self.differences = differences
        self.matched = matched
    }

    init(caller: AuditReader, service: AuditReader) throws {
        let asked = try caller.attempts(TimeWindow(), limit: 100_000)
        let served = try service.attempts(TimeWindow(), limit: 100_000)
        let byCaller = Dictionary(served.compactMap { row in row.callerID.map { ($0, row) } }) { first, _ in first }
        var differences: [String] = []
        for row in asked {
            guard let other = byCaller[row.id] else {
                // An answer of 1008 says that the service could not record the attempt; any other must have its row.
                if row.code != .error("SDK.COMMON.1008") {
                    differences.append("\(row.id): the service has no such attempt")
                }
                continue
            }
            if row.code != other.code {
                differences.append(
                    "\(row.id): the caller read \(row.code?.name ?? "200"), the service recorded \(other.code?.name ?? "200")"
                )
            }
            if row.scenario != other.scenario {
                differences.append(
                    "\(row.id): \(row.scenario?.name ?? "none") against \(other.scenario?.name ?? "none")")
            }
            if other.state == .inFlight { differences.append("\(row.id): accepted, and no outcome yet") }
        }
        let known = Set(asked.map(\.id))
        for row in served where row.callerID.map({ !known.contains($0) }) ?? true {
            differences.append("\(row.id): the caller has no such attempt")
        }
        self.init(differences: differences, matched: asked.count { byCaller[$0.id] != nil })
    }
}
