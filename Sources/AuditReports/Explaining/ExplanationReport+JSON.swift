import LanguageMatching
import SendAPI
import SendAudit
import SendDiagnosis
import StrictJSON

extension ExplanationReport {
    /// The report as one JSON object. Names are the same in every language; the members of `words` are not.
    package func json(_ style: ReportStyle) -> String {
        let finding = explanation.finding
        let words = words
        let timeline = ExplanationTimeline(
            loaded, evidence: Set(explanation.findings.flatMap(\.evidence)), isRevealed: isRevealed)
        return JSONValue.object(
            JSONObject(
                [
                    ("version", .number(JSONNumber(1))),
                    ("subject", .string(shownSubject)),
                    ("finding", Self.json(finding)),
                    (
                        "words",
                        [
                            "what": .string(words.what(style)), "person": .string(words.personStep(style)),
                            "support": .string(words.supportStep(style)),
                        ]
                    ),
                    ("earlier", .array(explanation.findings.dropFirst().prefix(50).map(Self.json))),
                    ("others", others), ("othersAtServer", othersAtServer),
                    ("deviceAddresses", Self.number(loaded.deviceAddresses)),
                    (
                        "near",
                        .array(
                            loaded.near.map { near in
                                [
                                    "kind": .string(near.kind.rawValue), "seq": .number(JSONNumber(near.sequence)),
                                    "time": .string(near.time.description),
                                    "address": .string(isRevealed ? near.address : near.maskedAddress),
                                ]
                            })
                    ),
                    ("domainSuggestion", misspeltDomain.map { .string($0.meant) } ?? .null),
                    ("erasures", .number(JSONNumber(loaded.erasures))),
                    ("timeline", .array(timeline.lines.map(Self.json))),
                    ("valuesRead", .number(JSONNumber(loaded.valuesRead))),
                    ("cut", .bool(loaded.isCut)),
                ] + (basis?.members ?? []))
        ).text
    }

    private var others: JSONValue {
        guard let others = loaded.others else { return .null }
        return [
            "domain": .string(others.domain), "total": .number(JSONNumber(others.total)),
            "sent": .number(JSONNumber(others.sent)), "failed": .number(JSONNumber(others.failed)),
            "host": text(others.host),
        ]
    }

    private var othersAtServer: JSONValue {
        guard let server = loaded.othersAtServer else { return .null }
        return [
            "host": .string(server.host), "total": .number(JSONNumber(server.total)),
            "sent": .number(JSONNumber(server.sent)),
        ]
    }

    private func text(_ text: String?) -> JSONValue { Self.text(text) }

    private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    private static func number(_ number: Int?) -> JSONValue { number.map { .number(JSONNumber($0)) } ?? .null }

    private static func json(_ finding: Finding) -> JSONValue {
        .object(
            JSONObject([
                ("cause", .string(finding.cause.rawValue)), ("stage", .string(finding.stage.rawValue)),
                ("turn", .string(finding.turn.rawValue)), ("final", .bool(finding.isFinal)),
                ("time", .string(finding.time.description)), ("until", text(finding.until?.description)),
                ("count", number(finding.count)), ("limit", number(finding.limit)),
                ("windowSeconds", number(finding.window.map { Int(($0 / .seconds(1)).rounded()) })),
                ("parameter", text(finding.parameter)), ("code", text(finding.attempt?.refusal?.code)),
                ("phase", text(finding.outcome?.phase?.rawValue)), ("replyCode", number(finding.outcome?.replyCode)),
                ("enhancedCode", text(finding.outcome?.enhancedCode)), ("host", text(finding.outcome?.host)),
                ("evidence", .array(finding.evidence.map { .number(JSONNumber($0)) })),
            ]))
    }

    private static func json(_ line: ExplanationTimeline.Line) -> JSONValue {
        .object(
            JSONObject([
                ("seq", .number(JSONNumber(line.sequence))), ("time", .string(line.time.description)),
                ("event", .string(line.event)), ("scenario", text(line.scenario)), ("code", text(line.code)),
                ("phase", text(line.phase)), ("reply", text(line.reply)), ("host", text(line.host)),
                ("text", text(line.text)), ("nextTry", text(line.nextTry?.description)),
            ]))
    }
}
