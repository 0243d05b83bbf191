import Foundation
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// Moments as people write them, held against Foundation's calendar, which the code does not use.
struct TimeExpressionTests {
    /// Friday, 2026-11-27 10:30 UTC.
    private static let now = Timestamp(microseconds: 1_795_775_400_000_000)

    private static func zone(_ name: String) throws -> TimeZone { try #require(TimeZone(identifier: name)) }

    private static func calendar(_ zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    private func moment(_ text: String, _ zone: String = "UTC", now: Timestamp = Self.now) throws -> String {
        try TimeExpression.moment(text, now: now, zone: try Self.zone(zone)).description
    }

    @Test(arguments: [
        ("30m", "UTC", "2026-11-27T10:00:00.000Z"), ("7d", "Europe/Berlin", "2026-11-20T10:30:00.000Z"),
        ("2w", "UTC", "2026-11-13T10:30:00.000Z"), ("now", "UTC", "2026-11-27T10:30:00.000Z"),
        ("today", "UTC", "2026-11-27T00:00:00.000Z"), ("today", "Asia/Shanghai", "2026-11-26T16:00:00.000Z"),
        ("yesterday", "Asia/Kolkata", "2026-11-25T18:30:00.000Z"),
        ("yesterday", "America/New_York", "2026-11-26T05:00:00.000Z"),
        ("monday", "UTC", "2026-11-23T00:00:00.000Z"), ("Friday", "UTC", "2026-11-27T00:00:00.000Z"),
        ("sat", "UTC", "2026-11-21T00:00:00.000Z"), ("2026-11-27", "Europe/Berlin", "2026-11-26T23:00:00.000Z"),
        ("2026-11-27 03:00", "Europe/Berlin", "2026-11-27T02:00:00.000Z"),
        ("2026-11-27T03:00:07.25", "Asia/Kolkata", "2026-11-26T21:30:07.250Z"),
        ("2026-11-27T03:00:00Z", "Asia/Kolkata", "2026-11-27T03:00:00.000Z"),
        ("2026-11-27 03:00:00+05:30", "UTC", "2026-11-26T21:30:00.000Z"),
        ("2026-11-27t03:00:00z", "UTC", "2026-11-27T03:00:00.000Z"),
        ("2028-02-29", "UTC", "2028-02-29T00:00:00.000Z"),
    ])
    func readsWhatPeopleWrite(text: String, zone: String, expected: String) throws {
        #expect(try moment(text, zone) == expected)
    }

    @Test(arguments: [
        ("2026-10-25 02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"),
        ("2026-03-29 02:30", "Europe/Berlin", "2026-03-29T01:00:00.000Z"),
        ("2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00.000Z"),
        ("2011-12-30 12:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"),
        ("2026-09-06", "America/Santiago", "2026-09-06T04:00:00.000Z"),
    ])
    func aClockThatIsSetShowsTheFirstOfTwoAndTheChangeInTheGap(text: String, zone: String, expected: String) throws {
        #expect(try moment(text, zone) == expected)
    }

    @Test(arguments: [
        "2026-02-30T00:00:00+00:00", "2026-02-30T00:00:00Z", "2026-02-30", "2026-13-01", "2026-00-10", "2026-11-00",
        "2100-02-29", "2026-11-27 24:00", "2026-11-27 10:60", "2026-11-27T10:00:60Z", "2026-11-27T10:00:00+24:00",
        "2026-11-27T10:00:00+01:60", "0000-01-01",
    ])
    func whatNoCalendarHasIsRefused(text: String) {
        #expect(throws: TimeExpression.Problem.noSuchTime(text)) {
            try TimeExpression.moment(text, now: Self.now)
        }
    }

    @Test(arguments: [
        "", "h", "0h", "-1h", "+1h", "1y", "99999999d", "tomorrow", "2026-1-1", "26-01-01", "2026-11-27 3:00",
        "2026-11-27T10:00:00+0100", "2026-11-27T10:00:00.Z", "2026-11-27T10:00:00Zx", "2026-11-27 ", "mond",
        "２０２６-11-27", "2026-11-27T10:00:00 Z",
    ])
    func whatHasNoFormIsRefused(text: String) {
        #expect(throws: TimeExpression.Problem.unreadable(text)) {
            try TimeExpression.moment(text, now: Self.now)
        }
    }

    @Test func aMomentToComeAndAReversedWindowAreCalledSo() throws {
        let later = Self.now + .seconds(60)
        let text = "2026-11-27T10:31:00Z"
        #expect(throws: TimeExpression.Problem.future(text, later)) {
            try TimeWindow(since: text, until: nil, now: Self.now)
        }
        #expect(throws: TimeExpression.Problem.future(text, later)) {
            try TimeWindow(since: nil, until: text, now: Self.now)
        }
        #expect(
            throws: TimeExpression.Problem.reversed(since: Self.now - .seconds(60), until: Self.now - .seconds(120))
        ) {
            try TimeWindow(since: "1m", until: "2m", now: Self.now)
        }
        #expect(try TimeWindow(since: "1m", until: nil, now: Self.now).end == Self.now)
        #expect(try TimeWindow(since: nil, until: nil, now: Self.now) == TimeWindow())
    }

    private static let zones = [
        "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
        "America/St_Johns", "Pacific/Chatham", "America/Santiago", "Africa/Casablanca", "Pacific/Apia",
    ]

    @Test(arguments: zones)
    func theClockShowsWhatWasWrittenOrTheClockWasSetOverIt(name: String) throws {
        let zone = try Self.zone(name)
        let calendar = Self.calendar(zone)
        var random = SeededRandom(seed: UInt64(name.utf8.count) &* 7919)
        for round in 0..<2_000 {
            // Every other one close to a change, where things go wrong.
            var near = Date(
                timeIntervalSince1970: Double(Int64.random(in: 946_684_800...2_000_000_000, using: &random)))
            if round % 2 == 0, let change = zone.nextDaylightSavingTimeTransition(after: near) {
                near = change.addingTimeInterval(Double(Int.random(in: -7_200...7_200, using: &random)))
            }
            let wanted = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: near)
            let text = String(
                format: "%04d-%02d-%02d %02d:%02d:%02d", wanted.year!, wanted.month!, wanted.day!, wanted.hour!,
                wanted.minute!, wanted.second!)
            let moment = try TimeExpression.moment(text, now: Self.now, zone: zone)
            let shown = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: moment.date)
            #expect(shown == wanted, "\(text) in \(name)")
            // It is the one that was drawn, or the first of two that the clock shows alike.
            let distance = near.timeIntervalSince(moment.date)
            #expect(distance == 0 || (distance > 0 && distance <= 10_800), "\(text) in \(name)")
            #expect(LocalClock(zone).date(Timestamp(near)) == String(text.prefix(10)))
        }
    }

    @Test(arguments: zones)
    func daysBeginAtTheFirstMomentOfTheirDate(name: String) throws {
        let zone = try Self.zone(name)
        let calendar = Self.calendar(zone)
        var random = SeededRandom(seed: UInt64(name.utf8.count) &* 104_729)
        let words = ["today", "yesterday", "monday", "tue", "wednesday", "thu", "friday", "sat", "sunday"]
        for _ in 0..<500 {
            let now = Timestamp(
                microseconds: Int64.random(in: 1_300_000_000_000_000...2_000_000_000_000_000, using: &random))
            for (place, word) in words.enumerated() {
                let moment = try TimeExpression.moment(word, now: now, zone: zone)
                #expect(moment <= now)
                #expect(calendar.startOfDay(for: moment.date) == moment.date, "\(word) at \(now) in \(name)")
                // Days may begin at one o'clock, and have 23 or 25 hours.
                let passed = calendar.startOfDay(for: now.date).timeIntervalSince(moment.date)
                let days = Int((passed / 86_400).rounded())
                if place < 2 {
                    // Samoa had no 30th of December 2011.
                    #expect(days == place || name == "Pacific/Apia", "\(word) at \(now) in \(name)")
                } else {
                    #expect(calendar.component(.weekday, from: moment.date) == (place - 1) % 7 + 1)
                    #expect((0..<7).contains(days), "\(word) at \(now) in \(name)")
                }
            }
        }
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        var random = SeededRandom(seed: 11)
        for name in Self.zones {
            let clock = LocalClock(try Self.zone(name))
            for _ in 0..<300 {
                let moment = Timestamp(
                    microseconds: Int64.random(in: 0...4_000_000_000_000, using: &random) * 1_000)
                #expect(try TimeExpression.moment(clock.text(moment), now: Self.now) == moment)
            }
        }
    }

    @Test func datesBeforeAndAfterAreThoseOfFoundation() {
        var random = SeededRandom(seed: 3)
        let calendar = Self.calendar(.gmt)
        for _ in 0..<2_000 {
            // From 1621 on: Foundation counts by the Julian calendar before 1582, and RFC 3339 does not.
            let microseconds = Int64.random(in: -11_000_000_000_000_000...200_000_000_000_000_000, using: &random)
            let time = CivilTime(microseconds: microseconds)
            let seconds = (Double(microseconds) / 1_000_000).rounded(.down)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: seconds))
            #expect(
                time.year == Int64(parts.year!) && time.month == Int64(parts.month!) && time.day == Int64(parts.day!))
            #expect((time.weekday + 1) % 7 + 1 == Int64(parts.weekday!))
            #expect(time.microseconds == microseconds)
        }
    }
}
