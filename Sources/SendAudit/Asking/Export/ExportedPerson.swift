import SendAPI

/// The personal values of an attempt. Masked, it holds the address and device in part, the network for the peer's address,
/// and nothing else.
public struct ExportedPerson: Sendable, Hashable {
    /// The e-mail address.
    public let email: String?
    /// The device fingerprint.
    public let device: String?
    /// The address from which the connection came, or its network: 24 bits of IPv4, 48 of IPv6.
    public let peerAddress: String?
    /// `X-device-ip` as it was sent.
    public let declaredAddress: String?
    /// `X-agent` as it was sent.
    public let agent: String?
    /// `X-operating-sys-version` as it was sent.
    public let operatingSystemVersion: String?
    /// A client id that no application has.
    public let unknownClientID: String?
    /// A scenario that is none of the seven.
    public let unknownScenario: String?
    /// A language header that could not be read.
    public let unreadableLanguage: String?
    /// The parameters of a refusal, as a JSON object.
    public let parameters: String?

    init(_ fields: FieldList, isRevealed: Bool) {
        func whole(_ tag: FieldTag) -> String? { isRevealed ? fields.text(tag) : nil }
        email = fields.text(.email).map { isRevealed ? $0 : EmailAddress.masked($0) }
        device = fields.text(.deviceFingerprint).map { isRevealed ? $0 : AuditReader.masked(device: $0) }
        peerAddress = fields.text(.peerAddress).flatMap { isRevealed ? $0 : NetworkAddress($0)?.network }
        declaredAddress = whole(.declaredAddress)
        agent = whole(.agent)
        operatingSystemVersion = whole(.operatingSystemVersion)
        unknownClientID = whole(.unknownClientID)
        unknownScenario = whole(.unknownScenario)
        unreadableLanguage = whole(.unreadableLanguage)
        parameters = whole(.parameters)
    }
}
