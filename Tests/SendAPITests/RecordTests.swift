import SendAPI
import TestSupport
import Testing

struct RecordTests {
    @Test func idsAreVersion7AndSortByTime() throws {
        let early = AttemptID(time: Timestamp(microseconds: 1_700_000_000_000_000))
        let late = AttemptID(time: Timestamp(microseconds: 1_700_000_000_001_000))
        #expect(early.description < late.description)
        let text = Array(early.description)
        #expect(text.count == 36 && text[14] == "7" && "89ab".contains(text[19]))
        #expect(early.description.hasPrefix("018bcfe5-6800-7"))
        #expect(AttemptID(early.description) == early)
    }

    @Test func idsOfOneMomentDiffer() {
        let now = Timestamp.now()
        #expect(Set((0..<1000).map { _ in AttemptID(time: now) }).count == 1000)
    }

    @Test(arguments: [
        "", "018bcfe5-6800-7000-8000-00000000000", "018bcfe5_6800_7000_8000_000000000000",
        "018bcfe5-6800-7000-8000-00000000000g",
    ])
    func whatIsNoUUIDIsRefused(text: String) {
        #expect(AttemptID(text) == nil)
    }

    /// By Python's `datetime`, whose calendar is the proleptic Gregorian one, as RFC 3339's.
    @Test(arguments: [
        (-62_135_596_800_000_000, "0001-01-01T00:00:00.000Z"), (-12_219_292_800_000_001, "1582-10-14T23:59:59.999Z"),
        (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000_000, "2000-02-29T00:00:00.000Z"),
        (253_402_300_799_999_999, "9999-12-31T23:59:59.999Z"),
    ])
    func everyYearIsOfOneCalendar(microseconds: Int64, text: String) {
        #expect(Timestamp(microseconds: microseconds).description == text)
    }

    @Test func timesAreShownInUTC() {
        #expect(Timestamp(microseconds: 1_700_000_000_123_456).description == "2023-11-14T22:13:20.123Z")
        #expect(Timestamp(microseconds: 1_700_000_000_999_999).description == "2023-11-14T22:13:20.999Z")
        #expect((Timestamp(microseconds: 5) + .seconds(2)) - Timestamp(microseconds: 5) == .seconds(2))
        #expect(Timestamp(microseconds: 5) - .microseconds(2) == Timestamp(microseconds: 3))
    }

    @Test func aMomentIsReadAsItIsWritten() {
        var random = SeededRandom(seed: 14)
        for _ in 0..<2_000 {
            let moment = Timestamp(
                microseconds: Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random) * 1_000)
            #expect(Timestamp(moment.description) == moment)
        }
        for text in [
            "", "2026-11-28", "2026-11-28T12:00:00Z", "2026-11-28 12:00:00.000Z", "2026-11-28T24:00:00.000Z",
            "2026-02-30T12:00:00.000Z", "2026-11-28T12:00:00.000Z ", "2026-11-28T12:00:00.000+01:00",
            "٢٠٢٦-11-28T12:00:00.000Z", "9999999999999999999-1-1T1:1:1.1Z",
        ] {
            #expect(Timestamp(text) == nil, "\(text)")
        }
    }
}
