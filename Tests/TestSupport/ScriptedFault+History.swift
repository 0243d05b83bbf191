import Foundation
import SendAPI
package import SendDiagnosis

extension ScriptedFault {
    /// What a ledger with these rows gives for the question.
    package var history: SendHistory {
        var attempts: [HistoryAttempt] = []
        var events: [HistoryEvent] = []
        var places: [String: Int] = [:]
        let removedBefore = entries.compactMap { $0.kind == "purge" ? $0.before?.timestamp : nil }.max()
        let erasedUpTo = entries.lastIndex { $0.kind == "erasure" && Self.isSame($0.email, ask.email) } ?? -1
        for (place, entry) in entries.enumerated() {
            let (sequence, time) = (Int64(place), entry.time.timestamp)
            switch entry.kind {
            case "attempt", "captchaFailure":
                guard isAsked(entry), place >= erasedUpTo, removedBefore.map({ $0 <= time }) ?? true else { continue }
                if let ref = entry.ref { places[ref] = attempts.count }
                attempts.append(
                    HistoryAttempt(
                        sequence: sequence, time: time, isCaptcha: entry.kind == "captchaFailure", address: entry.email,
                        scenario: entry.scenario, clientID: entry.client, peer: entry.peer,
                        refusal: entry.refused.map {
                            HistoryAttempt.Refusal(code: $0.code, parameters: ($0.parameters ?? [:]).mapValues(\.text))
                        }))
            case "outcome":
                guard let attempt = entry.of.flatMap({ places[$0] }) else { continue }
                attempts[attempt].outcomes.append(
                    HistoryOutcome(
                        sequence: sequence, time: time, tryNumber: entry.try ?? 1,
                        result: entry.result.flatMap { SendOutcome.Result(rawValue: $0) },
                        phase: entry.phase.flatMap { SendOutcome.Phase(rawValue: $0) }, replyCode: entry.reply,
                        enhancedCode: entry.enhanced, host: entry.host, tlsVersion: entry.tls, serverText: entry.text,
                        code: entry.code, nextTry: entry.nextTry?.timestamp))
            case "start": events.append(HistoryEvent(sequence: sequence, time: time, kind: .start))
            case "restore": events.append(HistoryEvent(sequence: sequence, time: time, kind: .restore))
            case "purge":
                events.append(
                    HistoryEvent(
                        sequence: sequence, time: time, kind: .purge(before: entry.before?.timestamp ?? time)))
            case "gap":
                events.append(
                    HistoryEvent(
                        sequence: sequence, time: time,
                        kind: .gap(
                            from: entry.from?.timestamp ?? time, to: entry.to?.timestamp ?? time,
                            count: entry.count ?? 0)))
            case "erasure":
                if Self.isSame(entry.email, ask.email) {
                    events.append(HistoryEvent(sequence: sequence, time: time, kind: .erasure))
                }
            default: fatalError("\(id): \(entry.kind) is no kind")
            }
        }
        var history = SendHistory(
            now: now.timestamp, scenario: ask.scenario, since: ask.since?.timestamp, attempts: attempts, events: events)
        history.focus = ask.attempt.flatMap { sequence(of: $0) }
        return history
    }

    /// Whether the ledger's search finds an entry: by address, by device, or by the address of the attempt that was named.
    private func isAsked(_ entry: Entry) -> Bool {
        if let email = ask.email { return Self.isSame(entry.email, email) }
        if let device = ask.device { return entry.device == device }
        guard let named = entries.first(where: { $0.ref == ask.attempt }) else { return false }
        return entry.ref == ask.attempt && entry.ref != nil
            || (named.email != nil && Self.isSame(entry.email, named.email))
    }

    private static func isSame(_ left: String?, _ right: String?) -> Bool {
        left != nil && left?.lowercased() == right?.lowercased()
    }
}
