import MerkleLog
import Testing

struct EntryBundleTests {
    @Test func entriesFollowTheirLengths() throws {
        let long = [UInt8](repeating: 7, count: 65_535)
        let bundle = try EntryBundle(index: 1234, entries: [[], [1], long])
        #expect(bundle.path == "tile/entries/x001/234.p/3")
        #expect(bundle.bytes == [0, 0, 0, 1, 1, 0xFF, 0xFF] + long)
        #expect(try EntryBundle(path: bundle.path, bytes: bundle.bytes) == bundle)
    }

    @Test func aFullBundleHasNoWidthInItsPath() throws {
        let bundle = try EntryBundle(index: 0, entries: (0...255).map { [$0] })
        #expect(bundle.path == "tile/entries/000")
        #expect(try EntryBundle(path: bundle.path, bytes: bundle.bytes) == bundle)
    }

    @Test func anEntryTooLongIsRefused() {
        #expect(throws: TileError.entryTooLong(65_536)) {
            try EntryBundle(index: 0, entries: [Array(repeating: 0, count: 65_536)])
        }
    }

    @Test func anotherNumberOfEntriesIsRefused() {
        for count in [0, 257] {
            #expect(throws: TileError.wrongEntryCount(expected: 256, found: count)) {
                try EntryBundle(index: 0, entries: Array(repeating: [], count: count))
            }
        }
        #expect(throws: TileError.wrongEntryCount(expected: 3, found: 2)) {
            try EntryBundle(path: "tile/entries/000.p/3", bytes: [0, 0, 0, 0])
        }
        #expect(throws: TileError.wrongEntryCount(expected: 1, found: 2)) {
            try EntryBundle(path: "tile/entries/000.p/1", bytes: [0, 0, 0, 0])
        }
    }

    @Test(arguments: [[0], [0, 1], [0, 2, 9], [0xFF, 0xFF, 1]]) func aTruncatedEntryIsRefused(bytes: [UInt8]) {
        #expect(throws: TileError.truncatedEntry) { try EntryBundle(path: "tile/entries/000.p/1", bytes: bytes) }
    }

    @Test(arguments: ["tile/0/000", "tile/entries", "tile/entries/0", "entries/000", "tile/entries/000.p/0"])
    func anotherPathIsRefused(path: String) {
        #expect(throws: TileError.invalidPath) { try EntryBundle(path: path, bytes: [0, 0]) }
    }
}
