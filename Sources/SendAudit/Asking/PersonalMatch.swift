import SendAPI

/// What of a filter only the personal values can say: whose address, which device.
struct PersonalMatch: Sendable {
    let tag: FieldTag
    /// The form in which values are compared.
    let canonical: [UInt8]

    init(email: String) {
        tag = .email
        canonical = CanonicalAddress(email).bytes
    }

    init(device: some Collection<UInt8>) {
        tag = .deviceFingerprint
        canonical = Array(device)
    }

    /// Whether a stored value is the one that is looked for.
    func holds(_ value: some Collection<UInt8>) -> Bool {
        SearchKey.canonical(tag, value) == canonical
    }

    func holds(_ record: AttemptRecord) -> Bool {
        guard let value = tag == .email ? record.email : record.device else { return false }
        return value == canonical || (tag == .email && holds(value))
    }
}
