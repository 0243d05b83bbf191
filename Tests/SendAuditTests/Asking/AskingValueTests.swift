import Foundation
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// The values that summaries are made of.
struct AskingValueTests {
    @Test func countsAreExactWhileFewAndCloseWhenMany() {
        let hash = DistinctHash(key: Array(0..<16))
        for count in [0, 1, 100, 2_048, 3_000, 20_000, 200_000] {
            var (all, even, odd) = (DistinctCounter(), DistinctCounter(), DistinctCounter())
            for number in 0..<count {
                let value = hash(Array("person\(number)@example.org".utf8))
                all.add(value)
                all.add(value)
                if number % 2 == 0 { even.add(value) } else { odd.add(value) }
            }
            even.add(odd)
            let result = all.result
            #expect(result == even.result)
            #expect(result.isEstimate == (count > DistinctCounter.exactCount))
            #expect(result.isEstimate || result.count == count)
            // Five standard errors.
            #expect(abs(Double(result.count - count)) <= 0.115 * Double(count), "\(count): \(result.count)")
        }
    }

    /// Computed by CPython 3.11, whose hash of bytes is SipHash-1-3, with `PYTHONHASHSEED=0`: a key of zeros.
    @Test(
        arguments: [
            ("a", 0x4074_48D2_B89B_1813), ("abcdefgh", 0x3F7B_849C_0B8E_35EA), ("abcdefghi", 0xF89B_34A3_D11E_B6E5),
            ("person@example.org", 0x5C5B_16C7_7330_5189),
        ] as [(String, UInt64)])
    func theHashIsTheOneOfAnotherProgram(text: String, expected: UInt64) {
        #expect(DistinctHash(key: Array(repeating: 0, count: 16))(Array(text.utf8)) == expected)
        #expect(DistinctHash(key: Array(1..<17))(Array(text.utf8)) != expected)
    }

    @Test func quantilesAreOfTheNearestRank() {
        var random = SeededRandom(seed: 21)
        for _ in 0..<200 {
            let values = (0..<Int.random(in: 1...300, using: &random)).map { _ in
                Int64.random(in: -5...200_000, using: &random)
            }
            var (all, head, tail) = (DurationCounts(), DurationCounts(), DurationCounts())
            for (place, value) in values.enumerated() {
                all.add(value)
                if place < 7 { head.add(value) } else { tail.add(value) }
            }
            head.add(tail)
            let sorted = values.map { DurationCounts.counted($0) }.sorted()
            func rank(_ part: Double) -> Duration {
                .milliseconds(sorted[max(0, Int((Double(sorted.count) * part).rounded(.up)) - 1)])
            }
            #expect(
                all.quantiles
                    == DurationQuantiles(count: values.count, median: rank(0.5), p95: rank(0.95), p99: rank(0.99)))
            #expect(head.quantiles == all.quantiles)
        }
        #expect(DurationCounts().quantiles == nil)
    }

    @Test(arguments: [
        ("203.0.113.77", "203.0.113.0/24"), ("2001:db8:1:2::7", "2001:db8:1::/48"), ("::1", "0:0:0::/48"),
        ("::ffff:198.51.100.9", "198.51.100.0/24"), ("fe80::1%eth0", "fe80:0:0::/48"), ("1::", "1:0:0::/48"),
        ("1:2:3:4:5:6:7:8", "1:2:3::/48"),
    ])
    func networksAreTheFirst24Or48Bits(address: String, network: String) {
        #expect(NetworkAddress(address)?.network == network)
        #expect(NetworkAddress(address)?.masked.hasSuffix("***") == true)
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.256", "1.2.3.4.5", "a.b.c.d", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
        "12345::", "+1::", "::1.2.3", "=cmd()", "\u{1B}[2J", "1.2.3.0x4", " 1.2.3.4",
    ])
    func whatIsNoAddressHasNoNetwork(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test(arguments: [
        ("rate>5%", true), ("rate > 50 %", false), ("rate>=50%", true), ("rate<=50%", true), ("rate<50%", false),
        ("failed>1", true), ("failed>2", false), ("failed>=2", true), ("refused<1", false), ("failures>=3", true),
        ("attempts<=6", true), ("sent>0", true), ("inFlight>0", false), ("unknown>=1", true), ("suppressed>=1", true),
        ("rate>49.99%", true),
    ])
    func conditionsAreHeldAgainstTheTotals(text: String, isMet: Bool) throws {
        let states: [AttemptState: Int] = [.sent: 1, .failed: 2, .refused: 1, .unknown: 1, .suppressed: 1]
        #expect(try #require(SummaryCondition(text)).isMet(states) == isMet)
        #expect(try #require(SummaryCondition(text)).description == text.filter { $0 != " " })
    }

    @Test(arguments: [
        "", "rate", "rate>5", "failed>5%", "lost>5", "rate>x%", "rate>-5%", "rate>nan%", "failed>1e3", "failed>>5",
        "failed=5", ">5", "failed>", "5>failed", "rate>5%%",
    ])
    func whatIsNoConditionIsRefused(text: String) {
        #expect(SummaryCondition(text) == nil)
    }

    @Test func aRateOfNothingIsNoAlarm() throws {
        #expect(try #require(SummaryCondition("rate>0%")).isMet([:]) == false)
        #expect(try #require(SummaryCondition("sent<1")).isMet([:]))
    }

    @Test func maskedValuesAreToldApartAndNeverTheSameAgain() {
        let labels = MaskedLabels()
        let first = labels.text("156aysdna213sc50", masked: "156a***")
        #expect(first == labels.text("156aysdna213sc50", masked: "156a***"))
        #expect(first.hasPrefix("156a***#") && first.count == 12)
        let others = (0..<20).map { _ in MaskedLabels().text("156aysdna213sc50", masked: "156a***") }
        #expect(Set(others).count > 1)
    }

    @Test func windowsHaveAnOtherBeforeThem() {
        let start = Timestamp(microseconds: 1_000)
        let window = TimeWindow(start: start, end: Timestamp(microseconds: 1_700))
        #expect(window.previous == TimeWindow(start: Timestamp(microseconds: 300), end: start))
        #expect(TimeWindow(start: start).previous == nil && TimeWindow().previous == nil)
        #expect(TimeWindow(start: Timestamp(microseconds: .min), end: start).previous == nil)
    }
}
