/// A send whose answer is awaited.
public struct CodeRequest: Sendable, Hashable {
    /// The clocks when it began.
    public let start: ClockReading
    /// Whether the person gave it up; its answer says whether it had left.
    public internal(set) var isCancelled = false
    let pass: CaptchaPass

    init(pass: CaptchaPass, start: ClockReading) {
        self.pass = pass
        self.start = start
    }
}
