import MerkleLog
import TestSupport
import Testing

struct TileCoordinateTests {
    @Test(
        arguments: [
            ("tile/0/000", 0, 0, 256), ("tile/0/x001/234.p/56", 0, 1234, 56),
            ("tile/1/x001/x234/067", 1, 1_234_067, 256),
            ("tile/63/999.p/255", 63, 999, 255), ("tile/7/x001/000.p/1", 7, 1000, 1),
            ("tile/0/x018/x446/x744/x073/x709/x551/615", 0, UInt64.max, 256),
        ] as [(String, Int, UInt64, Int)])
    func pathsAreThoseOfTheSpecification(path: String, level: Int, index: UInt64, width: Int) throws {
        let coordinate = try TileCoordinate(level: level, index: index, width: width)
        #expect(coordinate.path == path)
        #expect(try TileCoordinate(path: path) == coordinate)
        #expect(coordinate.isFull == (width == 256))
    }

    @Test(arguments: [
        "", "tile", "tile/0", "tile/0/", "tile/0/1", "tile/0/0000", "tile/00/000", "tile/64/000", "tile/-1/000",
        "tile/0/x000/001", "tile/0/001/002", "tile/0/x001", "tile/0/X001/234", "tile/0/x001/x234", "tile/0/000.p/0",
        "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/000.p", "tile/0/000.p/", "tile/0/.p/1", "tile/0/000/1",
        "tile/entries/000", "Tile/0/000", "/tile/0/000", "tile/0/000/", "tile/0/00a", "tile/0/001\u{0600}.p/5",
        "tile/0/٠٠٠", "tile/0/x018/x446/x744/x073/x709/x551/616", "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
    ])
    func anotherPathIsRefused(path: String) {
        #expect(throws: TileError.invalidPath) { try TileCoordinate(path: path) }
    }

    @Test func numbersOutOfRangeAreRefused() {
        for (level, width) in [(-1, 1), (64, 1), (0, 0), (0, 257), (0, -1)] {
            #expect(throws: TileError.outOfRange) { try TileCoordinate(level: level, index: 0, width: width) }
        }
    }

    @Test func partialTilesAreThoseOfTheSpecificationsExamples() {
        #expect(
            TileCoordinate.partialTiles(size: 70_000).map(\.path) == [
                "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1",
            ])
        #expect(TileCoordinate.partialTiles(size: 256).map(\.path) == ["tile/1/000.p/1"])
        #expect(TileCoordinate.partialTiles(size: 0).isEmpty)
        #expect(TileCoordinate.partialTiles(size: .max).count == 8)
    }

    @Test func whatIsReadIsWrittenTheSame() throws {
        var random = SeededRandom(seed: 256)
        let alphabet = Array("tile/0123456789x.p-".utf8)
        var read = 0
        for _ in 0..<20_000 {
            var path = Array(
                try TileCoordinate(
                    level: .random(in: 0...63, using: &random),
                    index: .random(in: 0...(UInt64.max >> UInt64.random(in: 0...63, using: &random)), using: &random),
                    width: .random(in: 1...256, using: &random)
                ).path.utf8)
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                path[Int.random(in: 0..<path.count, using: &random)] = alphabet.randomElement(using: &random) ?? 0
            }
            let text = String(decoding: path, as: UTF8.self)
            guard let coordinate = try? TileCoordinate(path: text) else { continue }
            read += 1
            #expect(coordinate.path == text)
        }
        #expect(read > 5_000)
    }
}
