import SendAPI

extension ClockReading {
    /// The clocks now, the server's carried on from this reading.
    func carried(to clock: TimeSource) -> ClockReading {
        ClockReading(server: server + elapsed(clock), clock: clock)
    }

    /// What is left of a time that began at this reading; never negative.
    func left(of time: Duration, _ clock: TimeSource) -> Duration { max(time - elapsed(clock), .zero) }
}
