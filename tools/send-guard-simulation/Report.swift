/// All runs, for a machine; and those of a seed side by side, for a person.
struct Report: Codable {
    let goals: Goals
    let runs: [Figures]

    static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded(.down))
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
    }

    /// The runs of one seed, a column each.
    static func table(_ runs: [Figures]) -> String {
        guard let first = runs.first else { return "" }
        var lines: [String] = []
        func row(_ name: String, _ value: (Figures) -> String) {
            lines.append(padded(name, 54) + runs.map { padded(value($0), 18) }.joined())
        }
        row("seed \(first.seed), guard") { $0.mode }
        row("victim: mails in the worst hour, hers included") { "\($0.victimMailsWorstHour)" }
        row("victim: unwanted mails in the worst hour") { "\($0.victimUnwantedWorstHour)" }
        row("victim: mails an hour while bombed, mean") { "\(($0.victimMailsMeanHour * 100).rounded() / 100)" }
        row("victim: own logins that succeeded") { "\($0.victimLoginsSucceeded) of \($0.victimLogins)" }
        row("victim: a login from a new device") { $0.victimNewDeviceSucceeded ? "succeeded" : "failed" }
        row("honest people untouched by the guard *") { percent($0.untouched) }
        row("honest requests") { "\($0.honestRequests)" }
        row("  refused by the guard *") { "\($0.honestRefusedByGuard)" }
        for kind in Set(runs.flatMap(\.refusedByKind.keys)).sorted() {
            row("    for its \(kind) *") { "\($0.refusedByKind[kind] ?? 0)" }
        }
        row("  refused by the limits") { "\($0.honestRefusedByLimits)" }
        row("honest sessions that succeeded, of \(first.sessions)") { "\($0.sessionsSucceeded)" }
        row("attackers: mails delivered") { "\($0.attackMails)" }
        for index in first.attackers.indices {
            let name = first.attackers[index].name
            let attacker = { (figures: Figures) in figures.attackers[index] }
            row("  \(name): mails, of \(first.attackers[index].attempts) attempts") { "\(attacker($0).mails)" }
            row("    minutes until first refused by the guard *") { minutes(attacker($0).minutesUntilRefused) }
            row("    minutes until a tenth comes through at most") { minutes(attacker($0).minutesUntilStopped) }
            if attacker(first).usedByItself > 0 {
                row("    codes that it had to use itself") { "\(attacker($0).usedByItself)" }
            }
        }
        row("attackers: requests refused by the guard *") { "\($0.guardRefusedAttacks)" }
        row("rows of the guard at most") { "\($0.rowsAtMost)" }
        return lines.joined(separator: "\n") + "\n* in shadow mode: that would have been\n"
    }

    /// The worst of all seeds, by mode.
    static func worst(_ runs: [Figures], modes: [String]) -> String {
        modes.map { mode in
            let runs = runs.filter { $0.mode == mode }
            let mails = runs.map(\.victimMailsWorstHour).max() ?? 0
            let untouched = runs.map(\.untouched).min() ?? 1
            let attacks = runs.map(\.attackMails).max() ?? 0
            return "worst of \(runs.count) seeds, guard \(mode): \(mails) mails to the victim in an hour, "
                + "\(percent(untouched)) untouched, \(attacks) mails of attackers"
        }.joined(separator: "\n")
    }

    private static func minutes(_ value: Double?) -> String { value.map { "\(Int($0.rounded()))" } ?? "never" }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
