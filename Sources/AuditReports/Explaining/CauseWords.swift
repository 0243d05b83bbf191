import AuditTexts
import EIAMErrors
import ErrorCatalog
import FoundationEssentials
import LanguageMatching
import MessageFormat
import SendAPI
import SendAudit
import SendDiagnosis

/// A finding in words. What is not known of it is left out, and the catalogue's text for that case is used.
struct CauseWords {
    private let cause: Cause
    private let arguments: [String: MessageValue]

    init(_ finding: Finding, history: SendHistory, isRevealed: Bool, clock: LocalClock, isOfDevice: Bool) {
        cause = finding.cause
        self.isOfDevice = isOfDevice
        isLimitOver = finding.stage == .limits && finding.until.map { $0 <= history.now } ?? false
        var arguments: [String: MessageValue] = [:]
        func set(_ name: String, _ text: String?) {
            if let text, !text.isEmpty { arguments[name] = .string(TerminalText.printable(text)) }
        }
        func set(_ name: String, _ number: Int?) {
            if let number { arguments[name] = .integer(Int64(number)) }
        }
        let address = finding.attempt?.address
        set("address", address.map { isRevealed ? $0 : EmailAddress.masked($0) })
        set("domain", address?.lastIndex(of: "@").flatMap { at in address.map { String($0[$0.index(after: at)...]) } })
        set("time", finding.cause == .noAttempt ? nil : Self.moment(finding.time, clock))
        // Of a try that is over by now nobody says that it will be made.
        set("until", finding.until.flatMap { $0 > history.now ? Self.moment($0, clock) : nil })
        set("count", finding.count)
        set("limit", finding.limit)
        set("minutes", finding.window.map { max(1, Int(($0 / .seconds(60)).rounded(.up))) })
        set("parameter", finding.parameter)
        set("host", finding.outcome?.host)
        set("app", finding.attempt?.clientID)
        set("code", finding.attempt?.refusal?.code ?? finding.outcome?.code)
        set("reason", finding.attempt?.refusal?.parameters["why"])
        if let gap = history.events.first(where: { finding.evidence == [$0.sequence] }),
            case .gap(let from, let to, _) = gap.kind
        {
            set("from", Self.moment(from, clock))
            set("to", Self.moment(to, clock))
        }
        if finding.cause == .codeExpired { set("minutes", Int((history.codeLifetime / .seconds(60)).rounded())) }
        let codes = [finding.outcome?.replyCode.map { String($0) }, finding.outcome?.enhancedCode].compactMap(\.self)
        set("reply", codes.joined(separator: " "))
        self.arguments = arguments
        scenario = finding.attempt?.scenario
        parameter = finding.parameter
    }

    private let isOfDevice: Bool
    private let isLimitOver: Bool
    private let scenario: String?
    private let parameter: String?

    /// What happened and what the person can do: to be read out.
    func paragraph(_ style: ReportStyle) -> String {
        let sentences = [what(style), personStep(style)].filter { !$0.isEmpty }
        // Chinese and Japanese put no space after a full stop.
        return sentences.joined(separator: sentences.first?.hasSuffix("。") == true ? "" : " ")
    }

    func what(_ style: ReportStyle) -> String {
        if isOfDevice, cause == .noAttempt { return style.say(.explainNoAttemptOfDevice) }
        return say(AuditText.Cause(rawValue: cause.wireName)?.text, style)
    }

    func personStep(_ style: ReportStyle) -> String {
        if isLimitOver { return style.say(.explainLimitOver) }
        return say(AuditText.PersonStep(rawValue: cause.wireName)?.text, style)
    }

    func supportStep(_ style: ReportStyle) -> String {
        say(AuditText.SupportStep(rawValue: cause.wireName)?.text, style)
    }

    private func say(_ text: AuditText?, _ style: ReportStyle) -> String {
        guard let text else { return "" }
        var arguments = arguments
        if let name = parameter.flatMap({ EIAMError.catalog.name(ofField: $0, in: style.languages) }) {
            arguments["name"] = .string(name)
        }
        if let purpose = scenario.flatMap({ AuditText.Scenario(rawValue: $0) }) {
            arguments["purpose"] = .string(style.say(purpose.text))
        }
        return style.say(text, arguments)
    }

    /// A moment as it is read: `2026-11-27 10:05 UTC`, `2026-11-27 18:05 (Asia/Shanghai)`.
    static func moment(_ time: Timestamp, _ clock: LocalClock) -> String {
        let shown = clock.text(time).prefix(16).replacing("T", with: " ")
        return clock.isUTC ? "\(shown) UTC" : "\(shown) (\(clock.zone.identifier))"
    }
}
