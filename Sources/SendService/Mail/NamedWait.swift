/// How long a server asks to wait, in the words of greylisting: `450 4.7.1 Greylisted, please try again in 5 minutes`. No
/// standard has a form for it.
enum NamedWait {
    /// A longer wait is no wait for a mail.
    static let longest = Duration.seconds(86_400)

    /// Reads it out of a reply; `nil` where none is named.
    static func read(_ reply: String) -> Duration? {
        let text = reply.prefix(2_000).lowercased()
        let asking = #/(?:try again|retry|come back|resend|greylist\w*|graylist\w*|deferred|delayed|wait)[^0-9]{0,32}?/#
        for match in text.matches(of: asking) {
            let rest = text[match.range.upperBound...].drop { !$0.isNumber }
            guard text.distance(from: match.range.lowerBound, to: rest.startIndex) < 56 else { continue }
            if let wait = clock(rest) ?? counted(rest), wait > .zero, wait <= longest { return wait }
        }
        return nil
    }

    /// `00:04:59`, `4:59`.
    private static func clock(_ text: Substring) -> Duration? {
        guard let match = text.prefixMatch(of: #/(\d{1,2}):(\d{2})(?::(\d{2}))?/#) else { return nil }
        let (first, second, third) = (Int(match.1) ?? 0, Int(match.2) ?? 0, match.3.flatMap { Int($0) })
        return .seconds(third.map { first * 3600 + second * 60 + $0 } ?? first * 60 + second)
    }

    /// `300 seconds`, `300s`, `5 min`.
    private static func counted(_ text: Substring) -> Duration? {
        guard let match = text.prefixMatch(of: #/(\d{1,6})\s*(s|m|h)(?:ecs?|econds?|ins?|inutes?|rs?|ours?)?\b/#),
            let count = Int(match.1)
        else { return nil }
        return .seconds(count * (match.2 == "s" ? 1 : match.2 == "m" ? 60 : 3600))
    }
}
