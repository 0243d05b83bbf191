import Foundation
import SendClient
import SendClientTesting
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TestingPicturesTests {
    /// Reads a PNG strictly and prints its size, its samples a pixel and some facts of the captcha.
    private static let reader = """
        import json, struct, sys, zlib
        def read(path):
            data = open(path, 'rb').read()
            assert data[:8] == b'\\x89PNG\\r\\n\\x1a\\n'
            at, kinds, content = 8, [], b''
            while at < len(data):
                length, kind = struct.unpack('>I4s', data[at:at + 8])
                body = data[at + 8:at + 8 + length]
                crc, = struct.unpack('>I', data[at + 8 + length:at + 12 + length])
                assert crc == zlib.crc32(kind + body), kind
                kinds.append(kind.decode())
                if kind == b'IHDR': header = struct.unpack('>IIBBBBB', body)
                if kind == b'IDAT': content += body
                at += 12 + length
            assert kinds[0] == 'IHDR' and kinds[-1] == 'IEND'
            width, height, depth, color, *rest = header
            assert depth == 8 and rest == [0, 0, 0]
            samples = {2: 3, 6: 4}[color]
            raw = zlib.decompress(content)
            assert len(raw) == height * (1 + width * samples)
            rows = []
            for y in range(height):
                row = raw[y * (1 + width * samples):(y + 1) * (1 + width * samples)]
                assert row[0] == 0
                rows.append([row[1 + x * samples:1 + (x + 1) * samples] for x in range(width)])
            return rows
        background, piece = read(sys.argv[1]), read(sys.argv[2])
        x = int(sys.argv[3])
        opaque = {(c, r) for r, row in enumerate(piece) for c, p in enumerate(row) if p[3]}
        lum = lambda p: sum(p[:3])
        inner = [(c, r) for c, r in opaque if all((c + a, r + b) in opaque for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1)))]
        print(json.dumps({
            'background': [len(background[0]), len(background), len(background[0][0])],
            'piece': [len(piece[0]), len(piece), len(piece[0][0])],
            'opaque': len(opaque),
            'fits': all(tuple(v // 3 for v in piece[r][c][:3]) == tuple(background[r][x + c]) for c, r in inner),
            'gapIsDark': max(lum(background[r][x + c]) for c, r in opaque) < min(
                lum(background[r][c]) for r in range(155) for c in range(310) if (c - x, r) not in opaque),
        }))
        """

    @Test(.needs(.python3), arguments: [0, 100, 181, 262, 263]) func picturesAreRightPNG(x: Int) async throws {
        let folder = try TemporaryFolder()
        let puzzle = CaptchaPuzzle.sample(gapAt: x)
        try puzzle.background.write(to: URL(fileURLWithPath: folder.file("background.png")))
        try puzzle.piece.write(to: URL(fileURLWithPath: folder.file("piece.png")))
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"),
            ["-c", Self.reader, folder.file("background.png"), folder.file("piece.png"), "\(x)"])
        #expect(run.errors == "")
        // A square of 38 pixels, and half a disc of radius 8.
        let facts = #"{"background": [310, 155, 3], "piece": [47, 155, 4], "opaque": 1551, "#
        #expect(run.output == facts + "\"fits\": true, \"gapIsDark\": true}\n")
    }

    @Test func aSampleIsACaptchaOfTheContract() {
        let clock = VirtualClock()
        let puzzle = CaptchaPuzzle.sample(gapAt: 1_000, clock: clock.timeSource)
        #expect(puzzle.backgroundSize == PixelSize(width: 310, height: 155))
        #expect(puzzle.pieceSize == PixelSize(width: 47, height: 155))
        #expect(puzzle.isValid(clock.timeSource))
        #expect(CaptchaPuzzle.sample.isValid(.system))
        clock.setTime(by: .seconds(600))
        #expect(puzzle.isValid(clock.timeSource))
    }

    /// FIPS 197, appendix C.1, and the padding of RFC 5652 §6.3 made by hand.
    @Test func thePlainCipherIsAES() throws {
        let key = [UInt8](0..<16)
        let text = (0..<16).map { UInt8($0 * 0x11) }
        let block: [UInt8] = [
            0x69, 0xC4, 0xE0, 0xD8, 0x6A, 0x7B, 0x04, 0x30, 0xD8, 0xCD, 0xB7, 0x80, 0x70, 0xB4, 0xC5, 0x5A,
        ]
        let encrypted = try PointCipher.plain.encrypt(text, key)
        #expect(encrypted.prefix(16) == block[...])
        #expect(encrypted.count == 32)
        #expect(throws: PointCipher.KeyLengthWrong.self) { try PointCipher.plain.encrypt(text, [1]) }
    }

    @Test(.needs(.openssl)) func thePlainCipherIsOpenSSLs() async throws {
        let key = Array("a1B2c3D4e5F6g7H8".utf8)
        let hexadecimal = key.map { String($0, radix: 16) }.joined()
        for text in ["", #"{"x":237.0,"y":5.0}"#, String(repeating: "é", count: 40)] {
            let run = try await ProgramRun(
                URL(fileURLWithPath: "/usr/bin/openssl"),
                ["enc", "-aes-128-ecb", "-nosalt", "-K", hexadecimal, "-base64", "-A"], input: Data(text.utf8))
            let encrypted = try PointCipher.plain.encrypt(Array(text.utf8), key)
            #expect(run.output == Data(encrypted).base64EncodedString())
        }
    }
}
