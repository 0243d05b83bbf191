public import EIAMErrors
public import LanguageMatching

/// The contract's headers as they arrived, before validation; what is absent is `nil`.
public struct ReceivedHeaders: Sendable, Hashable {
    /// `X-client-id`.
    public let clientID: String?
    /// `X-operating-sys-version`.
    public let operatingSystemVersion: String?
    /// `X-device-fingerprint`.
    public let deviceFingerprint: String?
    /// `X-agent`.
    public let agent: String?
    /// `X-device-ip`.
    public let deviceAddress: String?
    /// `X-L`, or `Accept-Language` where that names no language.
    public let language: String?
    /// `Content-Type`.
    public let contentType: String?
    /// `X-attempt-id`.
    public let attemptID: String?

    /// Takes the headers from a request.
    ///
    /// - Parameter value: the value of the header with this name, whatever the case in which it was sent.
    public init(value: (String) -> String?) {
        clientID = value(HeaderName.clientID)
        operatingSystemVersion = value(HeaderName.operatingSystemVersion)
        deviceFingerprint = value(HeaderName.deviceFingerprint)
        agent = value(HeaderName.agent)
        deviceAddress = value(HeaderName.deviceAddress)
        // The first that names a language: a blank X-L is none.
        let wishes = [value(HeaderName.language), value(HeaderName.acceptLanguage)].compactMap { $0 }
        language = wishes.first { !LanguagePreferences(parsing: $0).languages.isEmpty } ?? wishes.first
        contentType = value(HeaderName.contentType)
        attemptID = value(HeaderName.attemptID)
    }

    /// The languages that the client asked for, the service's own last.
    public func languagePreferences(defaultLanguage: LanguageTag) -> LanguagePreferences {
        LanguagePreferences(LanguagePreferences(parsing: language ?? "").languages + [defaultLanguage])
    }

    /// Checks the headers in the contract's order: steps 1 to 3 of <doc:Contract>.
    ///
    /// - Parameter isKnownClient: whether an application is registered under a client id.
    /// - Throws: 1001 for a blank `X-client-id`, 1003 with the names of the device headers that are missing, 1012 for an
    ///   unknown client.
    public func validate(isKnownClient: (String) -> Bool) throws(EIAMError) {
        guard let clientID, !HeaderName.isBlank(clientID) else {
            throw .parameterBlank(.init(parameter: HeaderName.clientID))
        }
        let required = [
            (HeaderName.operatingSystemVersion, operatingSystemVersion),
            (HeaderName.deviceFingerprint, deviceFingerprint),
            (HeaderName.agent, agent),
        ]
        let missing = required.filter { $0.1.map(HeaderName.isBlank) ?? true }.map(\.0)
        guard missing.isEmpty else {
            throw .deviceInformationIncomplete(.init(missing: missing.joined(separator: ", ")))
        }
        guard isKnownClient(clientID) else { throw .clientUnknown(.init()) }
    }
}
