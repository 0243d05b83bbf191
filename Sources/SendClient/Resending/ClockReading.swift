import ErrorCatalog
public import SendAPI

/// The server's clock beside this device's, read when an answer came.
public struct ClockReading: Sendable, Hashable, Codable {
    /// The server's time, in whole seconds as its `Date` says it; the device's own where it said none.
    public let server: Timestamp
    /// The device's time.
    public let local: Timestamp
    /// What the device's timer showed. It runs on while the device sleeps and does not jump when somebody sets the clock, but
    /// is of no use to another process.
    let uptime: Duration?
    /// Whether it was saved and restored, so that the device's clock may have been set since.
    let isRestored: Bool

    /// Reads the device's clocks.
    ///
    /// - Parameters:
    ///   - server: the server's time; `nil` where it is not known.
    ///   - clock: the device's time.
    public init(server: Timestamp?, clock: TimeSource) {
        local = clock()
        uptime = clock.uptime
        isRestored = false
        self.server = server ?? local
    }

    /// A restored reading that this process's timer runs on from, so that a clock that is set from now on moves nothing.
    ///
    /// - Parameters:
    ///   - restored: the reading.
    ///   - elapsed: the time since the reading, by the device's clock, as far as it can be believed.
    ///   - clock: the device's clocks.
    init(_ restored: ClockReading, elapsed: Duration, clock: TimeSource) {
        server = restored.server
        local = clock() - elapsed
        uptime = clock.uptime - elapsed
        isRestored = true
    }

    init(date: String?, clock: TimeSource) {
        let seconds = date.flatMap { HTTPDate.seconds(of: $0) }
        self.init(server: seconds.map { Timestamp(microseconds: $0 * 1_000_000) }, clock: clock)
    }

    /// The time since the reading, by the timer, or by the clock where the timer is of another process.
    func elapsed(_ clock: TimeSource) -> Duration {
        uptime.map { clock.uptime - $0 } ?? clock() - local
    }

    private enum CodingKeys: String, CodingKey {
        case server, local
    }

    /// Restores a reading that was saved, by this process or another.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        server = Timestamp(microseconds: try values.decode(Int64.self, forKey: .server))
        local = Timestamp(microseconds: try values.decode(Int64.self, forKey: .local))
        uptime = nil
        isRestored = true
    }

    /// Saves a reading, without the timer.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(server.microseconds, forKey: .server)
        try values.encode(local.microseconds, forKey: .local)
    }
}
