import SendAPI
import TestSupport
import Testing

@testable import SendAudit

struct RollupFingerprintTests {
    private let seed = RollupFingerprint.Seed()

    private func status(_ random: inout SeededRandom) -> AttemptStatus {
        AttemptStatus(
            time: Int64.random(in: -4_000_000_000_000...4_000_000_000_000, using: &random),
            scenario: ["LOGIN_EMS", "REGISTER_EMS", nil].randomElement(using: &random) ?? nil,
            client: ["one", "two", nil].randomElement(using: &random) ?? nil,
            decisionCode: ["SDK.COMMON.1001", "SDK.COMMON.1008", nil].randomElement(using: &random) ?? nil)
    }

    @Test func whatIsAddedAndTakenAwayInAnyOrderAndAnyPartsIsNothing() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<200 {
            let statuses = (0..<20).map { _ in (status(&random), Int64.random(in: 1...1_000, using: &random)) }
            var parts = (0..<3).map { _ in RollupFingerprint(seed) }
            for (status, count) in statuses { parts[Int.random(in: 0..<3, using: &random)].add(status, count) }
            // The roll-ups hold them group by group, added up.
            var groups: [RollupKey: Int64] = [:]
            for (status, count) in statuses {
                RollupKey.groups(of: status) { groups[$0, default: 0] += count }
            }
            var sum = RollupFingerprint(seed)
            for part in parts.shuffled(using: &random) { sum.add(part) }
            #expect(!sum.isNothing)
            for (key, count) in groups { sum.add(key, -count) }
            #expect(sum.isNothing)
        }
    }

    @Test func oneGroupThatDiffersIsSeen() {
        var random = SeededRandom(seed: 4)
        for _ in 0..<2_000 {
            let (left, right) = (status(&random), status(&random))
            let count = Int64.random(in: 1..<(1 << 60), using: &random)
            var sum = RollupFingerprint(seed)
            sum.add(left, count)
            sum.add(right, -count)
            #expect(sum.isNothing == (left == right))
            var one = RollupFingerprint(seed)
            RollupKey.groups(of: left) { one.add($0, count) }
            one.add(left, -count)
            #expect(one.isNothing)
            one.add(RollupKey(scale: .day, number: 0, first: "sent", second: "", third: ""), 1)
            #expect(!one.isNothing)
        }
    }

    @Test func spellingsThatLookTheSameAreTwoGroups() {
        var sum = RollupFingerprint(seed)
        sum.add(RollupKey(scale: .clientDay, number: 1, first: "caf\u{E9}", second: "sent", third: ""), 1)
        sum.add(RollupKey(scale: .clientDay, number: 1, first: "cafe\u{301}", second: "sent", third: ""), -1)
        #expect(!sum.isNothing)
        var shifted = RollupFingerprint(seed)
        shifted.add(RollupKey(scale: .day, number: 1, first: "ab", second: "c", third: ""), 1)
        shifted.add(RollupKey(scale: .day, number: 1, first: "a", second: "bc", third: ""), -1)
        #expect(!shifted.isNothing)
    }
}
