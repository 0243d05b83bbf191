import EIAMErrors
import ErrorCatalog
import LanguageMatching
import SendAPI
import StrictJSON

extension LedgerEntry {
    /// The entry of an attempt, or of a captcha request that failed.
    init(_ attempt: SendAttempt, kind: EntryKind) {
        self.init(kind: kind, time: attempt.time)
        set(.attemptID, attempt.id)
        set(.callerID, attempt.callerID)
        set(.endpoint, attempt.endpoint)
        if let scenario = attempt.scenario {
            set(Scenario(rawValue: scenario) == nil ? .unknownScenario : .scenario, scenario)
        }
        set(attempt.clientIsKnown ? .clientID : .unknownClientID, attempt.clientID)
        if let language = attempt.languageAsked {
            set(Self.isLanguageList(language) ? .languageAsked : .unreadableLanguage, language)
        }
        set(.languageAnswered, attempt.languageAnswered?.description)
        var parameters: [String: ParameterValue] = [:]
        if case .refused(let error) = attempt.decision {
            set(.decisionCode, error.code)
            parameters = error.arguments.merging(attempt.reason?.fields ?? [:]) { own, _ in own }
        } else if let reason = attempt.reason {
            // What a guard that only records would have refused.
            parameters = reason.fields
        }
        if let proxy = attempt.proxyAddress { parameters["proxy"] = .text(proxy) }
        if !parameters.isEmpty { set(.parameters, Self.json(parameters)) }
        set(.email, attempt.email)
        set(.deviceFingerprint, attempt.deviceFingerprint)
        set(.agent, attempt.agent)
        set(.operatingSystemVersion, attempt.operatingSystemVersion)
        set(.declaredAddress, attempt.declaredAddress)
        set(.peerAddress, attempt.peerAddress)
    }

    /// The entry of an outcome.
    init(_ outcome: SendOutcome, attemptSequence: Int64) {
        self.init(kind: .outcome, time: outcome.time)
        set(.attemptSequence, attemptSequence)
        set(.tryNumber, outcome.tryNumber)
        set(.result, outcome.result.rawValue)
        set(.phase, outcome.phase?.rawValue)
        set(.replyCode, outcome.replyCode)
        set(.enhancedCode, outcome.enhancedCode)
        set(.host, outcome.host)
        set(.tlsVersion, outcome.tlsVersion)
        set(.milliseconds, outcome.duration.map { $0 / .milliseconds(1) }.map { Int64($0.rounded()) })
        set(.errorCode, outcome.errorCode)
        set(.nextTry, outcome.nextTry?.microseconds)
        set(.serverText, outcome.serverText)
    }

    private static func isLanguageList(_ text: String) -> Bool {
        // The tags that nearly everybody sends need no parser: two or three letters, perhaps a region.
        let bytes = text.utf8
        if bytes.count <= 6, bytes.allSatisfy({ isLetter($0) || $0 == UInt8(ascii: "-") }) {
            let pieces = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            if pieces.count <= 2, (2...3).contains(pieces[0].count), pieces.count == 1 || pieces[1].count == 2 {
                return true
            }
        }
        let entries = text.split(separator: ",", omittingEmptySubsequences: false)
        return entries.count <= 32
            && entries.allSatisfy { entry in
                let pieces = entry.split(separator: ";").map { $0.filter { $0 != " " } }
                return pieces.first.map { $0 == "*" || LanguageTag($0) != nil } == true
                    && pieces.dropFirst().allSatisfy { $0.hasPrefix("q=") && Double($0.dropFirst(2)) != nil }
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func json(_ arguments: [String: ParameterValue]) -> String {
        var object = JSONObject([])
        for (name, value) in arguments.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .text(let text): object.append(name, .string(text))
            case .integer(let value): object.append(name, .number(JSONNumber(value)))
            }
        }
        return JSONValue.object(object).text
    }
}
