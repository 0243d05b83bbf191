/// Who asks for a code, and for whom, as far as the guard counts it.
///
/// What becomes of the code is counted for the same subjects, so the request is kept with the code.
package struct GuardRequest: Sendable, Hashable {
    package let mailbox: String
    package let device: String
    /// Whether so many share the fingerprint that it means nobody.
    package let deviceIsShared: Bool
    /// The network address of whoever asks.
    package let peer: String
    package let client: String
    /// The narrowest of its subjects that spoke for it when it was admitted; see `GuardPolicy.admit`.
    package var voucher: GuardSubject.Kind?

    /// Names who asks.
    ///
    /// - Parameters:
    ///   - mailbox: the address under which limits count, in its canonical form.
    ///   - device: the fingerprint.
    ///   - deviceIsShared: whether so many share it that it means nobody.
    ///   - peer: the network address.
    ///   - client: the X-client-id.
    package init(mailbox: String, device: String, deviceIsShared: Bool, peer: String, client: String) {
        self.mailbox = mailbox
        self.device = device
        self.deviceIsShared = deviceIsShared
        self.peer = peer
        self.client = client
    }

    /// The mailbox's domain.
    package var domain: String { mailbox.lastIndex(of: "@").map { String(mailbox[mailbox.index(after: $0)...]) } ?? "" }

    package var address: GuardSubject { GuardSubject(.address, mailbox) }

    /// A fingerprint that many share is only told apart by the network from which it comes.
    package var knownDevice: GuardSubject {
        let place = deviceIsShared ? NetworkSubject.network(peer) : ""
        return GuardSubject(.knownDevice, "\(mailbox) \(place) \(device)")
    }

    /// Who presses resend comes from the same one again.
    package var source: String { "\(NetworkSubject.network(peer)) \(device)" }

    /// The subjects whose rate of use is judged, the narrowest first.
    package var judged: [GuardSubject] {
        let device = deviceIsShared ? [] : [GuardSubject(.device, device)]
        return device + [
            GuardSubject(.network, NetworkSubject.network(peer)),
            GuardSubject(.wideNetwork, NetworkSubject.wideNetwork(peer)),
            GuardSubject(.domain, domain), GuardSubject(.client, client),
        ]
    }

    /// Whether something narrower than a subject of this kind spoke for it.
    func isVouched(against kind: GuardSubject.Kind) -> Bool {
        guard let voucher, let own = voucher.width, let other = kind.width else { return false }
        return own < other
    }

    /// All rows that one send needs: seven at most.
    package var subjects: [GuardSubject] { [address, knownDevice] + judged }
}
