import Foundation
import SendAPI
import SendAudit
import SendGuard
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

@Suite(.timeLimit(.minutes(10)))
struct TrustedProxiesTests {
    private static func proxies(_ header: TrustedProxies.Header = .xForwardedFor) throws -> TrustedProxies {
        TrustedProxies(
            networks: try ["10.0.0.0/8", "2001:db8:ffff::/48", "127.0.0.1"].map { try #require(NetworkRange($0)) },
            header: header)
    }

    @Test(
        arguments: [
            // Nobody in front, or nobody who is trusted: the connection's own address.
            ("192.0.2.1", nil, "192.0.2.1", nil), ("192.0.2.1", "198.51.100.7", "192.0.2.1", nil),
            ("10.0.0.1", nil, "10.0.0.1", nil),
            ("10.0.0.1", "198.51.100.7", "198.51.100.7", "10.0.0.1"),
            // What stands left of the first stranger, the stranger may have written.
            ("10.0.0.1", "1.1.1.1, 198.51.100.7", "198.51.100.7", "10.0.0.1"),
            ("10.0.0.1", "1.1.1.1,198.51.100.7 , 10.9.9.9", "198.51.100.7", "10.0.0.1"),
            ("10.0.0.1", "10.2.2.2, 10.9.9.9", "10.2.2.2", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.7, unknown", "10.0.0.1", nil),
            ("10.0.0.1", "198.51.100.7, , 10.9.9.9", "10.9.9.9", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.7:4711", "198.51.100.7", "10.0.0.1"),
            ("10.0.0.1", "[2001:db8::1]:4711", "2001:db8::1", "10.0.0.1"),
            ("2001:db8:ffff::2", "2001:db8::1", "2001:db8::1", "2001:db8:ffff::2"),
            ("::ffff:10.0.0.1", "198.51.100.7", "198.51.100.7", "::ffff:10.0.0.1"),
            ("10.0.0.1", "1.1.1.1\r\nX: y", "10.0.0.1", nil), ("10.0.0.1", "", "10.0.0.1", nil),
        ] as [(String, String?, String, String?)])
    func theNearestStrangerIsTheClient(peer: String, header: String?, address: String, proxy: String?) throws {
        #expect(
            try Self.proxies().origin(peer: peer, header: header)
                == TrustedProxies.Origin(address: address, proxy: proxy))
    }

    @Test(arguments: [
        ("for=198.51.100.7", "198.51.100.7"), ("For=\"[2001:db8::1]:4711\";proto=https", "2001:db8::1"),
        ("for=1.1.1.1, for=198.51.100.7;by=10.0.0.1", "198.51.100.7"),
        ("proto=https; for=198.51.100.7, for=10.3.3.3", "198.51.100.7"),
        ("for=198.51.100.7, for=_hidden", "10.0.0.1"), ("for=198.51.100.7, proto=http", "10.0.0.1"),
        ("for=\"1.1.1.1, for=9.9.9.9\", for=198.51.100.7", "198.51.100.7"),
    ])
    func theStandardHeaderIsReadLikewise(header: String, address: String) throws {
        #expect(try Self.proxies(.forwarded).origin(peer: "10.0.0.1", header: header).address == address)
    }

    @Test(arguments: ["", "10.0.0.1/8", "10.0.0.0/33", "::/129", "host", "10.0.0.0/-1", "10.0.0.0/8/8"])
    func whatIsNoNetworkIsRefused(text: String) {
        #expect(NetworkRange(text) == nil)
    }

    @Test(arguments: ["10.0.0.0/8", "fe80::/10", "192.0.2.7", "0.0.0.0/0", "::/0"])
    func whatIsANetworkIsTaken(text: String) {
        #expect(NetworkRange(text) != nil)
    }

    /// Behind a proxy each person has limits of their own, and the record names both addresses; without the setting a
    /// header that anybody can send changes nothing.
    @Test(arguments: [true, false])
    func peopleBehindAProxyAreTold(isTrusted: Bool) async throws {
        let settings = [
            "ERRATA_LIMITS_PER_NETWORK_HOURLY": "1", "ERRATA_HTTP_TRUSTED_PROXIES": isTrusted ? "127.0.0.1,::1" : "",
        ].filter { !$0.value.isEmpty }
        try await RunningService.run(settings: settings) { service in
            var statuses: [Int] = []
            for (index, address) in ["198.51.100.7", "203.0.113.9"].enumerated() {
                let answer = try await service.send(
                    to: "a\(index)@b.co", "LOGIN_EMS", .liveServer, headers: ["X-Forwarded-For": "9.9.9.9, \(address)"])
                statuses.append(answer.status)
            }
            #expect(statuses == (isTrusted ? [200, 200] : [200, 429]))
            let peers = try service.personalValues("peer_address")
            #expect(peers == (isTrusted ? ["198.51.100.7", "203.0.113.9"] : ["127.0.0.1", "127.0.0.1"]))
            let exported = try service.personalValues("parameters")
            #expect(exported.count { $0.contains(#""proxy":"127.0.0.1""#) } == (isTrusted ? 2 : 0))
        }
    }
}
