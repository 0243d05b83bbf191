import SendAPI
import Testing

@testable import SendAudit

/// Names that other programs read. A change here breaks them.
struct WireNameTests {
    @Test func namesOfKindsNeverChange() {
        #expect(
            EntryKind.allCases.map(\.name) == [
                "attempt", "outcome", "captchaFailure", "refusalBurst", "erasure", "retention",
                "access", "keyRotation", "heartbeat", "gap", "start", "restore",
                "migration", "hold", "removal", "completion", "backup", "intervention",
            ])
        #expect(EntryKind.name(of: 999) == "kind 999")
    }

    @Test func namesOfFieldsNeverChange() {
        #expect(
            FieldTag.allCases.map(\.name) == [
                "time", "truncated", "migratedKind", "attemptID", "callerID",
                "endpoint", "scenario", "clientID", "languageAsked", "languageAnswered",
                "decisionCode", "attemptSequence", "tryNumber", "result", "phase",
                "replyCode", "enhancedCode", "host", "tlsVersion", "milliseconds",
                "errorCode", "nextTry", "count", "firstTime", "lastTime",
                "codeCounts", "reason", "actor", "rowsFrom", "rowsTo",
                "rowsDigest", "rollupDigest", "oldSize", "oldRoot", "newRoot",
                "keptDigest", "keyPurpose", "keyNumber", "publicKey", "keyCheck",
                "program", "target", "untilTime", "keptCheckpoint", "unverified",
                "excused", "process", "command", "email", "deviceFingerprint", "agent", "operatingSystemVersion",
                "declaredAddress", "peerAddress", "unknownClientID", "unknownScenario", "parameters",
                "serverText", "unreadableLanguage",
            ])
    }

    @Test func namesOfStatesResultsAndStepsNeverChange() {
        #expect(
            AttemptState.allCases.map(\.rawValue) == [
                "sent", "failed", "refused", "suppressed", "unknown", "inFlight",
            ])
        #expect(
            SendOutcome.Result.allCases.map(\.rawValue) == [
                "sent", "softFail", "hardFail", "timeout", "suppressed", "notQueued", "unknown", "refused", "delivered",
                "bounced", "complained", "delayed", "consumed", "expired", "codeWrong", "codeExpired", "codeReplaced",
                "codeForOtherPurpose", "codeTriesUsedUp",
            ])
        #expect(
            SendOutcome.Phase.allCases.map(\.rawValue) == [
                "dns", "connect", "tls", "greeting", "auth", "mail", "rcpt", "data",
            ])
    }

    @Test(arguments: [
        ("SDK.COMMON.1005", FailureCode.error("SDK.COMMON.1005")), ("SMTP 550", .reply(550)),
        ("SMTP timeout", .timedOut), ("SMTP connect", .step(.connect)), ("SMTP failure", .failure),
        ("notQueued", .result(.notQueued)), ("bounced", .result(.bounced)),
        // Of another version, or of nobody.
        ("SMTP 0550", .other("SMTP 0550")), ("SMTP a.b", .other("SMTP a.b")), ("SMTP ", .other("SMTP ")),
        ("lost", .other("lost")), ("", .other("")),
    ])
    func everyNameIsOneFailureCode(name: String, code: FailureCode) {
        #expect(FailureCode(name) == code)
        #expect(code.name == name)
    }

    @Test func aResultOfALaterVersionIsAFailureUnderItsOwnName() {
        let later = WireNamed<SendOutcome.Result>("eaten")
        #expect(AttemptState(decisionCode: nil, result: later, isTriedAgain: false) == .failed)
        #expect(
            FailureCode(decisionCode: nil, errorCode: nil, result: later, replyCode: nil, phase: nil)
                == .other("eaten"))
        #expect(
            FailureCode(
                decisionCode: nil, errorCode: nil, result: .known(.softFail), replyCode: nil,
                phase: WireNamed("bdat")) == .other("SMTP bdat"))
    }
}
