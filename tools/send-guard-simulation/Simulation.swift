import SendAPI
import SendGuard

/// Two days of a service: people, their mails, and attackers, with today's limits and the guard in a mode.
struct Simulation {
    enum Event {
        case session(person: Int)
        case request(session: Int)
        case arrival(session: Int, code: Int)
        case entry(session: Int, code: Int)
        case impatience(session: Int, presses: Int)
        case attack(attacker: Int)
        case attackerUses(code: Int)
        case sweep
    }

    enum Outcome {
        case sent(code: Int)
        case refused(until: Double, byGuard: Bool)
    }

    struct Code {
        let request: GuardRequest
        let scenario: Int
        let issued: Double
        var isUsed = false
    }

    /// One purpose of a person: asks until a code is used, or gives up.
    struct Session {
        let person: Int
        let scenario: Int
        let peer: String
        let device: String
        var isMistyped: Bool
        let isAbandoned: Bool
        let mostPresses: Int
        var presses = 0
        var isDone = false
    }

    let policy: GuardPolicy
    /// How likely somebody whose mail does not come presses once more.
    let persistence: Double
    let hours: Double
    let victim: Int
    let attackers: [Attacker]
    var population: Population
    var random: SplitMix
    var queue = EventQueue<Event>()
    var limits = ServiceLimits()
    var store = GuardStore()
    var sessions: [Session] = []
    var codes: [Code] = []
    /// The code that is valid for a mailbox and scenario.
    var current: [String: Int] = [:]
    var figures = Figures()
    var touched: Set<Int> = []
    var victimMails: [(time: Double, isWanted: Bool)] = []
    var attackMails: [[Double]]
    var newDeviceSession: Int?

    static let epoch: Int64 = 1_700_000_000
    static let codeLifetime = 300.0
    static let outage = 33.0 * 3600..<33.0 * 3600 + 1200
    static let scenarioWeights = [0.7, 0.12, 0.06, 0.05, 0.02, 0.02, 0.03]
    static let victimDevice = "victimDevice"

    init(seed: UInt64, people: Int, hours: Double, persistence: Double, plan: AttackPlan, policy: GuardPolicy) {
        (self.policy, self.hours, self.persistence) = (policy, hours, persistence)
        random = SplitMix(state: seed &* 0x9E37_79B9 &+ 17)
        population = Population(people: people, seed: seed)
        let mailbox = "victim@\(Population.popularDomains[0])"
        population.people.append(
            Person(
                mailbox: mailbox, device: Self.victimDevice, peers: ["93.184.216.34"],
                mobilePeers: population.carriers[0], client: "clientA", neverUses: false, sessionsADay: 4,
                random: SplitMix(state: random.next())))
        victim = people
        attackers = plan.attackers(victim: mailbox, population)
        attackMails = attackers.map { _ in [] }
        figures.seed = seed
        figures.mode = policy.mode.rawValue
        figures.people = people
        figures.attackers = attackers.map { Figures.AttackerFigures(name: $0.name) }
        begin()
    }

    private mutating func begin() {
        for person in population.people.indices {
            var time = 0.0
            let pace = 86_400 / population.people[person].sessionsADay
            while true {
                // Drawn at the day's mean, and kept by the hour's activity.
                time += pace * 0.55 * population.people[person].random.exponential()
                guard time < hours * 3600 else { break }
                if population.people[person].random.happens(Population.activity(time)) {
                    queue.add(.session(person: person), at: time)
                }
            }
        }
        // The victim has logged in before, as most have.
        queue.add(.session(person: victim), at: 2 * 3600)
        for (index, attacker) in attackers.enumerated() {
            queue.add(.attack(attacker: index), at: attacker.from * 3600)
        }
        for hour in 1...max(1, Int(hours)) { queue.add(.sweep, at: Double(hour) * 3600) }
    }

    mutating func run() -> Figures {
        while let (time, event) = queue.next(), time < hours * 3600 {
            switch event {
            case .session(let person): beginSession(person, now: time)
            case .request(let session): ask(session, now: time)
            case .arrival(let session, let code): arrive(session, code, now: time)
            case .entry(let session, let code): enter(session, code, now: time)
            case .impatience(let session, let presses): growImpatient(session, presses, now: time)
            case .attack(let attacker): attack(attacker, now: time)
            case .attackerUses(let code): use(code, now: time)
            case .sweep: store.sweep(policy, now: Self.timestamp(time))
            }
        }
        finish()
        return figures
    }

    static func timestamp(_ time: Double) -> Timestamp {
        Timestamp(microseconds: epoch * 1_000_000 + Int64(time * 1_000_000))
    }

    static func time(_ timestamp: Timestamp) -> Double {
        Double(timestamp.microseconds - epoch * 1_000_000) / 1_000_000
    }

    /// One send, as the service decides on it: limits, guard, mail. The guard's verdict, also where it is not carried out, is
    /// told to `note`.
    mutating func send(
        mailbox: String, device: String, peer: String, client: String, scenario: Int, now: Double,
        note: (inout Figures, GuardVerdict) -> Void
    ) -> Outcome {
        let isShared = limits.isShared(device, network: NetworkSubject.network(peer), now: now)
        let request = GuardRequest(
            mailbox: mailbox, device: device, deviceIsShared: isShared, peer: peer, client: client)
        if let free = limits.wait(request, scenario: scenario, now: now) {
            return .refused(until: free, byGuard: false)
        }
        let moment = Self.timestamp(now)
        let decision = policy.admit(request, store.read(request), now: moment)
        store.write(decision.changes)
        note(&figures, decision.verdict)
        if decision.isRefused, let reason = decision.verdict.reason {
            return .refused(until: Self.time(reason.until), byGuard: true)
        }
        limits.spend(request, scenario: scenario, now: now)
        store.write(policy.recordSent(decision.request, store.read(request), now: moment))
        codes.append(Code(request: decision.request, scenario: scenario, issued: now))
        current["\(mailbox) \(scenario)"] = codes.count - 1
        if mailbox == population.people[victim].mailbox {
            victimMails.append((now, [Self.victimDevice, "victimNewDevice"].contains(device)))
        }
        return .sent(code: codes.count - 1)
    }

    /// A code is used, or the right one is entered too late.
    mutating func use(_ code: Int, now: Double) {
        guard !codes[code].isUsed else { return }
        codes[code].isUsed = true
        let request = codes[code].request
        store.write(
            policy.recordUsed(
                request, sent: Self.timestamp(codes[code].issued), store.read(request), now: Self.timestamp(now)))
    }

    private mutating func attack(_ index: Int, now: Double) {
        let attacker = attackers[index]
        let next = now + 3600 / attacker.perHour * random.exponential()
        if next < attacker.to * 3600 { queue.add(.attack(attacker: index), at: next) }
        guard now.truncatingRemainder(dividingBy: 3600) < attacker.minutesOfHour * 60 else { return }
        let isOwn = random.happens(attacker.usedShare)
        let mailbox: String =
            if isOwn {
                "own\(random.below(100_000))@\(Attacker.ownDomain)"
            } else {
                switch random.element(attacker.targets) {
                case .mailbox(let mailbox): mailbox
                case .madeUp: "x\(random.below(10_000_000))@\(Population.domain(&random))"
                case .domain(let domain): "y\(random.below(10_000_000))@\(domain)"
                case .people: population.people[random.below(victim)].mailbox
                }
            }
        let device = attacker.devices.map { "bot\(random.below($0))" } ?? "new\(random.next())"
        figures.attackers[index].attempts += 1
        let outcome = send(
            mailbox: mailbox, device: device, peer: random.element(attacker.peers),
            client: attacker.client ?? random.element(population.clients), scenario: random.below(7), now: now
        ) { figures, verdict in
            guard verdict != .allowed else { return }
            figures.guardRefusedAttacks += 1
            if figures.attackers[index].minutesUntilRefused == nil {
                figures.attackers[index].minutesUntilRefused = (now - attacker.from * 3600) / 60
            }
        }
        guard case .sent(let code) = outcome else { return }
        if isOwn {
            figures.attackers[index].usedByItself += 1
            queue.add(.attackerUses(code: code), at: now + 30)
        } else {
            attackMails[index].append(now)
        }
    }
}
