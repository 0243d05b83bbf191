/// What an application sends of itself and its device with every request.
public struct Device: Sendable, Hashable {
    /// The application, `X-client-id`.
    public var clientID: String
    /// The operating system and its version, `X-operating-sys-version`.
    public var operatingSystemVersion: String
    /// What tells this device from another, `X-device-fingerprint`.
    public var fingerprint: String
    /// The user agent, `X-agent`.
    public var agent: String
    /// The device's own address, `X-device-ip`.
    public var address: String?
    /// The language of messages, `X-L`.
    public var language: String?

    /// Describes an application on a device.
    public init(
        clientID: String,
        operatingSystemVersion: String,
        fingerprint: String,
        agent: String,
        address: String? = nil,
        language: String? = nil
    ) {
        self.clientID = clientID
        self.operatingSystemVersion = operatingSystemVersion
        self.fingerprint = fingerprint
        self.agent = agent
        self.address = address
        self.language = language
    }

    /// The headers to send, by name.
    public var headers: [(name: String, value: String)] {
        [
            (HeaderName.operatingSystemVersion, operatingSystemVersion),
            (HeaderName.deviceFingerprint, fingerprint),
            (HeaderName.deviceAddress, address),
            (HeaderName.agent, agent),
            (HeaderName.language, language),
            (HeaderName.clientID, clientID),
        ].compactMap { name, value in value.map { (name, $0) } }
    }
}
