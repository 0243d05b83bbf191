import ErrorCatalog
import SendAPI

extension HTTPDate {
    /// A moment in whole seconds as `Date` has it: `Sun, 06 Nov 1994 08:49:37 GMT`. Source: RFC 9110 §5.6.7.
    static func text(_ time: Timestamp) -> String {
        let civil = CivilTime(microseconds: time.microseconds)
        let days = Int((time.microseconds - civil.timeOfDay) / CivilTime.dayLength)
        // 1970 began on a Thursday.
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(days % 7 + 7) % 7]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let seconds = CivilTime.padded(civil.timeOfDay / 1_000_000 % 60, 2)
        return "\(weekday), \(CivilTime.padded(civil.day, 2)) \(months[Int(civil.month) - 1])"
            + " \(CivilTime.padded(civil.year, 4)) \(civil.clock):\(seconds) GMT"
    }
}
