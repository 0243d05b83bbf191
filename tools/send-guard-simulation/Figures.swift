/// What a run came to.
struct Figures: Codable, Hashable {
    struct AttackerFigures: Codable, Hashable {
        var name = ""
        var attempts = 0
        var mails = 0
        var usedByItself = 0
        /// Mails in each hour from its beginning.
        var hourly: [Int] = []
        /// Minutes from its beginning until the guard first refused it, or would have.
        var minutesUntilRefused: Double?
        /// Minutes from its beginning until no hour has more than a tenth of its attempts as mails; `nil` for never.
        var minutesUntilStopped: Double?
        var mailsUntilStopped: Int?
    }

    var seed: UInt64 = 0
    var mode = ""
    var people = 0
    var peopleTouched = 0
    var honestRequests = 0
    var honestRefusedByLimits = 0
    var honestRefusedByGuard = 0
    var refusedByKind: [String: Int] = [:]
    var sessions = 0
    var sessionsSucceeded = 0
    var victimLogins = 0
    var victimLoginsSucceeded = 0
    var victimNewDeviceSucceeded = false
    var victimMailsWorstHour = 0
    var victimUnwantedWorstHour = 0
    var victimMailsMeanHour = 0.0
    var attackers: [AttackerFigures] = []
    var guardRefusedAttacks = 0
    var rowsAtMost = 0
    var rowsWrittenAtMost = 0

    var untouched: Double { people == 0 ? 1 : 1 - Double(peopleTouched) / Double(people) }
    var attackMails: Int { attackers.map(\.mails).reduce(0, +) }
}
