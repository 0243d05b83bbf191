/// The value of a `Retry-After` header field. Source: RFC 9110 §10.2.3.
public struct RetryAfter: Sendable, Hashable {
    /// The seconds to wait.
    public let seconds: Int64

    /// Takes seconds.
    public init(seconds: Int64) {
        self.seconds = max(seconds, 0)
    }

    /// Reads a field's value: seconds, or a date in any of the three forms of RFC 9110 §5.6.7. A date in the past is no
    /// wait at all.
    ///
    /// - Parameters:
    ///   - value: the field's value.
    ///   - now: the present, in seconds since 1970; the reply's own `Date` is best, since two clocks differ.
    /// - Returns: `nil` for any other text.
    public init?(header value: String, now: Int64) {
        let text = value.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        if (1...15).contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) {
            self.init(seconds: text.reduce(0) { $0 * 10 + Int64($1 - 0x30) })
        } else if let date = HTTPDate.seconds(of: value) {
            self.init(seconds: date - now)
        } else {
            return nil
        }
    }
}
