import Crypto
import CryptoExtras
import Foundation
import SendAPI
import SendClient
import ServiceTestSupport
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct CaptchaPuzzleTests {
    private let clock: TestClock
    private let source: TimeSource

    init() {
        clock = TestClock()
        source = clock.source
    }

    private func picture(_ width: Int, _ height: Int) -> String {
        let size = [width, height].flatMap { number in [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        return Data(head + size).base64EncodedString()
    }

    private func read(_ background: String, _ piece: String) -> CaptchaPuzzle? {
        CaptchaPuzzle(
            CaptchaChallenge(originalImageBase64: background, jigsawImageBase64: piece, token: "t"),
            reading: ClockReading(server: nil, clock: source))
    }

    @Test func placesAreScaled() throws {
        let puzzle = try #require(read(picture(310, 155), picture(47, 155)))
        #expect(puzzle.farthestX == 263)
        #expect(puzzle.point(moved: 100, shownWidth: 155) == CaptchaPoint(x: 200))
        #expect(puzzle.point(moved: 100.3, shownWidth: 310) == CaptchaPoint(x: 100))
        #expect(puzzle.shownOffset(of: 200, shownWidth: 155) == 100)
        for x in 0...puzzle.farthestX {
            for width in [120.0, 280, 310, 375.5, 1240] {
                #expect(puzzle.point(moved: puzzle.shownOffset(of: x, shownWidth: width), shownWidth: width).x == x)
            }
        }
    }

    @Test(arguments: [
        (-5.0, 310.0, 0), (1e300, 310.0, 263), (.nan, 310.0, 0), (.infinity, 310.0, 0), (10.0, 0.0, 0), (10.0, -1.0, 0),
    ])
    func aPlaceBeyondThePictureIsItsEdge(_ moved: Double, _ width: Double, _ x: Int) throws {
        let puzzle = try #require(read(picture(310, 155), picture(47, 155)))
        #expect(puzzle.point(moved: moved, shownWidth: width).x == x)
    }

    @Test func whatIsNoPictureIsNoPuzzle() {
        #expect(read("", picture(47, 155)) == nil)
        #expect(read("PGh0bWw+", picture(47, 155)) == nil)
        #expect(read(picture(47, 155), picture(310, 155)) == nil)
        #expect(read(picture(0, 155), picture(47, 155)) == nil)
        #expect(read(picture(1 << 30, 155), picture(47, 155)) == nil)
        #expect(read("data:image/png;base64," + picture(310, 155), picture(47, 155)) != nil)
    }

    @Test func itIsGoodForTwoMinutes() throws {
        let puzzle = try #require(read(picture(310, 155), picture(47, 155)))
        clock.advance(by: .seconds(119))
        #expect(puzzle.isValid(source))
        clock.advance(by: .seconds(1))
        #expect(!puzzle.isValid(source))
    }

    /// y is what servers compare with, whatever the picture shows.
    @Test func aPointNeedsNoHeight() {
        #expect(CaptchaPoint(x: 237).pointJSON == #"{"x":237.0,"y":5.0}"#)
    }

    /// Decrypted by our service, and by `openssl` behind the server in Python.
    @Test(.needs(.openssl, .python3), arguments: ContractTests.Peer.allCases)
    func anEncryptedAnswerIsTaken(_ peer: ContractTests.Peer) async throws {
        let cipher = PointCipher { text, key in
            let padding = 16 - text.count % 16
            var bytes = text + Array(repeating: UInt8(padding), count: padding)
            for block in stride(from: 0, to: bytes.count, by: 16) {
                try AES.permute(&bytes[block..<block + 16], key: SymmetricKey(data: key))
            }
            return bytes
        }
        try await peer.run(withSecretKey: true) { peer in
            let email = EmailAddress("xczczx@bamboocloud.cn")!
            let client = peer.client(pointCipher: cipher)
            let token = try await peer.captchaToken(client, for: email)
            #expect(!token.contains("---"))
            try await client.send(to: email, scenario: .login, captchaToken: token)
            let without = await #expect(throws: SendFailure.self) {
                try await peer.captchaToken(peer.client(), for: email)
            }
            #expect(without?.code == "ERRATA.CLIENT.1011")
        }
    }
}
