import Crypto
import TestSupport
import Testing

@testable import CatalogSource

struct SHA256DigestTests {
    /// Every length around the edges of blocks, against swift-crypto.
    @Test func theDigestIsThatOfTheLibrary() {
        var random = SeededRandom(seed: 7)
        for length in Array(0...130) + [1_000, 4_096] {
            let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(SHA256Digest.of(message) == Array(SHA256.hash(data: message)), "length \(length)")
        }
    }
}
