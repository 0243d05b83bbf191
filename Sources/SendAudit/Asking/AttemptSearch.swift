import FoundationEssentials
import GRDB
import SendAPI

/// What attempts are compared with: a filter in the form in which the tables can be asked.
struct AttemptSearch: Sendable {
    let filter: AttemptFilter
    let window: Range<Int64>
    /// What of the filter only personal values can say.
    let personal: [PersonalMatch]
    private let codes: Set<String>
    private let includesUnknown: Bool

    /// - Throws: ``LedgerError``: `invalid` for an empty address, `notFound` for a device of an attempt that is not there.
    init(_ filter: AttemptFilter, _ reader: AuditReader) throws(LedgerError) {
        self.filter = filter
        let (start, end) = filter.window.bounds
        window = start..<max(start, end)
        codes = Set(filter.codes.map(\.name))
        includesUnknown = filter.codes.contains(.result(.unknown))
        var personal: [PersonalMatch] = []
        if let email = filter.email {
            let match = PersonalMatch(email: email)
            guard !match.canonical.isEmpty else {
                throw LedgerError(code: .invalid, message: "the address is empty; name one such as anna@example.org")
            }
            personal.append(match)
        }
        if let device = filter.device { personal.append(PersonalMatch(device: Array(device.utf8))) }
        if let id = filter.deviceOf { personal.append(PersonalMatch(device: try reader.device(of: id))) }
        self.personal = personal
    }

    func holds(_ record: AttemptRecord) -> Bool {
        guard window.contains(record.time), filter.includesCaptchaFailures || record.kind == 1,
            filter.results.isEmpty || filter.results.contains(record.state),
            codes.isEmpty || record.code.map({ codes.contains($0.name) }) == true
                || (includesUnknown && record.state == .unknown),
            filter.clients.isEmpty || record.clientID.map(filter.clients.contains) == true,
            filter.scenarios.isEmpty || record.scenario.map(filter.scenarios.contains) == true
        else { return false }
        if let id = filter.id, record.id != id.bytes, record.callerID != id.bytes { return false }
        return personal.allSatisfy { $0.holds(record) }
    }
}
