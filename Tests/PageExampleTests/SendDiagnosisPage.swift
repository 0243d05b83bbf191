import SendAPI
import SendDiagnosis

// swift-format-ignore
func sendDiagnosisPage() {
    // page: SendDiagnosis
    let sent = Timestamp.now()
    var attempt = HistoryAttempt(sequence: 41, time: sent, address: "mia@example.com", scenario: "LOGIN_EMS")
    attempt.outcomes = [
        HistoryOutcome(
            sequence: 42, time: sent, result: .softFail, phase: .rcpt, replyCode: 451, enhancedCode: "4.7.1",
            serverText: "Greylisted, please try again in 300 seconds", nextTry: sent + .seconds(300))
    ]
    let explanation = Explanation(of: SendHistory(now: sent, attempts: [attempt], events: []))
    print(explanation.finding.cause)            // greylisted
    print(explanation.finding.turn)             // provider
    print(explanation.finding.isFinal)          // false
    // end
}
