import SendAPI
import SendDiagnosis
import TestSupport
import Testing

/// The causes against answers that somebody wrote down from the design before the classifier existed.
@Suite(.timeLimit(.minutes(10)))
struct ScriptedFaultTests {
    /// The share of the scripts whose first cause has to be right.
    private static let goal = 0.99

    @Test func theFirstCauseIsRight() {
        var wrong: [String] = []
        for fault in ScriptedFault.all {
            let explanation = Explanation(of: fault.history)
            if explanation.finding.cause.rawValue != fault.expect.cause {
                wrong.append(
                    "\(fault.id): expected \(fault.expect.cause), found \(explanation.finding.cause.rawValue): \(fault.title)"
                )
            }
        }
        let count = ScriptedFault.all.count
        #expect(count >= 300)
        print("scripted faults: \(count - wrong.count) of \(count) right")
        #expect(Double(count - wrong.count) >= Double(count) * Self.goal, "\(wrong.joined(separator: "\n"))")
    }

    @Test func nothingIsSaidToBeSentThatWasNot() {
        let sent: Set<Cause> = [.delivered, .acceptedNotUsed, .acceptedRecently, .codeUsed]
        for fault in ScriptedFault.all {
            let found = Explanation(of: fault.history).finding.cause
            guard sent.contains(found) else { continue }
            #expect(
                Cause(rawValue: fault.expect.cause).map { sent.contains($0) || $0.stage == .code } == true,
                "\(fault.id)")
        }
    }

    @Test func whatElseTheScriptsSayIsRight() {
        for fault in ScriptedFault.all {
            let finding = Explanation(of: fault.history).finding
            guard finding.cause.rawValue == fault.expect.cause else { continue }
            if let turn = fault.expect.turn { #expect(finding.turn.rawValue == turn, "\(fault.id): whose turn") }
            if let until = fault.expect.until { #expect(finding.until == until.timestamp, "\(fault.id): until") }
            if let count = fault.expect.count { #expect(finding.count == count, "\(fault.id): count") }
            if let parameter = fault.expect.parameter {
                #expect(finding.parameter == parameter, "\(fault.id): parameter")
            }
            for ref in fault.expect.evidence ?? [] {
                #expect(
                    fault.sequence(of: ref).map { finding.evidence.contains($0) } == true,
                    "\(fault.id): evidence \(ref)")
            }
        }
    }

    @Test(arguments: Cause.allCases)
    func eachCauseHasAScript(cause: Cause) {
        #expect(ScriptedFault.all.contains { $0.expect.cause == cause.rawValue })
    }

    @Test func wireNamesAreDistinctAndReadAsWords() {
        #expect(Set(Cause.allCases.map(\.wireName)).count == Cause.allCases.count)
        #expect(Cause.bodyNotJSON.wireName == "BODY_NOT_JSON")
        #expect(Cause.relayWithoutTLS.wireName == "RELAY_WITHOUT_TLS")
        #expect(Cause.relayTLSFailed.wireName == "RELAY_TLS_FAILED")
        #expect(Cause.noAttempt.wireName == "NO_ATTEMPT")
    }
}
