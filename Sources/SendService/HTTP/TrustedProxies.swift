import SendGuard

/// From whom a request came that went through proxies. What a header says is believed as far as it was written by a proxy
/// that is trusted, and no farther: everything left of that, anybody could have written.
struct TrustedProxies: Sendable {
    /// The header that the proxies write. Only one is read: the other may have come with the request.
    enum Header: String, Sendable, CaseIterable {
        /// What most proxies write.
        case xForwardedFor = "x-forwarded-for"
        /// RFC 7239.
        case forwarded = "forwarded"
    }

    /// Who asks, and the proxy over which they do.
    struct Origin: Sendable, Hashable {
        /// The address of the client.
        let address: String
        /// The address from which the connection came, where that is another one.
        let proxy: String?
    }

    let networks: [NetworkRange]
    let header: Header

    /// More proxies in a row are none that anybody set up.
    private static let mostHops = 16

    /// - Parameters:
    ///   - peer: the address from which the connection came.
    ///   - value: the header, its lines joined by commas in their order.
    func origin(peer: String, header value: String?) -> Origin {
        guard let value, isTrusted(peer) else { return Origin(address: peer, proxy: nil) }
        let hops = header == .forwarded ? ForwardedHeader.addresses(value) : Self.list(value)
        var address = peer
        // The right end is what the nearest proxy has seen.
        for hop in hops.suffix(Self.mostHops).reversed() {
            guard let known = hop.flatMap({ Self.address($0) }) else { break }
            address = known
            guard isTrusted(known) else { break }
        }
        return Origin(address: address, proxy: address == peer ? nil : peer)
    }

    private func isTrusted(_ address: String) -> Bool { networks.contains { $0.contains(address) } }

    private static func list(_ value: String) -> [String?] {
        value.split(separator: ",", omittingEmptySubsequences: false).map { part in
            String(part).trimmed
        }
    }

    /// An address as proxies write it, without its port: `192.0.2.1:4711`, `[2001:db8::1]:4711`.
    static func address(_ text: String) -> String? {
        if NetworkRange.isAddress(text) { return text }
        let inner: Substring
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            inner = text[text.index(after: text.startIndex)..<end]
        } else {
            inner = text.prefix { $0 != ":" }
        }
        return NetworkRange.isAddress(String(inner)) ? String(inner) : nil
    }
}

extension String {
    /// Without the blanks of a header around it.
    fileprivate var trimmed: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
