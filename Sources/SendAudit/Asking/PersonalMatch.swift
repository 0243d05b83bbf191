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

    func holds(_ record: AttemptRecord) -> Bool {
        guard let value = tag == .email ? record.email : record.device else { return false }
        return value == canonical || (tag == .email && SearchKey.canonical(tag, value) == canonical)
    }
}
