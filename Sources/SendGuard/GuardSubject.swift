/// What the guard keeps a row for.
package struct GuardSubject: Sendable, Hashable {
    /// What kind of thing it is.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A mailbox, by whoever asks for codes to it that has used none of its codes.
        case address = "address"
        /// A mailbox and a device that has used a code of it. It has a row only once that has happened.
        case knownDevice = "knownDevice"
        /// A device fingerprint that is not shared by many.
        case device = "device"
        /// 24 bits of an IPv4 address, 64 of an IPv6 address.
        case network = "network"
        /// 16 bits of an IPv4 address, 48 of an IPv6 address.
        case wideNetwork = "wideNetwork"
        /// The domain of the recipients.
        case domain = "domain"
        /// An application, by its `X-client-id`.
        case client = "client"

        /// What is narrower speaks for itself against what is wider. A domain and a client lie in no order, and neither speaks
        /// for the other; an address speaks for nobody, since it does not ask.
        var width: Int? {
            switch self {
            case .address: nil
            case .knownDevice: 0
            case .device: 1
            case .network: 2
            case .wideNetwork: 3
            case .domain, .client: 4
            }
        }
    }

    package let kind: Kind
    package let key: String

    package init(_ kind: Kind, _ key: String) { (self.kind, self.key) = (kind, key) }

    /// The key of its row.
    package var text: String { "\(kind.rawValue):\(key)" }
}
