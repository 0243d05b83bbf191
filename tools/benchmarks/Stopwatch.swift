/// Times small pieces of work.
enum Stopwatch {
    /// Nanoseconds of one turn of each piece of work, taken in turns so that what disturbs the machine disturbs both;
    /// the median of an odd number of rounds.
    static func compare(
        rounds: Int = 9, turns: Int, _ ours: (Int) -> Int, _ theirs: (Int) -> Int
    ) -> (ours: Double, theirs: Double) {
        var first: [Double] = []
        var second: [Double] = []
        _ = measure(turns / 4, ours)
        _ = measure(turns / 4, theirs)
        for _ in 0..<rounds {
            first.append(measure(turns, ours))
            second.append(measure(turns, theirs))
        }
        return (first.sorted()[rounds / 2], second.sorted()[rounds / 2])
    }

    @inline(never)
    private static func measure(_ turns: Int, _ work: (Int) -> Int) -> Double {
        let clock = ContinuousClock()
        var sum = 0
        let start = clock.now
        for turn in 0..<turns { sum &+= work(turn) }
        let duration = start.duration(to: clock.now)
        // The sum keeps the work from being optimised away.
        precondition(sum != Int.min)
        let nanoseconds = Double(duration.components.seconds) * 1e9 + Double(duration.components.attoseconds) / 1e9
        return nanoseconds / Double(turns)
    }
}
