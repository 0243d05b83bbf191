import AuditTexts

/// The fields of entries in words, and what each is stored for. Names are those of the leaf, as ``SubjectEntry`` has them.
enum FieldWords {
    static func name(_ field: String) -> AuditText? { words[field]?.name }

    /// What a field is stored for.
    static func purposes(_ field: String) -> [AuditText] { words[field]?.purposes ?? [.purposeProof] }

    private static let words: [String: (name: AuditText, purposes: [AuditText])] = [
        "attemptID": (.fieldAttemptID, [.purposeProof]), "callerID": (.fieldCallerID, [.purposeProof]),
        "endpoint": (.fieldEndpoint, [.purposeProof]), "scenario": (.fieldScenario, [.purposeSending, .purposeProof]),
        "clientID": (.fieldClientID, [.purposeSending, .purposeAbuse]),
        "languageAsked": (.fieldLanguageAsked, [.purposeLanguage]),
        "languageAnswered": (.fieldLanguageAnswered, [.purposeLanguage]),
        "decisionCode": (.fieldDecisionCode, [.purposeSending, .purposeProof]),
        "attemptSequence": (.fieldAttemptSequence, [.purposeProof]), "tryNumber": (.fieldTryNumber, [.purposeSending]),
        "result": (.fieldResult, [.purposeSending, .purposeProof]), "phase": (.fieldPhase, [.purposeSending]),
        "replyCode": (.fieldReplyCode, [.purposeSending]), "enhancedCode": (.fieldEnhancedCode, [.purposeSending]),
        "host": (.fieldHost, [.purposeSending, .purposeProof]), "tlsVersion": (.fieldTlsVersion, [.purposeProof]),
        "milliseconds": (.fieldMilliseconds, [.purposeSending]), "errorCode": (.fieldErrorCode, [.purposeSending]),
        "nextTry": (.fieldNextTry, [.purposeSending]), "reason": (.fieldReason, [.purposeProof]),
        "actor": (.fieldActor, [.purposeProof]), "process": (.fieldProcess, [.purposeProof]),
        "count": (.fieldCount, [.purposeProof]),
        "email": (.fieldEmail, [.purposeSending, .purposeAbuse, .purposeProof]),
        "deviceFingerprint": (.fieldDeviceFingerprint, [.purposeAbuse]), "agent": (.fieldAgent, [.purposeAbuse]),
        "operatingSystemVersion": (.fieldOperatingSystemVersion, [.purposeAbuse]),
        "declaredAddress": (.fieldDeclaredAddress, [.purposeAbuse]),
        "peerAddress": (.fieldPeerAddress, [.purposeAbuse]),
        "unknownClientID": (.fieldUnknownClientID, [.purposeAbuse]),
        "unknownScenario": (.fieldUnknownScenario, [.purposeAbuse]),
        "parameters": (.fieldParameters, [.purposeSending, .purposeProof]),
        "serverText": (.fieldServerText, [.purposeSending]),
        "unreadableLanguage": (.fieldUnreadableLanguage, [.purposeLanguage]),
    ]
}
