import MerkleLog
import SendAPI
import SendAudit
import StrictJSON

/// A row of an export as a JSON object; see `export.schema.json`.
struct JSONRow: Sendable {
    let value: JSONValue

    init(_ row: ExportedRow) {
        switch row.content {
        case .attempt(let attempt): value = Self.attempt(attempt)
        case .burst(let burst): value = Self.burst(burst)
        case .outcome(let outcome, _): value = Self.outcome(outcome, kind: "outcome")
        }
    }

    private static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    private static func number(_ value: Int64?) -> JSONValue { value.map { .number(JSONNumber($0)) } ?? .null }

    private static func head(_ entry: EntryReference, _ kind: String) -> [(String, JSONValue)] {
        [
            ("version", 1), ("kind", .string(kind)), ("seq", number(entry.sequence)),
            ("time", .string(entry.time.description)),
        ]
    }

    private static func foot(_ entry: EntryReference) -> [(String, JSONValue)] {
        [("erased", .bool(entry.isErased)), ("leafHash", .string(entry.leaf.description))]
    }

    private static func attempt(_ attempt: ExportedAttempt) -> JSONValue {
        let person = attempt.person
        let members: [(String, JSONValue)] = [
            ("id", text(attempt.id?.description)), ("callerId", text(attempt.callerID?.description)),
            ("endpoint", text(attempt.endpoint)), ("scenario", text(attempt.scenario)),
            ("client", text(attempt.clientID)), ("languageAsked", text(attempt.languageAsked)),
            ("languageAnswered", text(attempt.languageAnswered)), ("email", text(person.email)),
            ("device", text(person.device)), ("peerAddress", text(person.peerAddress)),
            ("declaredAddress", text(person.declaredAddress)), ("agent", text(person.agent)),
            ("operatingSystem", text(person.operatingSystemVersion)),
            ("unknownClient", text(person.unknownClientID)), ("unknownScenario", text(person.unknownScenario)),
            ("unreadableLanguage", text(person.unreadableLanguage)), ("parameters", text(person.parameters)),
            ("decisionCode", text(attempt.decisionCode)), ("state", .string(attempt.state.rawValue)),
            ("code", text(attempt.code?.name)), ("outcomes", .array(attempt.outcomes.map { outcome($0, kind: nil) })),
        ]
        return .object(JSONObject(head(attempt.entry, "attempt") + members + foot(attempt.entry)))
    }

    private static func outcome(_ outcome: ExportedOutcome, kind: String?) -> JSONValue {
        let first =
            kind.map { head(outcome.entry, $0) + [("attempt", number(outcome.attemptSequence))] }
            ?? [("seq", number(outcome.entry.sequence)), ("time", .string(outcome.entry.time.description))]
        let members: [(String, JSONValue)] = [
            ("try", number(outcome.tryNumber)), ("result", .string(outcome.result)),
            ("phase", text(outcome.phase)), ("replyCode", number(outcome.replyCode)),
            ("enhancedCode", text(outcome.enhancedCode)), ("host", text(outcome.host)),
            ("tlsVersion", text(outcome.tlsVersion)), ("milliseconds", number(outcome.milliseconds)),
            ("errorCode", text(outcome.errorCode)), ("nextTry", text(outcome.nextTry?.description)),
            ("serverText", text(outcome.serverText)),
        ]
        return .object(JSONObject(first + members + foot(outcome.entry)))
    }

    private static func burst(_ burst: ExportedBurst) -> JSONValue {
        let codes = JSONValue.array(
            burst.codes.map { ["code": .string($0.code), "count": .number(JSONNumber($0.count))] })
        let members: [(String, JSONValue)] = [
            ("count", number(burst.count)), ("codes", codes), ("first", text(burst.first?.description)),
            ("last", text(burst.last?.description)), ("peerAddress", text(burst.peerAddress)),
        ]
        return .object(JSONObject(head(burst.entry, "refusalBurst") + members + foot(burst.entry)))
    }
}
