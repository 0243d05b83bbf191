/// What the guard must reach, and the worst that it did.
struct Goals: Codable {
    static let mostMailsAnHour = 5
    static let leastUntouched = 0.995

    let worstMailsAnHour: Int
    let worstUntouched: Double
    let seedOfWorstMails: UInt64?
    let seedOfWorstUntouched: UInt64?
    let areMet: Bool

    init(_ runs: [Figures]) {
        let mails = runs.max { $0.victimMailsWorstHour < $1.victimMailsWorstHour }
        let untouched = runs.min { $0.untouched < $1.untouched }
        worstMailsAnHour = mails?.victimMailsWorstHour ?? 0
        worstUntouched = untouched?.untouched ?? 1
        (seedOfWorstMails, seedOfWorstUntouched) = (mails?.seed, untouched?.seed)
        areMet = worstMailsAnHour <= Self.mostMailsAnHour && worstUntouched >= Self.leastUntouched
    }

    var text: String {
        """
        worst with the guard on: \(worstMailsAnHour) mails to the victim in an hour (at most \(Self.mostMailsAnHour)), \
        \(Report.percent(worstUntouched)) untouched (at least \(Report.percent(Self.leastUntouched))): \
        \(areMet ? "goals met" : "GOAL MISSED")
        """
    }
}
