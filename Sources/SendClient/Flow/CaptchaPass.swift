public import SendAPI

/// What a solved captcha is good for: one send.
public struct CaptchaPass: Sendable, Hashable {
    /// How long a server takes the token. Source: AJ-Captcha, as the contract has it.
    public static let lifetime = Duration.seconds(180)

    /// The token, as it came.
    public let token: String
    /// The clocks when it came.
    public let reading: ClockReading

    init(token: String, reading: ClockReading) {
        self.token = token
        self.reading = reading
    }

    /// Whether a server still takes the token.
    public func isValid(_ clock: TimeSource) -> Bool { reading.elapsed(clock) < Self.lifetime }
}
