import ErrorCatalog
import MessageFormat
import TestSupport
import Testing

/// Steps are counted, not seconds: tests run on busy machines.
struct RecoveryHostileTests {
    typealias C = Catalogue

    /// Many templates that share their beginnings, their ends and their words.
    static func catalogue() throws -> RecoveryIndex {
        var sources: [RecoverySource] = []
        for count in 1...20 {
            let words = String(repeating: "ab ", count: count)
            sources += [
                C.wire("\(words){x} ab {y} ab", code: "A.\(count)", C.xAndY),
                C.wire("{x} ab {y} \(words)", code: "B.\(count)", C.xAndY),
                C.wire("\(words)", code: "C.\(count)"),
                C.wire(
                    "{x}\(words){y}\(words){z}", code: "D.\(count)",
                    [
                        "x": C.text("x"), "y": C.text("y"), "z": C.text("z"),
                    ]),
                C.wire("{x} ab {x} ab {y} ab {y}", code: "E.\(count)", C.xAndY),
                C.wire("{n}{m} ab {n}", code: "F.\(count)", ["n": C.number("n"), "m": C.number("m")]),
                try C.message("{$x} ab {$y} ab {$x}", code: "G.\(count)", C.xAndY),
            ]
        }
        return RecoveryIndex(sources)
    }

    static let hostile: [String] = [
        "ab ", "ab", "a", " ", "ab ab", "1", "1,", "-", "\u{2068}", "\u{2069}", "\u{2068}ab\u{2069} ", ".", "。",
        "\u{2068}ab ", "é", "\u{1F600}", "\0",
    ]

    @Test(arguments: hostile)
    func stepsAreLinearInTheText(piece: String) throws {
        let index = try Self.catalogue()
        var perByte: [Int] = []
        for size in [512, 1024, 2048, 4096, 1 << 20] {
            let text = String(repeating: piece, count: size / piece.utf8.count)
            var steps = 0
            _ = index.recover(text, steps: &steps)
            perByte.append(steps / max(1, text.utf8.count))
        }
        // 140 templates, each with some segments; the bound is the same for all lengths.
        #expect(perByte.allSatisfy { $0 <= 140 * 90 }, "\(perByte)")
        #expect(perByte[4] <= 4, "1 MiB is refused by its length: \(perByte)")
    }

    @Test func aLongTextCostsNoMoreForAByteThanAShortOne() {
        let source = C.wire("Send {x} or {y} or {z}.", ["x": C.text("x"), "y": C.text("y"), "z": C.text("z")])
        let index = RecoveryIndex([source])
        var perByte: [Int] = []
        for count in [20, 80, 320, 640] {
            let text = "Send " + String(repeating: "a or ", count: count) + "b."
            var steps = 0
            #expect(index.recover(text, steps: &steps).isMany == (text.utf8.count < 3200))
            perByte.append(steps / text.utf8.count)
        }
        #expect(perByte.allSatisfy { $0 <= 24 }, "\(perByte)")
    }

    @Test func whatNeedsTooManyStepsIsRefused() {
        // Both x must agree and no two pieces do: every placement would have to be looked at.
        let source = C.wire(
            "{x}a{y}a{x}a{z}b",
            [
                "x": C.text("x"), "y": C.text("y"), "z": C.text("z"),
            ])
        let index = RecoveryIndex([source])
        var steps = 0
        let text = "c" + String(repeating: "a", count: 2500) + "b"
        #expect(index.recover(text, steps: &steps) == .none)
        #expect(steps < 200 * text.utf8.count, "\(steps)")
    }

    @Test func aTextAboveOneMebibyteIsNone() {
        let source = C.wire("Fine.")
        let fits = String(repeating: " ", count: RecoveryLimits.text - 5) + "Fine."
        #expect(C.recover(fits, source).arguments == [:])
        #expect(C.recover(" " + fits, source) == .none)
        let isolates = String(repeating: "\u{2068}", count: 100_000) + "Fine."
        #expect(C.recover(isolates, source).arguments == [:])
    }

    @Test func randomTextsNeverCrash() throws {
        let index = try Self.catalogue()
        var random = SeededRandom(seed: 11)
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                if Bool.random(using: &random) {
                    bytes += Array(Self.hostile.randomElement(using: &random)!.utf8)
                } else {
                    bytes.append(UInt8.random(in: .min ... .max, using: &random))
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let first = index.recover(text)
            #expect(index.recover(text) == first)
        }
    }

    @Test func theIndexIsBuiltOnceForAllThreads() async throws {
        let index = try Self.catalogue()
        let results = await withTaskGroup(of: Recovery.self) { group in
            for _ in 0..<16 { group.addTask { index.recover("ab ab") } }
            return await group.reduce(into: Set<Recovery>()) { $0.insert($1) }
        }
        #expect(results.count == 1)
    }

    @Test func theIndexFindsWhatEachTemplateAloneFinds() throws {
        let all = try Self.catalogue()
        #expect(all.templateCount == 140)
        for count in 1...20 {
            let text = String(repeating: "ab ", count: count).dropLast()
            #expect(all.recover(String(text), code: "C.\(count)").code == "C.\(count)")
        }
        var steps = 0
        #expect(all.recover("q ab r ab ab ab", code: "B.2", steps: &steps).all.count > 0)
    }
}
